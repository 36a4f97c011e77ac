//! Purging a laboratory whose names are no more to be kept: its file without them, and nothing else of it.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::session_file::{lock, sealed};
use super::whole::{put_whole, stem};
use super::{Erasing, Holder, Store, Trouble};
use crate::domain::{DayState, Document, Instead};

/// What a purge takes away and what it leaves, or would.
#[derive(Debug, Clone, PartialEq)]
pub struct Purge {
    pub people: usize,
    pub notes: usize,
    /// The last day on which the names were to be kept.
    pub until: Option<NaiveDate>,
    /// Copies, journals, drafts and papers of the laboratory.
    pub removed: Vec<PathBuf>,
    /// The laboratory afterwards.
    pub stays: Box<Document>,
}

impl Store {
    /// Takes the people and the raw notes out of the laboratory called `name`, and removes its copies, its journal, its
    /// drafts and its papers, or says what would go.
    ///
    /// Errors: it is not there, cannot be understood, is not closed, or another program holds it, and then nothing was changed; or the disk refuses, and then
    /// doing it again does the rest.
    pub fn purge(
        &self,
        name: &str,
        instead: &Instead<'_>,
        erasing: Erasing,
        holder: &Holder,
    ) -> Result<Purge, Trouble> {
        let path = self.places.session(name);
        let lock = match erasing {
            Erasing::Look => None,
            Erasing::Do => Some(lock(&path, holder)?),
        };
        if lock.is_some() {
            self.tidy();
        }
        let bytes = self.bytes_of(&path)?;
        let mut stays = self
            .laboratory_in(&path, &bytes)
            .ok_or_else(|| Trouble::NotUnderstood { path: path.clone() })?;
        if stays.session.day.state != DayState::Closed {
            return Err(Trouble::NotClosed { path });
        }
        let until = stays.session.header.keep_until;
        let (people, notes) = (stays.session.people.len(), stays.session.raw_notes());
        let removed = self.files_beside(name, &stays.summary.id)?;
        stays
            .purge(instead)
            .map_err(|_| Trouble::NotUnderstood { path: path.clone() })?;
        if lock.is_some() {
            let refused = |path: &PathBuf, error: std::io::Error| Trouble::NotErased {
                path: path.clone(),
                cause: error.into(),
            };
            let write = |document: &Document| {
                let page = sealed(&path, document)?;
                put_whole(self.disk.as_ref(), &path, &page).map_err(|error| refused(&path, error))
            };
            // Its file first: all that the others have is in it. The day until which names are kept goes last, so that a
            // purge cut short is asked for again.
            let mut begun = stays.clone();
            begun.session.header.keep_until = until;
            begun.rebase();
            write(&begun)?;
            for file in &removed {
                self.disk.remove(file).map_err(|error| refused(file, error))?;
            }
            write(&stays)?;
        }
        Ok(Purge {
            people,
            notes,
            until,
            removed,
            stays: Box::new(stays),
        })
    }

    /// The other files of a laboratory: those of its name, its papers, and the files elsewhere that hold it.
    pub(super) fn files_beside(&self, name: &str, id: &str) -> Result<Vec<PathBuf>, Trouble> {
        let own = self.places.session(name);
        let papers = self.papers_of(id);
        let mut files = self.own_files()?;
        let others = self.names_longer_than(name)?;
        let folders = [&self.places.sessions, &self.places.backups, &self.places.drafts];
        files.retain(|path| {
            let is_called = || is_file_of(name, path) && !others.iter().any(|other| is_file_of(other, path));
            let is_its = path.starts_with(&papers)
                || folders.iter().any(|folder| path.starts_with(folder)) && is_called();
            let holds_it = || {
                self.laboratory(path)
                    .is_some_and(|document| document.summary.id == id)
            };
            *path != own && stem(path) != "registry" && (is_its || holds_it())
        });
        Ok(files)
    }

    /// The laboratories whose names begin with this one and a dot.
    fn names_longer_than(&self, name: &str) -> Result<Vec<String>, Trouble> {
        let entries = self.scan()?;
        let names = entries.iter().map(|entry| stem(&entry.path));
        Ok(names
            .filter(|other| other.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')))
            .collect())
    }
}

/// Whether a file is called like a laboratory, whatever its endings.
fn is_file_of(name: &str, path: &Path) -> bool {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    file.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))
}
