//! The rows of the welcome, and how many people are where.

use super::super::{Desk, Labels};
use crate::domain::{Attendance, Document, Id, Person, Session};
use crate::widget::Row;

/// The name as lists have it: the family first.
pub fn family_first(person: &Person) -> String {
    let name = [&*person.last, " ", &*person.first].concat();
    let trimmed = name.trim();
    if trimmed.len() == name.len() {
        name
    } else {
        trimmed.to_owned()
    }
}

/// How many are registered, here, gone and absent.
pub fn counts(session: &Session, desk: &Desk) -> String {
    let here = session.people_here().count();
    let n_came = session.people_who_came().count();
    let absent = session
        .people
        .iter()
        .filter(|person| person.attendance == Attendance::Absent)
        .count();
    let walk_ins = desk.document().map(Document::walk_ins).unwrap_or_default();
    let came = session.people_who_came();
    let n_walk_ins = came.filter(|person| walk_ins.contains(&person.id)).count();
    desk.tell(
        "welcome-counts",
        &[
            (
                "registered",
                session.people.len().saturating_sub(n_walk_ins).into(),
            ),
            ("walkins", n_walk_ins.into()),
            ("here", here.into()),
            ("left", n_came.saturating_sub(here).into()),
            ("absent", absent.into()),
        ],
    )
}

/// A person: whether they are here, where they come from, since when.
pub fn row(person: &Person, session: &Session, desk: &Desk) -> Row {
    let look = desk.look;
    let labels = Labels::of(desk);
    let (mark, style) = match &person.attendance {
        Attendance::Expected => (look.symbols.unticked, look.text()),
        Attendance::Present { left: None, .. } => (look.symbols.ticked, look.good()),
        Attendance::Present { .. } => (look.symbols.ticked, look.dim()),
        Attendance::Absent => (" - ", look.dim()),
    };
    Row::new(vec![
        (mark.to_owned(), style),
        (family_first(person), style),
        (whence(person.body.as_ref(), person, session, &labels), look.dim()),
        (when(&person.attendance, desk), look.dim()),
    ])
}

fn whence(body: Option<&Id>, person: &Person, session: &Session, labels: &Labels) -> String {
    body.and_then(|id| session.body(id))
        .map_or_else(|| labels.belonging(person.belonging), |body| body.name.clone())
}

fn when(attendance: &Attendance, desk: &Desk) -> String {
    match attendance {
        Attendance::Expected => String::new(),
        Attendance::Present {
            arrived, left: None, ..
        } => desk.words.time(arrived.time()),
        Attendance::Present {
            arrived,
            left: Some(left),
            ..
        } => desk.tell(
            "welcome-gone",
            &[
                ("arrived", desk.words.time(arrived.time()).into()),
                ("left", desk.words.time(left.time()).into()),
            ],
        ),
        Attendance::Absent => desk.say("welcome-absent-label"),
    }
}
