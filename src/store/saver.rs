//! Saving in the background, so that no key waits for the disk.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use chrono::{NaiveDateTime, TimeDelta};

use super::{Journal, SessionFile, Trouble};
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
    tray: Arc<Tray>,
    thread: Option<JoinHandle<()>>,
}

/// What lies between the one who gives documents and the thread.
#[derive(Debug, Default)]
struct Tray {
    work: Mutex<Work>,
    changed: Condvar,
    /// None where the disk did not give one: then only the file is written.
    journal: Mutex<Option<Journal>>,
}

#[derive(Debug, Default)]
struct Work {
    /// The document to write next; a later one takes its place.
    next: Option<Box<Document>>,
    is_writing: bool,
    is_closing: bool,
    /// The steps of the document given last are in the journal.
    is_noted: bool,
    /// The last document whose save failed, with no later one saved since.
    failed: Option<(Box<Document>, Trouble)>,
}

impl Saver {
    /// Starts saving to `file`, with its steps in `journal` before that; `clock` tells the hour of each save.
    ///
    /// Errors: the system gives no thread.
    pub fn start(
        file: SessionFile,
        journal: Option<Journal>,
        clock: impl Fn() -> NaiveDateTime + Send + 'static,
    ) -> Result<(Self, Receiver<SaveNews>), Trouble> {
        let (news, receiver) = channel();
        let tray = Arc::new(Tray {
            journal: Mutex::new(journal),
            ..Tray::default()
        });
        let path = file.path().to_owned();
        let theirs = tray.clone();
        let thread = thread::Builder::new()
            .name("saver".to_owned())
            .spawn(move || theirs.serve(file, &clock, &news))
            .map_err(|error| Trouble::NotSaved {
                path,
                cause: error.into(),
            })?;
        let thread = Some(thread);
        Ok((Self { tray, thread }, receiver))
    }

    /// Gives a document to be saved, in place of any that waits. Returns as soon as its steps are in the journal: what is
    /// painted next survives the end of the program.
    pub fn save(&self, document: Document) {
        // A disk that refuses the journal refuses the file too, and that is told.
        let is_noted = match self.tray.journal().as_mut() {
            Some(journal) => journal.note(&document).is_ok(),
            None => false,
        };
        let mut work = self.tray.work();
        work.next = Some(Box::new(document));
        work.is_noted = is_noted;
        drop(work);
        self.tray.changed.notify_all();
    }

    /// Tries the failed save again, if there is one. Returns at once.
    pub fn retry(&self) {
        self.tray.work().put_back();
        self.tray.changed.notify_all();
    }

    /// Waits until everything given is saved, trying once more what failed.
    ///
    /// Errors: the last document is not on disk.
    pub fn flush(&self) -> Result<(), Trouble> {
        self.retry();
        let mut work = self.tray.work();
        while work.next.is_some() || work.is_writing {
            work = self
                .tray
                .changed
                .wait(work)
                .unwrap_or_else(PoisonError::into_inner);
        }
        work.trouble().map_or(Ok(()), Err)
    }

    /// True while something given is only in memory: neither in the file nor in the journal.
    pub fn is_at_risk(&self) -> bool {
        let work = self.tray.work();
        let is_in_file = work.next.is_none() && !work.is_writing && work.failed.is_none();
        !is_in_file && !work.is_noted
    }

    /// The trouble of the last save, until a later one succeeds.
    pub fn trouble(&self) -> Option<Trouble> {
        self.tray.work().trouble()
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        let mut work = self.tray.work();
        work.put_back();
        work.is_closing = true;
        drop(work);
        self.tray.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            // The thread catches its own panics, so there is nothing to hear from it.
            drop(thread.join());
        }
    }
}

impl Work {
    fn put_back(&mut self) {
        if self.next.is_none() && !self.is_writing {
            self.next = self.failed.as_ref().map(|(document, _)| document.clone());
        }
    }

    fn trouble(&self) -> Option<Trouble> {
        self.failed.as_ref().map(|(_, trouble)| trouble.clone())
    }
}

impl Tray {
    fn work(&self) -> MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn journal(&self) -> MutexGuard<'_, Option<Journal>> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the next document; none when the saver is closing and nothing is left.
    fn take(&self) -> Option<Box<Document>> {
        let mut work = self.work();
        loop {
            if let Some(document) = work.next.take() {
                work.is_writing = true;
                return Some(document);
            }
            if work.is_closing {
                return None;
            }
            work = self.changed.wait(work).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn serve(&self, mut file: SessionFile, clock: &dyn Fn() -> NaiveDateTime, news: &Sender<SaveNews>) {
        let (mut copied, mut ours) = (None, None);
        while let Some(document) = self.take() {
            let written = write(&mut file, &document);
            if let (Ok(()), Some(journal)) = (&written, self.journal().as_mut()) {
                journal.saved(document.last_step());
            }
            let at = clock();
            if written.is_ok() && copied.is_none_or(|copied| is_long_ago(copied, at)) {
                copied = Some(at);
                tell_copy(file.keep_day(at.date()), news);
            }
            let mut work = self.work();
            work.is_writing = false;
            let told = match written {
                Ok(()) => {
                    work.failed = None;
                    SaveNews::Saved { at }
                }
                Err(trouble) => {
                    if matches!(trouble, Trouble::ChangedOutside { .. }) && ours != Some(document.last_step())
                    {
                        // Theirs is in the file; ours must not be in memory alone. Once: it is tried again and again.
                        ours = Some(document.last_step());
                        tell_copy(file.keep_ours(&document), news);
                    }
                    work.failed = Some((document, trouble.clone()));
                    SaveNews::Failed(trouble)
                }
            };
            // Told before the tray is let go: whoever waited finds the news, and whoever got the news may retry at once.
            drop(news.send(told));
            drop(work);
            self.changed.notify_all();
        }
        if let Some(copied) = copied {
            tell_copy(file.keep_day(copied.date().max(clock().date())), news);
        }
    }
}

/// True when the copy of the day is to be made again.
fn is_long_ago(copied: NaiveDateTime, now: NaiveDateTime) -> bool {
    // A clock that went back has no say in how much was done since.
    copied.date() != now.date() || (now - copied).abs() >= TimeDelta::minutes(10)
}

fn tell_copy(copied: Result<(), Trouble>, news: &Sender<SaveNews>) {
    if let Err(trouble) = copied {
        drop(news.send(SaveNews::NoCopy(trouble)));
    }
}

/// A save that panics must not leave the one who waits for it waiting for ever.
fn write(file: &mut SessionFile, document: &Document) -> Result<(), Trouble> {
    match catch_unwind(AssertUnwindSafe(|| file.write(document))) {
        Ok(written) => written,
        Err(_) => Err(Trouble::SaverStumbled {
            path: file.path().to_owned(),
        }),
    }
}
