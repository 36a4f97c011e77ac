//! The plans beside each other: what each costs, how many it makes change, how far it is from the one looked at.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::super::super::paragraphs;
use super::figures::Figures;
use super::plan::Proposed;
use super::words;
use crate::domain::Id;
use crate::screen::Desk;
use crate::widget::{Column, Row, list};

const NUMBER: u16 = 9;
/// What is counted of each plan, by the name of its words.
const COUNTED: [&str; 5] = ["again", "back", "alike", "standing", "changed"];
/// These are said even where every plan has none.
const ALWAYS: [&str; 2] = ["again", "changed"];

/// A plan, or the chairs there are, in numbers.
struct Side {
    name: String,
    numbers: [usize; 5],
}

pub fn view(proposed: &Proposed, desk: &Desk, area: Rect, frame: &mut Frame) -> Vec<(usize, Rect)> {
    let others = (0..proposed.n_ways()).filter_map(|way| Proposed::of(way, desk));
    let others: Vec<Proposed> = others.collect();
    let plans = others.iter().map(|other| Side {
        name: words::manner(other, desk),
        numbers: numbers(&Figures::of_plan(other), other.changed().len()),
    });
    let plans: Vec<Side> = plans.collect();
    let now = proposed.is_replan().then(|| Side {
        name: desk.say("ways-now"),
        numbers: numbers(&Figures::of_now(proposed), 0),
    });
    let counts = |place: usize| {
        let mut sides = plans.iter().chain(&now);
        sides.any(|side| side.numbers.get(place).is_some_and(|number| *number > 0))
    };
    let shown: Vec<usize> = (0..)
        .zip(COUNTED)
        .filter(|(place, key)| ALWAYS.contains(key) || counts(*place))
        .map(|(place, _)| place)
        .collect();
    let columns: Vec<Column> = std::iter::once(Column::Rest)
        .chain(shown.iter().map(|_| Column::Fixed(NUMBER)))
        .collect();
    let n_ways = u16::try_from(plans.len()).unwrap_or(u16::MAX);
    let [top, before, body, below] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(u16::from(now.is_some())),
        Constraint::Length(n_ways),
        Constraint::Min(0),
    ])
    .areas(area);
    list(&[head(&shown, desk)], &columns, None, desk.look, top, frame);
    let rows = |sides: &[Side]| -> Vec<Row> {
        let sides = sides.iter();
        sides.map(|side| row(side, &shown, proposed, desk)).collect()
    };
    if let Some(now) = now {
        list(&rows(&[now]), &columns, None, desk.look, before, frame);
    }
    let places = list(
        &rows(&plans),
        &columns,
        Some(proposed.way),
        desk.look,
        body,
        frame,
    );
    let lines = others.iter().filter(|other| other.way != proposed.way);
    let lines: Vec<_> = lines
        .map(|other| (difference(proposed, other, desk), desk.look.text()))
        .collect();
    paragraphs(&lines, below, frame);
    places
}

fn head(shown: &[usize], desk: &Desk) -> Row {
    let keys = shown.iter().filter_map(|place| COUNTED.get(*place));
    let names = keys.map(|key| desk.say(&format!("ways-{key}")));
    let cells = std::iter::once(String::new()).chain(names);
    Row::new(cells.map(|cell| (cell, desk.look.dim())).collect())
}

fn numbers(figures: &Figures, n_changed: usize) -> [usize; 5] {
    [
        figures.again,
        figures.back,
        figures.alike,
        figures.standing,
        n_changed,
    ]
}

/// Where nobody has been told a table yet, nobody changes.
fn row(side: &Side, shown: &[usize], proposed: &Proposed, desk: &Desk) -> Row {
    let numbers = shown.iter().filter_map(|place| side.numbers.get(*place));
    let mut cells: Vec<String> = numbers.map(usize::to_string).collect();
    if let Some(last) = cells.last_mut().filter(|_| !proposed.is_replan()) {
        "–".clone_into(last);
    }
    let cells = std::iter::once(side.name.clone()).chain(cells);
    Row::new(cells.map(|cell| (cell, desk.look.text())).collect())
}

/// How many people another plan seats elsewhere.
fn difference(proposed: &Proposed, other: &Proposed, desk: &Desk) -> String {
    let route = |plan: &Proposed, id: &Id| {
        let seatings = plan.coming();
        let seats = seatings.filter(|seating| seating.people().any(|person| person == id));
        seats
            .map(|seating| (seating.round, seating.table.clone()))
            .collect::<Vec<_>>()
    };
    let people = proposed.people.iter();
    let differs = |id: &Id| route(proposed, id) != route(other, id);
    let n_people = people.filter(|(_, person)| differs(&person.id)).count();
    let facts = [
        ("n", n_people.into()),
        ("one", words::manner(proposed, desk).into()),
        ("other", words::manner(other, desk).into()),
    ];
    desk.tell("ways-differ", &facts)
}
