//! Who met whom at the tables of a café, in the rounds that were held.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::Desk;
use super::super::by_family_name;
use super::super::welcome_rows::family_first;
use super::bar::{bar, room};
use super::{Plot, Row};
use crate::domain::{Id, Person, Seating, pairs_met, seatings_held};
use crate::widget::Column;

const COUNT: u16 = 5;

pub fn plot(desk: &Desk, width: u16) -> Plot {
    let Some(document) = desk.document() else {
        return Plot::nothing("plot-no-round", desk);
    };
    let held = seatings_held(document);
    if held.is_empty() {
        return Plot::nothing("plot-no-round", desk);
    }
    let met = met(&held);
    let session = &document.session;
    let people = by_family_name(
        session
            .people
            .iter()
            .filter(|person| met.contains_key(&person.id)),
    );
    let most = met.values().map(BTreeMap::len).max().unwrap_or(0);
    let name = (width / 3).clamp(18, 32);
    let room = room(width, name + COUNT + 4);
    let rows = people.iter().map(|person| {
        let n_met = met.get(&person.id).map_or(0, BTreeMap::len);
        Row::new(vec![
            (family_first(person), desk.look.text()),
            (format!("{n_met:>3}"), desk.look.strong()),
            (bar(n_met, n_met, most, room, desk.look), desk.look.good()),
        ])
    });
    let rounds: BTreeSet<u32> = held.iter().map(|seating| seating.round).collect();
    let facts = [
        ("rounds", rounds.len().into()),
        ("pairs", pairs_met(&held).into()),
        (
            "possible",
            (people.len() * people.len().saturating_sub(1) / 2).into(),
        ),
        ("people", people.len().into()),
    ];
    Plot {
        head: vec![(desk.tell("plot-encounters-head", &facts), desk.look.strong())],
        columns: vec![Column::Fixed(name), Column::Fixed(COUNT), Column::Rest],
        rows: rows.collect(),
        about: people
            .iter()
            .map(|person| about(person, &people, &met, desk))
            .collect(),
    }
}

/// For each person whom they met, and how many times.
type Met<'a> = BTreeMap<&'a Id, BTreeMap<&'a Id, usize>>;

fn met(held: &[Seating]) -> Met<'_> {
    let mut met = Met::new();
    for seating in held {
        for one in seating.people() {
            let others = met.entry(one).or_default();
            for other in seating.people().filter(|other| *other != one) {
                *others.entry(other).or_default() += 1;
            }
        }
    }
    met
}

/// "Anna Rossi ha incontrato 9 persone: …; di nuovo: …".
fn about(person: &Person, people: &[&Person], met: &Met, desk: &Desk) -> String {
    let others = met.get(&person.id);
    let times = |other: &Person| {
        others
            .and_then(|others| others.get(&other.id))
            .copied()
            .unwrap_or(0)
    };
    let names = |is_wanted: &dyn Fn(usize) -> bool| -> Vec<String> {
        let wanted = people.iter().filter(|other| is_wanted(times(other)));
        wanted.map(|other| other.name()).collect()
    };
    let (all, again) = (names(&|times| times > 0), names(&|times| times > 1));
    let facts = [
        ("name", person.name().into()),
        ("met", all.len().into()),
        ("names", all.join(", ").into()),
        ("again", again.len().into()),
        ("again-names", again.join(", ").into()),
    ];
    desk.tell("plot-met", &facts)
}
