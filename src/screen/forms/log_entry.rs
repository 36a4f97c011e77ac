//! The form of a line of the live log.

use chrono::NaiveDateTime;

use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Id, LogEntry, Record, prefix};
use crate::widget::{Fault, Form, Values};

pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let stored = stored(id, desk);
    let at = stored.map_or(desk.now, |entry| entry.at);
    FormKit::new(desk)
        .line("log-text", stored.map_or("", |entry| &entry.text))
        .time("at", Some(at.time()))
        .titled("log-entry", &[])
}

pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let entry = LogEntry {
        id: id.cloned().unwrap_or_else(|| document.next_id(prefix::NOTE)),
        at: at(&mut reader, stored(id, desk)),
        text: reader.needed("log-text"),
    };
    reader.finish(vec![Ask::Do(Command::put(Record::LogEntry(entry)))])
}

/// The hour written, on the day of the line corrected, else today: a log is also kept before and after the laboratory.
fn at(reader: &mut Reader, stored: Option<&LogEntry>) -> NaiveDateTime {
    let base = stored.map_or(reader.desk.now, |entry| entry.at);
    match reader.time("at") {
        Some(time) => base.date().and_time(time),
        None => base,
    }
}

fn stored<'a>(id: Option<&Id>, desk: &Desk<'a>) -> Option<&'a LogEntry> {
    desk.session()?.day.log.iter().find(|entry| Some(&entry.id) == id)
}
