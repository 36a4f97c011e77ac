//! `cerchio registry import FILE`: row by row what is new, changed or refused; all of it or nothing.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use super::super::unread;
use super::{clock, print, refuse, told};
use crate::registry::exchange::{self, Import, Row, Unreadable, Verdict};
use crate::store::{Holder, MOST, Store};
use crate::text::{Fact, Words};

fn read(store: &Store, file: &Path) -> io::Result<String> {
    let bytes = store.disk.read(file, MOST)?;
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

pub fn import(store: &Store, file: &Path, words: &Words) -> ExitCode {
    let shown = file.display().to_string();
    let text = match read(store, file) {
        Ok(text) => text,
        Err(error) => return refuse(&unread("intake-cannot-read", file, error, words), 1),
    };
    let (mut ledger, mut ledger_file) = match store.open_ledger(&Holder::here(clock())) {
        Ok(opened) => opened,
        Err(trouble) => return refuse(&told(&trouble, words), 1),
    };
    let import = match exchange::import(&text, &ledger) {
        Ok(import) => import,
        Err(unreadable) => return refuse(&sentence(&shown, &unreadable, words), 1),
    };
    let rows = import.rows.iter().map(|row| line(row, words));
    let unknown = import.unknown.iter().map(|(key, times)| {
        let facts = [("key", key.as_str().into()), ("times", (*times).into())];
        words.tell("intake-unknown-key", &facts)
    });
    let mut lines: Vec<String> = rows.chain(unknown).collect();
    if let Some(refusal) = refusal(&shown, &import, words) {
        let code = refuse(&refusal, 1);
        print(&lines.join("\n"));
        return code;
    }
    if let Err(refusal) = ledger.perform(&import.orders) {
        let facts: Vec<(&str, Fact)> = refusal
            .facts()
            .into_iter()
            .map(|(name, fact)| (name, Fact::Text(fact)))
            .collect();
        return refuse(&words.tell(refusal.key(), &facts), 1);
    }
    if !import.orders.is_empty()
        && let Err(trouble) = ledger_file.write(&ledger)
    {
        return refuse(&told(&trouble, words), 1);
    }
    let [new, changed, same, _] = import.counts();
    let facts = [
        ("new", new.into()),
        ("changed", changed.into()),
        ("same", same.into()),
        ("path", store.places.ledger().display().to_string().into()),
    ];
    lines.push(words.tell("intake-done", &facts));
    print(&lines.join("\n"))
}

/// "nuovo 2019 PI001 Orto condiviso".
fn line(row: &Row, words: &Words) -> String {
    let verdict = match &row.verdict {
        Verdict::New => words.say("intake-new"),
        Verdict::Changed => words.say("intake-changed"),
        Verdict::Same => words.say("intake-same"),
        Verdict::Refused(faults) => {
            let whys: Vec<String> = faults
                .iter()
                .map(|fault| format!("{}: {}", fault.place, wrong(fault, words)))
                .collect();
            format!("{} ({})", words.say("intake-refused-row"), whys.join("; "))
        }
    };
    let year = row.year.map(|year| year.to_string()).unwrap_or_default();
    let parts = [verdict, year, row.id.clone(), row.name.clone()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\t")
}

fn wrong(fault: &exchange::Fault, words: &Words) -> String {
    let year = fault
        .wrong
        .year()
        .map(|year| year.to_string())
        .unwrap_or_default();
    words.tell(fault.wrong.key(), &[("year", year.into())])
}

/// The sentence with the place of the first fault.
fn refusal(file: &str, import: &Import, words: &Words) -> Option<String> {
    let (_, faults) = import.refused().next()?;
    let first = faults.first()?;
    let facts = [
        ("file", file.into()),
        ("place", first.place.as_str().into()),
        ("wrong", wrong(first, words).into()),
        ("refused", import.refused().count().into()),
        ("rows", import.rows.len().into()),
    ];
    Some(words.tell("intake-refused", &facts))
}

fn sentence(file: &str, unreadable: &Unreadable, words: &Words) -> String {
    let file = ("file", Fact::from(file));
    match unreadable {
        Unreadable::Syntax { line, column } => words.tell(
            "intake-syntax",
            &[
                file,
                ("line", line.to_string().into()),
                ("column", column.to_string().into()),
            ],
        ),
        Unreadable::OtherFormat { said } => {
            words.tell("intake-other-format", &[file, ("said", said.as_str().into())])
        }
        Unreadable::NoRows => words.tell("intake-no-rows", &[file]),
        Unreadable::NotList { place } => {
            words.tell("intake-list-expected", &[file, ("place", place.as_str().into())])
        }
    }
}
