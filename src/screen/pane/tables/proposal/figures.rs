//! How good chairs are, in what people can count: who meets again, who goes back, who stands.

use std::collections::BTreeSet;

use super::plan::{Proposed, held};
use crate::domain::{Id, Seating, meeting_again, returns};
use crate::screen::seats;

/// The figures of the rounds to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Pairs of travellers who meet again. Those who came together do not count.
    pub again: usize,
    /// Travellers who go back to a table with a theme.
    pub back: usize,
    /// Chairs missing, over all rounds to come.
    pub standing: usize,
    /// Tables with fewer people than their least, each once.
    pub small: Vec<Id>,
    /// Pairs of one organisation at one table, over all rounds to come.
    pub alike: usize,
}

impl Figures {
    /// Of the plan proposed.
    pub fn of_plan(proposed: &Proposed) -> Self {
        Self::of(&proposed.seatings, proposed)
    }

    /// Of the same plan before anything was changed by hand.
    pub fn before_hand(proposed: &Proposed) -> Self {
        let mut seatings = held(proposed.session, proposed.call);
        seatings.extend(proposed.drafted.seatings(proposed.call));
        Self::of(&seatings, proposed)
    }

    /// Of the same plan when two people change places in a round.
    pub fn with_swap(proposed: &Proposed, round: u32, (one, other): (&Id, &Id)) -> Self {
        let mut seatings = proposed.seatings.clone();
        seats::swap(&mut seatings, round, one, other);
        Self::of(&seatings, proposed)
    }

    /// Of the chairs as they are, with the people who are here.
    pub fn of_now(proposed: &Proposed) -> Self {
        let call = proposed.call;
        let coming = proposed.session.cafe.seatings.iter();
        let coming = coming.filter(|seating| call.coming().contains(&seating.round));
        let mut seatings = held(proposed.session, call);
        seatings.extend(coming.cloned());
        Self::of(&seatings, proposed)
    }

    fn of(seatings: &[Seating], proposed: &Proposed) -> Self {
        let call = proposed.call;
        let here: BTreeSet<&Id> = call.people.iter().collect();
        let mut seatings = seatings.to_vec();
        for seating in &mut seatings {
            seating.travellers.retain(|id| here.contains(id));
            seating.host.take_if(|id| !here.contains(id));
        }
        let is_coming = |round: &u32| call.coming().contains(round);
        let again = meeting_again(proposed.session, &seatings);
        let again = again
            .iter()
            .filter(|again| again.rounds.last().is_some_and(is_coming));
        let back = if has_themes(proposed) {
            returns(&seatings)
        } else {
            Vec::new()
        };
        let back = back
            .iter()
            .filter(|back| back.rounds.last().is_some_and(is_coming));
        let coming = || seatings.iter().filter(|seating| is_coming(&seating.round));
        let seated: usize = coming().map(|seating| seating.people().count()).sum();
        let mut small: Vec<Id> = coming()
            .filter(|seating| is_small(seating, proposed))
            .map(|seating| seating.table.clone())
            .collect();
        small.sort();
        small.dedup();
        Self {
            again: again.count(),
            back: back.count(),
            standing: (call.people.len() * call.coming().len()).saturating_sub(seated),
            small,
            alike: coming().map(|seating| alike(seating, proposed)).sum(),
        }
    }
}

fn has_themes(proposed: &Proposed) -> bool {
    let themes: BTreeSet<&str> = proposed.spots().map(|(_, spot)| spot.theme.as_str()).collect();
    themes.len() > 1
}

/// Somebody sits there, but fewer than its least.
fn is_small(seating: &Seating, proposed: &Proposed) -> bool {
    let table = proposed
        .session
        .room
        .tables
        .iter()
        .find(|table| table.id == seating.table);
    let least = table.map_or(0, |table| usize::try_from(table.least).unwrap_or(0));
    (1..least).contains(&seating.people().count())
}

/// Pairs of one organisation at a table.
fn alike(seating: &Seating, proposed: &Proposed) -> usize {
    let bodies = seating
        .people()
        .filter_map(|id| proposed.session.person(id)?.body.as_ref());
    let bodies: Vec<&Id> = bodies.collect();
    let pairs = bodies.iter().enumerate();
    pairs
        .map(|(position, one)| {
            bodies
                .iter()
                .skip(position + 1)
                .filter(|other| *other == one)
                .count()
        })
        .sum()
}
