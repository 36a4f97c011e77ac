//! Readings of the topics that compete for the same people.

use crate::domain::{Id, Session};

/// A topic of the same slot, and who would like to be in both.
#[derive(Debug, Clone, PartialEq)]
pub struct Rival {
    pub topic: Id,
    /// At least one.
    pub people: Vec<Id>,
}

/// Returns the topics of the same slot that share people with `topic`, the one that shares most first.
pub fn rivals_of(session: &Session, topic: &Id) -> Vec<Rival> {
    let clashes = super::clashes_of_wall(session);
    let mut rivals: Vec<Rival> = Vec::new();
    for clash in clashes.iter().filter(|clash| clash.topics.contains(topic)) {
        for other in clash.topics.iter().filter(|other| *other != topic) {
            match rivals.iter_mut().find(|rival| &rival.topic == other) {
                Some(rival) => rival.people.push(clash.person.clone()),
                None => rivals.push(Rival {
                    topic: other.clone(),
                    people: vec![clash.person.clone()],
                }),
            }
        }
    }
    rivals.sort_by(|one, other| {
        let by_number = other.people.len().cmp(&one.people.len());
        by_number.then_with(|| one.topic.cmp(&other.topic))
    });
    rivals
}
