//! Writing what was decided into the ledger, in the background, so that no key waits for the disk.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use std::thread::{self, JoinHandle};

use super::tray::Tray;
use super::{Holder, Store, Trouble};
use crate::registry::indicator::closing;
use crate::registry::ledger::{Gesture, Ledger, LedgerRefusal, Order};

/// What came of gestures.
#[derive(Debug, Clone, PartialEq)]
pub enum LedgerNews {
    /// The ledger as it is on the disk now, and how many gestures it was given for that.
    Written { ledger: Box<Ledger>, n_gestures: usize },
    /// The ledger on the disk refuses some of these gestures, each for its own reason: another program wrote in between. The
    /// others were done.
    Refused {
        refusals: Vec<LedgerRefusal>,
        ledger: Box<Ledger>,
        n_gestures: usize,
    },
    /// The gestures stay with the registrar, who tries again when asked.
    Failed(Trouble),
}

impl Store {
    /// Does gestures on the ledger that is on the disk, and writes it. The file is held only meanwhile, so that several
    /// desks can work on one ledger.
    ///
    /// Errors: nothing was written.
    pub fn inscribe(&self, holder: &Holder, gestures: &[Gesture]) -> Result<LedgerNews, Trouble> {
        let (mut ledger, mut file) = self.open_ledger(holder)?;
        let n_gestures = gestures.len();
        let accepted = gestures.iter().map(|gesture| accept(gesture, &mut ledger));
        let refusals: Vec<LedgerRefusal> = accepted.filter_map(Result::err).collect();
        if refusals.len() < n_gestures {
            file.write(&ledger)?;
        }
        let ledger = Box::new(ledger);
        Ok(if refusals.is_empty() {
            LedgerNews::Written { ledger, n_gestures }
        } else {
            LedgerNews::Refused {
                refusals,
                ledger,
                n_gestures,
            }
        })
    }
}

fn accept(gesture: &Gesture, ledger: &mut Ledger) -> Result<(), LedgerRefusal> {
    if is_stale(gesture, ledger) {
        return Err(LedgerRefusal::Meanwhile);
    }
    ledger.accept(gesture)
}

/// Whether an edition would be closed with values that are not its own any more.
fn is_stale(gesture: &Gesture, ledger: &Ledger) -> bool {
    gesture.orders.iter().any(|order| {
        let Order::Close { year, closing: kept } = order else {
            return false;
        };
        closing(ledger, *year, kept.at).is_some_and(|now| now.values != kept.values)
    })
}

/// A thread that does on the disk the gestures it is given. When it is dropped, those that wait are done first.
#[derive(Debug)]
pub struct Registrar {
    tray: Arc<Tray<Work>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Work {
    waiting: VecDeque<Gesture>,
    is_writing: bool,
    is_closing: bool,
    /// Why the gestures that wait could not be done; while it is here nobody tries.
    trouble: Option<Trouble>,
}

impl Registrar {
    /// Starts writing; `holder` says who writes, at the hour of each save.
    ///
    /// Errors: the system gives no thread.
    pub fn start(
        store: Store,
        holder: impl Fn() -> Holder + Send + 'static,
    ) -> Result<(Self, Receiver<LedgerNews>), Trouble> {
        let (news, receiver) = channel();
        let tray = Arc::new(Tray::<Work>::default());
        let (theirs, path) = (tray.clone(), store.places.ledger());
        let thread = thread::Builder::new()
            .name("registrar".to_owned())
            .spawn(move || serve(&theirs, &store, &holder, &news))
            .map_err(|error| Trouble::NotSaved {
                path,
                cause: error.into(),
            })?;
        let thread = Some(thread);
        Ok((Self { tray, thread }, receiver))
    }

    /// Gives a gesture. Returns at once.
    pub fn inscribe(&self, gesture: Gesture) {
        self.tray.change(|work| {
            work.waiting.push_back(gesture);
            work.trouble = None;
        });
    }

    /// Tries again what failed, if anything did. Returns at once.
    pub fn retry(&self) {
        self.tray.change(|work| work.trouble = None);
    }

    /// Waits until everything given is on the disk, trying once more what failed.
    ///
    /// Errors: it is not.
    pub fn flush(&self) -> Result<(), Trouble> {
        self.retry();
        self.tray.until(
            |work| match (&work.trouble, work.waiting.is_empty() && !work.is_writing) {
                (Some(trouble), _) => Some(Err(trouble.clone())),
                (None, true) => Some(Ok(())),
                (None, false) => None,
            },
        )
    }
}

impl Drop for Registrar {
    fn drop(&mut self) {
        self.tray.change(|work| {
            work.is_closing = true;
            work.trouble = None;
        });
        if let Some(thread) = self.thread.take() {
            // The thread catches its own panics, so there is nothing to hear from it.
            drop(thread.join());
        }
    }
}

impl Work {
    /// The gestures to do now: none while there are none, nobody at all when there never will be.
    fn next(&mut self) -> Option<Option<Vec<Gesture>>> {
        if self.trouble.is_none() && !self.waiting.is_empty() {
            self.is_writing = true;
            return Some(Some(self.waiting.iter().cloned().collect()));
        }
        self.is_closing.then_some(None)
    }

    /// Lays down what came of so many gestures, and says it.
    fn settle(&mut self, came: Result<LedgerNews, Trouble>, n_gestures: usize) -> LedgerNews {
        self.is_writing = false;
        match came {
            Ok(news) => {
                self.waiting.drain(..n_gestures);
                news
            }
            Err(trouble) => {
                self.trouble = Some(trouble.clone());
                LedgerNews::Failed(trouble)
            }
        }
    }
}

fn serve(tray: &Tray<Work>, store: &Store, holder: &impl Fn() -> Holder, news: &Sender<LedgerNews>) {
    while let Some(gestures) = tray.until(Work::next) {
        let path = || store.places.ledger();
        let came = catch_unwind(AssertUnwindSafe(|| store.inscribe(&holder(), &gestures)))
            .unwrap_or_else(|_| Err(Trouble::SaverStumbled { path: path() }));
        tray.change(|work| {
            let told = work.settle(came, gestures.len());
            // Told before whoever waits goes on. Nobody listens any more only when the program ends; the file is written
            // all the same.
            drop(news.send(told));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::ledger::{Entity, Kind, Sheet};
    use crate::store::Places;

    fn house() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        (folder, store)
    }

    fn holder() -> Holder {
        Holder::here(Default::default())
    }

    fn enter(id: &str) -> Gesture {
        let sheet = Box::new(Sheet::blank(id, "Orto", Kind::Project));
        let entity = Entity::new(id, Kind::Project);
        Gesture::blind(vec![Order::Entity(entity), Order::Sheet { year: 2024, sheet }])
    }

    #[test]
    fn what_was_given_is_on_the_disk_after_a_flush() {
        let (_folder, store) = house();
        let (registrar, news) = Registrar::start(store.clone(), holder).unwrap();
        registrar.inscribe(enter("PI001"));
        registrar.inscribe(enter("PI002"));
        registrar.flush().unwrap();
        assert_eq!(store.ledger().unwrap().entities.len(), 2);
        assert!(matches!(news.recv().unwrap(), LedgerNews::Written { .. }));
    }

    #[test]
    fn what_failed_is_told_kept_and_written_once_the_other_desk_lets_go() {
        let (_folder, store) = house();
        let held = store.open_ledger(&holder()).unwrap();
        let (registrar, news) = Registrar::start(store.clone(), holder).unwrap();
        registrar.inscribe(enter("PI001"));
        assert!(matches!(
            news.recv().unwrap(),
            LedgerNews::Failed(Trouble::Held { .. })
        ));
        assert!(registrar.flush().is_err());
        drop(held);
        registrar.flush().unwrap();
        assert_eq!(store.ledger().unwrap().entities.len(), 1);
    }

    #[test]
    fn two_desks_write_one_after_the_other_and_neither_loses_a_word() {
        let (_folder, store) = house();
        store.inscribe(&holder(), &[enter("PI001")]).unwrap();
        let news = store.inscribe(&holder(), &[enter("PI002")]).unwrap();
        let LedgerNews::Written { ledger, .. } = news else {
            panic!("{news:?}")
        };
        assert_eq!(ledger.entities.len(), 2);
    }

    #[test]
    fn a_gesture_that_the_ledger_on_the_disk_refuses_is_told_and_does_nothing() {
        let (_folder, store) = house();
        let strike = Gesture::blind(vec![Order::StrikeEntity("PI009".to_owned())]);
        let news = store.inscribe(&holder(), &[strike]).unwrap();
        assert!(matches!(
            news,
            LedgerNews::Refused { refusals, .. } if matches!(refusals.as_slice(), [LedgerRefusal::Unknown { .. }])
        ));
        assert_eq!(store.ledger().unwrap(), Ledger::default());
    }

    #[test]
    fn of_the_gestures_that_wait_one_that_is_refused_does_not_take_the_others_with_it() {
        let (_folder, store) = house();
        let strike = Gesture::blind(vec![Order::StrikeEntity("PI009".to_owned())]);
        let news = store.inscribe(&holder(), &[enter("PI001"), strike, enter("PI002")]);
        let Ok(LedgerNews::Refused {
            refusals, n_gestures, ..
        }) = news
        else {
            panic!("{news:?}")
        };
        assert_eq!((refusals.len(), n_gestures), (1, 3));
        assert_eq!(store.ledger().unwrap().entities.len(), 2);
    }
}
