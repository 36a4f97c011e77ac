//! What leaves the program to be worked on: tables, the agenda for a calendar, proposals for a participation platform,
//! and a whole laboratory in one file.
//!
//! Imports `domain`, `format`, `text`, `label` and `paper`. Returns bytes; the store writes them.

mod agenda;
mod apart;
mod bundle;
mod csv;
mod decidim;
mod few;
mod grid;
mod json;
mod locked;
mod naming;
mod observatory;
mod ods;
mod tables;
mod xlsx;

use std::fmt;

use crate::domain::Document;
use crate::paper::Dossier;
use crate::text::Words;

pub use apart::{contents, identities};
pub use bundle::{Bundle, FORMAT as BUNDLE_FORMAT, Spoiled, pack, unpack};
pub use grid::{Cell, Grid, Head};
pub use locked::{FEWEST, Passphrase, Shut, is_locked, lock, unlock};
pub use naming::Naming;
pub use tables::tables;

/// What can be exported on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Csv,
    Xlsx,
    Ods,
    Ical,
    Decidim,
    Json,
}

impl Format {
    pub const ALL: [Self; 6] = [
        Self::Csv,
        Self::Xlsx,
        Self::Ods,
        Self::Ical,
        Self::Decidim,
        Self::Json,
    ];

    /// Its name on the command line and among the words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Ical => "ical",
            Self::Decidim => "decidim",
            Self::Json => "json",
        }
    }
}

/// A file that is ready to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// A plain name, with its ending.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// An export that could not be made, and what the part that makes it said.
#[derive(Debug)]
pub struct Unmade(pub String);

impl<E: fmt::Display> From<E> for Unmade {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// What can be exported of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFormat {
    /// Its meetings, for a calendar.
    Calendar,
    /// The sheet for the regional observatory of participation.
    Observatory,
}

impl PathFormat {
    pub const ALL: [Self; 2] = [Self::Calendar, Self::Observatory];

    /// Its name among the words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Observatory => "observatory",
        }
    }
}

/// Exports a path.
pub fn export_path(dossier: &Dossier, format: PathFormat, words: &Words) -> Result<File, Unmade> {
    match format {
        PathFormat::Calendar => Ok(File {
            name: words.say("path-calendar.file"),
            bytes: agenda::of_path(&dossier.identity.path, &dossier.documents, words).into_bytes(),
        }),
        PathFormat::Observatory => observatory::sheet(dossier, words),
    }
}

/// Exports a laboratory: one file, or one for each table.
///
/// Errors: what the part that makes the file says. No content of a laboratory should lead there.
pub fn export(
    document: &Document,
    format: Format,
    naming: Naming,
    words: &Words,
) -> Result<Vec<File>, Unmade> {
    let file = |bytes: Vec<u8>| {
        vec![File {
            name: words.say(&format!("export-{}.file", format.name())),
            bytes,
        }]
    };
    match format {
        Format::Csv => tables(document, naming, words)
            .iter()
            .map(|grid| csv::file(grid, words))
            .collect(),
        Format::Xlsx => Ok(file(xlsx::workbook(&tables(document, naming, words))?)),
        Format::Ods => Ok(file(ods::workbook(&tables(document, naming, words))?)),
        Format::Ical => Ok(file(agenda::calendar(document, naming, words).into_bytes())),
        Format::Decidim => decidim::files(document, naming, words),
        Format::Json => Ok(file(json::document(document, &tables(document, naming, words))?)),
    }
}
