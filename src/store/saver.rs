//! Saving in the background, so that no key waits for the disk.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use chrono::{NaiveDateTime, TimeDelta};

use super::tray::Tray;
use super::{Guard, SessionFile, Trouble};
use crate::domain::Document;

/// What came of a save.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveNews {
    /// On disk, and safe from a power cut.
    Saved { at: NaiveDateTime },
    /// The document stays with the saver, which tries again when asked.
    Failed(Trouble),
    /// The session is saved, and its copy of the day could not be made.
    NoCopy(Trouble),
}

/// A thread that writes the documents it is given to one session file. When it is dropped, what it was given last is
/// written first, and then the file is let go.
#[derive(Debug)]
pub struct Saver {
    desk: Arc<Desk>,
    thread: Option<JoinHandle<()>>,
}

/// What the one who gives documents and the thread share.
#[derive(Debug)]
struct Desk {
    tray: Tray<Work>,
    guard: Mutex<Guard>,
}

#[derive(Debug, Default)]
struct Work {
    /// The document to write next; a later one takes its place.
    next: Option<Box<Document>>,
    is_writing: bool,
    is_closing: bool,
    /// The steps of the document given last are in the journal.
    is_noted: bool,
    /// Why the steps cannot be written down.
    unguarded: Option<Trouble>,
    /// The journal is to be tried again.
    must_mend: bool,
    /// The last document whose save failed, with no later one saved since.
    failed: Option<(Box<Document>, Trouble)>,
}

impl Saver {
    /// Starts saving to `file`, with the steps in the journal of `guard` before that; `clock` tells the hour of each save.
    ///
    /// Errors: the system gives no thread.
    pub fn start(
        file: SessionFile,
        guard: Guard,
        clock: impl Fn() -> NaiveDateTime + Send + 'static,
    ) -> Result<(Self, Receiver<SaveNews>), Trouble> {
        let (news, receiver) = channel();
        let work = Work {
            unguarded: guard.trouble().cloned(),
            ..Work::default()
        };
        let desk = Arc::new(Desk {
            tray: Tray::new(work),
            guard: Mutex::new(guard),
        });
        let path = file.path().to_owned();
        let theirs = desk.clone();
        let thread = thread::Builder::new()
            .name("saver".to_owned())
            .spawn(move || theirs.serve(file, &clock, &news))
            .map_err(|error| Trouble::NotSaved {
                path,
                cause: error.into(),
            })?;
        let thread = Some(thread);
        Ok((Self { desk, thread }, receiver))
    }

    /// Gives a document to be saved, in place of any that waits. Returns as soon as its steps are in the journal: what is
    /// painted next survives the end of the program.
    pub fn save(&self, document: Document) {
        let mut guard = self.desk.guard();
        let is_noted = guard.note(&document);
        let unguarded = guard.trouble().cloned();
        drop(guard);
        self.desk.tray.change(|work| {
            work.next = Some(Box::new(document));
            (work.is_noted, work.unguarded) = (is_noted, unguarded);
        });
    }

    /// Tries again the save that failed, and the journal, if there is one. Returns at once.
    pub fn retry(&self) {
        self.desk.tray.change(|work| {
            work.put_back();
            work.must_mend = work.unguarded.is_some();
        });
    }

    /// Waits until everything given is saved, trying once more what failed.
    ///
    /// Errors: the last document is not on disk.
    pub fn flush(&self) -> Result<(), Trouble> {
        self.retry();
        let is_done = |work: &mut Work| work.next.is_none() && !work.is_writing;
        let trouble = self.desk.tray.until(|work| is_done(work).then(|| work.trouble()));
        trouble.map_or(Ok(()), Err)
    }

    /// True while something given is only in memory: neither in the file nor in the journal.
    pub fn is_at_risk(&self) -> bool {
        let work = self.desk.tray.work();
        let is_in_file = work.next.is_none() && !work.is_writing && work.failed.is_none();
        !is_in_file && !work.is_noted
    }

    /// Why the steps cannot be written down before they are saved, as long as they cannot.
    pub fn unguarded(&self) -> Option<Trouble> {
        self.desk.tray.work().unguarded.clone()
    }

    /// The trouble of the last save, until a later one succeeds.
    pub fn trouble(&self) -> Option<Trouble> {
        self.desk.tray.work().trouble()
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.desk.tray.change(|work| {
            work.put_back();
            work.is_closing = true;
        });
        if let Some(thread) = self.thread.take() {
            // The thread catches its own panics, so there is nothing to hear from it.
            drop(thread.join());
        }
    }
}

impl Work {
    /// What is to be done now: none while there is nothing, nobody at all when there never will be.
    fn take(&mut self) -> Option<Option<Job>> {
        if let Some(document) = self.next.take() {
            self.is_writing = true;
            return Some(Some(Job::Write(document)));
        }
        if self.is_closing {
            return Some(None);
        }
        std::mem::take(&mut self.must_mend).then_some(Some(Job::Mend))
    }

    /// Lays down what came of a save, and says it.
    fn settle(
        &mut self,
        written: Result<(), Trouble>,
        document: Box<Document>,
        at: NaiveDateTime,
    ) -> SaveNews {
        self.is_writing = false;
        match written {
            Ok(()) => {
                self.failed = None;
                SaveNews::Saved { at }
            }
            Err(trouble) => {
                self.failed = Some((document, trouble.clone()));
                SaveNews::Failed(trouble)
            }
        }
    }

    fn put_back(&mut self) {
        if self.next.is_none() && !self.is_writing {
            self.next = self.failed.as_ref().map(|(document, _)| document.clone());
        }
    }

    fn trouble(&self) -> Option<Trouble> {
        self.failed.as_ref().map(|(_, trouble)| trouble.clone())
    }
}

impl Desk {
    fn guard(&self) -> MutexGuard<'_, Guard> {
        self.guard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn serve(&self, mut file: SessionFile, clock: &dyn Fn() -> NaiveDateTime, news: &Sender<SaveNews>) {
        let (mut copied, mut ours) = (None, None);
        let path = file.path().to_owned();
        while let Some(job) = self.tray.until(Work::take) {
            let document = match job {
                Job::Write(document) => document,
                Job::Mend => {
                    self.mend();
                    continue;
                }
            };
            let written = careful(&path, || file.write(&document));
            if written.is_ok() {
                self.guard().saved(document.last_step());
            }
            let at = clock();
            let is_saved = written.is_ok();
            if matches!(written, Err(Trouble::ChangedOutside { .. })) && ours != Some(document.last_step()) {
                // Theirs is in the file; ours must not be in memory alone. Once: it is tried again and again.
                ours = Some(document.last_step());
                tell_copy(&file, |file| file.keep_ours(&document), news);
            }
            self.tray.change(|work| {
                let told = work.settle(written, document, at);
                // Told before the tray is let go: whoever waited finds the news, and whoever got the news may retry at once.
                drop(news.send(told));
            });
            if is_saved && copied.is_none_or(|copied| is_long_ago(copied, at)) {
                copied = Some(at);
                tell_copy(&file, |file| file.keep_day(at.date()), news);
            }
        }
        if copied.is_some() {
            tell_copy(&file, |file| file.keep_day(clock().date()), news);
        }
    }

    fn mend(&self) {
        let mut guard = self.guard();
        guard.mend();
        let unguarded = guard.trouble().cloned();
        // The guard is kept until the tray knows: a step noted in between would be taken for this one.
        self.tray.work().unguarded = unguarded;
    }
}

/// What the thread does next.
enum Job {
    Write(Box<Document>),
    Mend,
}

/// True when the copy of the day is to be made again.
fn is_long_ago(copied: NaiveDateTime, now: NaiveDateTime) -> bool {
    // A clock that went back has no say in how much was done since.
    copied.date() != now.date() || (now - copied).abs() >= TimeDelta::minutes(10)
}

fn tell_copy(
    file: &SessionFile,
    keep: impl FnOnce(&SessionFile) -> Result<(), Trouble>,
    news: &Sender<SaveNews>,
) {
    if let Err(trouble) = careful(file.path(), || keep(file)) {
        drop(news.send(SaveNews::NoCopy(trouble)));
    }
}

/// A save that panics must not leave the one who waits for it waiting for ever.
fn careful(path: &Path, write: impl FnOnce() -> Result<(), Trouble>) -> Result<(), Trouble> {
    catch_unwind(AssertUnwindSafe(write)).unwrap_or_else(|_| {
        Err(Trouble::SaverStumbled {
            path: path.to_owned(),
        })
    })
}
