//! What can be read aloud or looked up: everybody's table, one table whole, routes, who met whom again.

use super::super::super::{Ask, Desk, Message, seats};
use super::chairs::pick;
use super::table_lines::table_lines;
use super::turn::{Turn, by_family_name, name_of, names, table_name};
use crate::domain::{Id, Person, Seating, Table, company, seatings_in_all};
use crate::widget::Item;

/// All the tables of the round with their people, to be read aloud.
pub fn everyone(turn: &Turn, desk: &Desk) -> Ask {
    let paragraphs = turn.tables().iter().map(|table| {
        let host = turn.host(table).map_or_else(
            || desk.say("tables-without-host"),
            |host| desk.tell("table-host", &[("name", name_of(host, desk).into())]),
        );
        let travellers = names(&turn.travellers(table));
        format!("{}\n{host}\n{travellers}", table_name(table, desk))
    });
    let title = desk.tell("message-everyone", &[("round", turn.number().into())]);
    message(title, paragraphs.collect::<Vec<_>>().join("\n\n"))
}

/// A table in a sentence, as it is said in a list of them.
pub fn aloud(turn: &Turn, table: &Table, desk: &Desk) -> String {
    let name = table_name(table, desk);
    if turn.is_closed(table) {
        return format!("{name}: {}", desk.say("table-closed"));
    }
    let host = turn.host(table).map(|host| name_of(host, desk));
    let sheet = if turn.sheet(table).is_some() { "yes" } else { "no" };
    desk.tell(
        "table-aloud",
        &[
            ("table", name.into()),
            ("host", host.unwrap_or_else(|| "none".to_owned()).into()),
            ("people", turn.size(table).into()),
            ("sheet", sheet.into()),
        ],
    )
}

/// One table with everything written there.
pub fn table(turn: &Turn, table: &Table, desk: &Desk) -> Ask {
    let lines = table_lines(turn, table, desk)
        .into_iter()
        .map(|(text, _)| text)
        .skip(1);
    message(table_name(table, desk), lines.collect::<Vec<_>>().join("\n"))
}

/// Everybody's route over the rounds, "3 → 7 → 1"; Enter on one shows with whom.
pub fn routes(turn: &Turn, desk: &Desk) -> Ask {
    let people = by_family_name(turn.session().people.iter());
    let items = people
        .into_iter()
        .filter_map(|person| {
            let stops = stops(turn, &person.id);
            let is_anywhere = stops.iter().any(|(_, seating)| seating.is_some());
            is_anywhere.then(|| {
                let item = Item {
                    label: person.name(),
                    aside: route(turn, &stops),
                    note: String::new(),
                    ..Item::default()
                };
                (item, vec![journey(turn, person, &stops, desk)])
            })
        })
        .collect();
    pick(desk.say("pick-route"), items)
}

/// For each round, where the person sat.
fn stops<'a>(turn: &Turn<'a>, person: &Id) -> Vec<(u32, Option<&'a Seating>)> {
    let session = turn.session();
    let rounds = session.room.rounds.iter().map(|round| round.number);
    rounds
        .map(|round| (round, seats::seating_of(session, round, person)))
        .collect()
}

fn route(turn: &Turn, stops: &[(u32, Option<&Seating>)]) -> String {
    let numbers: Vec<String> = stops
        .iter()
        .map(|(_, seating)| {
            let table = seating.and_then(|seating| found(turn, &seating.table));
            table.map_or_else(|| "–".to_owned(), Table::number)
        })
        .collect();
    numbers.join(" → ")
}

fn found<'a>(turn: &Turn<'a>, table: &Id) -> Option<&'a Table> {
    turn.tables().iter().find(|each| &each.id == table)
}

fn journey(turn: &Turn, person: &Person, stops: &[(u32, Option<&Seating>)], desk: &Desk) -> Ask {
    let paragraphs = stops.iter().map(|(round, seating)| {
        let Some(seating) = seating else {
            return desk.tell("journey-nowhere", &[("round", (*round).into())]);
        };
        let table = found(turn, &seating.table).map_or_else(String::new, |table| table_name(table, desk));
        let others = seating.people().filter(|id| **id != person.id);
        let others = by_family_name(others.filter_map(|id| turn.session().person(id)));
        let facts = [
            ("round", (*round).into()),
            ("table", table.into()),
            ("names", names(&others).into()),
        ];
        desk.tell("journey-stop", &facts)
    });
    message(person.name(), paragraphs.collect::<Vec<_>>().join("\n\n"))
}

/// Who meets again, in numbers and by name.
pub fn met(turn: &Turn, desk: &Desk) -> Ask {
    let seatings = desk.document().map(seatings_in_all).unwrap_or_default();
    let company = company(turn.session(), &seatings);
    let facts = [
        ("pairs", company.pairs.into()),
        ("again", company.again.len().into()),
    ];
    let mut lines = vec![desk.tell("met-counts", &facts), String::new()];
    lines.extend(company.again.iter().map(|again| {
        let rounds: Vec<String> = again.rounds.iter().map(u32::to_string).collect();
        let facts = [
            ("one", name_of(&again.one, desk).into()),
            ("other", name_of(&again.other, desk).into()),
            ("rounds", rounds.join(", ").into()),
        ];
        desk.tell("met-again", &facts)
    }));
    message(desk.say("message-met"), lines.join("\n"))
}

fn message(title: String, body: String) -> Ask {
    Ask::Message(Box::new(Message { title, body }))
}
