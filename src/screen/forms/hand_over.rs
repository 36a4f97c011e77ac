//! The form of a hand-over: who takes a table over, and the points handed on.

use super::super::{Ask, Desk, Labels, seats};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Handover, Id, host_before};
use crate::screen::pane::{name_of, table_name};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(table: &Id, round: u32, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let Some(session) = desk.session() else {
        return kit.titled("hand-over", &[]);
    };
    let labels = Labels::of(desk);
    let people = seats::successors(session, round, table)
        .into_iter()
        .map(|id| Choice::new(id.as_str(), labels.person(session, id)))
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
