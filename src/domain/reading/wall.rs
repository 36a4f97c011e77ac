//! Readings of the agenda wall: what is where, who would be in two places.

use std::collections::BTreeMap;

use crate::domain::{Cell, Id, Proposal, ProposalState, Session};
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

/// Returns the topic that stands in a cell.
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

/// Returns who convenes a topic: whose it is, and whose were the topics merged into it.
pub fn conveners_of<'a>(session: &'a Session, topic: &Id) -> Vec<&'a Id> {
    let own = session.proposal(topic).and_then(|own| own.author.as_ref());
    let mut people = authors_merged_into(session, topic);
    people.retain(|person| Some(*person) != own);
    people.splice(0..0, own);
    people
}

/// Returns whose were the topics merged into one, each once.
pub fn authors_merged_into<'a>(session: &'a Session, topic: &Id) -> Vec<&'a Id> {
    let mut people: Vec<&Id> = Vec::new();
    let others = session.proposals.iter().filter(|other| &other.id != topic);
    let merged = others.filter(|other| survivor_of(session, other) == topic);
    for author in merged.filter_map(|other| other.author.as_ref()) {
        if !people.contains(&author) {
            people.push(author);
        }
    }
    people
}

/// Returns the topic in which a sheet lives on: itself, or the one it was merged into in the end.
pub fn survivor_of<'a>(session: &'a Session, sheet: &'a Proposal) -> &'a Id {
    let mut last = sheet;
    // As many steps as there are sheets: a file edited by hand may merge in a circle.
    for _ in &session.proposals {
        let ProposalState::Merged { into, .. } = &last.state else {
            break;
        };
        match session.proposal(into) {
            Some(next) => last = next,
            None => break,
        }
    }
    &last.id
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
    let convened = session.proposals.iter().filter_map(|topic| {
        let author = topic.author.as_ref()?;
        Some((author, survivor_of(session, topic)))
    });
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Command;
    use crate::domain::sample::{Lab, at, cell, id, ids};

    /// T01 and T02 in the first slot, T03 in the second, T04 off the wall.
    fn wall() -> Lab {
        let mut lab = Lab::with_people(6);
        lab.posts("T01", "P01", Some(cell("F01", "SP02")));
        lab.posts("T02", "P02", Some(cell("F01", "SP01")));
        lab.posts("T03", "P03", Some(cell("F02", "SP01")));
        lab.posts("T04", "P04", None);
        lab
    }

    fn names(topics: &[&Proposal]) -> Vec<Id> {
        topics.iter().map(|topic| topic.id.clone()).collect()
    }

    #[test]
    fn a_move_says_how_many_overlaps_it_removes() {
        let mut lab = wall();
        for person in ["P05", "P06"] {
            lab.signs_up(person, "T01");
            lab.signs_up(person, "T03");
        }
        lab.moves("T03", Some(cell("F02", "SP02")));
        let session = lab.session();
        let onto_the_first = clashes_if_moved(session, &id("T01"), Some(&cell("F02", "SP01")));
        assert_eq!(onto_the_first, Overlaps { before: 0, after: 2 });
        lab.moves("T01", Some(cell("F02", "SP01")));
        let off = clashes_if_moved(lab.session(), &id("T01"), None);
        assert_eq!(off, Overlaps { before: 2, after: 0 });
    }

    #[test]
    fn who_convenes_a_topic_clashes_with_the_others_of_the_slot() {
        let mut lab = wall();
        lab.signs_up("P01", "T04");
        lab.moves("T03", Some(cell("F02", "SP02")));
        lab.moves("T02", None);
        lab.moves("T04", Some(cell("F01", "SP01")));
        let clash = Clash {
            slot: id("F01"),
            person: id("P01"),
            topics: ids("T01 T04"),
        };
        assert_eq!(clashes_of_wall(lab.session()), [clash]);
    }

    #[test]
    fn who_proposed_a_merged_topic_convenes_the_other_and_is_interested() {
        let mut lab = wall();
        lab.does(Command::Merge {
            topic: id("T04"),
            into: id("T01"),
            at: at("10:05"),
            note: "sono la stessa domanda".to_owned(),
        });
        lab.signs_up("P04", "T03");
        assert_eq!(conveners_of(lab.session(), &id("T01")), [&id("P01"), &id("P04")]);
        lab.moves("T03", None);
        lab.moves("T03", Some(cell("F02", "SP02")));
        let there = clashes_if_moved(lab.session(), &id("T01"), Some(&cell("F02", "SP01")));
        assert_eq!(there, Overlaps { before: 0, after: 1 });
    }

    #[test]
    fn topics_merged_in_a_circle_by_hand_are_read_all_the_same() {
        let mut session = wall().session().clone();
        for (topic, into) in [(0, "T02"), (1, "T01")] {
            session.proposals[topic].state = ProposalState::Merged {
                into: id(into),
                at: at("10:05"),
                note: String::new(),
            };
        }
        assert!(clashes_of_wall(&session).is_empty());
    }

    #[test]
    fn the_topics_of_a_slot_are_in_the_order_of_the_spaces() {
        let lab = wall();
        assert_eq!(names(&topics_of_slot(lab.session(), &id("F01"))), ids("T02 T01"));
        assert_eq!(free_cells(lab.session()), [cell("F02", "SP02")]);
        let topic = topic_in(lab.session(), &cell("F02", "SP01"));
        assert_eq!(topic.map(|topic| &topic.id), Some(&id("T03")));
    }

    #[test]
    fn reports_are_missing_only_from_topics_on_the_wall() {
        let lab = wall();
        assert_eq!(names(&missing_reports(lab.session())), ids("T01 T02 T03"));
        let kind = KindId("topic".to_owned());
        assert_eq!(names(&topics_off_the_wall(lab.session(), &kind)), ids("T04"));
    }

    #[test]
    fn the_interested_are_in_the_order_of_the_signatures() {
        let mut lab = wall();
        lab.signs_up("P06", "T01");
        lab.signs_up("P05", "T01");
        assert_eq!(interested_in(lab.session(), &id("T01")), [&id("P06"), &id("P05")]);
    }
}
