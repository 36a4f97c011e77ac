//! What leaves the program to be read: one content, set as PDF, HTML, Markdown and plain text.
//!
//! Imports `domain`, `format`, `fold`, `planner`, `registry`, `text` and `label`. Returns bytes; the store writes them.

mod book;
mod code;
mod fine;
mod html;
mod kit;
mod leaf;
mod markdown;
mod path;
mod pdf;
mod plain;
mod ring;
mod square;
mod veil;

pub use book::{Edition, book, furniture};
pub use code::{CODE_MARK, LONGEST_CODE, Miscoded, code_of, is_whole, may_be_of, read_code};
pub use fine::{fine, printable};
pub use kit::{Copies, Counted, Kit, Printing, kit, last_copies};
pub use leaf::{
    Bar, Bars, Block, Card, Cover, Fact, Furniture, Head, Number, Paper, Placard, Posted, Poster, Ring,
    Shape, Stamp, Table, Tag, Ticket,
};
pub use path::{Dossier, PathPaper, path_paper};
pub use pdf::{Unprintable, laid_out};
pub use veil::Veil;

/// The formats a paper can be set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    Pdf,
    Html,
    Markdown,
    Plain,
}

impl Setting {
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Html, Self::Markdown, Self::Plain];

    /// The ending of its files, also its name on the command line.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Plain => "txt",
        }
    }

    /// Sets a paper.
    ///
    /// Errors: only a PDF can fail, when the content breaks a rule of accessible PDF.
    pub fn set(self, paper: &Paper) -> Result<Vec<u8>, Unprintable> {
        match self {
            Self::Pdf => pdf::set(paper),
            Self::Html => Ok(html::set(paper).into_bytes()),
            Self::Markdown => Ok(markdown::set(paper).into_bytes()),
            Self::Plain => Ok(plain::set(paper).into_bytes()),
        }
    }
}
