//! `cerchio retention`: the laboratories whose names are no more to be kept, also those thrown away, and taking them out.

use std::process::ExitCode;

use super::super::clearer::{destroy, purge};
use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::super::shelves::thrown_away;
use super::print;
use crate::domain::Summary;
use crate::store::{Erasing, Holder, Store};
use crate::text::Words;

/// Lists the laboratories that have a date, those that are due first.
pub fn retention(store: &Store, words: &Words) -> ExitCode {
    let entries = match store.scan() {
        Ok(entries) => entries,
        Err(trouble) => return refuse(&told(&trouble, words), 1),
    };
    let thrown = match thrown_away(store) {
        Ok(thrown) => thrown,
        Err(trouble) => return refuse(&told(&trouble, words), 1),
    };
    let own = entries.iter().filter(|entry| entry.copy_of.is_none());
    let own = own.filter_map(|entry| entry.summary());
    let mut dated: Vec<(&Summary, String)> = own.map(|summary| (summary, String::new())).collect();
    let mark = format!(" {}", words.say("retention-thrown"));
    dated.extend(thrown.iter().map(|summary| (summary, mark.clone())));
    dated.retain(|(summary, _)| summary.keep_until.is_some());
    dated.sort_by_key(|(summary, _)| summary.keep_until);
    if dated.is_empty() {
        return print(&words.say("retention-none"));
    }
    let today = clock().date();
    let lines = dated
        .iter()
        .map(|(summary, mark)| line(summary, today, words) + mark);
    print(&lines.collect::<Vec<_>>().join("\n"))
}

fn line(summary: &Summary, today: chrono::NaiveDate, words: &Words) -> String {
    let key = if summary.is_due(today) {
        "retention-due"
    } else {
        "retention-later"
    };
    let last = summary.keep_until.map(|last| words.date(last));
    let facts = [
        ("session", summary.id.as_str().into()),
        ("title", summary.title.as_str().into()),
        ("date", last.unwrap_or_default().into()),
    ];
    words.tell(key, &facts)
}

/// Takes the names out of one laboratory, or says what would go.
pub fn purge_one(store: &Store, session: &str, erasing: Erasing, words: &Words) -> ExitCode {
    let holder = Holder::here(clock());
    let cleared = match store.thrown_called(session) {
        Ok(Some(_)) => destroy(store, session, erasing, &holder, words),
        Ok(None) => purge(store, session, erasing, &holder, words),
        Err(trouble) => Err(trouble),
    };
    match cleared {
        Ok(cleared) => {
            let mut lines = cleared.said;
            lines.extend(cleared.files);
            lines.push(match erasing {
                Erasing::Look => words.say("clear-how"),
                Erasing::Do => words.say("erase-outside"),
            });
            print(&lines.join("\n"))
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}
