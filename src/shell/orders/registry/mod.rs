//! `cerchio registry …`: take in a file, compute the indicators, say what each counted.

mod customs;
mod edition;
mod import;
mod indicators;
mod ladder;
mod programmes;
mod report;
mod why;

use std::process::ExitCode;

use super::super::arguments::{By, RegistryOrder};
use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::print;
use crate::registry::indicator::{Audience, Split};
use crate::registry::ledger::Ledger;
use crate::store::Store;
use crate::text::Words;

pub fn registry(store: &Store, order: RegistryOrder, words: &Words) -> ExitCode {
    match order {
        RegistryOrder::Import { file } => import::import(store, &file, words),
        RegistryOrder::Indicators {
            year,
            json,
            by,
            public,
        } => {
            let split = by.map(|by| match by {
                By::Quartiere => Split::District,
                By::Comune => Split::Municipality,
            });
            let audience = if public {
                Audience::Public
            } else {
                Audience::Office
            };
            let write = if json { indicators::json } else { indicators::table };
            with_ledger(store, words, |ledger| {
                write(ledger, year, (split, audience), words)
            })
        }
        RegistryOrder::Ladder { rules: true } => {
            customs::to_change(store.rules_to_change(), "ladder-rules-at", words)
        }
        RegistryOrder::Ladder { rules: false } => ladder::ladder(store, words),
        RegistryOrder::Programmes { new: true } => {
            customs::to_change(store.programme_to_change(), "programme-to-change", words)
        }
        RegistryOrder::Profiles { new: true } => {
            customs::to_change(store.profile_to_change(), "profile-to-change", words)
        }
        RegistryOrder::Profiles { new: false } => customs::profiles(store, words),
        RegistryOrder::Programmes { new: false } => programmes::programmes(store, words),
        RegistryOrder::Close { year } => edition::close(store, year, words),
        RegistryOrder::Reopen { year, reason } => edition::reopen(store, year, reason, words),
        RegistryOrder::Report { year, format, out } => {
            let wish = report::ReportWish {
                year,
                formats: &format,
                out: out.as_deref(),
            };
            with_ledger(store, words, |ledger| report::report(store, ledger, &wish, words))
        }
        RegistryOrder::Why { indicator, year } => {
            with_ledger(store, words, |ledger| why::why(ledger, &indicator, year, words))
        }
    }
}

/// Prints what `answer` says of the ledger, or refuses with its sentence.
fn with_ledger(
    store: &Store,
    words: &Words,
    answer: impl FnOnce(&Ledger) -> Result<String, String>,
) -> ExitCode {
    match store.ledger() {
        Ok(ledger) => match answer(&ledger) {
            Ok(text) => print(&text),
            Err(sentence) => refuse(&sentence, 1),
        },
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

/// There is no such edition; those that there are.
fn no_year(ledger: &Ledger, year: i32, words: &Words) -> String {
    let years: Vec<String> = ledger
        .editions
        .iter()
        .map(|edition| edition.year.to_string())
        .collect();
    let years = if years.is_empty() {
        "none".to_owned()
    } else {
        years.join(", ")
    };
    words.tell(
        "registry-no-year",
        &[("year", year.to_string().into()), ("years", years.into())],
    )
}
