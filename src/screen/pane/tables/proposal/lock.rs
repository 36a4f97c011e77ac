//! What stays as it is when the plan is made again: somebody's table in a round, or two people at one table.

use super::super::ties::tie_name;
use super::plan::Proposed;
use crate::domain::{Command, Id, Seating, Tie};
use crate::screen::{Ask, Desk, Pick};
use crate::widget::Item;

/// What the seats to choose from are of.
#[derive(Clone, Copy)]
pub enum What<'a> {
    Table(&'a Id),
    Person(&'a Id),
}

impl What<'_> {
    fn is_in(self, seating: &Seating) -> bool {
        match self {
            Self::Table(table) => &seating.table == table,
            Self::Person(person) => seating.people().any(|id| id == person),
        }
    }

    fn is_about(self, id: &Id) -> bool {
        match self {
            Self::Table(_) => true,
            Self::Person(person) => person == id,
        }
    }
}

/// The seats first, then the pairs.
pub fn pick(proposed: &Proposed, what: What, desk: &Desk) -> Ask {
    let seatings: Vec<&Seating> = proposed.coming().filter(|seating| what.is_in(seating)).collect();
    let mut ties: Vec<Tie> = Vec::new();
    for seating in &seatings {
        let people = seating.travellers.iter().filter(|id| what.is_about(id));
        ties.extend(people.map(|person| Tie::Stays {
            person: person.clone(),
            table: seating.table.clone(),
            round: Some(seating.round),
        }));
    }
    for seating in &seatings {
        for pair in pairs(seating, what) {
            let is_known = |tie: &Tie| tie.excludes(&pair);
            if !ties.iter().any(is_known) {
                ties.push(pair);
            }
        }
    }
    let items = ties.into_iter().map(|tie| item(tie, proposed, desk));
    Ask::Pick(Box::new(Pick {
        title: desk.say("pick-lock"),
        items: items.collect(),
    }))
}

/// Every two people of a table whom it is about; those who came together stay so anyway.
fn pairs(seating: &Seating, what: What) -> Vec<Tie> {
    let people: Vec<&Id> = seating.people().collect();
    let each = people.iter().enumerate();
    let pairs = each.flat_map(|(place, one)| people.iter().skip(place + 1).map(move |other| (*one, *other)));
    pairs
        .filter(|(one, other)| what.is_about(one) || what.is_about(other))
        .map(|(one, other)| Tie::Together {
            one: one.clone(),
            other: other.clone(),
        })
        .collect()
}

fn item(tie: Tie, proposed: &Proposed, desk: &Desk) -> (Item, Vec<Ask>) {
    let name = tie_name(&tie, &proposed.session.room.tables, desk);
    let mut ties = kept_by_hand(proposed);
    ties.retain(|kept| !kept.excludes(&tie));
    let facts = [("tie", name.clone().into()), ("n", ties.len().into())];
    let told = desk.tell("told-locked", &facts);
    ties.push(tie);
    let asks = ties.into_iter().map(|tie| Ask::Do(Command::Tie(tie)));
    let item = Item {
        label: name,
        ..Item::default()
    };
    (item, asks.chain([Ask::PlanAgain, Ask::Tell(told)]).collect())
}

/// What was changed by hand would be lost in a plan made again: whoever changed places keeps the seat.
fn kept_by_hand(proposed: &Proposed) -> Vec<Tie> {
    let mut ties: Vec<Tie> = Vec::new();
    for swap in &proposed.by_hand {
        for person in [&swap.one, &swap.other] {
            let mut seatings = proposed.coming();
            let seating =
                seatings.find(|seating| seating.round == swap.round && seating.travellers.contains(person));
            let tie = seating.map(|seating| Tie::Stays {
                person: person.clone(),
                table: seating.table.clone(),
                round: Some(seating.round),
            });
            ties.extend(tie.filter(|tie| !ties.contains(tie)));
        }
    }
    ties
}
