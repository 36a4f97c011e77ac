//! The copies of a laboratory: the save before, one a day, and what was set aside; going back to one of them.

use std::cmp::Reverse;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};

use super::reading::{Reading, read};
use super::session_file::{self, MOST, put_in_place, sealed};
use super::thrown::THROWN;
use super::whole::{keep_copy, stem, with_suffix};
use super::{CaughtUp, Holder, Store, Trouble};
use crate::domain::{Document, Summary};

/// How many copies of days are kept of one laboratory.
const DAYS: usize = 30;

/// A copy that reads well.
#[derive(Debug, Clone, PartialEq)]
pub struct Copy {
    pub path: PathBuf,
    pub origin: Origin,
    pub summary: Box<Summary>,
    /// When its last step was done; none where none was.
    pub last_step: Option<NaiveDateTime>,
    /// How many steps it holds.
    pub steps: usize,
}

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The save before the last one.
    Before,
    /// Kept on that day.
    Day(NaiveDate),
    /// Set aside before it was changed, or replaced by another copy.
    SetAside,
    /// Kept when the laboratory was thrown away.
    Thrown,
    /// Made by a shared folder or a person, beside the session.
    Elsewhere,
}

/// A file among the backups.
struct Kept {
    path: PathBuf,
    origin: Origin,
    /// In which order the copies of days were made: no clock is asked. Those of before have none and come first.
    number: u32,
}

impl Kept {
    /// Whether it was not made for its day.
    fn is_aside(&self) -> bool {
        matches!(self.origin, Origin::SetAside | Origin::Thrown)
    }
}

impl Store {
    /// Returns the copies of the session called `name`: the save before, then the days, the one made last first, then the
    /// rest. Copies that cannot be read are left out.
    ///
    /// Errors: the backups cannot be listed.
    pub fn copies(&self, name: &str) -> Result<Vec<Copy>, Trouble> {
        let mut kept = self.kept(name)?;
        kept.sort_by_cached_key(|kept| (kept.is_aside(), Reverse((kept.number, day_of(kept)))));
        let before = self.before(name).ok();
        let before = before.map(|document| {
            let path = with_suffix(&self.places.session(name), ".prev");
            copy(path, Origin::Before, document)
        });
        let (days, mut rest): (Vec<Copy>, Vec<Copy>) = kept
            .into_iter()
            .filter_map(|kept| {
                let document = self.document_of(&kept.path).ok()?;
                Some(copy(kept.path, kept.origin, document))
            })
            .partition(|copy| !matches!(copy.origin, Origin::SetAside | Origin::Thrown));
        rest.sort_by_key(|copy| (Reverse(copy.last_step), copy.path.clone()));
        let elsewhere = self.elsewhere(name)?;
        Ok(elsewhere
            .into_iter()
            .chain(before)
            .chain(days)
            .chain(rest)
            .collect())
    }

    /// A copy of the session called `name`, to be read beside it.
    ///
    /// Errors: it cannot be read any more.
    pub fn copy_of(&self, name: &str, copy: &Path) -> Result<Document, Trouble> {
        if copy == with_suffix(&self.places.session(name), ".prev") {
            self.before(name)
        } else {
            self.document_of(copy)
        }
    }

    /// The files beside the session that hold the same session.
    fn elsewhere(&self, name: &str) -> Result<Vec<Copy>, Trouble> {
        let session = self.places.session(name);
        let entries = self.scan()?;
        let same = entries
            .into_iter()
            .filter(|entry| entry.copy_of.as_ref() == Some(&session));
        Ok(same
            .filter_map(|entry| {
                let document = self.document_of(&entry.path).ok()?;
                Some(copy(entry.path, Origin::Elsewhere, document))
            })
            .collect())
    }

    /// Keeps the session at `path` as the copy of `day`, in place of the one made last when that is of the same day, and
    /// lets those made before the last thirty go.
    ///
    /// Errors: the disk refuses; the copies that were there still are.
    pub fn keep_day(&self, path: &Path, day: NaiveDate) -> Result<(), Trouble> {
        let bytes = self.bytes_of(path)?;
        let name = stem(path);
        let mut days = self.kept(&name)?;
        days.retain(|kept| !kept.is_aside());
        days.sort_by_cached_key(|kept| (kept.number, day_of(kept)));
        let last = days.pop_if(|last| last.origin == Origin::Day(day));
        let number = match (&last, days.last()) {
            (Some(_), _) => None,
            (None, latest) => Some(latest.map_or(1, |latest| latest.number.saturating_add(1))),
        };
        let file = match (number, last.as_ref().and_then(|last| last.path.file_name())) {
            (None, Some(file)) => file.to_string_lossy().into_owned(),
            (number, _) => format!("{name}.day-{:04}-{day}.ron", number.unwrap_or(1)),
        };
        keep_copy(self, &file, &bytes)?;
        // The one just made is not among them: whatever the clock says, it stays.
        let n_gone = days.len().saturating_sub(DAYS - 1);
        for old in days.into_iter().take(n_gone) {
            let removed = self.disk.remove(&old.path);
            removed.map_err(|error| not_saved(&old.path, error))?;
        }
        Ok(())
    }

    /// Puts a copy in the place of the session called `name`. What was there is first kept in the backups, under a name
    /// with `now` in it, whole: with the steps that only its journal has.
    ///
    /// Errors: the copy cannot be read any more, another program holds the session, or the disk refuses; what was there
    /// is then still in its place or among the copies.
    pub fn put_back(
        &self,
        name: &str,
        copy: &Path,
        holder: &Holder,
        now: NaiveDateTime,
    ) -> Result<(), Trouble> {
        let path = self.places.session(name);
        let lock = session_file::lock(&path, holder)?;
        let document = self.copy_of(name, copy)?;
        let bytes = sealed(&path, &document)?;
        self.keep_whole(&path, "replaced", now)?;
        put_in_place(self, &path, &bytes)?;
        // Only now: the journal tells of the session that went away, and until then it is part of it.
        drop(self.new_journal(name, &document)?);
        let forgotten = self.disk.sync_folder(&self.places.drafts);
        forgotten.map_err(|error| not_saved(&path, error))?;
        drop(lock);
        Ok(())
    }

    /// Keeps what is about to leave its place, under a name with `mark` in it; where that cannot be read, also what can
    /// be saved of it.
    pub(super) fn keep_whole(&self, path: &Path, mark: &str, now: NaiveDateTime) -> Result<(), Trouble> {
        let replaced = match self.disk.read(path, MOST) {
            Ok(replaced) => replaced,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(not_saved(path, error)),
        };
        let (name, hour) = (stem(path), now.format("%Y-%m-%d-%H%M%S%3f"));
        let whole = match read(&replaced) {
            Reading::Whole(lifted) | Reading::ByHand(lifted) => {
                let mut document = lifted.document;
                match self.catch_up(&name, &mut document) {
                    Ok(CaughtUp::Steps(1..) | CaughtUp::Stopped { steps: 1.., .. }) => {
                        sealed(path, &document)?
                    }
                    Ok(CaughtUp::Steps(_) | CaughtUp::Stopped { .. } | CaughtUp::Foreign) => replaced,
                    Err(error) => return Err(not_saved(path, error)),
                }
            }
            Reading::Newer { .. } | Reading::Damaged(_) => {
                if let Some(previous) = self.previous_of(path) {
                    let rescued = sealed(path, &*previous.document)?;
                    keep_copy(self, &format!("{name}.rescued-{hour}.ron"), &rescued)?;
                }
                replaced
            }
        };
        keep_copy(self, &format!("{name}.{mark}-{hour}.ron"), &whole)
    }

    /// The save before the last; where the last cannot be read, with the steps that the journal has since.
    fn before(&self, name: &str) -> Result<Document, Trouble> {
        let session = self.places.session(name);
        match self.document_of(&session) {
            Ok(_) => self.document_of(&with_suffix(&session, ".prev")),
            Err(_) => match self.previous_of(&session) {
                Some(previous) => Ok(*previous.document),
                None => Err(Trouble::NoGoodCopy { path: session }),
            },
        }
    }

    /// The files in the backups that are copies of the session called `name`, in no order.
    fn kept(&self, name: &str) -> Result<Vec<Kept>, Trouble> {
        let folder = &self.places.backups;
        let files = self.disk.list(folder).map_err(|error| Trouble::CannotRead {
            path: folder.clone(),
            cause: error.into(),
        })?;
        Ok(files
            .into_iter()
            .filter_map(|path| {
                let file = path.file_name()?.to_str()?;
                let mark = file.strip_prefix(name)?.strip_prefix('.')?.strip_suffix(".ron")?;
                let (origin, number) = match mark.strip_prefix("day-") {
                    Some(mark) => numbered(mark)?,
                    None if mark.starts_with(THROWN) => (Origin::Thrown, 0),
                    None => (Origin::SetAside, 0),
                };
                Some(Kept { path, origin, number })
            })
            .collect())
    }

    fn document_of(&self, copy: &Path) -> Result<Document, Trouble> {
        match read(&self.bytes_of(copy)?) {
            Reading::Whole(lifted) | Reading::ByHand(lifted) => Ok(lifted.document),
            Reading::Newer { .. } | Reading::Damaged(_) => Err(Trouble::NoGoodCopy {
                path: copy.to_owned(),
            }),
        }
    }
}

/// Reads `0034-2025-05-17`, or the day alone.
fn numbered(mark: &str) -> Option<(Origin, u32)> {
    if let Ok(day) = mark.parse() {
        return Some((Origin::Day(day), 0));
    }
    let (number, day) = mark.split_once('-')?;
    Some((Origin::Day(day.parse().ok()?), number.parse().ok()?))
}

fn day_of(kept: &Kept) -> Option<NaiveDate> {
    match kept.origin {
        Origin::Day(day) => Some(day),
        Origin::Before | Origin::SetAside | Origin::Thrown | Origin::Elsewhere => None,
    }
}

fn copy(path: PathBuf, origin: Origin, document: Document) -> Copy {
    Copy {
        path,
        origin,
        last_step: document.diary.last().map(|step| step.at),
        steps: document.diary.len(),
        summary: Box::new(document.summary),
    }
}

fn not_saved(path: &Path, error: io::Error) -> Trouble {
    Trouble::NotSaved {
        path: path.to_owned(),
        cause: error.into(),
    }
}
