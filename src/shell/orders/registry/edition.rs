//! `cerchio registry close` and `reopen`: an edition is frozen with its values, or opened again for a reason.

use std::process::ExitCode;

use super::{clock, no_year, print, refuse, told};
use crate::registry::indicator::closing;
use crate::registry::ledger::{Gesture, Order};
use crate::screen::ledger_refusals;
use crate::store::{Holder, LedgerNews, Store};
use crate::text::Words;

pub fn close(store: &Store, year: i32, words: &Words) -> ExitCode {
    let ledger = match store.ledger() {
        Ok(ledger) => ledger,
        Err(trouble) => return refuse(&told(&trouble, words), 1),
    };
    match closing(&ledger, year, clock()) {
        Some(closing) => {
            let done = done("told-edition-closed", year, words);
            inscribe(store, Order::Close { year, closing }, &done, words)
        }
        None => refuse(&no_year(&ledger, year, words), 1),
    }
}

pub fn reopen(store: &Store, year: i32, reason: String, words: &Words) -> ExitCode {
    let at = clock();
    let order = Order::Reopen { year, at, reason };
    inscribe(store, order, &done("told-edition-reopened", year, words), words)
}

fn inscribe(store: &Store, order: Order, done: &str, words: &Words) -> ExitCode {
    match store.inscribe(&Holder::here(clock()), &[Gesture::blind(vec![order])]) {
        Ok(LedgerNews::Written { .. }) => print(done),
        Ok(LedgerNews::Refused { refusals, .. }) => refuse(&ledger_refusals(&refusals, words), 1),
        Ok(LedgerNews::Failed(trouble)) | Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

fn done(key: &str, year: i32, words: &Words) -> String {
    words.tell(key, &[("year", year.to_string().into())])
}
