//! Laboratories as they are read, with what the lists make of each: so a list opens without going through all of them.

use super::identity::Outlines;
use super::ladder::Sightings;
use super::{Archive, Registry, build};
use crate::domain::Document;

/// Laboratories, and what the lists make of them.
#[derive(Debug, Default)]
pub struct Gathered {
    pub documents: Vec<Document>,
    pub lists: Lists,
}

/// What is kept of laboratories for the lists that show them.
#[derive(Debug, Default)]
pub struct Lists {
    /// Their project sheets.
    pub born: Registry,
    /// What was written in them.
    pub archive: Archive,
    /// The paths they are on.
    pub paths: Outlines,
    /// The organisations that were there.
    pub sightings: Sightings,
}

impl Gathered {
    pub fn of(documents: Vec<Document>) -> Self {
        let all: Vec<&Document> = documents.iter().collect();
        Self {
            lists: Lists {
                born: build(&all),
                archive: Archive::of(&all),
                paths: Outlines::of(&all),
                sightings: Sightings::of(&all),
            },
            documents,
        }
    }

    /// Takes in laboratories that were read after its own.
    pub fn join(&mut self, other: Self) {
        self.documents.extend(other.documents);
        self.lists.join(other.lists);
    }
}

impl Lists {
    /// Takes in what is kept of laboratories that were read later.
    pub fn join(&mut self, other: Self) {
        self.born.join(other.born);
        self.archive.join(other.archive);
        self.paths.join(other.paths);
        self.sightings.join(other.sightings);
    }
}
