//! Laboratories made by mistake: out of the list, whole among the copies, and from there back in their place.

use std::path::PathBuf;

use chrono::NaiveDateTime;

use super::session_file::lock;
use super::whole::{remove_if_there, stem, with_suffix};
use super::{Erasing, Holder, Shown, Store, Trouble};
use crate::domain::{DayState, Summary};

/// What the name of such a copy has after that of the laboratory.
pub(super) const THROWN: &str = "thrown";

/// A laboratory that was thrown away.
#[derive(Debug, Clone, PartialEq)]
pub struct Thrown {
    pub name: String,
    pub summary: Box<Summary>,
    /// Where it is whole.
    pub copy: PathBuf,
}

/// What goes, or would, with a laboratory that was thrown away and is never to come back.
#[derive(Debug, Clone, PartialEq)]
pub struct Destruction {
    pub summary: Box<Summary>,
    pub removed: Vec<PathBuf>,
}

impl Store {
    /// Takes the laboratory called `name` out of the list. All of it is first kept among its copies, under a name with
    /// `now` in it, with the steps that only its journal has; `put_back` brings it back.
    ///
    /// Errors: it was begun already, cannot be understood, another program holds it, or the disk refuses; it is then still
    /// in the list.
    pub fn throw_away(&self, name: &str, holder: &Holder, now: NaiveDateTime) -> Result<(), Trouble> {
        let path = self.places.session(name);
        let lock = lock(&path, holder)?;
        let bytes = self.bytes_of(&path)?;
        let Some(document) = self.laboratory_in(&path, &bytes) else {
            return Err(Trouble::NotUnderstood { path });
        };
        let day = &document.session.day;
        if day.state != DayState::Prepared || day.programme.iter().any(|line| line.started.is_some()) {
            return Err(Trouble::AlreadyBegun { path });
        }
        // A journal of another course of events goes among the copies by itself.
        drop(self.journal(name, &mut document.clone())?);
        self.keep_whole(&path, THROWN, now)?;
        // The laboratory goes first: what is beside it is of no use without it, and another of its name sets it aside.
        let drafts = &self.places.drafts;
        let beside = [with_suffix(&path, ".prev"), drafts.join(format!("{name}.steps"))];
        for file in [path].into_iter().chain(beside) {
            remove_if_there(self.disk.as_ref(), &file).map_err(|error| Trouble::NotSaved {
                path: file.clone(),
                cause: error.into(),
            })?;
        }
        drop(lock);
        Ok(())
    }

    /// Returns the laboratories that were thrown away and are not back, by date, the latest first.
    ///
    /// Errors: the copies cannot be listed.
    pub fn thrown(&self) -> Result<Vec<Thrown>, Trouble> {
        let mut found: Vec<Thrown> = Vec::new();
        for (name, copy) in self.thrown_copies()? {
            let is_back = self.places.session(&name).exists();
            if is_back || found.iter().any(|thrown| thrown.name == name) {
                continue;
            }
            if let Ok(Shown::Session(summary)) = self.look_at(&copy) {
                found.push(Thrown { name, summary, copy });
            }
        }
        found.sort_by_key(|thrown| (std::cmp::Reverse(thrown.summary.date), thrown.name.clone()));
        Ok(found)
    }

    /// Returns the laboratory called `name` where it was thrown away and is not back.
    ///
    /// Errors: the copies cannot be listed.
    pub fn thrown_called(&self, name: &str) -> Result<Option<Thrown>, Trouble> {
        let mut thrown = self.thrown()?.into_iter();
        Ok(thrown.find(|thrown| thrown.name == name))
    }

    /// Puts a laboratory that was thrown away back in the list.
    ///
    /// Errors: as `put_back`.
    pub fn bring_back(&self, thrown: &Thrown, holder: &Holder, now: NaiveDateTime) -> Result<(), Trouble> {
        self.put_back(&thrown.name, &thrown.copy, holder, now)
    }

    /// Destroys all there is of a laboratory that was thrown away, or says what would go. It was never begun: nothing of it
    /// is to stay.
    ///
    /// Errors: the disk refuses; doing it again does the rest.
    pub fn destroy(&self, thrown: &Thrown, erasing: Erasing) -> Result<Destruction, Trouble> {
        let mut removed = self.files_beside(&thrown.name, &thrown.summary.id)?;
        // A file of the list may carry the same id: it was not thrown away.
        let is_listed = |file: &PathBuf| {
            let is_laboratory = file.extension().is_some_and(|ending| ending == "ron");
            is_laboratory && file.parent() == Some(&self.places.sessions)
        };
        removed.retain(|file| !is_listed(file));
        if erasing == Erasing::Do {
            // The copy that it is known by goes last, so that one cut short is asked for again.
            let others = removed.iter().filter(|file| **file != thrown.copy);
            for file in others.chain([&thrown.copy]) {
                self.disk.remove(file).map_err(|error| Trouble::NotErased {
                    path: file.clone(),
                    cause: error.into(),
                })?;
            }
        }
        Ok(Destruction {
            summary: thrown.summary.clone(),
            removed,
        })
    }

    /// Whether a laboratory has this name, or had it when it was thrown away: it may come back.
    pub fn is_taken(&self, name: &str) -> bool {
        let was_thrown = || {
            let copies = self.thrown_copies().unwrap_or_default();
            copies.iter().any(|(other, _)| other == name)
        };
        self.places.session(name).exists() || was_thrown()
    }

    /// The copies of laboratories that were thrown away, each with the name of its laboratory.
    fn thrown_copies(&self) -> Result<Vec<(String, PathBuf)>, Trouble> {
        let folder = &self.places.backups;
        let mut files = self.disk.list(folder).map_err(|error| Trouble::CannotRead {
            path: folder.clone(),
            cause: error.into(),
        })?;
        // The one thrown away last, which its name tells, comes first.
        files.sort_by(|one, other| other.cmp(one));
        let mark = format!(".{THROWN}-");
        Ok(files
            .into_iter()
            .filter_map(|copy| {
                let name = stem(&copy).split_once(&mark)?.0.to_owned();
                Some((name, copy))
            })
            .collect())
    }
}
