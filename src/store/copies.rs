//! The copies of a laboratory: the save before, one a day, and what was set aside; going back to one of them.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};

use super::reading::{Reading, read};
use super::session_file::{self, folder_of, keep_copy, sealed, stem, sweep, with_suffix, write_beside};
use super::{Holder, SessionFile, Store, Trouble};
use crate::domain::{Document, Summary};

/// How many copies of a day are kept of one laboratory.
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

/// Why a copy was made. In the order in which copies are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The save before the last one.
    Before,
    /// Kept on that day.
    Day(NaiveDate),
    /// Set aside before it was changed, or replaced by another copy.
    SetAside,
}

impl Store {
    /// Returns the copies of the session called `name`: the save before, then the days, latest first, then the rest.
    /// Copies that cannot be read are left out.
    ///
    /// Errors: the backups cannot be listed.
    pub fn copies(&self, name: &str) -> Result<Vec<Copy>, Trouble> {
        let before = (with_suffix(&self.places.session(name), ".prev"), Origin::Before);
        let kept = self.kept(name)?;
        let mut copies: Vec<Copy> = std::iter::once(before)
            .chain(kept)
            .filter_map(|(path, origin)| self.copy(path, origin))
            .collect();
        copies.sort_by_key(|copy| {
            let (rank, day) = match copy.origin {
                Origin::Before => (0, None),
                Origin::Day(day) => (1, Some(day)),
                Origin::SetAside => (2, None),
            };
            (rank, std::cmp::Reverse((day, copy.last_step)), copy.path.clone())
        });
        Ok(copies)
    }

    /// Keeps the session at `path` as the copy of `day`, in place of that day's earlier one, and lets the days before the
    /// last thirty go.
    ///
    /// Errors: the disk refuses; the copies that were there still are.
    pub fn keep_day(&self, path: &Path, day: NaiveDate) -> Result<(), Trouble> {
        let bytes = self.bytes_of(path)?;
        let name = stem(path);
        keep_copy(self, &format!("{name}.day-{day}.ron"), &bytes)?;
        let mut days: Vec<(NaiveDate, PathBuf)> = self
            .kept(&name)?
            .into_iter()
            .filter_map(|(path, origin)| match origin {
                Origin::Day(day) => Some((day, path)),
                Origin::Before | Origin::SetAside => None,
            })
            .collect();
        // By number and not by age: a clock that runs wrong must not empty the shelf.
        days.sort();
        let n_gone = days.len().saturating_sub(DAYS);
        for (_, old) in days.into_iter().take(n_gone) {
            self.disk.remove(&old).map_err(|error| not_saved(&old, error))?;
        }
        Ok(())
    }

    /// Puts a copy in the place of the session called `name`. What was there is first kept in the backups, under a name
    /// with `now` in it, and so is its journal.
    ///
    /// Errors: the copy cannot be read any more, another program holds the session, or the disk refuses; the session is
    /// then as it was.
    pub fn put_back(
        &self,
        name: &str,
        copy: &Path,
        holder: &Holder,
        now: NaiveDateTime,
    ) -> Result<(), Trouble> {
        let path = self.places.session(name);
        let lock = session_file::lock(&path, holder)?;
        let document = self.document_of(copy)?;
        let bytes = sealed(&path, &document)?;
        match self.disk.read(&path, session_file::MOST) {
            Ok(replaced) => {
                let kept = format!("{name}.replaced-{}.ron", now.format("%Y-%m-%d-%H%M%S%3f"));
                keep_copy(self, &kept, &replaced)?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(not_saved(&path, error)),
        }
        // The journal tells of the session that goes away: left there it would bring it back.
        drop(self.new_journal(name, &document)?);
        let disk = self.disk.as_ref();
        write_beside(disk, &path, &bytes)
            .and_then(|fresh| {
                disk.rename(&fresh, &path)
                    .map_err(|error| sweep(disk, &fresh, error))
            })
            .and_then(|()| disk.sync_folder(folder_of(&path)))
            .map_err(|error| not_saved(&path, error))?;
        drop(SessionFile::held(self, path, Some(&bytes), lock));
        Ok(())
    }

    /// The files in the backups that are copies of the session called `name`.
    fn kept(&self, name: &str) -> Result<Vec<(PathBuf, Origin)>, Trouble> {
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
                let origin = match mark.strip_prefix("day-") {
                    Some(day) => Origin::Day(day.parse().ok()?),
                    None => Origin::SetAside,
                };
                Some((path, origin))
            })
            .collect())
    }

    fn copy(&self, path: PathBuf, origin: Origin) -> Option<Copy> {
        let document = self.document_of(&path).ok()?;
        Some(Copy {
            path,
            origin,
            last_step: document.diary.last().map(|step| step.at),
            steps: document.diary.len(),
            summary: Box::new(document.summary),
        })
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

fn not_saved(path: &Path, error: io::Error) -> Trouble {
    Trouble::NotSaved {
        path: path.to_owned(),
        cause: error.into(),
    }
}
