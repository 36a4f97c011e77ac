//! `cerchio list`: one line a laboratory.

use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::refuse;
use super::print;
use crate::screen::Labels;
use crate::store::{Entry, Shown, Store};
use crate::text::Words;

pub fn list(store: &Store, words: &Words) -> ExitCode {
    match store.scan() {
        Ok(entries) if entries.is_empty() => print(&words.say("list-empty")),
        Ok(entries) => {
            let lines: Vec<String> = entries.iter().map(|entry| line(entry, words)).collect();
            print(&lines.join("\n"))
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

fn line(entry: &Entry, words: &Words) -> String {
    let labels = Labels::with(words);
    let name = entry.name();
    match (entry.summary(), &entry.copy_of) {
        (Some(summary), copy) => {
            let method = labels.pick(&summary.method_name).to_owned();
            let copy = if copy.is_some() {
                format!(" ({})", words.say("list-copy"))
            } else {
                String::new()
            };
            format!(
                "{name}\t{}\t{}\t{}\t{}{copy}",
                words.date(summary.date),
                labels.state(summary.state),
                method,
                summary.title
            )
        }
        (None, _) => format!("{name}\t{}", fault(&entry.shown, words)),
    }
}

fn fault(shown: &Shown, words: &Words) -> String {
    match shown {
        Shown::Session(_) => String::new(),
        Shown::Newer { .. } => words.say("notice-newer"),
        Shown::Damaged(damage) => words.tell(damage.key(), &damage.facts()),
        Shown::Unreadable(_) => words.say("list-unreadable"),
    }
}
