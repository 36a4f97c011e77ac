//! The plan as everybody's way: "3 → 7 → 1", and with whom.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

use super::super::super::paragraphs;
use super::super::turn::names;
use super::plan::Proposed;
use crate::domain::{Id, Person};
use crate::screen::Desk;
use crate::widget::{Column, Row, list};

/// From this width on, the way of the person selected is beside the list.
const SIDE_BY_SIDE: u16 = 76;

pub fn view(
    proposed: &Proposed,
    row: usize,
    desk: &Desk,
    area: Rect,
    frame: &mut Frame,
) -> Vec<(usize, Rect)> {
    let [left, right] = if area.width >= SIDE_BY_SIDE {
        Layout::horizontal([Constraint::Percentage(50), Constraint::Percentage(50)])
            .spacing(2)
            .areas(area)
    } else {
        Layout::vertical([Constraint::Percentage(55), Constraint::Percentage(45)]).areas(area)
    };
    let look = desk.look;
    let rows: Vec<Row> = proposed
        .people
        .iter()
        .map(|(_, person)| {
            let route = route(&person.id, proposed);
            Row::new(vec![(person.name(), look.text()), (route, look.strong())])
        })
        .collect();
    let route_width = u16::try_from(proposed.call.rounds.len() * 5).unwrap_or(u16::MAX);
    let columns = [Column::Rest, Column::Fixed(route_width)];
    let places = list(&rows, &columns, Some(row), look, left, frame);
    if let Some((_, person)) = proposed.people.get(row) {
        paragraphs(&journey(person, proposed, desk), right, frame);
    }
    places
}

/// Table after table; a dash for a round without a chair, a sign before a table other than the one told.
fn route(id: &Id, proposed: &Proposed) -> String {
    let stops = proposed.call.rounds.iter().enumerate().map(|(position, round)| {
        let Some(table) = table_of(*round, id, proposed) else {
            return "–".to_owned();
        };
        let number = table.parts().map_or(0, |(_, number)| number);
        let is_changed = position >= proposed.call.n_held && proposed.has_changed(*round, id, table);
        format!("{}{number}", if is_changed { "+" } else { "" })
    });
    stops.collect::<Vec<_>>().join(" → ")
}

fn table_of<'a>(round: u32, id: &Id, proposed: &'a Proposed) -> Option<&'a Id> {
    let mut seatings = proposed.seatings.iter().filter(|seating| seating.round == round);
    let seating = seatings.find(|seating| seating.people().any(|person| person == id))?;
    Some(&seating.table)
}

/// With whom somebody sits in each round.
fn journey(person: &Person, proposed: &Proposed, desk: &Desk) -> Vec<(String, Style)> {
    let mut lines = vec![(person.name(), desk.look.title())];
    for round in &proposed.call.rounds {
        let mut seatings = proposed.seatings.iter().filter(|seating| seating.round == *round);
        let seating = seatings.find(|seating| seating.people().any(|id| id == &person.id));
        let Some(seating) = seating else {
            lines.push((
                desk.tell("journey-nowhere", &[("round", (*round).into())]),
                desk.look.dim(),
            ));
            continue;
        };
        let number = seating.table.parts().map_or(0, |(_, number)| number);
        let others = seating.people().filter(|id| **id != person.id);
        let mut others: Vec<&Person> = others.filter_map(|id| proposed.session.person(id)).collect();
        crate::domain::by_family_name(&mut others);
        let facts = [
            ("round", (*round).into()),
            (
                "table",
                desk.tell("table-name", &[("number", number.into())]).into(),
            ),
            ("names", names(&others).into()),
        ];
        lines.push((desk.tell("journey-stop", &facts), desk.look.text()));
    }
    lines
}
