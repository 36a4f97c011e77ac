//! The form of a whole list of people, one a line, as it is copied from an e-mail or a spreadsheet.

use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone};
use crate::exchange::{Newcomer, Newcomers};
use crate::widget::{Fault, Field, Form, Values};

/// A list is long.
const N_ROWS: u16 = 13;

pub fn build(desk: &Desk) -> Form {
    let list = Field::text("people-list", desk.say("field-people-list"), "").with_rows(N_ROWS);
    FormKit::new(desk).field(list).titled("people-list", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    reader.needed("people-list");
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let mut list = List {
        newcomers: Newcomers::new(document),
        known: 0,
    };
    for line in values.lines("people-list") {
        list.add(&line);
    }
    let told = desk.tell(
        "told-enlisted",
        &[
            ("people", list.newcomers.count().into()),
            ("known", list.known.into()),
        ],
    );
    let mut asks: Vec<Ask> = list.newcomers.command().map(Ask::Do).into_iter().collect();
    asks.push(Ask::Tell(told));
    reader.finish(asks)
}

/// The lines read so far.
struct List<'a> {
    newcomers: Newcomers<'a>,
    /// Lines with a name that is there already.
    known: usize,
}

impl List<'_> {
    /// Adds "Anna Rossi; L'Orto di Mezzo; Zola Predosa": name, body, municipality.
    fn add(&mut self, line: &str) {
        let mut parts = line.split([';', '\t', ',']).map(str::trim);
        let name = parts.next().unwrap_or_default();
        let (first, last) = name.split_once(' ').unwrap_or((name, ""));
        if first.is_empty() {
            return;
        }
        if self.newcomers.has(name) {
            self.known += 1;
            return;
        }
        self.newcomers.add(Newcomer {
            first: first.to_owned(),
            last: last.trim().to_owned(),
            body: parts.next().unwrap_or_default().to_owned(),
            municipality: parts.next().unwrap_or_default().to_owned(),
        });
    }
}
