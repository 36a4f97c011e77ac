//! Chairs by hand: move somebody, seat who has no chair, choose who hosts.

use super::super::super::forms::Purpose;
use super::super::super::{Ask, Desk, Pick, seats};
use super::ties::tie_name;
use super::turn::{Turn, by_family_name, table_name};
use crate::domain::{Command, Person, Table};
use crate::planner::best_chair;
use crate::widget::Item;

/// Picks a person, those of `table` first, and then where they sit.
pub fn move_someone(turn: &Turn, table: &Table, desk: &Desk) -> Vec<Ask> {
    let here = turn.travellers(table);
    let hosts = turn.seating(table).and_then(|seating| seating.host.as_ref());
    let first = here
        .iter()
        .copied()
        .chain(hosts.and_then(|host| turn.session().person(host)));
    let first: Vec<&Person> = first.collect();
    let others = by_family_name(turn.session().people.iter());
    let others = others
        .into_iter()
        .filter(|person| !first.iter().any(|known| known.id == person.id))
        .filter(|person| is_awaited(person));
    let items = first
        .iter()
        .copied()
        .chain(others)
        .map(|person| person_item(turn, person, desk))
        .collect();
    vec![pick(desk.say("pick-who-moves"), items)]
}

fn is_awaited(person: &Person) -> bool {
    person.attendance.came() == person.attendance.is_here()
        && person.attendance != crate::domain::Attendance::Absent
}

fn person_item(turn: &Turn, person: &Person, desk: &Desk) -> (Item, Vec<Ask>) {
    let seating = seats::seating_of(turn.session(), turn.number(), &person.id);
    let table = seating.and_then(|seating| turn.tables().iter().find(|table| table.id == seating.table));
    let is_host = seating.is_some_and(|seating| seating.host.as_ref() == Some(&person.id));
    let (note, asks) = match table {
        Some(table) if is_host => (desk.say("pick-who-moves.host"), host(turn, table)),
        Some(_) | None => (String::new(), vec![where_to(turn, person, desk)]),
    };
    let item = Item {
        label: person.name(),
        aside: table.map_or_else(
            || desk.say("pick-who-moves.standing"),
            |table| table_name(table, desk),
        ),
        note,
        ..Item::default()
    };
    (item, asks)
}

/// The other tables, the smallest first, and "no chair".
fn where_to(turn: &Turn, person: &Person, desk: &Desk) -> Ask {
    let now = seats::seating_of(turn.session(), turn.number(), &person.id).map(|seating| &seating.table);
    let mut items: Vec<(Item, Vec<Ask>)> = by_size(turn)
        .into_iter()
        .filter(|table| Some(&table.id) != now)
        .map(|table| {
            (
                table_item(turn, person, table, desk),
                sit(turn, person, table, desk),
            )
        })
        .collect();
    if now.is_some() {
        let item = Item {
            label: desk.say("pick-no-chair"),
            aside: String::new(),
            note: desk.say("pick-no-chair.note"),
            ..Item::default()
        };
        let stand = Command::Seat {
            round: turn.number(),
            person: person.id.clone(),
            table: None,
        };
        let told = desk.tell("told-no-chair", &[("name", person.name().into())]);
        items.push((item, vec![Ask::Do(stand), Ask::Tell(told)]));
    }
    pick(desk.tell("pick-where", &[("name", person.name().into())]), items)
}

fn sit(turn: &Turn, person: &Person, table: &Table, desk: &Desk) -> Vec<Ask> {
    let command = Command::Seat {
        round: turn.number(),
        person: person.id.clone(),
        table: Some(table.id.clone()),
    };
    let facts = [
        ("name", person.name().into()),
        ("table", table_name(table, desk).into()),
    ];
    let told = desk.tell("told-sits-now", &facts);
    let told = match broken_by(turn, person, table, desk) {
        Some(tie) => format!(
            "{told} {}",
            desk.tell("told-sits-against", &[("tie", tie.into())])
        ),
        None => told,
    };
    vec![Ask::Do(command), Ask::Tell(told)]
}

/// What a chair there would not keep, in words.
fn broken_by(turn: &Turn, person: &Person, table: &Table, desk: &Desk) -> Option<String> {
    let cafe = &turn.session().cafe;
    let tie = cafe.broken_by(turn.number(), &person.id, &table.id)?;
    Some(tie_name(tie, turn.tables(), desk))
}

fn table_item(turn: &Turn, person: &Person, table: &Table, desk: &Desk) -> Item {
    let n_people = turn.still_there(table);
    let is_full = u32::try_from(n_people).is_ok_and(|n_people| n_people >= table.most);
    let label = table_name(table, desk);
    if turn.is_closed(table) {
        return Item {
            label,
            aside: desk.say("tables-closed"),
            note: desk.say("pick-where.closed"),
            ..Item::default()
        };
    }
    Item {
        label,
        aside: desk.tell("table-people", &[("n", n_people.into())]),
        note: match broken_by(turn, person, table, desk) {
            Some(tie) => desk.tell("pick-where.against", &[("tie", tie.into())]),
            None if is_full => desk.say("pick-where.full"),
            None => String::new(),
        },
        ..Item::default()
    }
}

/// The tables, the smallest first, those closed last.
fn by_size<'a>(turn: &Turn<'a>) -> Vec<&'a Table> {
    let mut tables: Vec<&Table> = turn.tables().iter().collect();
    tables.sort_by_key(|table| (turn.is_closed(table), turn.still_there(table)));
    tables
}

/// Picks who has no chair, then the table: the best one first.
pub fn seat(turn: &Turn, desk: &Desk) -> Vec<Ask> {
    let unseated = by_family_name(turn.unseated().into_iter());
    match unseated.as_slice() {
        [] => Vec::new(),
        [only] => vec![chair_for(turn, only, desk)],
        _ => {
            let items = unseated
                .into_iter()
                .map(|person| {
                    let item = Item {
                        label: person.name(),
                        ..Item::default()
                    };
                    (item, vec![chair_for(turn, person, desk)])
                })
                .collect();
            vec![pick(desk.say("pick-who-sits"), items)]
        }
    }
}

fn chair_for(turn: &Turn, person: &Person, desk: &Desk) -> Ask {
    let best = best_chair(turn.session(), turn.number(), &person.id);
    let cafe = &turn.session().cafe;
    let best = best.filter(|table| cafe.broken_by(turn.number(), &person.id, table).is_none());
    let mut tables = by_size(turn);
    tables.sort_by_key(|table| Some(&table.id) != best.as_ref());
    let items = tables
        .into_iter()
        .map(|table| {
            let mut item = table_item(turn, person, table, desk);
            if Some(&table.id) == best.as_ref() {
                item.note = desk.say("pick-where.best");
            }
            (item, seat_from_now(turn, person, table, desk))
        })
        .collect();
    pick(desk.tell("pick-where", &[("name", person.name().into())]), items)
}

/// A chair now, and one in each later round that is seated already.
fn seat_from_now(turn: &Turn, person: &Person, table: &Table, desk: &Desk) -> Vec<Ask> {
    let mut later = turn.session().cafe.seatings.iter();
    let is_planned = later.any(|seating| seating.round > turn.number());
    if turn.seating(table).is_none() || !is_planned {
        return sit(turn, person, table, desk);
    }
    let seatings = seats::with_one_more(turn.session(), turn.number(), &person.id, &table.id);
    let facts = [
        ("name", person.name().into()),
        ("table", table_name(table, desk).into()),
    ];
    vec![
        Ask::Do(Command::SeatAll(seatings)),
        Ask::Tell(desk.tell("told-seated-on", &facts)),
    ]
}

/// Who takes the table over, among those who sat there; before anybody sits, the card of the table, at its host.
pub fn host(turn: &Turn, table: &Table) -> Vec<Ask> {
    let (table, round) = (table.id.clone(), turn.number());
    if seats::successors(turn.session(), round, &table).is_empty() {
        vec![Ask::Form(Purpose::Table(Some(table))), Ask::AtField("table-host")]
    } else {
        vec![Ask::Form(Purpose::HandOver { table, round })]
    }
}

pub fn pick(title: String, items: Vec<(Item, Vec<Ask>)>) -> Ask {
    Ask::Pick(Box::new(Pick { title, items }))
}
