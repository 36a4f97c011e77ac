//! The list of laboratories, and of the lines found in them, on the screen.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::trail::document;
use super::super::{Desk, Labels};
use super::{Hit, Hits};
use crate::domain::Document;
use crate::registry::{Line, Source};
use crate::text::Fact;
use crate::widget::{Column, Hidden, Row, list, scroll};

/// Where there is room for counts as columns.
const WIDE: u16 = 76;

/// Draws only the rows in sight: a common word is found in thousands of lines.
pub fn hits(hits: &Hits, selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
    let (n_rows, height) = (hits.n_rows(), usize::from(area.height));
    let first = scroll(selected, n_rows, height);
    let mut places = Vec::new();
    for (y, idx) in (area.y..).zip(first..n_rows.min(first + height)) {
        let Some(hit) = hits.hit(idx) else { continue };
        let place = Rect { y, height: 1, ..area };
        let marked = (idx == selected).then_some(0);
        let (row, columns) = row(&hit, desk, area.width);
        list(&[row], &columns, marked, desk.look, place, frame);
        places.push((idx, place));
    }
    Hidden::around(first, n_rows, area.height).mark(desk.look, area, frame);
    desk.click_rows(places);
}

fn row(hit: &Hit, desk: &Desk, width: u16) -> (Row, Vec<Column>) {
    match hit {
        Hit::Lab { volume, n_lines } => {
            let row = document(&volume.session, desk).map_or_else(
                || Row::plain(volume.session.clone()),
                |document| lab_row(document, *n_lines, desk, width),
            );
            let columns = if width >= WIDE {
                vec![
                    Column::Fixed(10),
                    Column::Fixed(14),
                    Column::Rest,
                    Column::Fixed(22),
                ]
            } else {
                vec![Column::Fixed(10), Column::Rest, Column::Fixed(14)]
            };
            (row, columns)
        }
        Hit::Line { .. } => {
            let line = hit.line();
            let mark = line.map(|line| mark(line, desk));
            let text = line.map(|line| line.text.clone());
            let cells = vec![
                (String::new(), Style::default()),
                (mark.unwrap_or_default(), desk.look.dim()),
                (text.unwrap_or_default(), desk.look.text()),
            ];
            let columns = vec![Column::Fixed(1), Column::Fixed(11), Column::Rest];
            (Row::new(cells), columns)
        }
    }
}

fn lab_row(document: &Document, n_lines: usize, desk: &Desk, width: u16) -> Row {
    let look = desk.look;
    let summary = &document.summary;
    let date = desk.words.date(document.session.header.date);
    let found = desk.tell("archive-lines", &[("lines", n_lines.into())]);
    let mut cells = vec![
        (date, look.text()),
        (document.session.header.title.clone(), look.strong()),
    ];
    if width >= WIDE {
        let method = Labels::of(desk).pick(&summary.method_name).to_owned();
        cells.insert(1, (method, look.dim()));
    }
    let aside = if n_lines > 0 {
        found
    } else if width >= WIDE {
        desk.tell("archive-numbers", &numbers(document))
    } else {
        desk.tell("archive-people", &numbers(document))
    };
    cells.push((aside, look.dim()));
    Row::new(cells)
}

fn numbers(document: &Document) -> Vec<(&'static str, Fact)> {
    vec![
        ("people", document.session.people_who_came().count().into()),
        ("projects", document.session.outcomes.projects.len().into()),
    ]
}

/// Where a line was found: the number of its sheet, or the part of the laboratory.
fn mark(line: &Line, desk: &Desk) -> String {
    match &line.source {
        Source::Record(_, id) => id.to_string(),
        Source::Header => desk.say("archive-header"),
        Source::Round(number) => desk.tell("reading-round", &[("number", (*number).into())]),
        Source::Closing => desk.say("archive-closing"),
        Source::Unknown(reference) => reference.clone(),
    }
}

pub fn counts(hits: &Hits, typed: &str, desk: &Desk) -> String {
    let n_labs = hits.n_labs();
    let n_lines = hits.n_rows() - n_labs;
    if typed.trim().is_empty() {
        desk.tell("archive-counts", &[("laboratories", n_labs.into())])
    } else {
        desk.tell(
            "archive-found",
            &[("laboratories", n_labs.into()), ("lines", n_lines.into())],
        )
    }
}

/// The whole line that is marked, or what the laboratory was.
pub fn about(hit: &Hit, desk: &Desk) -> String {
    match hit.line() {
        Some(line) => format!("{}: {}", mark(line, desk), line.text),
        None => document(&hit.volume().session, desk).map_or_else(String::new, |document| {
            let header = &document.session.header;
            let place = [header.place.name.as_str(), header.place.municipality.as_str()];
            let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
            desk.tell(
                "archive-about",
                &[
                    ("date", desk.words.long_date(header.date).into()),
                    ("place", place.join(", ").into()),
                    ("question", header.question.clone().into()),
                    ("state", Labels::of(desk).state(document.session.day.state).into()),
                ],
            )
        }),
    }
}
