//! Asking to bring something in.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub enum ImportOrder {
    /// Le persone iscritte, da un foglio di calcolo: CSV, XLSX, ODS.
    People(ListArguments),
    /// Un laboratorio intero, esportato altrove con `cerchio export --format bundle`.
    Bundle {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Il file con la frase d'accesso nella prima riga: senza, è chiesta.
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
}

/// Which list, and into which laboratory.
#[derive(Debug, Args)]
pub struct ListArguments {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Il laboratorio in cui entrano.
    #[arg(long, value_name = "SESSIONE")]
    pub session: String,
    /// Mostra che cosa succederebbe, senza fare entrare nessuno.
    #[arg(long)]
    pub dry_run: bool,
    /// Fa entrare come nuove anche le persone che somigliano a qualcuno già iscritto.
    #[arg(long)]
    pub accept_doubtful: bool,
}
