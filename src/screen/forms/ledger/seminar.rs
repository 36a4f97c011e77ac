//! A seminar: when, where, what is said, what can be read. Nobody is listed.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{written, yearly};
use crate::registry::ledger::{Record, Seminar};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(id: Option<&str>, desk: &Desk) -> Form {
    let logs = yearly(desk).map(|yearly| &yearly.ledger.logs);
    let known = id.and_then(|id| logs?.seminars.get(id));
    let groups = logs.into_iter().flat_map(|logs| logs.improvements.all());
    let groups = groups.map(|group| Choice::new(group.id.as_str(), group.name.as_str()));
    let text = |field: fn(&Seminar) -> &String| known.map_or("", |seminar| field(seminar));
    let list = |field: fn(&Seminar) -> &Vec<String>| known.map(field).cloned().unwrap_or_default();
    FormKit::new(desk)
        .line("seminar-title", text(|seminar| &seminar.title))
        .date("seminar-on", known.map(|seminar| seminar.on))
        .date("seminar-until", known.and_then(|seminar| seminar.until))
        .line("seminar-place", text(|seminar| &seminar.place))
        .lines("seminar-sessions", &list(|seminar| &seminar.sessions))
        .lines("seminar-documents", &list(|seminar| &seminar.documents))
        .many(
            "seminar-groups",
            groups.collect(),
            &list(|seminar| &seminar.groups),
        )
        .titled("seminar", &[])
}

pub fn read(id: Option<&str>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let next = || yearly(desk).map(|yearly| yearly.ledger.logs.seminars.next_id());
    reader.needed("seminar-on");
    let seminar = Seminar {
        id: id.map(str::to_owned).or_else(next).unwrap_or_default(),
        title: reader.needed("seminar-title"),
        on: reader.date("seminar-on").unwrap_or_else(|| desk.now.date()),
        until: reader.date("seminar-until"),
        place: values.text("seminar-place"),
        sessions: values.lines("seminar-sessions"),
        documents: values.lines("seminar-documents"),
        groups: values.many("seminar-groups"),
    };
    if seminar.until.is_some_and(|until| until < seminar.on) {
        reader.blame("seminar-until", "fault-until");
    }
    let told = desk.tell("told-improvement", &[("name", seminar.title.as_str().into())]);
    let order = written(id, Record::Seminar(seminar));
    reader.finish(vec![Ask::Inscribe(vec![order]), Ask::Tell(told)])
}
