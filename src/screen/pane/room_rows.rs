//! The rows of what is prepared: one for each body, space, slot, group.

use super::super::{Desk, Labels};
use super::roll::Roll;
use super::room::Part;
use crate::domain::{BODY_KINDS, Body, Group, Id, Session, Slot, Space};
use crate::fold::fold;
use crate::widget::{Column, Row};

pub fn columns(part: Part) -> &'static [Column] {
    match part {
        Part::Bodies => &[
            Column::Rest,
            Column::Fixed(22),
            Column::Fixed(4),
            Column::Fixed(18),
        ],
        Part::Spaces => &[Column::Fixed(4), Column::Rest, Column::Fixed(16)],
        Part::Slots => &[Column::Fixed(6), Column::Fixed(14), Column::Rest],
        Part::Groups => &[Column::Fixed(18), Column::Fixed(4), Column::Rest],
    }
}

pub fn roll(part: Part, desk: &Desk) -> Roll<Id> {
    let mut roll = Roll::new();
    let Some(session) = desk.session() else {
        return roll;
    };
    match part {
        Part::Bodies => {
            let mut bodies: Vec<&Body> = session.bodies.iter().collect();
            bodies.sort_by_cached_key(|body| fold(&body.name));
            for body in bodies {
                roll.row(body.id.clone(), body_row(body, desk));
            }
        }
        Part::Spaces => {
            for space in &session.room.spaces {
                roll.row(space.id.clone(), space_row(space, desk));
            }
        }
        Part::Slots => {
            let mut slots: Vec<&Slot> = session.room.slots.iter().collect();
            slots.sort_by_key(|slot| (slot.day, slot.begins));
            for slot in slots {
                roll.row(slot.id.clone(), slot_row(slot, session, desk));
            }
        }
        Part::Groups => {
            for group in &session.room.groups {
                roll.row(group.id.clone(), group_row(group, session, desk));
            }
        }
    }
    roll
}

fn body_row(body: &Body, desk: &Desk) -> Row {
    let look = desk.look;
    let ets = if body.ets {
        desk.say("body-ets-mark")
    } else {
        String::new()
    };
    Row::new(vec![
        (body.name.clone(), look.text()),
        (Labels::of(desk).term(BODY_KINDS.name, &body.kind), look.dim()),
        (ets, look.good()),
        (body.municipality.clone(), look.dim()),
    ])
}

fn space_row(space: &Space, desk: &Desk) -> Row {
    let seats = match space.seats {
        Some(seats) => desk.tell("space-seats-count", &[("seats", seats.into())]),
        None => desk.say("space-unbounded"),
    };
    Row::new(vec![
        (space.mark.clone(), desk.look.strong()),
        (space.name.clone(), desk.look.text()),
        (seats, desk.look.dim()),
    ])
}

fn slot_row(slot: &Slot, session: &Session, desk: &Desk) -> Row {
    let hours = format!("{}–{}", desk.words.time(slot.begins), desk.words.time(slot.ends));
    let topics = session.proposals.iter().filter(|sheet| {
        let cell = sheet.position.cell.as_ref();
        sheet.is_standing() && cell.is_some_and(|cell| cell.slot == slot.id)
    });
    Row::new(vec![
        (
            desk.tell("day-number", &[("day", slot.day.into())]),
            desk.look.dim(),
        ),
        (hours, desk.look.strong()),
        (
            desk.tell("slot-topics", &[("topics", topics.count().into())]),
            desk.look.dim(),
        ),
    ])
}

fn group_row(group: &Group, session: &Session, desk: &Desk) -> Row {
    let labels = Labels::of(desk);
    let members: Vec<String> = group
        .members
        .iter()
        .map(|id| labels.person(session, id))
        .collect();
    Row::new(vec![
        (group.name.clone(), desk.look.strong()),
        (members.len().to_string(), desk.look.dim()),
        (members.join(", "), desk.look.text()),
    ])
}
