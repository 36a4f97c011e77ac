//! The laboratories and templates on this computer, as the screens know them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Yearly;
use crate::domain::{Document, Summary};
use crate::exchange::Table;
use crate::format::Template;
use crate::registry::{Customs, Gathered, Lists};
use crate::store::Settings;

/// What is on the shelves.
#[derive(Debug, Default)]
pub struct Library {
    pub templates: Vec<Template>,
    /// Templates that could not be read, in words.
    pub template_faults: Vec<String>,
    /// Newest first.
    pub shelves: Vec<Shelf>,
    /// Those that were thrown away, when the program started or they were last listed.
    pub thrown: Vec<Summary>,
    /// Every laboratory, once the registry or the archive asked for it. Their diaries are left where they are.
    pub documents: Option<Vec<Document>>,
    /// What is kept of them for the lists that show them.
    pub lists: Lists,
    /// How many laboratories are still to be read.
    pub n_unread: usize,
    /// What was chosen on this computer.
    pub settings: Settings,
    /// The folder of the data.
    pub data: PathBuf,
    /// The yearly registry, once it was asked for.
    pub yearly: Option<Yearly>,
    /// What the body settled for its registry.
    pub customs: Customs,
    /// The files of it that cannot be used, in words.
    pub custom_faults: Vec<String>,
    /// The list of people that was read last from a file.
    pub table: Option<Table>,
    /// The laboratories whose file was found damaged when it was read, each with what is wrong: from outside they
    /// look whole.
    pub harmed: BTreeMap<String, String>,
}

/// One session file.
#[derive(Debug, Clone, PartialEq)]
pub struct Shelf {
    pub id: String,
    /// None when the file cannot be read.
    pub summary: Option<Summary>,
    /// What is wrong with the file, in words.
    pub trouble: Option<String>,
    /// How many other files hold the same laboratory: a shared folder or a person copied it.
    pub twins: usize,
}

impl Library {
    /// What is wrong with a file, in words: seen from outside, or found when it was read.
    pub fn trouble_of<'a>(&'a self, shelf: &'a Shelf) -> Option<&'a str> {
        let found = self.harmed.get(&shelf.id).map(String::as_str);
        found.or(shelf.trouble.as_deref())
    }

    /// Begins to take in laboratories, of which there are so many.
    pub fn begin_reading(&mut self, n_all: usize) {
        self.forget_documents();
        self.harmed.clear();
        self.documents = Some(Vec::new());
        self.n_unread = n_all;
    }

    /// Takes in laboratories that were read, after those that already were. What is left of a reading that was forgotten
    /// in the meantime is no part of another.
    pub fn take_in(&mut self, read: Gathered, n_left: usize) {
        let Some(documents) = &mut self.documents else {
            return;
        };
        documents.extend(read.documents);
        self.lists.join(read.lists);
        self.n_unread = n_left;
        if let Some(yearly) = &self.yearly {
            yearly.forget_laboratories();
        }
    }

    /// True until all of them were read.
    pub fn is_being_read(&self) -> bool {
        self.documents.is_none() || self.n_unread > 0
    }

    /// Lets the laboratories go that were read, and what was computed of them.
    pub fn forget_documents(&mut self) {
        self.documents = None;
        self.lists = Lists::default();
        self.n_unread = 0;
        if let Some(yearly) = &self.yearly {
            yearly.forget_laboratories();
        }
    }

    pub fn template(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }
}
