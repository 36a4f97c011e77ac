//! The form of a slot of the agenda wall.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{id_or_next, put};
use crate::domain::{Id, Record, Slot, prefix, span_of};
use crate::widget::{Fault, Form, Values};

pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let slots = desk.session().map_or(&[][..], |session| &session.room.slots);
    let known = slots.iter().find(|slot| Some(&slot.id) == id);
    let begins = known
        .map(|slot| slot.begins)
        .or(slots.last().map(|slot| slot.ends));
    let day = known.or(slots.last()).map_or(1, |slot| slot.day);
    FormKit::new(desk)
        .number("slot-day", Some(day))
        .time("begins", begins)
        .time("ends", known.map(|slot| slot.ends))
        .titled("slot", &[])
}

pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let (begins, ends) = (reader.time("begins"), reader.time("ends"));
    for (field, time) in [("begins", begins), ("ends", ends)] {
        if time.is_none() && values.text(field).is_empty() {
            reader.blame(field, "fault-time");
        }
    }
    let day = reader.number("slot-day").unwrap_or(1).max(1);
    if let (Some(session), Some(begins), Some(ends)) = (desk.session(), begins, ends)
        && span_of(session, day, begins, ends).is_none()
    {
        reader.blame("ends", "fault-ends");
    }
    let slot = Slot {
        id: id_or_next(id, prefix::SLOT, desk),
        day,
        begins: begins.unwrap_or_default(),
        ends: ends.unwrap_or_default(),
    };
    let name = format!("{}–{}", desk.words.time(slot.begins), desk.words.time(slot.ends));
    put(Record::Slot(slot), name, reader)
}
