//! A sheet written in the wrong place goes to another group, or to another table and round.

use super::pane::table_name;
use super::{Ask, Desk, Pick, sheets};
use crate::domain::{Command, Id, Position, Proposal, Session};
use crate::format::Spot;
use crate::widget::Item;

/// Where a sheet can go: the groups, or the tables of its round, then its table in the other rounds, then the rest.
pub fn where_to(sheet: &Proposal, desk: &Desk) -> Vec<Ask> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let items = places(sheet, session, desk).into_iter().map(|place| {
        let item = Item {
            label: name(&place, session, desk),
            note: held(sheet, &place, session, desk),
            ..Item::default()
        };
        (item, go(sheet, &place, session, desk))
    });
    let facts = [("id", sheet.id.to_string().into())];
    vec![Ask::Pick(Box::new(Pick {
        title: desk.tell("pick-sheet-place", &facts),
        items: items.collect(),
    }))]
}

/// Why a sheet cannot go anywhere else.
pub fn cannot_move(sheet: &Proposal, desk: &Desk) -> Option<String> {
    if !sheet.is_standing() {
        return Some(desk.tell("block-sheet-gone", &[("id", sheet.id.to_string().into())]));
    }
    let places = desk.session().map(|session| places(sheet, session, desk));
    places
        .is_none_or(|places| places.is_empty())
        .then(|| desk.say("block-no-other-place"))
}

fn places(sheet: &Proposal, session: &Session, desk: &Desk) -> Vec<Position> {
    let spot = sheets::kind_of(&sheet.kind, desk).map_or(Spot::Hall, |kind| kind.spot);
    let here = &sheet.position;
    let at = |id: &Id, round: Option<u32>| Position {
        at: Some(id.clone()),
        round,
        cell: None,
    };
    let room = &session.room;
    let mut places: Vec<Position> = match spot {
        Spot::Hall | Spot::Wall => Vec::new(),
        Spot::Group => room
            .groups
            .iter()
            .map(|group| at(&group.id, here.round))
            .collect(),
        Spot::Table => {
            let rounds = room.rounds.iter().map(|round| round.number);
            rounds
                .flat_map(|round| room.tables.iter().map(move |table| at(&table.id, Some(round))))
                .collect()
        }
    };
    places.retain(|place| (&place.at, place.round) != (&here.at, here.round));
    places.sort_by_key(|place| (place.round != here.round, place.at != here.at));
    places
}

/// That something is written there already.
fn held(sheet: &Proposal, place: &Position, session: &Session, desk: &Desk) -> String {
    let mut others = session.proposals.iter().filter(|other| {
        let there = &other.position;
        other.kind == sheet.kind
            && other.is_standing()
            && (&there.at, there.round) == (&place.at, place.round)
    });
    match others.next() {
        Some(other) => desk.tell("pick-sheet-place.held", &[("id", other.id.to_string().into())]),
        None => String::new(),
    }
}

/// "Tavolo 3 · Casa, turno 2", or the name of the group.
fn name(place: &Position, session: &Session, desk: &Desk) -> String {
    let mut tables = session.room.tables.iter();
    let table = tables.find(|table| Some(&table.id) == place.at.as_ref());
    match (table, place.round) {
        (Some(table), Some(round)) => {
            let facts = [("spot", table_name(table, desk).into()), ("round", round.into())];
            desk.tell("sheet-at-round", &facts)
        }
        (Some(_) | None, _) => sheets::place(place, desk),
    }
}

fn go(sheet: &Proposal, place: &Position, session: &Session, desk: &Desk) -> Vec<Ask> {
    let Some(at) = place.at.clone() else {
        return Vec::new();
    };
    let facts = [
        ("id", sheet.id.to_string().into()),
        ("place", name(place, session, desk).into()),
    ];
    let relocate = Command::Relocate {
        proposal: sheet.id.clone(),
        at,
        round: place.round,
    };
    vec![
        Ask::Do(relocate),
        Ask::Tell(desk.tell("told-sheet-moved", &facts)),
    ]
}
