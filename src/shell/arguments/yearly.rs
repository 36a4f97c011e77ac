//! Asking the yearly registry.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::papers::BookFormat;

/// What can be asked of the yearly registry.
#[derive(Debug, Subcommand)]
pub enum RegistryOrder {
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Indicators {
        #[arg(long, value_name = "YEAR")]
        year: i32,
        #[arg(long)]
        json: bool,
        #[arg(long, value_name = "PLACE")]
        by: Option<By>,
        #[arg(long)]
        public: bool,
    },
    Ladder {
        #[arg(long)]
        rules: bool,
    },
    Programmes {
        #[arg(long)]
        new: bool,
    },
    Profiles {
        #[arg(long)]
        new: bool,
    },
    Close {
        #[arg(long, value_name = "YEAR")]
        year: i32,
    },
    Reopen {
        #[arg(long, value_name = "YEAR")]
        year: i32,
        #[arg(long, value_name = "REASON")]
        reason: String,
    },
    Report {
        #[arg(long, value_name = "YEAR")]
        year: i32,
        #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "all")]
        format: Vec<BookFormat>,
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
    Why {
        #[arg(value_name = "INDICATOR")]
        indicator: String,
        #[arg(long, value_name = "YEAR")]
        year: i32,
    },
}

/// How an edition is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum By {
    Quartiere,
    Comune,
}
