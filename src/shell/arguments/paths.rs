//! Asking about a path of laboratories.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::papers::BookFormat;
use crate::export::PathFormat;
use crate::paper::PathPaper;

/// What can be asked about a path of laboratories.
#[derive(Debug, Subcommand)]
pub enum PathOrder {
    List,
    Show {
        #[arg(value_name = "PATH")]
        path: String,
    },
    Export {
        #[arg(value_name = "PATH")]
        path: String,
        #[arg(value_name = "FORMAT")]
        what: PathExport,
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
    Print {
        #[arg(value_name = "PATH")]
        path: String,
        #[arg(value_name = "PAPER", default_value = "card")]
        what: PathSheet,
        #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "all")]
        format: Vec<BookFormat>,
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
}

/// What can be exported of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PathExport {
    Calendar,
    Observatory,
}

impl PathExport {
    pub fn format(self) -> PathFormat {
        match self {
            Self::Calendar => PathFormat::Calendar,
            Self::Observatory => PathFormat::Observatory,
        }
    }
}

/// A paper of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PathSheet {
    Card,
    Docpp,
    FinalReport,
}

impl PathSheet {
    pub fn paper(self) -> PathPaper {
        match self {
            Self::Card => PathPaper::Card,
            Self::Docpp => PathPaper::Proposal,
            Self::FinalReport => PathPaper::FinalReport,
        }
    }
}
