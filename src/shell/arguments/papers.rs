//! Asking for papers: the book, the kit.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::paper::{Kit, Printing};

/// Which book, in what files.
#[derive(Debug, Args)]
pub struct BookArguments {
    /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
    #[arg(value_name = "SESSIONE")]
    pub session: String,
    /// I formati, separati da virgole: pdf, html, md, txt, all.
    #[arg(long, value_name = "FORMATI", value_delimiter = ',', default_value = "all")]
    pub format: Vec<BookFormat>,
    /// La cartella in cui scriverli, al posto di quella del laboratorio.
    #[arg(long, value_name = "CARTELLA")]
    pub out: Option<PathBuf>,
    /// Toglie il segno BOZZA: il libro è definitivo.
    #[arg(long = "final")]
    pub is_final: bool,
}

/// Which papers of the kit, in what number.
#[derive(Debug, Args)]
pub struct PrintArguments {
    /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
    #[arg(value_name = "SESSIONE")]
    pub session: String,
    /// Quale carta.
    #[arg(value_name = "CARTA")]
    pub what: KitPaper,
    /// Quante copie di ogni foglio in bianco.
    #[arg(long, value_name = "NUMERO", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=200))]
    pub copies: u32,
    /// La cartella in cui scriverle, al posto di quella del laboratorio.
    #[arg(long, value_name = "CARTELLA")]
    pub out: Option<PathBuf>,
}

/// A format of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BookFormat {
    Pdf,
    Html,
    Md,
    Txt,
    All,
}

/// A paper of the kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum KitPaper {
    /// Il foglio firme.
    SignIn,
    /// I cartellini.
    Badges,
    /// Fogli in bianco di ogni tipo del metodo.
    Sheets,
    /// Un report da compilare per ogni tema in bacheca.
    Reports,
    /// I cavalieri dei tavoli.
    Tables,
    /// Una tovaglia per tavolo e turno.
    Cloths,
    /// Schede progetto in bianco.
    Projects,
    /// La bacheca com'è.
    Wall,
    /// La bacheca su fogli A3.
    WallA3,
    /// L'elenco degli inviti.
    Invitations,
    /// Gli attestati di chi è venuto.
    Certificates,
    /// Il verbale per l'Ufficio di Piano.
    Minutes,
    /// Moduli in bianco per un giorno senza corrente.
    NoPower,
    /// Tutto quello che il laboratorio ha, una volta sola: senza la bacheca A3 e i moduli senza corrente.
    All,
}

impl KitPaper {
    pub fn printing(self) -> Printing {
        let one = match self {
            Self::SignIn => Kit::SignIn,
            Self::Badges => Kit::Badges,
            Self::Sheets => Kit::Sheets,
            Self::Reports => Kit::Reports,
            Self::Tables => Kit::Tables,
            Self::Cloths => Kit::Cloths,
            Self::Projects => Kit::Projects,
            Self::Wall => Kit::Wall,
            Self::WallA3 => Kit::LargeWall,
            Self::Invitations => Kit::Invitations,
            Self::Certificates => Kit::Certificates,
            Self::Minutes => Kit::Minutes,
            Self::NoPower => Kit::NoPower,
            Self::All => return Printing::Whole,
        };
        Printing::One(one)
    }
}
