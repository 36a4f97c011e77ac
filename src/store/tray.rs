//! What lies between the one who gives work and the thread that does it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The work given and not yet taken, with whatever the thread has to say of it.
#[derive(Debug, Default)]
pub struct Tray<W> {
    work: Mutex<W>,
    changed: Condvar,
}

impl<W> Tray<W> {
    pub fn new(work: W) -> Self {
        Self {
            work: Mutex::new(work),
            changed: Condvar::new(),
        }
    }

    /// Looks into the tray. A thread that panicked with it in its hands leaves it as it was.
    pub fn work(&self) -> MutexGuard<'_, W> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what is in the tray, and wakes up whoever waits for a change.
    pub fn change(&self, change: impl FnOnce(&mut W)) {
        change(&mut self.work());
        self.changed.notify_all();
    }

    /// Waits until `take` finds something, and returns it.
    pub fn until<T>(&self, mut take: impl FnMut(&mut W) -> Option<T>) -> T {
        let mut work = self.work();
        loop {
            if let Some(taken) = take(&mut work) {
                return taken;
            }
            work = self.changed.wait(work).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Lets time pass, but for what `is_urgent`.
    pub fn rest(&self, most: Duration, mut is_urgent: impl FnMut(&W) -> bool) {
        let work = self.work();
        drop(
            self.changed
                .wait_timeout_while(work, most, |work| !is_urgent(work)),
        );
    }
}
