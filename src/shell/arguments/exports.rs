//! Asking for what leaves the program.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// What leaves the program, and with whose names.
#[derive(Debug, Args)]
pub struct ExportArguments {
    #[arg(value_name = "SESSION")]
    pub session: String,
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "all")]
    pub format: Vec<ExportFormat>,
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub internal: bool,
    #[arg(long, conflicts_with = "passphrase_file")]
    pub passphrase: bool,
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// A format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    Csv,
    Xlsx,
    Ods,
    Ical,
    Decidim,
    Json,
    Bundle,
    Apart,
    All,
}
