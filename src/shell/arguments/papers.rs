//! Asking for papers: the book, the kit.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::paper::{Kit, Printing};

/// Which book, in what files.
#[derive(Debug, Args)]
pub struct BookArguments {
    #[arg(value_name = "SESSION")]
    pub session: String,
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "all")]
    pub format: Vec<BookFormat>,
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    #[arg(long = "final")]
    pub is_final: bool,
}

/// Which papers of the kit, in what number.
#[derive(Debug, Args)]
pub struct PrintArguments {
    #[arg(value_name = "SESSION")]
    pub session: String,
    #[arg(value_name = "PAPER")]
    pub what: KitPaper,
    #[arg(long, value_name = "NUMBER", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=200))]
    pub copies: u32,
    #[arg(long, value_name = "FOLDER")]
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
    SignIn,
    Badges,
    Sheets,
    Reports,
    Tables,
    Cloths,
    Projects,
    Wall,
    WallA3,
    Invitations,
    Certificates,
    Attendance,
    Minutes,
    NoPower,
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
            Self::Attendance => Kit::Attendance,
            Self::Minutes => Kit::Minutes,
            Self::NoPower => Kit::NoPower,
            Self::All => return Printing::Whole,
        };
        Printing::One(one)
    }
}
