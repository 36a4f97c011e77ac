//! `cerchio registry programmes`: how far each programme is today.

use std::process::ExitCode;

use super::{clock, print, refuse, told};
use crate::screen::programme_text;
use crate::shell::shelves::custom_fault;
use crate::store::Store;
use crate::text::Words;

/// Every programme, its activities and its targets, as of today.
pub fn programmes(store: &Store, words: &Words) -> ExitCode {
    let (customs, faulty) = store.customs();
    if let Some(faulty) = faulty.first() {
        return refuse(&custom_fault(faulty, words), 1);
    }
    match store.ledger() {
        Ok(ledger) => {
            let today = clock().date();
            let texts: Vec<String> = customs
                .programmes()
                .iter()
                .map(|programme| programme_text(programme, &ledger, today, words))
                .collect();
            print(&texts.join("\n\n"))
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}
