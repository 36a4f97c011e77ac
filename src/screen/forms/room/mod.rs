//! The forms of what is prepared before: bodies, spaces, slots, groups.

mod body;
mod group;
mod slot;
mod space;

use serde::{Deserialize, Serialize};

use super::super::{Ask, Desk};
use super::Reader;
use crate::domain::{Command, Id, Record};
use crate::widget::{Fault, Form, Values};

/// What is prepared, and which one; a new one where none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoomPart {
    Body(Option<Id>),
    Space(Option<Id>),
    Slot(Option<Id>),
    Group(Option<Id>),
}

pub fn build(part: &RoomPart, desk: &Desk) -> Form {
    match part {
        RoomPart::Body(id) => body::build(id.as_ref(), desk),
        RoomPart::Space(id) => space::build(id.as_ref(), desk),
        RoomPart::Slot(id) => slot::build(id.as_ref(), desk),
        RoomPart::Group(id) => group::build(id.as_ref(), desk),
    }
}

pub fn read(part: &RoomPart, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    match part {
        RoomPart::Body(id) => body::read(id.as_ref(), values, desk),
        RoomPart::Space(id) => space::read(id.as_ref(), values, desk),
        RoomPart::Slot(id) => slot::read(id.as_ref(), values, desk),
        RoomPart::Group(id) => group::read(id.as_ref(), values, desk),
    }
}

/// The id of the record, or the next one of its kind.
fn id_or_next(id: Option<&Id>, letters: &str, desk: &Desk) -> Id {
    let next = || desk.document().map(|document| document.next_id(letters));
    id.cloned().or_else(next).unwrap_or_else(|| Id::new(letters, 1))
}

fn put(record: Record, name: String, reader: Reader) -> Result<Vec<Ask>, Vec<Fault>> {
    let told = reader.desk.tell("told-room", &[("name", name.into())]);
    reader.finish(vec![Ask::Do(Command::put(record)), Ask::Tell(told)])
}
