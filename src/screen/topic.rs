//! How a topic, a cell and a list of people are called on the screen.

use super::{Desk, Labels};
use crate::domain::{Cell, Id, Proposal, Session};
use crate::text::Fact;

/// Returns "T04 Uno spazio nostro".
pub fn topic_name(topic: &Proposal) -> String {
    format!("{} {}", topic.id, topic.title())
}

/// The same, from the id.
pub fn topic_named(session: &Session, id: &Id) -> String {
    session.proposal(id).map_or_else(|| id.to_string(), topic_name)
}

/// Returns "10:20 · A", with the day where there are several.
pub fn cell_name(cell: &Cell, session: &Session, desk: &Desk) -> String {
    let space = session.room.spaces.iter().find(|space| space.id == cell.space);
    let mark = space.map_or(cell.space.as_str(), |space| &space.mark);
    format!("{} · {mark}", slot_name(&cell.slot, session, desk))
}

/// Returns the hour at which a slot begins, with the day where there are several.
pub fn slot_name(id: &Id, session: &Session, desk: &Desk) -> String {
    let slots = &session.room.slots;
    let Some(slot) = slots.iter().find(|slot| &slot.id == id) else {
        return id.to_string();
    };
    let hour = desk.words.time(slot.begins);
    if slots.iter().all(|each| each.day == slot.day) {
        return hour;
    }
    let day = desk.tell("day-number", &[("day", Fact::from(slot.day))]);
    format!("{day} {hour}")
}

/// Returns the name of who convenes a topic; empty where nobody does.
pub fn convener(topic: &Proposal, session: &Session, desk: &Desk) -> String {
    let author = topic.author.as_ref();
    author.map_or_else(String::new, |id| Labels::of(desk).person(session, id))
}

/// Returns the names of `people` by family name, separated by commas.
pub fn names(people: &[&Id], session: &Session, desk: &Desk) -> String {
    let mut people = people.to_vec();
    people.sort_by_key(|id| session.person(id).map(|person| (&person.last, &person.first)));
    let labels = Labels::of(desk);
    let names: Vec<String> = people.iter().map(|id| labels.person(session, id)).collect();
    names.join(", ")
}
