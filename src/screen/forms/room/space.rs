//! The form of a space: the mark on the wall, the name, how many it holds.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{id_or_next, put};
use crate::domain::{Id, Record, Space, prefix};
use crate::widget::{Fault, Form, Values};

pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let spaces = desk.session().map_or(&[][..], |session| &session.room.spaces);
    let known = spaces.iter().find(|space| Some(&space.id) == id);
    let mark = known.map_or_else(|| next_mark(spaces), |space| space.mark.clone());
    FormKit::new(desk)
        .line("space-mark", &mark)
        .line("space-name", known.map_or("", |space| &space.name))
        .number("space-seats", known.and_then(|space| space.seats))
        .titled("space", &[])
}

pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let space = Space {
        id: id_or_next(id, prefix::SPACE, desk),
        mark: reader.needed("space-mark"),
        name: values.text("space-name"),
        seats: reader.number("space-seats"),
    };
    let name = format!("{} {}", space.mark, space.name);
    put(Record::Space(space), name.trim().to_owned(), reader)
}

/// The letter after the last one on the wall; nothing after Z.
fn next_mark(spaces: &[Space]) -> String {
    let used = |mark: &str| spaces.iter().any(|space| space.mark == mark);
    let mut letters = ('A'..='Z').map(String::from);
    letters.find(|mark| !used(mark)).unwrap_or_default()
}
