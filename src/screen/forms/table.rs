//! The card of a café table: theme, host, fewest and most people.

use super::super::{Ask, Desk, seats};
use super::{FormKit, Reader, gone};
use crate::domain;
use crate::domain::{Command, Document, Id, Record, Table, prefix};
use crate::widget::{Fault, Form, Values};

pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let Some(document) = desk.document() else {
        return kit.titled("table", &[]);
    };
    let table = stored(id, document).cloned().unwrap_or_else(|| blank(document));
    let form = kit
        .line("table-theme", &table.theme)
        .person("table-host", &document.session, table.host.as_ref())
        .number("table-least", Some(table.least))
        .number("table-most", Some(table.most))
        .titled("table", &[("number", table.number().into())]);
    // What is still to be said comes first: letters typed on a theme would take its place.
    if table.host.is_none() && !table.theme.is_empty() {
        form.begun_at("table-host")
    } else {
        form
    }
}

/// The card, and the seats of the rounds still to be held where the host changes.
pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let known = stored(id, document).cloned().unwrap_or_else(|| blank(document));
    let table = Table {
        id: known.id.clone(),
        theme: values.text("table-theme"),
        host: reader.one_id("table-host"),
        least: reader.number("table-least").unwrap_or(known.least),
        most: reader.number("table-most").unwrap_or(known.most),
    };
    let host = table.host.clone();
    let added = stored(id, document).is_none().then(|| {
        let facts = [("number", table.number().into())];
        Ask::Tell(desk.tell("told-table-added", &facts))
    });
    let mut asks = vec![Ask::Do(Command::put(Record::Table(table)))];
    let from = domain::first_to_hold(document).filter(|_| host != known.host);
    if let Some(from) = from {
        let seatings = seats::with_host(&document.session, from, &known, host.as_ref());
        if seatings.iter().any(|seating| seating.table == known.id) {
            asks.push(Ask::Do(Command::SeatAll(seatings)));
        }
    }
    asks.extend(added);
    reader.finish(asks)
}

fn stored<'a>(id: Option<&Id>, document: &'a Document) -> Option<&'a Table> {
    document
        .session
        .room
        .tables
        .iter()
        .find(|table| Some(&table.id) == id)
}

/// A table like the others.
fn blank(document: &Document) -> Table {
    let like = document.session.room.tables.first();
    Table {
        id: document.next_id(prefix::TABLE),
        theme: String::new(),
        host: None,
        least: like.map_or(3, |table| table.least),
        most: like.map_or(6, |table| table.most),
    }
}
