//! Reads all laboratories behind the screen, a few first and then ever more at a time, so that lists grow while one looks.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use super::super::shelves;
use super::{Clerk, Pen};
use crate::app::Msg;
use crate::store::Store;
use crate::text::{Tongue, Words};

/// Laboratories being read. Whoever lets it go stops the reading.
pub(super) struct Gatherer {
    parts: Receiver<Msg>,
}

impl Gatherer {
    pub(super) fn start(store: Store, tongue: Tongue) -> Self {
        let (tell, parts) = channel();
        thread::spawn(move || {
            let words = Words::new(tongue);
            let read = || shelves::read_in_parts(&store, &words, |msg| tell.send(msg).is_ok());
            // What was not told yet stays counted as unread on the screen.
            if catch_unwind(AssertUnwindSafe(read)).is_err() {
                drop(tell.send(Msg::Trouble(words.say("reading-stumbled"))));
            }
        });
        Self { parts }
    }

    /// What was read since the last time, and whether that was all.
    pub(super) fn news(&self) -> (Vec<Msg>, bool) {
        let mut news = Vec::new();
        loop {
            match self.parts.try_recv() {
                Ok(part) => news.push(part),
                Err(TryRecvError::Empty) => return (news, false),
                Err(TryRecvError::Disconnected) => return (news, true),
            }
        }
    }
}

impl Clerk {
    /// Reads the laboratories, behind the screen where the pen is; what was being read is let go.
    pub(super) fn read_all(&mut self, words: &Words) -> Vec<Msg> {
        match self.pen {
            Pen::AtOnce => {
                let mut msgs = Vec::new();
                shelves::read_in_parts(&self.store, words, |msg| {
                    msgs.push(msg);
                    true
                });
                msgs
            }
            Pen::Behind => {
                self.gatherer = Some(Gatherer::start(self.store.clone(), words.tongue));
                Vec::new()
            }
        }
    }

    pub(super) fn gathered(&mut self) -> Vec<Msg> {
        let Some((news, is_over)) = self.gatherer.as_ref().map(Gatherer::news) else {
            return Vec::new();
        };
        if is_over {
            self.gatherer = None;
        }
        news
    }
}
