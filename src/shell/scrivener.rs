//! Writes in the registry of the years for the app, and says how it went.

use std::sync::mpsc::Receiver;

use chrono::NaiveDateTime;

use super::clerk::{Pen, told};
use crate::app::Msg;
use crate::registry::ledger::Gesture;
use crate::screen::ledger_refusals;
use crate::store::{Holder, LedgerNews, Registrar, Store, Trouble};
use crate::text::Words;

/// The one who writes in the registry.
pub struct Scrivener {
    store: Store,
    pen: Pen,
    clock: fn() -> NaiveDateTime,
    /// From the first gesture on, where the pen is behind the screen.
    registrar: Option<(Registrar, Receiver<LedgerNews>)>,
}

impl Scrivener {
    pub fn new(store: Store, pen: Pen, clock: fn() -> NaiveDateTime) -> Self {
        Self {
            store,
            pen,
            clock,
            registrar: None,
        }
    }

    pub fn read(&self, words: &Words) -> Msg {
        match self.store.ledger() {
            Ok(ledger) => Msg::Ledger(Box::new(ledger)),
            Err(trouble) => Msg::LedgerTrouble(told(&trouble, words)),
        }
    }

    pub fn inscribe(&mut self, gesture: Gesture, words: &Words) -> Option<Msg> {
        let done = match self.pen {
            Pen::AtOnce => self.store.inscribe(&Holder::here((self.clock)()), &[gesture]),
            Pen::Behind => match self.registrar() {
                Ok(registrar) => {
                    registrar.inscribe(gesture);
                    return None;
                }
                // Without a thread the key waits.
                Err(_) => self.store.inscribe(&Holder::here((self.clock)()), &[gesture]),
            },
        };
        Some(msg(done.unwrap_or_else(LedgerNews::Failed), words))
    }

    /// How the writing behind the screen went since the last time.
    pub fn news(&self, words: &Words) -> Vec<Msg> {
        let news = self.registrar.iter().flat_map(|(_, news)| news.try_iter());
        news.map(|news| msg(news, words)).collect()
    }

    /// Tries again what failed.
    pub fn retry(&self) {
        if let Some((registrar, _)) = &self.registrar {
            registrar.retry();
        }
    }

    /// Waits until all that was given is on the disk.
    ///
    /// Errors: it is not.
    pub fn flush(&self) -> Result<(), Trouble> {
        match &self.registrar {
            Some((registrar, _)) => registrar.flush(),
            None => Ok(()),
        }
    }

    fn registrar(&mut self) -> Result<&Registrar, Trouble> {
        let registrar = match self.registrar.take() {
            Some(registrar) => registrar,
            None => {
                let clock = self.clock;
                Registrar::start(self.store.clone(), move || Holder::here(clock()))?
            }
        };
        Ok(&self.registrar.insert(registrar).0)
    }
}

fn msg(news: LedgerNews, words: &Words) -> Msg {
    match news {
        LedgerNews::Written { ledger, n_gestures } => Msg::Inscribed(ledger, n_gestures),
        LedgerNews::Refused {
            refusals,
            ledger,
            n_gestures,
        } => Msg::InscriptionRefused(ledger, n_gestures, ledger_refusals(&refusals, words)),
        LedgerNews::Failed(trouble) => Msg::NotInscribed(told(&trouble, words)),
    }
}
