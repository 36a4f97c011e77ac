//! Who meets whom at the tables of a café, and who meets again.

use std::collections::BTreeMap;

use crate::domain::{Id, Seating, Session};

/// Who meets whom in some seatings, as the book and the tables both tell it.
#[derive(Debug, Clone, PartialEq)]
pub struct Company {
    /// How many pairs of people, hosts included, share a table at least once.
    pub pairs: usize,
    /// The travellers who meet again, but for those who are to be together.
    pub again: Vec<Again>,
}

/// Two travellers who share a table in more than one round.
#[derive(Debug, Clone, PartialEq)]
pub struct Again {
    pub one: Id,
    pub other: Id,
    /// At least two, in order.
    pub rounds: Vec<u32>,
}

/// Returns who meets whom in `seatings`.
pub fn company(session: &Session, seatings: &[Seating]) -> Company {
    Company {
        pairs: pairs_met(seatings),
        again: meeting_again(session, seatings),
    }
}

/// Pairs of travellers who meet again in `seatings`. Those who are to be together always do, and are left out.
pub fn meeting_again(session: &Session, seatings: &[Seating]) -> Vec<Again> {
    let mut again = met_again(seatings);
    again.retain(|again| !are_together(session, &again.one, &again.other));
    again
}

/// True when one of two people came with the other, or a tie keeps them at one table.
pub fn are_together(session: &Session, one: &Id, other: &Id) -> bool {
    let brings = |one: &Id, other: &Id| {
        let person = session.person(one);
        person.is_some_and(|person| person.care.companions.contains(other))
    };
    let mut ties = session.cafe.ties.iter();
    brings(one, other) || brings(other, one) || ties.any(|tie| tie.joins(one, other))
}

/// Returns the pairs of travellers who meet again. Hosts stay and meet everybody, so they do not count.
pub fn met_again(seatings: &[Seating]) -> Vec<Again> {
    let mut met: BTreeMap<(&Id, &Id), Vec<u32>> = BTreeMap::new();
    for seating in seatings {
        for (idx, one) in seating.travellers.iter().enumerate() {
            for other in seating.travellers.iter().skip(idx.saturating_add(1)) {
                let pair = if one < other { (one, other) } else { (other, one) };
                met.entry(pair).or_default().push(seating.round);
            }
        }
    }
    let again = met.into_iter().filter(|(_, rounds)| rounds.len() > 1);
    again
        .map(|((one, other), rounds)| Again {
            one: one.clone(),
            other: other.clone(),
            rounds,
        })
        .collect()
}

/// Returns how many pairs of people, hosts included, share a table at least once.
pub fn pairs_met(seatings: &[Seating]) -> usize {
    let mut pairs: Vec<(&Id, &Id)> = Vec::new();
    for seating in seatings {
        let people: Vec<&Id> = seating.people().collect();
        for (idx, one) in people.iter().enumerate() {
            let others = people.iter().skip(idx.saturating_add(1));
            pairs.extend(others.map(|other| {
                if one < other {
                    (*one, *other)
                } else {
                    (*other, *one)
                }
            }));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, id, ids};
    use crate::domain::{Command, Tie};

    fn seating(round: u32, table: &str, host: Option<&str>, travellers: &str) -> Seating {
        Seating {
            round,
            table: id(table),
            host: host.map(id),
            travellers: ids(travellers),
        }
    }

    #[test]
    fn travellers_who_share_a_table_twice_met_again() {
        let seatings = [
            seating(1, "V01", Some("P01"), "P04 P03"),
            seating(2, "V02", Some("P02"), "P03 P04"),
            seating(2, "V01", Some("P01"), "P05"),
        ];
        let again = Again {
            one: id("P03"),
            other: id("P04"),
            rounds: vec![1, 2],
        };
        assert_eq!(met_again(&seatings), [again]);
        assert_eq!(
            pairs_met(&seatings),
            6,
            "three at each of two tables, one pair twice, one pair more"
        );
    }

    #[test]
    fn who_is_kept_together_does_not_meet_again_but_is_a_pair() {
        let seatings = [
            seating(1, "V01", Some("P01"), "P03 P04 P05"),
            seating(2, "V02", Some("P02"), "P03 P04 P05"),
        ];
        let mut lab = Lab::with_people(5);
        lab.does(Command::Tie(Tie::Together {
            one: id("P03"),
            other: id("P04"),
        }));
        let company = company(lab.session(), &seatings);
        assert_eq!(company.pairs, 9, "three without hosts, three with each host");
        let again: Vec<&Id> = company.again.iter().map(|again| &again.other).collect();
        assert_eq!(again, [&id("P05"), &id("P05")]);
    }
}
