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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, cell, id, ids};

    #[test]
    fn the_rival_that_shares_most_people_comes_first() {
        let mut lab = Lab::with_people(6);
        lab.posts("T01", "P01", None);
        lab.posts("T02", "P02", Some(cell("F01", "SP01")));
        lab.posts("T03", "P03", Some(cell("F02", "SP02")));
        lab.signs_up("P03", "T01");
        for person in ["P05", "P06"] {
            lab.signs_up(person, "T01");
            lab.signs_up(person, "T02");
        }
        assert_eq!(rivals_of(lab.session(), &id("T01")), []);
        lab.moves("T01", Some(cell("F01", "SP02")));
        let rival = Rival {
            topic: id("T02"),
            people: ids("P05 P06"),
        };
        assert_eq!(rivals_of(lab.session(), &id("T01")), [rival]);
        lab.moves("T01", Some(cell("F02", "SP01")));
        let rival = Rival {
            topic: id("T03"),
            people: ids("P03"),
        };
        assert_eq!(
            rivals_of(lab.session(), &id("T01")),
            [rival],
            "who convenes is interested"
        );
    }
}
