//! Errands: what takes long is done behind the screen, so that no key waits.

use std::thread::{self, JoinHandle};

use super::super::{printer, shelves};
use super::{Clerk, Pen};
use crate::app::Msg;
use crate::domain::Document;
use crate::screen::{Leaflet, Making, Message};
use crate::text::Words;

/// Something being done.
pub(super) struct Errand {
    thread: JoinHandle<Msg>,
    /// The sentence to say when a fault of ours stopped it.
    stumbled: &'static str,
}

impl Clerk {
    /// Makes a paper.
    pub(super) fn make(&mut self, document: Document, making: Making, words: &Words) -> Vec<Msg> {
        let store = self.store.clone();
        self.send("book-stumbled", words, move |words| {
            match printer::make(&store, &document, making, words) {
                Ok(message) => Msg::Made(message),
                Err(why) => Msg::Trouble(why),
            }
        })
    }

    /// Sets and writes a paper that is ready.
    pub(super) fn publish(&mut self, leaflet: Leaflet, words: &Words) -> Vec<Msg> {
        let store = self.store.clone();
        self.send("book-stumbled", words, move |words| {
            match printer::publish(&store, leaflet, words) {
                Ok(message) => Msg::Made(message),
                Err(why) => Msg::Trouble(why),
            }
        })
    }

    /// Looks for the copies of a laboratory, each of which is read whole.
    pub(super) fn look_at_copies(&mut self, id: String, words: &Words) -> Vec<Msg> {
        let store = self.store.clone();
        self.send("copies-stumbled", words, move |words| {
            shelves::copies(&store, id, words)
        })
    }

    /// Does something behind the screen where the pen is, at once where it is not.
    pub(super) fn send(
        &mut self,
        stumbled: &'static str,
        words: &Words,
        work: impl FnOnce(&Words) -> Msg + Send + 'static,
    ) -> Vec<Msg> {
        let tongue = words.tongue;
        match self.pen {
            Pen::AtOnce => vec![work(words)],
            Pen::Behind => {
                let thread = thread::spawn(move || work(&Words::new(tongue)));
                self.errands.push(Errand { thread, stumbled });
                Vec::new()
            }
        }
    }

    /// What came of the errands that ended since the last time.
    pub(super) fn done(&mut self, words: &Words) -> Vec<Msg> {
        let (done, going): (Vec<Errand>, Vec<Errand>) = self
            .errands
            .drain(..)
            .partition(|errand| errand.thread.is_finished());
        self.errands = going;
        done.into_iter().map(|errand| errand.end(words)).collect()
    }

    /// Waits for what is still being done when the program ends; returns what there is to say about papers, which nobody
    /// was told of.
    pub fn last_words(&mut self, words: &Words) -> Vec<String> {
        let ended = self.errands.drain(..).map(|errand| errand.end(words));
        ended.filter_map(in_words).collect()
    }
}

fn in_words(msg: Msg) -> Option<String> {
    if let Msg::Made(Message { title, body }) = msg {
        return Some(format!("{title}\n{body}"));
    }
    if let Msg::Trouble(why) = msg {
        Some(why)
    } else {
        None
    }
}

impl Errand {
    fn end(self, words: &Words) -> Msg {
        let stumbled = self.stumbled;
        self.thread
            .join()
            .unwrap_or_else(|_| Msg::Trouble(words.say(stumbled)))
    }
}
