//! `cerchio import people FILE`: a list judged row by row, then everybody new in one step, or nobody.

use std::process::ExitCode;

use super::super::arguments::ListArguments;
use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::writable::writable;
use super::{print, unread};
use crate::domain::Document;
use crate::exchange::{Doubts, How, Judged, List, Unreadable, Verdict, Why, judge, open};
use crate::label::{Labels, counts, entrance, how_read, verdict};
use crate::store::Store;
use crate::text::Words;

/// No list of people is larger, in bytes.
pub const MOST: u64 = 10 * 1024 * 1024;

pub fn import_people(store: &Store, asked: &ListArguments, words: &Words) -> ExitCode {
    match imported(store, asked, words) {
        Ok(text) => print(&text),
        Err(why) => refuse(&why, 1),
    }
}

fn imported(store: &Store, asked: &ListArguments, words: &Words) -> Result<String, String> {
    let (mut document, mut target) = writable(store, &asked.session, words)?;
    let bytes = store
        .disk
        .read(&asked.file, MOST)
        .map_err(|error| unread("check-cannot-read", &asked.file, error, words))?;
    let table = open(&bytes).map_err(|why| words.say(unreadable(why)))?;
    let list = judge(&table.rows, &document);
    let preview = preview(&list, &table.how, &document, words);
    if asked.dry_run {
        return Ok(format!("{preview}\n\n{}", words.say("import-dry")));
    }
    let doubts = if asked.accept_doubtful {
        Doubts::Enter
    } else {
        Doubts::StayOut
    };
    if list.count(|verdict| matches!(verdict, Verdict::Refused(Why::NoName))) > 0 {
        return Err(format!("{preview}\n\n{}", words.say("import-refused")));
    }
    let Some(command) = list.enlist(&document, doubts) else {
        return Ok(format!("{preview}\n\n{}", words.say("import-nobody")));
    };
    let before = document.session.people.len();
    document
        .perform(command, clock())
        .map_err(|refusal| Labels::with(words).refusal(&refusal, &document.session))?;
    let entered = document.session.people.len().saturating_sub(before);
    target.write(&document).map_err(|trouble| told(&trouble, words))?;
    Ok(format!(
        "{preview}\n\n{}",
        words.tell("import-done", &[("people", entered.into())])
    ))
}

/// The key of why a workbook is not read.
pub fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Broken => "import-broken",
        Unreadable::TooLarge => "import-too-large",
        Unreadable::Empty => "import-empty",
    }
}

/// How the file was read, which columns hold what, then a line a row.
fn preview(list: &List, how: &How, document: &Document, words: &Words) -> String {
    let columns = list.columns.known.iter().map(|(place, column, name)| {
        let facts = [
            ("place", (place + 1).into()),
            ("name", name.as_str().into()),
            ("what", words.say(column.key()).into()),
        ];
        let key = if name.is_empty() {
            "import-column"
        } else {
            "import-column-named"
        };
        words.tell(key, &facts)
    });
    let mut lines = vec![how_read(how, list.rows.len(), words)];
    lines.extend(columns);
    if !list.columns.ignored.is_empty() {
        let names = list.columns.ignored.join(", ");
        lines.push(words.tell("import-ignored", &[("names", names.into())]));
    }
    lines.extend(list.rows.iter().map(|row| line(row, document, words)));
    lines.push(counts(list, words));
    lines.join("\n")
}

fn line(row: &Judged, document: &Document, words: &Words) -> String {
    let entrance = entrance(row, Doubts::Enter, words).unwrap_or_default();
    let parts = [row.name(), row.body.clone(), row.municipality.clone(), entrance];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let facts = [
        ("line", i64::try_from(row.line).unwrap_or(i64::MAX).into()),
        ("verdict", verdict(row, document, words).into()),
        ("who", parts.join(" · ").into()),
    ];
    words.tell("import-row", &facts)
}
