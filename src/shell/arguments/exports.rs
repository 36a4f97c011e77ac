//! Asking for what leaves the program.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// What leaves the program, and with whose names.
#[derive(Debug, Args)]
pub struct ExportArguments {
    /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
    #[arg(value_name = "SESSIONE")]
    pub session: String,
    /// I formati, separati da virgole; all sono tutti tranne bundle e apart.
    #[arg(long, value_name = "FORMATI", value_delimiter = ',', default_value = "all")]
    pub format: Vec<ExportFormat>,
    /// La cartella in cui scriverli, al posto di quella del laboratorio.
    #[arg(long, value_name = "CARTELLA")]
    pub out: Option<PathBuf>,
    /// Con i nomi di tutti: per l'ufficio, non da far girare.
    #[arg(long)]
    pub internal: bool,
    /// Chiude bundle con una frase d'accesso, chiesta due volte senza mostrarla. Chi la perde non lo apre più.
    #[arg(long, conflicts_with = "passphrase_file")]
    pub passphrase: bool,
    /// La stessa cosa, con la frase nella prima riga di un file: per gli script.
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// A format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Una tabella per file, per Excel in italiano.
    Csv,
    /// Una cartella di lavoro di Excel.
    Xlsx,
    /// Una cartella di lavoro di LibreOffice.
    Ods,
    /// L'agenda del giorno, per un calendario.
    Ical,
    /// Le proposte, come le importa Decidim.
    Decidim,
    /// Le tabelle per altri programmi.
    Json,
    /// Tutto il laboratorio in un file, con tutti i nomi.
    Bundle,
    /// I contenuti senza nomi in un file, i nomi in un altro.
    Apart,
    /// Tutti tranne bundle e apart.
    All,
}
