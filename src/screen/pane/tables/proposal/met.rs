//! Who meets whom, as a triangle: a sign for each pair, read without colour.

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::plan::Proposed;
use crate::domain::{Id, Seating, are_together};
use crate::screen::Desk;
use crate::widget::{cut, scroll, wrapped};

/// The number and the name before a row.
const LABEL: u16 = 20;
/// The people somebody meets, after it.
const COUNT: u16 = 4;
/// The legend above, and two lines about the person selected below.
const AROUND: u16 = 4;

pub fn view(
    proposed: &Proposed,
    row: usize,
    desk: &Desk,
    area: Rect,
    frame: &mut Frame,
) -> Vec<(usize, Rect)> {
    let times = meetings(&proposed.seatings);
    let ids: Vec<&Id> = proposed.people.iter().map(|(_, person)| &person.id).collect();
    let n_columns = usize::from(area.width.saturating_sub(LABEL + COUNT));
    let height = usize::from(area.height.saturating_sub(AROUND)).max(1);
    let first_row = scroll(row, ids.len(), height);
    let first_column = (row + 1).saturating_sub(n_columns);
    let legend = cut(&desk.say("met-legend"), usize::from(area.width));
    line(Line::styled(legend, desk.look.dim()), area, 0, frame);
    line(columns(first_column, ids.len(), n_columns, desk), area, 1, frame);
    let mut places = Vec::new();
    for (place, (idx, id)) in (2_u16..).zip(ids.iter().enumerate().skip(first_row).take(height)) {
        let others = ids.iter().take(idx).skip(first_column).take(n_columns);
        let signs: String = others
            .map(|other| {
                if are_together(proposed.session, id, other) {
                    '='
                } else {
                    sign(times.get(&pair(id, other)).copied())
                }
            })
            .collect();
        let is_selected = idx == row;
        let mark = if is_selected {
            desk.look.symbols.selected
        } else {
            " "
        };
        let label = format!("{mark}{:3} {}", idx + 1, proposed.short(id));
        let style = if is_selected {
            desk.look.selected()
        } else {
            Style::default()
        };
        let label = format!(
            "{:<width$} ",
            cut(&label, usize::from(LABEL) - 1),
            width = usize::from(LABEL) - 1
        );
        let n_met = ids
            .iter()
            .filter(|other| *other != id && times.contains_key(&pair(id, other)))
            .count();
        let spans = vec![
            Span::styled(label, style),
            Span::raw(signs),
            Span::styled(format!(" {n_met}"), desk.look.dim()),
        ];
        line(Line::from(spans), area, place, frame);
        places.push((
            idx,
            Rect {
                y: area.y + place,
                height: 1,
                ..area
            }
            .intersection(area),
        ));
    }
    let below = Rect {
        y: area.bottom().saturating_sub(2),
        height: 2.min(area.height),
        ..area
    };
    if let Some(id) = ids.get(row) {
        wrapped(
            &about(id, &ids, &times, proposed, desk),
            desk.look.text(),
            below,
            frame,
        );
    }
    places
}

fn line(text: Line, area: Rect, row: u16, frame: &mut Frame) {
    let place = Rect {
        y: area.y.saturating_add(row),
        height: 1,
        ..area
    };
    frame.render_widget(text, place.intersection(area));
}

/// The tens and units of the people across, so that a column can be followed to its row.
fn columns<'a>(first: usize, n_people: usize, n_columns: usize, desk: &Desk) -> Line<'a> {
    let numbers = (first + 1..=n_people).take(n_columns);
    let digits: String = numbers
        .map(|number| {
            if number % 5 == 0 {
                char::from_digit(u32::try_from(number / 5 % 10).unwrap_or(0), 10).unwrap_or('·')
            } else {
                '·'
            }
        })
        .collect();
    let label = " ".repeat(usize::from(LABEL));
    Line::styled(label + &digits, desk.look.dim())
}

fn pair<'a>(one: &'a Id, other: &'a Id) -> (&'a Id, &'a Id) {
    (one.min(other), one.max(other))
}

/// How many rounds every two people share a table, hosts included.
fn meetings(seatings: &[Seating]) -> BTreeMap<(&Id, &Id), usize> {
    let mut times = BTreeMap::new();
    for seating in seatings {
        let people: Vec<&Id> = seating.people().collect();
        for (position, one) in people.iter().enumerate() {
            for other in people.iter().skip(position + 1) {
                *times.entry(pair(one, other)).or_default() += 1;
            }
        }
    }
    times
}

fn sign(times: Option<usize>) -> char {
    match times {
        None | Some(0) => '·',
        Some(1) => 'o',
        Some(times) => u32::try_from(times)
            .ok()
            .and_then(|times| char::from_digit(times, 10))
            .unwrap_or('9'),
    }
}

fn about(
    id: &Id,
    ids: &[&Id],
    times: &BTreeMap<(&Id, &Id), usize>,
    proposed: &Proposed,
    desk: &Desk,
) -> String {
    let met = |other: &&&Id| **other != id && times.contains_key(&pair(id, other));
    let again = ids
        .iter()
        .filter(|other| **other != id && times.get(&pair(id, other)).is_some_and(|times| *times > 1))
        .filter(|other| !are_together(proposed.session, id, other));
    let names: Vec<String> = again.map(|other| proposed.short(other)).collect();
    let facts = [
        (
            "name",
            proposed
                .session
                .person(id)
                .map(crate::domain::Person::name)
                .unwrap_or_default()
                .into(),
        ),
        ("met", ids.iter().filter(met).count().into()),
        ("again", names.len().into()),
        ("names", names.join(", ").into()),
    ];
    desk.tell("met-about", &facts)
}
