//! `cerchio list`: one line a laboratory, those in the list or those thrown away.

use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::refuse;
use super::print;
use crate::domain::Summary;
use crate::screen::Labels;
use crate::store::{Entry, Shown, Store};
use crate::text::Words;

pub fn list(store: &Store, words: &Words) -> ExitCode {
    match store.scan() {
        Ok(entries) if entries.is_empty() => print(&words.say("list-empty")),
        Ok(entries) => {
            let lines = entries.iter().map(|entry| line(entry, words));
            print(&lines.collect::<Vec<_>>().join("\n"))
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

/// Those that were thrown away and are not back.
pub fn list_thrown(store: &Store, words: &Words) -> ExitCode {
    match store.thrown() {
        Ok(thrown) if thrown.is_empty() => print(&words.say("thrown-none")),
        Ok(thrown) => {
            let lines = thrown.iter().map(|one| described(&one.name, &one.summary, words));
            print(&lines.collect::<Vec<_>>().join("\n"))
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

fn line(entry: &Entry, words: &Words) -> String {
    let name = entry.name();
    let Some(summary) = entry.summary() else {
        return format!("{name}\t{}", fault(&entry.shown, words));
    };
    let said = described(&name, summary, words);
    match &entry.copy_of {
        Some(_) => format!("{said} ({})", words.say("list-copy")),
        None => said,
    }
}

fn described(name: &str, summary: &Summary, words: &Words) -> String {
    let labels = Labels::with(words);
    format!(
        "{name}\t{}\t{}\t{}\t{}",
        words.date(summary.date),
        labels.state(summary.state),
        labels.pick(&summary.method_name),
        summary.title
    )
}

fn fault(shown: &Shown, words: &Words) -> String {
    match shown {
        Shown::Session(_) => String::new(),
        Shown::Newer { .. } => words.say("notice-newer"),
        Shown::Damaged(damage) => words.tell(damage.key(), &damage.facts()),
        Shown::Unreadable(_) => words.say("list-unreadable"),
    }
}
