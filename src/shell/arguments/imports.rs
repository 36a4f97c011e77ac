//! Asking to bring something in.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub enum ImportOrder {
    People(ListArguments),
    Bundle {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
}

/// Which list, and into which laboratory.
#[derive(Debug, Args)]
pub struct ListArguments {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "SESSION")]
    pub session: String,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub accept_doubtful: bool,
}
