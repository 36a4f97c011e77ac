//! The form with which two travellers change places in a round.

use super::super::{Ask, Desk, seats};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Id, Seating, Session};
use crate::screen::pane::{by_family_name, name_of, table_name};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(round: u32, desk: &Desk) -> Form {
    let travellers = travellers(round, desk);
    FormKit::new(desk)
        .one("swap-one", travellers.clone(), None)
        .one("swap-other", travellers, None)
        .titled("swap", &[("round", round.into())])
}

pub fn read(round: u32, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let one = reader.needed_one("swap-one").map(Id);
    let other = reader.needed_one("swap-other").map(Id);
    let (Some(one), Some(other)) = (one, other) else {
        return reader.finish(Vec::new());
    };
    let table = |id: &Id| seats::seating_of(session, round, id).map(|seating| &seating.table);
    if table(&one) == table(&other) {
        reader.blame("swap-other", "fault-same-table");
    }
    let facts = [
        ("one", name_of(&one, desk).into()),
        ("other", name_of(&other, desk).into()),
        ("cost", cost(session, round, (&one, &other), desk).into()),
    ];
    let told = desk.tell("told-swapped", &facts);
    let seatings = seats::swapped(session, round, &one, &other);
    reader.finish(vec![Ask::Do(Command::SeatAll(seatings)), Ask::Tell(told)])
}

/// What it costs, before it is done.
pub fn note(round: u32, values: &Values, desk: &Desk) -> Option<String> {
    let session = desk.session()?;
    let reader = Reader::new(values, desk);
    let (one, other) = (reader.one_id("swap-one")?, reader.one_id("swap-other")?);
    Some(cost(session, round, (&one, &other), desk))
}

/// "Con lo scambio 2 coppie in più si rivedono."
fn cost(session: &Session, round: u32, (one, other): (&Id, &Id), desk: &Desk) -> String {
    let known = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round != round);
    let mut after: Vec<Seating> = known.cloned().collect();
    after.extend(seats::swapped(session, round, one, other));
    let again = |seatings: &[Seating]| seats::meeting_again(session, seatings).len();
    let (before, after) = (again(&session.cafe.seatings), again(&after));
    let key = match after.cmp(&before) {
        std::cmp::Ordering::Less => "swap-cost-less",
        std::cmp::Ordering::Equal => "swap-cost-same",
        std::cmp::Ordering::Greater => "swap-cost-more",
    };
    desk.tell(key, &[("n", after.abs_diff(before).into())])
}

/// The travellers seated in the round, each with the table.
fn travellers(round: u32, desk: &Desk) -> Vec<Choice> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let seating =
        |id: &Id| seats::seating_of(session, round, id).filter(|seating| seating.travellers.contains(id));
    let choice = |person: &crate::domain::Person| {
        let seating = seating(&person.id)?;
        let table = session
            .room
            .tables
            .iter()
            .find(|table| table.id == seating.table)?;
        let label = format!("{} ({})", person.name(), table_name(table, desk));
        Some(Choice::new(person.id.as_str(), label))
    };
    by_family_name(session.people.iter())
        .into_iter()
        .filter_map(choice)
        .collect()
}
