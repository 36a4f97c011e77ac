//! The laboratories and templates on this computer, as the screens know them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Yearly;
use crate::domain::{Document, Summary};
use crate::exchange::Table;
use crate::format::Template;
use crate::store::Settings;

/// What is on the shelves.
#[derive(Debug, Default)]
pub struct Library {
    pub templates: Vec<Template>,
    /// Templates that could not be read, in words.
    pub template_faults: Vec<String>,
    /// Newest first.
    pub shelves: Vec<Shelf>,
    /// Every laboratory read whole, once the registry or the archive asked for it.
    pub documents: Option<Vec<Document>>,
    /// What was chosen on this computer.
    pub settings: Settings,
    /// The folder of the data.
    pub data: PathBuf,
    /// The yearly registry, once it was asked for.
    pub yearly: Option<Yearly>,
    /// The list of people that was read last from a file.
    pub table: Option<Table>,
    /// The laboratories whose file was found damaged when it was opened, each with what is wrong: from outside they
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
    /// What is wrong with a file, in words: seen from outside, or found when it was opened.
    pub fn trouble_of<'a>(&'a self, shelf: &'a Shelf) -> Option<&'a str> {
        let found = self.harmed.get(&shelf.id).map(String::as_str);
        found.or(shelf.trouble.as_deref())
    }

    pub fn template(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }
}
