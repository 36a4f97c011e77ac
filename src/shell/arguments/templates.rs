//! Asking about templates.

use std::path::PathBuf;

use clap::Subcommand;

/// What can be asked about templates.
#[derive(Debug, Subcommand)]
pub enum TemplateOrder {
    Check {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    New {
        #[arg(value_name = "NAME")]
        name: String,
    },
    List,
}
