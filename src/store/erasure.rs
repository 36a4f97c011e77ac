//! Taking a person's name out of every file of the program: laboratories, copies, journals, drafts, papers, the registry.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::line::{line, whole_lines};
use super::print::{is_sealed, seal};
use super::reading::{Reading, read};
use super::session_file::{self, MOST, sealed};
use super::whole::{put_whole, stem};
use super::{Holder, Renamed, Store, Trouble, notation};
use crate::domain::{Document, Forgetting, Step, Traces};
use crate::export::is_locked;

/// Whether to look or to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasing {
    Look,
    Do,
}

/// What an erasure changes, or would.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Erasure {
    /// The files in which something else is said instead of the name.
    pub rewritten: Vec<PathBuf>,
    /// Papers that were made of the laboratories of that person, and can be made again; journals whose steps are in their
    /// files now.
    pub removed: Vec<PathBuf>,
    /// Files that were called like them.
    pub renamed: Vec<Renamed>,
    /// Files that still say the name: in a form that cannot be changed, or in their own name where that is taken.
    pub left: Vec<PathBuf>,
    /// How the trail of acts ended, where it said the name and was written anew.
    pub trail: Option<String>,
}

impl Store {
    /// Everybody called `name` in the laboratories and their copies, to be forgotten.
    ///
    /// Errors: a folder cannot be read: who is in it would be forgotten only in part.
    pub fn forgetting(&self, name: &str, label: &str, token: &str) -> Result<Forgetting, Trouble> {
        let files = self.own_files()?;
        let documents: Vec<Document> = files.iter().filter_map(|path| self.laboratory(path)).collect();
        let documents: Vec<&Document> = documents.iter().collect();
        Ok(Forgetting::of(&documents, name, label, token))
    }

    /// Puts the label in the place of the name in every file of the program, or says where it would.
    ///
    /// Errors: another program holds one of the laboratories, and then nothing was changed; or the disk refuses, and then
    /// every file is whole, some are done, and doing it again does the rest.
    pub fn erase(&self, who: &Forgetting, erasing: Erasing, holder: &Holder) -> Result<Erasure, Trouble> {
        if erasing == Erasing::Do {
            self.tidy();
        }
        let files = self.own_files()?;
        let mut shelf = Shelf::default();
        for path in &files {
            let bytes = self.bytes_of(path)?;
            if let Some(document) = self.laboratory_in(path, &bytes) {
                shelf.take(&name_of(path), &document, &bytes, who);
            }
        }
        let changes = self.changes(&files, &shelf, who)?;
        if erasing == Erasing::Look {
            return Ok(changes.told());
        }
        let sessions = changes.rewritten.iter().map(|(path, _)| path);
        let held: Vec<&PathBuf> = sessions
            .filter(|path| path.starts_with(&self.places.sessions) && is_ron(path))
            .collect();
        let locks = held.into_iter().map(|path| session_file::lock(path, holder));
        let locks = locks.collect::<Result<Vec<_>, Trouble>>()?;
        // The laboratories first: a journal is part of its laboratory until that has its steps.
        for (path, bytes) in &changes.rewritten {
            put_whole(self.disk.as_ref(), path, bytes).map_err(|error| not_erased(path, error))?;
        }
        for path in &changes.removed {
            self.disk.remove(path).map_err(|error| not_erased(path, error))?;
        }
        let renamed = self.rename_after(who)?;
        drop(locks);
        let trail = self.forget_in_trail(who, holder)?;
        let left = self.left(&shelf, who)?;
        Ok(Erasure {
            renamed,
            left,
            trail,
            ..changes.told()
        })
    }

    fn changes(&self, files: &[PathBuf], shelf: &Shelf, who: &Forgetting) -> Result<Changes, Trouble> {
        let mut changes = Changes::default();
        for path in files {
            if path == &self.places.audit() {
                // Its lines are chained: see `forget_in_trail`.
                continue;
            }
            let bytes = self.bytes_of(path)?;
            let name = name_of(path);
            if path.starts_with(&self.places.papers) {
                let mut folders = shelf.with_them.iter();
                let is_of_theirs = folders.any(|folder| path.starts_with(self.papers_of(folder)));
                if is_of_theirs {
                    changes.removed.push(path.clone());
                    continue;
                }
            }
            if path == &self.journal_of(&name) && self.is_in_its_file(&name, who) {
                changes.removed.push(path.clone());
                continue;
            }
            // Letters that fall together by chance are not a name, and without them nobody could open it.
            if is_locked(&bytes) {
                continue;
            }
            let traces = shelf.traces.get(&name).cloned();
            let traces = traces.unwrap_or_else(|| who.traces_in(None));
            let next = self.without(path, &bytes, &traces, who)?;
            if next != bytes {
                changes.rewritten.push((path.clone(), next));
            }
        }
        let is_session = |path: &Path| path.starts_with(&self.places.sessions) && is_ron(path);
        changes.rewritten.sort_by_key(|(path, _)| !is_session(path));
        Ok(changes)
    }

    /// What a file holds, without them.
    fn without(
        &self,
        path: &Path,
        bytes: &[u8],
        traces: &Traces,
        who: &Forgetting,
    ) -> Result<Vec<u8>, Trouble> {
        if let Some(mut document) = self.laboratory_in(path, bytes) {
            let Ok(is_changed) = who.in_document(&mut document) else {
                return Ok(blotted(bytes, traces, who));
            };
            // It is what its file is called, everywhere.
            let (id, n_found) = who.traces_in(None).blot(&document.summary.id, who.label());
            document.summary.id = id;
            return match is_changed || n_found > 0 {
                true => sealed(path, &document),
                false => Ok(bytes.to_vec()),
            };
        }
        let (lines, len) = whole_lines(bytes);
        if len > 0 && !is_ron(path) {
            let page: String = lines
                .iter()
                .map(|one| line(one.number, &without_in_line(one.text, traces, who)))
                .collect();
            let end = blotted(bytes.get(len as usize..).unwrap_or_default(), traces, who);
            return Ok([page.into_bytes(), end].concat());
        }
        Ok(blotted(bytes, traces, who))
    }

    /// The laboratory that a file holds; the one that is written also has the steps of its journal.
    pub(super) fn laboratory_in(&self, path: &Path, bytes: &[u8]) -> Option<Document> {
        let mut document = match read(bytes) {
            Reading::Whole(lifted) | Reading::ByHand(lifted) => lifted.document,
            Reading::Newer { .. } | Reading::Damaged(_) => return None,
        };
        if path == self.places.session(&stem(path)) {
            // A journal that tells of something else is a file like any other.
            drop(self.catch_up(&stem(path), &mut document));
        }
        Some(document)
    }

    pub(super) fn laboratory(&self, path: &Path) -> Option<Document> {
        self.laboratory_in(path, &self.disk.read(path, MOST).ok()?)
    }

    fn journal_of(&self, name: &str) -> PathBuf {
        self.places.drafts.join(format!("{name}.steps"))
    }

    /// True when all that the journal has goes into the laboratory's file, which will be written without them.
    fn is_in_its_file(&self, name: &str, who: &Forgetting) -> bool {
        let path = self.places.session(name);
        let Some(mut document) = self
            .disk
            .read(&path, MOST)
            .ok()
            .and_then(|bytes| read(&bytes).into_document())
        else {
            return false;
        };
        let is_followed = matches!(self.catch_up(name, &mut document), Ok(super::CaughtUp::Steps(_)));
        is_followed && who.in_document(&mut document) == Ok(true)
    }

    /// The files that still say the name.
    fn left(&self, shelf: &Shelf, who: &Forgetting) -> Result<Vec<PathBuf>, Trouble> {
        let everywhere = who.traces_in(None);
        let mut left = Vec::new();
        for path in self.own_files()? {
            let traces = shelf.traces.get(&name_of(&path)).unwrap_or(&everywhere);
            let is_named = everywhere.are_in(&path.file_name().unwrap_or_default().to_string_lossy());
            let bytes = self.bytes_of(&path)?;
            if is_named || !is_locked(&bytes) && traces.are_in(&String::from_utf8_lossy(&bytes)) {
                left.push(path);
            }
        }
        Ok(left)
    }

    /// Every file in the folder of the program but for the locks, which say who holds a laboratory now.
    pub(super) fn own_files(&self) -> Result<Vec<PathBuf>, Trouble> {
        let mut files = Vec::new();
        gather(&self.places.data, &mut files).map_err(|error| Trouble::CannotRead {
            path: self.places.data.clone(),
            cause: error.into(),
        })?;
        files.retain(|path| path.extension().is_none_or(|ending| ending != "lock"));
        files.sort();
        Ok(files)
    }
}

/// What is known of the laboratories before anything is changed.
#[derive(Default)]
struct Shelf {
    /// What to look for in the files of a laboratory, by its name.
    traces: BTreeMap<String, Traces>,
    /// The laboratories that say them, and the paths of these: what papers were made of.
    with_them: BTreeSet<String>,
}

impl Shelf {
    fn take(&mut self, name: &str, document: &Document, bytes: &[u8], who: &Forgetting) {
        let is_said = || who.traces_in(None).are_in(&String::from_utf8_lossy(bytes));
        if !who.concerns(document) && !is_said() {
            return;
        }
        self.with_them.insert(document.summary.id.clone());
        let path = &document.session.header.path;
        self.with_them
            .extend(Some(path.clone()).filter(|path| !path.is_empty()));
        for name in [name, document.summary.id.as_str()] {
            let known = self.traces.remove(name).unwrap_or_default();
            let traces = known.and(who.traces_in(Some(document)));
            self.traces.insert(name.to_owned(), traces);
        }
    }
}

#[derive(Default)]
struct Changes {
    rewritten: Vec<(PathBuf, Vec<u8>)>,
    removed: Vec<PathBuf>,
}

impl Changes {
    fn told(self) -> Erasure {
        Erasure {
            rewritten: self.rewritten.into_iter().map(|(path, _)| path).collect(),
            removed: self.removed,
            ..Erasure::default()
        }
    }
}

fn without_in_line(text: &str, traces: &Traces, who: &Forgetting) -> String {
    let step = notation::parse::<Step>(text).ok().and_then(|(mut step, _)| {
        who.in_step(&mut step).ok()?;
        notation::line(&step).ok()
    });
    let text = step.unwrap_or_else(|| text.to_owned());
    traces.blot(&text, who.label()).0
}

/// A file of any kind: what is text is read as such, other bytes stay.
fn blotted(bytes: &[u8], traces: &Traces, who: &Forgetting) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.extend_from_slice(traces.blot(chunk.valid(), who.label()).0.as_bytes());
        out.extend_from_slice(chunk.invalid());
    }
    match (std::str::from_utf8(bytes), String::from_utf8(out)) {
        // The checksum of a file of ours is of what it says now.
        (Ok(before), Ok(after)) if is_sealed(before) && before != after => {
            let body = after.trim_end_matches('\n').rfind('\n').map_or(0, |end| end + 1);
            seal(after.get(..body).unwrap_or_default().to_owned()).into_bytes()
        }
        (_, Ok(after)) => after.into_bytes(),
        (_, Err(after)) => after.into_bytes(),
    }
}

/// The laboratory a file belongs to: what is before the first dot of its name.
pub(super) fn name_of(path: &Path) -> String {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    file.split('.').next().unwrap_or_default().to_owned()
}

fn is_ron(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ron")
}

/// The files under a folder. Links are left alone: what they lead to is not ours.
fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            gather(&entry.path(), files)?;
        } else if kind.is_file() {
            files.push(entry.path());
        }
    }
    Ok(())
}

fn not_erased(path: &Path, error: io::Error) -> Trouble {
    Trouble::NotErased {
        path: path.to_owned(),
        cause: error.into(),
    }
}
