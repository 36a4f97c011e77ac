//! Asking the yearly registry.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::papers::BookFormat;

/// What can be asked of the yearly registry.
#[derive(Debug, Subcommand)]
pub enum RegistryOrder {
    /// Legge un file JSON esempio-registro/1: tutto, o niente.
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Calcola gli indicatori di un'edizione.
    Indicators {
        #[arg(long, value_name = "ANNO")]
        year: i32,
        /// In JSON, per altri programmi.
        #[arg(long)]
        json: bool,
        /// Anche luogo per luogo.
        #[arg(long, value_name = "LUOGO")]
        by: Option<By>,
        /// Per chi legge da fuori: i numeri di persone da 1 a 4 non si scrivono.
        #[arg(long)]
        public: bool,
    },
    /// A che gradino della scala del lavoro di comunità è ogni organizzazione.
    Ladder {
        /// Scrive nella cartella dei dati le regole della scala, da cambiare.
        #[arg(long)]
        rules: bool,
    },
    /// I programmi: attività, obiettivi, a che punto sono oggi.
    Programmes {
        /// Scrive nella cartella dei dati un programma da cambiare.
        #[arg(long)]
        new: bool,
    },
    /// I profili: i luoghi e le parole che un ente mette nelle sue schede.
    Profiles {
        /// Scrive nella cartella dei dati un profilo da cambiare.
        #[arg(long)]
        new: bool,
    },
    /// Chiude un'edizione: schede e valori restano come sono.
    Close {
        #[arg(long, value_name = "ANNO")]
        year: i32,
    },
    /// Riapre un'edizione chiusa, dicendo perché.
    Reopen {
        #[arg(long, value_name = "ANNO")]
        year: i32,
        /// Resta scritto nell'edizione.
        #[arg(long, value_name = "MOTIVO")]
        reason: String,
    },
    /// Compone la relazione di un anno, con i grafici: PDF, pagina web, Markdown e testo.
    Report {
        #[arg(long, value_name = "ANNO")]
        year: i32,
        /// I formati, separati da virgole: pdf, html, md, txt, all.
        #[arg(long, value_name = "FORMATI", value_delimiter = ',', default_value = "all")]
        format: Vec<BookFormat>,
        /// La cartella in cui scriverla, al posto di quella delle carte.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
    },
    /// Elenca le voci che un indicatore ha contato.
    Why {
        /// Come I4, T2, S6, o solo il numero; I3:zona chiede un valore solo.
        #[arg(value_name = "INDICATORE")]
        indicator: String,
        #[arg(long, value_name = "ANNO")]
        year: i32,
    },
}

/// How an edition is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum By {
    Quartiere,
    Comune,
}
