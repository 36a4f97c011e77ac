//! One of the plans proposed, beside the chairs as they are.

use std::collections::BTreeMap;

use crate::domain::{Id, Person, Seating, Session};
use crate::planner;
use crate::planner::cafe::{Call, Draft, Drafted, Order, Spot};
use crate::screen::{Desk, HandSwap, Planning, seats};

/// The seating being planned, if that is what is being planned.
pub fn planning<'a>(desk: &Desk<'a>) -> Option<(&'a Planning, &'a Order)> {
    let planning = desk.planning()?;
    match &planning.order {
        planner::Order::Cafe(order) => Some((planning, order)),
        planner::Order::Loans(_) | planner::Order::Wall(_) => None,
    }
}

fn draft<'a>(desk: &Desk<'a>) -> Option<&'a Draft> {
    match &planning(desk)?.0.found.as_ref()?.draft {
        planner::Draft::Cafe(draft) => Some(draft),
        planner::Draft::Loans(_) | planner::Draft::Wall(_) => None,
    }
}

/// True when no way of the order has a plan.
pub fn has_failed(desk: &Desk) -> bool {
    draft(desk).is_some_and(|draft| draft.ways.is_empty())
}

/// True when something was done in the laboratory since the plan was asked for.
pub fn is_stale(desk: &Desk) -> bool {
    let last = desk.document().map(|document| document.last_step());
    planning(desk).is_some_and(|(planning, _)| Some(planning.after_step) != last)
}

/// A plan for one way, and what it stands for.
pub struct Proposed<'a> {
    pub session: &'a Session,
    pub call: &'a Call,
    pub drafted: &'a Drafted,
    pub draft: &'a Draft,
    /// Which way it is, from 0.
    pub way: usize,
    pub is_over: bool,
    /// Everybody to be seated, by family name; each with the number the plan knows them by.
    pub people: Vec<(usize, &'a Person)>,
    /// The rounds held and those to come, as they would be.
    pub seatings: Vec<Seating>,
    /// Who changed places by hand, in that order.
    pub by_hand: Vec<&'a HandSwap>,
    /// The family name, with an initial where two people share it.
    short: BTreeMap<&'a Id, String>,
}

impl<'a> Proposed<'a> {
    pub fn of(way: usize, desk: &Desk<'a>) -> Option<Self> {
        let (planning, order) = planning(desk)?;
        let draft = draft(desk)?;
        let way = way.min(draft.ways.len().checked_sub(1)?);
        let drafted = draft.ways.get(way)?;
        let session = desk.session()?;
        let call = &order.cast;
        let people = call.people.iter().filter_map(|id| session.person(id));
        let mut sorted: Vec<&Person> = people.collect();
        crate::domain::by_family_name(&mut sorted);
        let mut seatings = held(session, call);
        seatings.extend(drafted.seatings(call));
        let by_hand = planning.by_hand.iter().filter(|swap| swap.way == way);
        let by_hand: Vec<&HandSwap> = by_hand.collect();
        for swap in &by_hand {
            seats::swap(&mut seatings, swap.round, &swap.one, &swap.other);
        }
        Some(Self {
            by_hand,
            session,
            call,
            drafted,
            draft,
            way,
            is_over: planning.is_over(),
            short: short_names(&session.people),
            people: sorted
                .into_iter()
                .filter_map(|person| Some((call.person(&person.id)?, person)))
                .collect(),
            seatings,
        })
    }

    /// The chairs of the rounds to come.
    pub fn coming(&self) -> impl Iterator<Item = &Seating> {
        let coming = self.call.coming();
        let seatings = self.seatings.iter();
        seatings.filter(move |seating| coming.contains(&seating.round))
    }

    pub fn n_ways(&self) -> usize {
        self.draft.ways.len()
    }

    /// The tables that somebody sits at in some round, each with the number the plan knows it by.
    pub fn spots(&self) -> impl Iterator<Item = (usize, &'a Spot)> + '_ {
        let spots = self.call.tables.iter().enumerate();
        spots.filter(|(_, spot)| {
            spot.is_open() || self.seatings.iter().any(|seating| seating.table == spot.id)
        })
    }

    pub fn short(&self, id: &Id) -> String {
        self.short.get(id).cloned().unwrap_or_default()
    }

    /// Where somebody sits in a round as things are now.
    pub fn table_now(&self, round: u32, person: &Id) -> Option<&'a Id> {
        let mut seatings = self
            .session
            .cafe
            .seatings
            .iter()
            .filter(|seating| seating.round == round);
        let seating = seatings.find(|seating| seating.people().any(|id| id == person))?;
        Some(&seating.table)
    }

    /// True when somebody had another table in a round to come, and has been told so.
    pub fn has_changed(&self, round: u32, person: &Id, table: &Id) -> bool {
        self.table_now(round, person).is_some_and(|now| now != table)
    }

    /// Those who have to be told another table, by family name.
    pub fn changed(&self) -> Vec<&'a Person> {
        let moved = |id: &Id| {
            self.coming().any(|seating| {
                seating.people().any(|person| person == id)
                    && self.has_changed(seating.round, id, &seating.table)
            })
        };
        let people = self.people.iter().filter(|(_, person)| moved(&person.id));
        people.map(|(_, person)| *person).collect()
    }

    /// True when somebody already has a chair in a round to come.
    pub fn is_replan(&self) -> bool {
        let coming = self.call.coming();
        self.session
            .cafe
            .seatings
            .iter()
            .any(|seating| coming.contains(&seating.round))
    }
}

/// The rounds held, with whoever sat there.
pub fn held(session: &Session, call: &Call) -> Vec<Seating> {
    let held = call.rounds.iter().take(call.n_held);
    let seatings = session.cafe.seatings.iter();
    let is_held = |seating: &&Seating| held.clone().any(|round| *round == seating.round);
    seatings.filter(is_held).cloned().collect()
}

/// "Conti", or "Conti B." where there are two; the first name of who has no other.
fn short_names(people: &[Person]) -> BTreeMap<&Id, String> {
    let name = |person: &Person| {
        let own = if person.last.is_empty() {
            &person.first
        } else {
            &person.last
        };
        own.clone()
    };
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for person in people {
        *times.entry(name(person)).or_default() += 1;
    }
    let short = |person: &Person| {
        let own = name(person);
        let initial = person.first.chars().next().filter(|_| !person.last.is_empty());
        match (times.get(&own), initial) {
            (Some(2..), Some(initial)) => format!("{own} {initial}."),
            (Some(_) | None, _) => own,
        }
    };
    people.iter().map(|person| (&person.id, short(person))).collect()
}
