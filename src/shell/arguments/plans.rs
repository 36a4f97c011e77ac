//! Asking for a plan.

use std::path::PathBuf;

use clap::Args;

/// What is to be planned, and for how long.
#[derive(Debug, Args)]
pub struct PlanArguments {
    /// L'istanza: `kind` dice se è una rotazione o una bacheca.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Un altro seme, un altro piano fra quelli altrettanto buoni.
    #[arg(long, value_name = "NUMERO", default_value_t = 1)]
    pub seed: u64,
    /// Per quanti millisecondi migliorare il piano.
    #[arg(long, value_name = "MILLISECONDI", default_value_t = 1_000)]
    pub budget_ms: u64,
    /// Per quanti passi migliorarlo: lo stesso piano su ogni macchina.
    #[arg(long, value_name = "NUMERO", conflicts_with = "budget_ms")]
    pub steps: Option<u64>,
    /// Il file da scrivere, al posto dell'uscita normale.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}
