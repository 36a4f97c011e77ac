//! Asking about a path of laboratories.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::papers::BookFormat;
use crate::export::PathFormat;
use crate::paper::PathPaper;

/// What can be asked about a path of laboratories.
#[derive(Debug, Subcommand)]
pub enum PathOrder {
    /// Elenca i percorsi.
    List,
    /// Scrive la carta d'identità di un percorso come testo.
    Show {
        /// Il nome del percorso, come lo scrive `cerchio path list`.
        #[arg(value_name = "PERCORSO")]
        path: String,
    },
    /// Esporta un percorso: gli incontri per un calendario, la scheda per l'Osservatorio.
    Export {
        /// Il nome del percorso, come lo scrive `cerchio path list`, o di un laboratorio solo.
        #[arg(value_name = "PERCORSO")]
        path: String,
        /// Che cosa.
        #[arg(value_name = "FORMATO")]
        what: PathExport,
        /// La cartella in cui scriverla, al posto di quella del percorso.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
    },
    /// Compone una carta di un percorso: PDF, pagina web, Markdown e testo.
    Print {
        /// Il nome del percorso, come lo scrive `cerchio path list`, o di un laboratorio solo.
        #[arg(value_name = "PERCORSO")]
        path: String,
        /// Quale carta.
        #[arg(value_name = "CARTA", default_value = "card")]
        what: PathSheet,
        /// I formati, separati da virgole: pdf, html, md, txt, all.
        #[arg(long, value_name = "FORMATI", value_delimiter = ',', default_value = "all")]
        format: Vec<BookFormat>,
        /// La cartella in cui scriverla, al posto di quella del percorso.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
    },
}

/// What can be exported of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PathExport {
    /// Gli incontri, per un calendario.
    Calendar,
    /// La scheda per l'Osservatorio regionale della partecipazione.
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
    /// La carta d'identità, una pagina.
    Card,
    /// Lo scheletro del Documento di proposta partecipata (L.R. Emilia-Romagna 15/2018), con i vuoti segnati.
    Docpp,
    /// Lo scheletro della relazione finale, con i vuoti segnati.
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
