//! Asking for a plan.

use std::path::PathBuf;

use clap::Args;

/// What is to be planned, and for how long.
#[derive(Debug, Args)]
pub struct PlanArguments {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 1_000)]
    pub budget_ms: u64,
    #[arg(long, value_name = "NUMBER", conflicts_with = "budget_ms")]
    pub steps: Option<u64>,
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}
