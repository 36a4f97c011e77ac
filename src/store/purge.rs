//! Purging a laboratory whose names are no more to be kept: its file without them, and nothing else of it.

use std::path::PathBuf;

use super::erasure::name_of;
use super::session_file::{lock, sealed};
use super::whole::{put_whole, stem};
use super::{Erasing, Holder, Store, Trouble};
use crate::domain::{DayState, Document, Instead};

/// What a purge takes away and what it leaves, or would.
#[derive(Debug, Clone, PartialEq)]
pub struct Purge {
    pub people: usize,
    pub notes: usize,
    /// Copies, journals, drafts and papers of the laboratory.
    pub removed: Vec<PathBuf>,
    /// The laboratory afterwards.
    pub stays: Box<Document>,
}

impl Store {
    /// Takes the people and the raw notes out of the laboratory called `name`, and removes its copies, its journal, its
    /// drafts and its papers, or says what would go.
    ///
    /// Errors: it is not closed, or another program holds it, and then nothing was changed; or the disk refuses, and then
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
        let mut stays = self
            .laboratory(&path)
            .ok_or_else(|| Trouble::NoGoodCopy { path: path.clone() })?;
        if stays.session.day.state != DayState::Closed {
            return Err(Trouble::NotClosed { path });
        }
        let (people, notes) = (stays.session.people.len(), stays.session.raw_notes());
        let removed = self.files_beside(name, &stays.summary.id)?;
        stays.purge(instead).map_err(|_| Trouble::NotErased {
            path: path.clone(),
            cause: std::io::Error::other("json").into(),
        })?;
        if lock.is_some() {
            let refused = |path: &PathBuf, error: std::io::Error| Trouble::NotErased {
                path: path.clone(),
                cause: error.into(),
            };
            let page = sealed(&path, &stays)?;
            // Its file first: all that the others have is in it.
            put_whole(self.disk.as_ref(), &path, &page).map_err(|error| refused(&path, error))?;
            for file in &removed {
                self.disk.remove(file).map_err(|error| refused(file, error))?;
            }
        }
        Ok(Purge {
            people,
            notes,
            removed,
            stays: Box::new(stays),
        })
    }

    /// The other files of a laboratory: those of its name, its papers, and the files elsewhere that hold it.
    fn files_beside(&self, name: &str, id: &str) -> Result<Vec<PathBuf>, Trouble> {
        let own = self.places.session(name);
        let papers = self.papers_of(id);
        let mut files = self.own_files()?;
        files.retain(|path| {
            let is_its = name_of(path) == name || path.starts_with(&papers);
            let holds_it = || {
                self.laboratory(path)
                    .is_some_and(|document| document.summary.id == id)
            };
            *path != own && stem(path) != "registry" && (is_its || holds_it())
        });
        Ok(files)
    }
}
