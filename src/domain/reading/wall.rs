//! Readings of the agenda wall: what is where, who would be in two places.

use std::collections::BTreeMap;

use crate::domain::{Cell, Id, Proposal, Session};
use crate::format::KindId;

/// A person interested in several topics of one slot.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash {
    pub slot: Id,
    pub person: Id,
    /// At least two.
    pub topics: Vec<Id>,
}

/// How many overlaps the wall has before and after a move. An overlap is one person and two topics of one slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlaps {
    pub before: usize,
    pub after: usize,
}

/// Returns the topics that have a cell and stand.
fn on_the_wall(session: &Session) -> impl Iterator<Item = (&Proposal, &Cell)> {
    session
        .proposals
        .iter()
        .filter(|topic| topic.is_standing())
        .filter_map(|topic| topic.position.cell.as_ref().map(|cell| (topic, cell)))
}

pub fn topic_in<'a>(session: &'a Session, cell: &Cell) -> Option<&'a Proposal> {
    on_the_wall(session)
        .find(|(_, taken)| *taken == cell)
        .map(|(topic, _)| topic)
}

/// Returns the topics of a slot in the order of the spaces.
pub fn topics_of_slot<'a>(session: &'a Session, slot: &Id) -> Vec<&'a Proposal> {
    let place = |cell: &Cell| {
        session
            .room
            .spaces
            .iter()
            .position(|space| space.id == cell.space)
    };
    let mut topics: Vec<_> = on_the_wall(session)
        .filter(|(_, cell)| &cell.slot == slot)
        .collect();
    topics.sort_by_key(|(_, cell)| place(cell));
    topics.into_iter().map(|(topic, _)| topic).collect()
}

/// Returns the free cells, slot by slot in the order of the spaces.
pub fn free_cells(session: &Session) -> Vec<Cell> {
    let taken: Vec<&Cell> = on_the_wall(session).map(|(_, cell)| cell).collect();
    let room = &session.room;
    let cells = room.slots.iter().flat_map(|slot| {
        room.spaces.iter().map(|space| Cell {
            slot: slot.id.clone(),
            space: space.id.clone(),
        })
    });
    cells.filter(|cell| !taken.contains(&cell)).collect()
}

/// Returns the standing sheets of the wall's kind that have no cell yet.
pub fn topics_off_the_wall<'a>(session: &'a Session, kind: &KindId) -> Vec<&'a Proposal> {
    let standing = session.proposals.iter().filter(|topic| topic.is_standing());
    standing
        .filter(|topic| &topic.kind == kind && topic.position.cell.is_none())
        .collect()
}

/// Returns who signed up for a topic, in the order of the signatures.
pub fn interested_in<'a>(session: &'a Session, topic: &Id) -> Vec<&'a Id> {
    let of_topic = session
        .wall
        .sign_ups
        .iter()
        .filter(|sign_up| &sign_up.topic == topic);
    of_topic.map(|sign_up| &sign_up.person).collect()
}

/// Returns the topics on the wall that have no report, in the order in which they were posted.
pub fn missing_reports(session: &Session) -> Vec<&Proposal> {
    on_the_wall(session)
        .map(|(topic, _)| topic)
        .filter(|topic| session.report_on(&topic.id).is_none())
        .collect()
}

/// Returns who is interested in two topics of one slot, slot by slot. Who convenes a topic is interested in it.
pub fn clashes_of_wall(session: &Session) -> Vec<Clash> {
    let slots = on_the_wall(session).map(|(topic, cell)| (&topic.id, &cell.slot));
    clashes(session, &slots.collect())
}

/// Counts the overlaps now, and with `topic` in the cell `to` or off the wall.
pub fn clashes_if_moved(session: &Session, topic: &Id, to: Option<&Cell>) -> Overlaps {
    let now: BTreeMap<&Id, &Id> = on_the_wall(session)
        .map(|(topic, cell)| (&topic.id, &cell.slot))
        .collect();
    let mut then = now.clone();
    match to {
        Some(cell) => then.insert(topic, &cell.slot),
        None => then.remove(topic),
    };
    Overlaps {
        before: overlaps(&clashes(session, &now)),
        after: overlaps(&clashes(session, &then)),
    }
}

fn overlaps(clashes: &[Clash]) -> usize {
    let pairs = |topics: usize| topics * topics.saturating_sub(1) / 2;
    clashes.iter().map(|clash| pairs(clash.topics.len())).sum()
}

/// The clashes with each topic in the slot given.
fn clashes(session: &Session, slots: &BTreeMap<&Id, &Id>) -> Vec<Clash> {
    let signed = session
        .wall
        .sign_ups
        .iter()
        .map(|sign_up| (&sign_up.person, &sign_up.topic));
    let convened = session
        .proposals
        .iter()
        .filter_map(|topic| topic.author.as_ref().map(|author| (author, &topic.id)));
    let mut wanted: BTreeMap<(&Id, &Id), Vec<Id>> = BTreeMap::new();
    for (person, topic) in convened.chain(signed) {
        let Some(slot) = slots.get(topic) else {
            continue;
        };
        let topics = wanted.entry((*slot, person)).or_default();
        if !topics.contains(topic) {
            topics.push(topic.clone());
        }
    }
    wanted
        .into_iter()
        .filter(|(_, topics)| topics.len() > 1)
        .map(|((slot, person), topics)| Clash {
            slot: slot.clone(),
            person: person.clone(),
            topics,
        })
        .collect()
}
