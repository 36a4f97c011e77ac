//! The form with which two travellers change places in a round: as they sit, or in a plan proposed.

use super::super::{Ask, Desk, HandSwap, seats};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Id, Person, Seating, Session, meeting_again};
use crate::screen::pane::{by_family_name, cost_of_swap, name_of, proposed_seatings, table_name};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(round: u32, way: Option<usize>, desk: &Desk) -> Form {
    let travellers = travellers(round, way, desk);
    FormKit::new(desk)
        .one("swap-one", travellers.clone(), None)
        .one("swap-other", travellers, None)
        .titled("swap", &[("round", round.into())])
}

pub fn read(round: u32, way: Option<usize>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let one = reader.needed_one("swap-one").map(Id);
    let other = reader.needed_one("swap-other").map(Id);
    let (Some(one), Some(other)) = (one, other) else {
        return reader.finish(Vec::new());
    };
    let seatings = seatings(round, way, desk);
    let table = |id: &Id| {
        let mut seatings = seatings.iter();
        seatings
            .find(|seating| seating.people().any(|person| person == id))
            .map(|seating| &seating.table)
    };
    if table(&one) == table(&other) {
        reader.blame("swap-other", "fault-same-table");
    }
    let facts = [
        ("one", name_of(&one, desk).into()),
        ("other", name_of(&other, desk).into()),
        ("cost", cost(round, way, (&one, &other), desk).into()),
    ];
    let told = Ask::Tell(desk.tell("told-swapped", &facts));
    let swap = match way {
        Some(way) => Ask::SwapInPlan(HandSwap {
            way,
            round,
            one,
            other,
        }),
        None => Ask::Do(Command::SeatAll(seats::swapped(session, round, &one, &other))),
    };
    reader.finish(vec![swap, told])
}

/// What it costs, before it is done.
pub fn note(round: u32, way: Option<usize>, values: &Values, desk: &Desk) -> Option<String> {
    let reader = Reader::new(values, desk);
    let (one, other) = (reader.one_id("swap-one")?, reader.one_id("swap-other")?);
    Some(cost(round, way, (&one, &other), desk))
}

fn cost(round: u32, way: Option<usize>, pair: (&Id, &Id), desk: &Desk) -> String {
    match way {
        Some(way) => cost_of_swap(way, round, pair, desk),
        None => desk.session().map(|session| cost_now(session, round, pair, desk)),
    }
    .unwrap_or_default()
}

/// "Con lo scambio 2 coppie in più si rivedono."
fn cost_now(session: &Session, round: u32, (one, other): (&Id, &Id), desk: &Desk) -> String {
    let mut after = session.cafe.seatings.clone();
    seats::swap(&mut after, round, one, other);
    let again = |seatings: &[Seating]| meeting_again(session, seatings).len();
    let (before, after) = (again(&session.cafe.seatings), again(&after));
    let key = match after.cmp(&before) {
        std::cmp::Ordering::Less => "swap-cost-less",
        std::cmp::Ordering::Equal => "swap-cost-same",
        std::cmp::Ordering::Greater => "swap-cost-more",
    };
    desk.tell(key, &[("n", after.abs_diff(before).into())])
}

/// The chairs of the round, as they are or as they are proposed.
fn seatings(round: u32, way: Option<usize>, desk: &Desk) -> Vec<Seating> {
    let mut seatings = match (way, desk.session()) {
        (Some(way), _) => proposed_seatings(way, desk),
        (None, Some(session)) => session.cafe.seatings.clone(),
        (None, None) => Vec::new(),
    };
    seatings.retain(|seating| seating.round == round);
    seatings
}

/// The travellers seated in the round, each with the table.
fn travellers(round: u32, way: Option<usize>, desk: &Desk) -> Vec<Choice> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let seatings = seatings(round, way, desk);
    let choice = |person: &Person| {
        let mut seatings = seatings.iter();
        let seating = seatings.find(|seating| seating.travellers.contains(&person.id))?;
        let tables = &mut session.room.tables.iter();
        let table = tables.find(|table| table.id == seating.table)?;
        let label = format!("{} ({})", person.name(), table_name(table, desk));
        Some(Choice::new(person.id.as_str(), label))
    };
    by_family_name(session.people.iter())
        .into_iter()
        .filter_map(choice)
        .collect()
}
