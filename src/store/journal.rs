//! The steps of a laboratory, each on the disk before its result is painted.
//!
//! The session file is written whole, in the background; a step is one short line that the system keeps even when the
//! program is killed at the next instant. The file is not synced: a power cut is what the session file is synced for.

use std::io;
use std::path::PathBuf;

use super::line::{line, whole_lines};
use super::session_file::MOST;
use super::whole::{keep_copy, remove_if_there, sweep};
use super::{Cause, Sheet, Store, Trouble, notation, print};
use crate::domain::{Document, Refusal, Step};

/// A file longer than this, in bytes, and than twice what it was begun with, is begun anew with the steps since the save
/// before last.
const LONG: u64 = 1024 * 1024;

/// The journal of one session. It holds at least the steps since the save before last, so that the copy of that save
/// and the journal together are the whole laboratory.
#[derive(Debug)]
pub struct Journal {
    store: Store,
    name: String,
    sheet: Option<Box<dyn Sheet>>,
    end: End,
    /// The number of the last step written, or known to be in the session file.
    last: u32,
    len: u64,
    /// How long it was when it was last begun anew.
    begun: u64,
    /// The last steps of the last save and of the one before.
    saved: (u32, u32),
}

/// How the file ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// There is no file, or an empty one.
    Nothing,
    Whole,
    /// A write failed, or the file grew long: the next step needs a new file.
    Torn,
}

/// What the journal knew that the document did not.
#[derive(Debug, Clone, PartialEq)]
pub enum CaughtUp {
    /// So many steps were done again; none is the rule.
    Steps(usize),
    /// After `steps` of them a rule said no to the next. The journal is set aside in the backups.
    Stopped { steps: usize, refusal: Box<Refusal> },
    /// It tells of another course of events. It is set aside in the backups.
    Foreign,
}

impl Store {
    /// Opens the journal of the session called `name` and does again in `document` the steps that it does not have.
    ///
    /// Errors: the disk refuses; the document may then have some of the steps.
    pub fn journal(&self, name: &str, document: &mut Document) -> Result<(Journal, CaughtUp), Trouble> {
        let mut journal = Journal::closed(self, name, 0);
        let caught_up = journal.look(document).map_err(|error| journal.not_read(error))?;
        if !matches!(caught_up, CaughtUp::Steps(_)) {
            journal.set_aside()?;
            journal.saved.1 = journal.saved.0;
        }
        journal.last = document.last_step();
        Ok((journal, caught_up))
    }

    /// Begins the journal of a new session; one left by another of that name is set aside in the backups.
    pub fn new_journal(&self, name: &str, document: &Document) -> Result<Journal, Trouble> {
        self.journal_after(name, document.last_step())
    }

    /// The same for a session of which the file has the steps up to `saved`.
    pub(super) fn journal_after(&self, name: &str, saved: u32) -> Result<Journal, Trouble> {
        let mut journal = Journal::closed(self, name, saved);
        journal.set_aside()?;
        Ok(journal)
    }

    /// Does again in `document`, which is not the session that will be written, the steps it does not have. Changes
    /// nothing on the disk.
    pub(super) fn catch_up(&self, name: &str, document: &mut Document) -> io::Result<CaughtUp> {
        Journal::closed(self, name, 0).look(document)
    }
}

impl Journal {
    fn closed(store: &Store, name: &str, last: u32) -> Self {
        Self {
            store: store.clone(),
            name: name.to_owned(),
            sheet: None,
            end: End::Nothing,
            last,
            len: 0,
            begun: 0,
            saved: (last, last),
        }
    }

    fn path(&self) -> PathBuf {
        self.store.places.drafts.join(format!("{}.steps", self.name))
    }

    /// Writes the steps of the document that are not here yet.
    ///
    /// Errors: the disk refuses; the next call begins a new file with all that is needed.
    pub fn note(&mut self, document: &Document) -> Result<(), Trouble> {
        if document.last_step() == self.last && self.end != End::Torn {
            return Ok(());
        }
        let page = self.page(document)?;
        let written = match (self.end, &mut self.sheet) {
            (End::Torn, _) => self.start_anew(&page),
            (End::Nothing | End::Whole, Some(sheet)) => sheet.write(page.as_bytes()),
            (End::Nothing | End::Whole, None) => self.open_and_write(&page),
        };
        match written {
            Ok(()) => {
                self.last = document.last_step();
                self.len = self.len.saturating_add(page.len() as u64);
                // What is needed may itself be long: to begin anew at every step would write all of it each time.
                let most = LONG.max(self.begun.saturating_mul(2));
                self.end = if self.len > most { End::Torn } else { End::Whole };
                Ok(())
            }
            Err(error) => {
                self.end = End::Torn;
                Err(self.not_kept(error))
            }
        }
    }

    /// The session file now holds the steps up to `last`.
    pub fn saved(&mut self, last: u32) {
        self.saved = (last, self.saved.0);
    }

    /// Forgets everything: the session begins again from what is in its file.
    pub fn clear(&mut self) -> Result<(), Trouble> {
        (self.sheet, self.end, self.len) = (None, End::Nothing, 0);
        remove_if_there(self.store.disk.as_ref(), &self.path()).map_err(|error| self.not_kept(error))
    }

    /// The lines to write. A new file begins with a step that is saved already: it ties the others to this document.
    fn page(&self, document: &Document) -> Result<String, Trouble> {
        let from = match self.end {
            End::Nothing => self.last,
            End::Whole => self.last.saturating_add(1),
            End::Torn => self.saved.1,
        };
        let steps = document.diary.iter().rev().take_while(|step| step.number >= from);
        let mut lines = steps
            .map(|step| notation::line(step).map(|text| line(step.number.into(), &text)))
            .collect::<Result<Vec<String>, _>>()
            .map_err(|error| Trouble::CannotPut {
                path: self.path(),
                said: error.to_string(),
            })?;
        lines.reverse();
        Ok(lines.concat())
    }

    fn open_and_write(&mut self, page: &str) -> io::Result<()> {
        let mut sheet = self.store.disk.append(&self.path())?;
        sheet.write(page.as_bytes())?;
        self.sheet = Some(sheet);
        Ok(())
    }

    fn start_anew(&mut self, page: &str) -> io::Result<()> {
        let disk = self.store.disk.clone();
        let path = self.path();
        let (fresh, mut sheet) = disk.create_beside(&path)?;
        // On Windows nothing takes the name of a file that is open.
        self.sheet = None;
        sheet
            .write(page.as_bytes())
            .and_then(|()| disk.rename(&fresh, &path))
            .map_err(|error| sweep(disk.as_ref(), &fresh, error))?;
        (self.sheet, self.len, self.begun) = (Some(sheet), 0, page.len() as u64);
        Ok(())
    }

    /// Reads the file, cuts off a torn end, and does the steps that come after those of the document.
    fn look(&mut self, document: &mut Document) -> io::Result<CaughtUp> {
        let bytes = self.bytes()?;
        let (lines, len) = whole_lines(&bytes);
        self.len = len;
        self.end = match (len, len < bytes.len() as u64) {
            (0, false) => End::Nothing,
            // Cutting is left to the next write: whoever only looks changes nothing.
            (_, true) => End::Torn,
            (_, false) => End::Whole,
        };
        let known = document.last_step();
        let first = lines.first().and_then(|first| u32::try_from(first.number).ok());
        self.saved = (known, first.map_or(known, |first| first.min(known)));
        if lines.last().is_some_and(|last| last.number < u64::from(known)) {
            // Steps were done where this journal was not: it is no use to the copy of the save before either.
            (self.end, self.saved) = (End::Torn, (known, known));
        }
        let lines = lines.iter().filter(|line| line.number >= u64::from(known));
        let (steps, is_foreign) = after(document, lines.map(|line| line.text));
        Ok(match document.follow_all(&steps) {
            (steps, Some(refusal)) => CaughtUp::Stopped {
                steps,
                refusal: Box::new(refusal),
            },
            (_, None) if is_foreign => CaughtUp::Foreign,
            (steps, None) => CaughtUp::Steps(steps),
        })
    }

    fn bytes(&self) -> io::Result<Vec<u8>> {
        match self.store.disk.read(&self.path(), MOST) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            other => other,
        }
    }

    /// Keeps a journal that is not of this document in the backups, and begins an empty one.
    fn set_aside(&mut self) -> Result<(), Trouble> {
        let bytes = self.bytes().map_err(|error| self.not_read(error))?;
        if !bytes.is_empty() {
            let mark = print::Print::of(&bytes).mark();
            keep_copy(&self.store, &format!("{}.steps-{mark}.txt", self.name), &bytes)?;
        }
        self.clear()
    }

    fn not_read(&self, error: io::Error) -> Trouble {
        Trouble::CannotRead {
            path: self.path(),
            cause: Cause::from(error),
        }
    }

    fn not_kept(&self, error: io::Error) -> Trouble {
        Trouble::StepsNotKept {
            path: self.path(),
            cause: Cause::from(error),
        }
    }
}

/// Reads the steps that come after those of the document, as far as they go on from one another, and says whether then one
/// comes that does not. The last step they have in common tells whether they are of the same course of events.
fn after<'a>(document: &Document, lines: impl Iterator<Item = &'a str>) -> (Vec<Step>, bool) {
    let mut steps: Vec<Step> = Vec::new();
    for line in lines {
        let Ok((step, _)) = notation::parse::<Step>(line) else {
            return (steps, true);
        };
        let last = steps.last().or(document.diary.last());
        if last == Some(&step) {
            continue;
        }
        if step.number != last.map_or(0, |last| last.number).saturating_add(1) {
            return (steps, true);
        }
        steps.push(step);
    }
    (steps, false)
}
