//! The form of a hand-over: who takes a table over, and the points handed on.

use super::super::{Ask, Desk, seats};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Handover, Id, host_before};
use crate::screen::pane::{name_of, table_name};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(table: &Id, round: u32, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let Some(session) = desk.session() else {
        return kit.titled("hand-over", &[]);
    };
    let people = seats::successors(session, round, table);
    let people = people
        .into_iter()
        .map(|id| Choice::new(id.as_str(), successor(id, (table, round), desk)))
        .collect();
    let found = session.room.tables.iter().find(|each| &each.id == table);
    let facts = [
        (
            "table",
            found
                .map_or_else(String::new, |table| table_name(table, desk))
                .into(),
        ),
        ("round", round.into()),
    ];
    kit.one("hand-over-to", people, None)
        .text("hand-over-note", "")
        .titled("hand-over", &facts)
}

/// A person by name; of who sits at another table in that round, at which one.
fn successor(id: &Id, (table, round): (&Id, u32), desk: &Desk) -> String {
    let name = name_of(id, desk);
    let session = desk.session();
    let elsewhere = session
        .and_then(|session| seats::seating_of(session, round, id))
        .filter(|seating| &seating.table != table);
    let mut tables = session.into_iter().flat_map(|session| &session.room.tables);
    let elsewhere = elsewhere.and_then(|seating| tables.find(|each| each.id == seating.table));
    match elsewhere {
        Some(table) => {
            let facts = [("name", name.into()), ("table", table_name(table, desk).into())];
            desk.tell("hand-over-elsewhere", &facts)
        }
        None => name,
    }
}

pub fn read(table: &Id, round: u32, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let to = reader
        .needed_one("hand-over-to")
        .map(Id)
        .unwrap_or_else(|| Id(String::new()));
    let told = desk.tell(
        "told-handed",
        &[("name", name_of(&to, desk).into()), ("round", round.into())],
    );
    let handover = Handover {
        at: desk.now,
        round,
        table: table.clone(),
        from: host_before(session, round, table).cloned(),
        to,
        note: values.text("hand-over-note"),
    };
    reader.finish(vec![Ask::Do(Command::HandOver(handover)), Ask::Tell(told)])
}
