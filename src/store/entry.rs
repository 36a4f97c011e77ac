//! The list of the sessions on disk.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::reading::{self, Reading};
use super::session_file::MOST;
use super::whole::stem;
use super::{Cause, Damage, Store, Trouble, head, print, shape, with_all_hands};
use crate::domain::{DOCUMENT_FORMAT, Summary};

/// The bytes of each file in which its summary is looked for: a summary is a tenth of them.
const HEAD: usize = 8 * 1024;

/// One session file, as a list shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub path: PathBuf,
    pub shown: Shown,
    /// The file that holds the same session and comes before this one: this is a copy that a shared folder or a person
    /// made, and must not be counted.
    pub copy_of: Option<PathBuf>,
}

/// What can be shown of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    Session(Box<Summary>),
    /// Written by a newer program.
    Newer {
        format: u32,
        summary: Option<Box<Summary>>,
    },
    Damaged(Damage),
    /// The disk does not let it be read.
    Unreadable(Cause),
}

impl Entry {
    pub fn summary(&self) -> Option<&Summary> {
        match &self.shown {
            Shown::Session(summary) => Some(summary),
            Shown::Newer { summary, .. } => summary.as_deref(),
            Shown::Damaged(_) | Shown::Unreadable(_) => None,
        }
    }

    /// The name of the file, without folder and ending.
    pub fn name(&self) -> String {
        stem(&self.path)
    }
}

impl Store {
    /// Returns the sessions on disk: first the files that cannot be read, then the others, latest date first.
    ///
    /// Errors: the folder cannot be read. That is never an empty list.
    pub fn scan(&self) -> Result<Vec<Entry>, Trouble> {
        let folder = &self.places.sessions;
        let files = self.disk.list(folder).map_err(|error| Trouble::CannotRead {
            path: folder.clone(),
            cause: error.into(),
        })?;
        let files: Vec<PathBuf> = files.into_iter().filter(|path| is_session(path)).collect();
        let mut entries = with_all_hands(&files, |files| {
            files.iter().map(|path| self.entry(path.clone())).collect()
        });
        mark_copies(&mut entries);
        entries.sort_by_key(|entry| {
            (
                entry.summary().is_some(),
                Reverse(entry.summary().map(|summary| summary.date)),
                entry.path.clone(),
            )
        });
        Ok(entries)
    }

    fn entry(&self, path: PathBuf) -> Entry {
        let shown = self
            .look_at(&path)
            .unwrap_or_else(|error| Shown::Unreadable(error.into()));
        Entry {
            path,
            shown,
            copy_of: None,
        }
    }

    pub(super) fn look_at(&self, path: &Path) -> io::Result<Shown> {
        let bytes = self.disk.read(path, MOST)?;
        let head = bytes.get(..HEAD).unwrap_or(&bytes);
        if let Some(head) = head::read(head).filter(|_| is_whole(&bytes)) {
            let summary = Box::new(head.summary);
            return Ok(match head.format {
                ..=DOCUMENT_FORMAT => Shown::Session(summary),
                format => Shown::Newer {
                    format,
                    summary: Some(summary),
                },
            });
        }
        // A head that is not in its place, or brackets that do not close: written by a person, or damaged. Reading it
        // tells.
        Ok(match reading::read(&bytes) {
            Reading::Whole(lifted) | Reading::ByHand(lifted) => {
                Shown::Session(Box::new(lifted.document.summary))
            }
            Reading::Newer { format, document } => Shown::Newer {
                format,
                summary: document.map(|lifted| Box::new(lifted.document.summary)),
            },
            Reading::Damaged(damage) => Shown::Damaged(damage),
        })
    }
}

/// Whether the rest of the file is worth its head: it is as it was written, or at least nothing was cut off.
fn is_whole(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(print::is_sealed) || shape::is_whole(bytes)
}

/// Temporary files, locks and copies of the save before have another ending or a dot in front.
fn is_session(path: &Path) -> bool {
    let is_hidden = path
        .file_name()
        .is_none_or(|name| name.to_string_lossy().starts_with('.'));
    !is_hidden && path.extension().is_some_and(|ending| ending == "ron")
}

/// Among files with the same session, the one named after it is the session; the others, whatever program gave them
/// their names, are copies.
fn mark_copies(entries: &mut [Entry]) {
    let mut originals: BTreeMap<String, PathBuf> = BTreeMap::new();
    entries.sort_by_cached_key(|entry| {
        let is_namesake = entry.summary().is_some_and(|summary| summary.id == entry.name());
        (!is_namesake, entry.path.clone())
    });
    for entry in entries {
        let Some(id) = entry.summary().map(|summary| summary.id.clone()) else {
            continue;
        };
        match originals.get(&id) {
            Some(original) => entry.copy_of = Some(original.clone()),
            None => drop(originals.insert(id, entry.path.clone())),
        }
    }
}
