//! Asking about templates.

use std::path::PathBuf;

use clap::Subcommand;

/// What can be asked about templates.
#[derive(Debug, Subcommand)]
pub enum TemplateOrder {
    /// Controlla un modello e dice ogni difetto con riga e colonna.
    Check {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Scrive un modello commentato da cui partire, nella cartella dei modelli.
    New {
        #[arg(value_name = "NOME")]
        name: String,
    },
    /// Elenca i modelli.
    List,
}
