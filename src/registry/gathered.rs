//! Laboratories as they are read, with what the lists make of each: so a list opens without going through all of them.

use super::{Archive, Registry, build};
use crate::domain::Document;

/// Laboratories, their project sheets, their texts.
#[derive(Debug, Default)]
pub struct Gathered {
    pub documents: Vec<Document>,
    pub born: Registry,
    pub archive: Archive,
}

impl Gathered {
    pub fn of(documents: Vec<Document>) -> Self {
        let all: Vec<&Document> = documents.iter().collect();
        Self {
            born: build(&all),
            archive: Archive::of(&all),
            documents,
        }
    }

    /// Takes in laboratories that were read after its own.
    pub fn join(&mut self, other: Self) {
        self.documents.extend(other.documents);
        self.born.join(other.born);
        self.archive.join(other.archive);
    }
}
