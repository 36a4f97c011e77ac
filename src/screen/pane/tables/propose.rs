//! Asking for a seating, and tables that close.

use super::super::super::{Ask, Desk, seats};
use super::chairs::pick;
use super::turn::{Turn, table_name};
use crate::domain;
use crate::domain::{Command, Id, Table};
use crate::planner::Order;
use crate::planner::cafe::{self, NoOrder};
use crate::widget::Item;

/// Has the seatings looked for that can be had for the rounds still to be held.
pub fn propose(turn: &Turn, desk: &Desk) -> Vec<Ask> {
    match order(turn, None) {
        Ok(order) => vec![Ask::Plan(Box::new(order))],
        Err(why) => vec![Ask::Tell(desk.say(match why {
            NoOrder::Nobody => "told-nobody-to-seat",
            NoOrder::NoTables => "block-no-table",
            NoOrder::NoRounds => "block-all-begun",
        }))],
    }
}

/// From the round looked at on, where the earlier ones are seated; else from the first to be held.
fn order(turn: &Turn, closing: Option<&Id>) -> Result<Order, NoOrder> {
    let first = domain::first_to_hold(turn.document).ok_or(NoOrder::NoRounds)?;
    let mut missing = first..turn.number();
    let from = missing
        .find(|round| !domain::is_seated(turn.session(), *round))
        .unwrap_or_else(|| turn.number().max(first));
    cafe::Order::of(turn.document, from, closing).map(Order::Cafe)
}

/// The ways to close a table: taken away where nobody used it, else people stand or are seated anew.
pub fn close(turn: &Turn, table: &Table, desk: &Desk) -> Vec<Ask> {
    let facts = [("table", table_name(table, desk).into())];
    let told = || Ask::Tell(desk.tell("told-closed", &facts));
    let mut items = Vec::new();
    if is_unused(turn, &table.id) {
        items.push((
            item("close-remove", desk),
            vec![Ask::Do(Command::Remove(table.id.clone())), told()],
        ));
    }
    let n_laid = turn
        .tables()
        .iter()
        .filter(|table| turn.seating(table).is_some())
        .count();
    if turn.seating(table).is_some() && n_laid > 1 {
        let without = seats::without_table(turn.session(), turn.number(), &table.id);
        items.push((
            item("close-stand", desk),
            vec![Ask::Do(Command::SeatAll(without)), told()],
        ));
    }
    if let Ok(order) = order(turn, Some(&table.id)) {
        items.push((item("close-reseat", desk), vec![Ask::Plan(Box::new(order))]));
    }
    vec![pick(desk.tell("pick-close", &facts), items)]
}

fn item(key: &str, desk: &Desk) -> Item {
    Item {
        label: desk.say(key),
        aside: String::new(),
        note: desk.say(&format!("{key}.note")),
        ..Item::default()
    }
}

/// Nobody ever sat there and nothing was written there.
fn is_unused(turn: &Turn, table: &Id) -> bool {
    let session = turn.session();
    let is_laid = session
        .cafe
        .seatings
        .iter()
        .any(|seating| &seating.table == table && seating.people().next().is_some());
    let is_handed = session
        .cafe
        .handovers
        .iter()
        .any(|handover| &handover.table == table);
    let is_written = session
        .proposals
        .iter()
        .any(|sheet| sheet.position.at.as_ref() == Some(table));
    !is_laid && !is_handed && !is_written
}
