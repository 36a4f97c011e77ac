//! A seating proposed by the planner, and tables that close.

use super::super::super::{Ask, Confirm, Desk, seats};
use super::chairs::pick;
use super::turn::{Turn, table_name};
use crate::domain;
use crate::domain::{Command, Document, Id, Table, met_again};
use crate::planner::{LastRound, Request, Rotation, seat};
use crate::widget::Item;

/// The seatings that can be had for the rounds still to be held, with who meets again; one is picked.
pub fn propose(turn: &Turn, desk: &Desk) -> Vec<Ask> {
    let Some(request) = request(turn) else {
        return vec![Ask::Tell(desk.say("block-all-begun"))];
    };
    if request.guests.is_empty() {
        return vec![Ask::Tell(desk.say("told-nobody-to-seat"))];
    }
    let rotation = seat(&request);
    if !rotation.crowded.is_empty() {
        return vec![crowded(&request, desk)];
    }
    let mut ways = vec![("propose-new", rotation)];
    let is_first = turn.session().cafe.seatings.is_empty() || request.held.is_empty();
    if request.rounds.len() > 1 || !is_first {
        let home = Request {
            last: LastRound::Home,
            ..request.clone()
        };
        ways.push(("propose-home", seat(&home)));
    }
    let items = ways
        .into_iter()
        .map(|(key, rotation)| way(key, rotation, &request, turn, desk))
        .collect();
    vec![pick(
        desk.tell("pick-propose", &[("rounds", rounds_of(&request.rounds).into())]),
        items,
    )]
}

/// From the round looked at on, where the earlier ones are seated; else from the first to be held.
fn request(turn: &Turn) -> Option<Request> {
    let first = domain::first_to_hold(turn.document)?;
    let mut missing = first..turn.number();
    let from = missing
        .find(|round| !domain::is_seated(turn.session(), *round))
        .unwrap_or_else(|| turn.number().max(first));
    let mut request = Request::of(turn.session(), from);
    // Each proposal is another one: whoever does not like it asks again.
    request.seed = seed(turn.document);
    Some(request)
}

fn seed(document: &Document) -> u64 {
    u64::try_from(document.diary.len()).unwrap_or_default()
}

fn crowded(request: &Request, desk: &Desk) -> Ask {
    let seats: u32 = request.tables.iter().map(|table| table.most).sum();
    Ask::Tell(desk.tell(
        "told-crowded",
        &[("people", request.guests.len().into()), ("seats", seats.into())],
    ))
}

fn way(key: &str, rotation: Rotation, request: &Request, turn: &Turn, desk: &Desk) -> (Item, Vec<Ask>) {
    let n_again = met_again(&[request.held.as_slice(), &rotation.seatings].concat()).len();
    let facts = [("tables", request.tables.len().into()), ("n", n_again.into())];
    let met = desk.tell("propose-met", &facts);
    let mut notes = vec![met.clone()];
    if let Some((round, small)) = rotation.small.first() {
        let table = turn.tables().iter().find(|table| &table.id == small);
        let table = table.map_or_else(String::new, |table| table_name(table, desk));
        notes.push(desk.tell(
            "propose-small",
            &[("table", table.into()), ("round", (*round).into())],
        ));
    }
    let item = Item {
        label: desk.say(key),
        aside: desk.tell("propose-again", &[("n", n_again.into())]),
        note: notes.join(" "),
    };
    let told = desk.tell(
        "told-seated-all",
        &[("rounds", rounds_of(&request.rounds).into()), ("met", met.into())],
    );
    let asks = vec![Ask::Do(Command::SeatAll(rotation.seatings)), Ask::Tell(told)];
    let replaces = request
        .rounds
        .iter()
        .any(|round| domain::is_seated(turn.session(), *round));
    (
        item,
        if replaces {
            vec![confirm(request, asks, desk)]
        } else {
            asks
        },
    )
}

fn confirm(request: &Request, asks: Vec<Ask>, desk: &Desk) -> Ask {
    let facts = [("rounds", rounds_of(&request.rounds).into())];
    Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-reseat", &facts),
        body: desk.say("confirm-reseat.body"),
        verb: desk.say("confirm-reseat.verb"),
        asks,
    }))
}

/// "1, 2, 3".
fn rounds_of(rounds: &[u32]) -> String {
    let rounds: Vec<String> = rounds.iter().map(u32::to_string).collect();
    rounds.join(", ")
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
    if let Some(request) = request(turn).filter(|request| request.tables.len() > 1) {
        let request = request.without_table(&table.id);
        let rotation = seat(&request);
        let asks = if rotation.crowded.is_empty() {
            vec![Ask::Do(Command::SeatAll(rotation.seatings)), told()]
        } else {
            vec![crowded(&request, desk)]
        };
        items.push((item("close-reseat", desk), asks));
    }
    vec![pick(desk.tell("pick-close", &facts), items)]
}

fn item(key: &str, desk: &Desk) -> Item {
    Item {
        label: desk.say(key),
        aside: String::new(),
        note: desk.say(&format!("{key}.note")),
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
