//! The list of projects on the screen.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::{Desk, Labels};
use crate::registry::Entry;
use crate::text::Fact;
use crate::widget::{Column, Row};

/// Where there is room for municipality, promoter and state as columns.
const WIDE: u16 = 110;
/// Where there is room for the laboratory.
const MIDDLE: u16 = 76;

/// The columns, and how a project fills them.
type Table = (&'static [Column], fn(&Entry, &Desk) -> Row);

const WIDE_COLUMNS: [Column; 7] = [
    Column::Rest,
    Column::Rest,
    Column::Fixed(10),
    Column::Fixed(18),
    Column::Fixed(20),
    Column::Fixed(8),
    Column::Fixed(12),
];
const MIDDLE_COLUMNS: [Column; 4] = [
    Column::Rest,
    Column::Fixed(22),
    Column::Fixed(10),
    Column::Fixed(13),
];
const NARROW_COLUMNS: [Column; 3] = [Column::Rest, Column::Fixed(10), Column::Fixed(13)];

/// Draws only the rows in sight, with more columns where there is more room.
pub fn rows(hits: &[Arc<Entry>], selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
    let (columns, row): Table = match area.width {
        WIDE.. => (&WIDE_COLUMNS, wide_row),
        MIDDLE.. => (&MIDDLE_COLUMNS, middle_row),
        _ => (&NARROW_COLUMNS, narrow_row),
    };
    let row = |place: usize| {
        hits.get(place)
            .map_or_else(Row::default, |entry| row(entry, desk))
    };
    desk.long_list((hits.len(), selected), row, columns, area, frame);
}

/// How many projects, from how many laboratories, for how many people; those that do not say are counted apart.
pub fn counts(shown: &[Arc<Entry>], n_all: usize, desk: &Desk) -> String {
    let mut laboratories: Vec<&str> = shown.iter().map(|entry| entry.session.as_str()).collect();
    laboratories.sort_unstable();
    laboratories.dedup();
    let said = || {
        shown
            .iter()
            .filter_map(|entry| entry.project.expected.beneficiaries)
    };
    let total: i64 = said().map(i64::from).sum();
    desk.tell(
        "registry-counts",
        &[
            ("shown", shown.len().into()),
            ("all", n_all.into()),
            ("laboratories", laboratories.len().into()),
            ("beneficiaries", total.into()),
            ("said", said().count().into()),
            ("silent", shown.len().saturating_sub(said().count()).into()),
        ],
    )
}

fn beneficiaries(entry: &Entry, desk: &Desk) -> String {
    entry.project.expected.beneficiaries.map_or_else(
        || desk.say("not-collected"),
        |number| desk.tell("n-expected", &[("number", number.into())]),
    )
}

fn narrow_row(entry: &Entry, desk: &Desk) -> Row {
    let look = desk.look;
    Row::new(vec![
        (entry.project.title.clone(), look.strong()),
        (desk.words.date(entry.date), look.text()),
        (beneficiaries(entry, desk), look.dim()),
    ])
}

fn middle_row(entry: &Entry, desk: &Desk) -> Row {
    let mut row = narrow_row(entry, desk);
    row.cells
        .insert(1, (entry.session_title.clone(), desk.look.dim()));
    row
}

fn wide_row(entry: &Entry, desk: &Desk) -> Row {
    let look = desk.look;
    let promoter = entry.promoter.clone();
    let state = Labels::of(desk).project_state(entry.project.state);
    Row::new(vec![
        (entry.project.title.clone(), look.strong()),
        (entry.session_title.clone(), look.dim()),
        (desk.words.date(entry.date), look.text()),
        (municipalities(entry), look.text()),
        (promoter.unwrap_or_else(|| desk.say("not-collected")), look.text()),
        (state, look.dim()),
        (beneficiaries(entry, desk), look.dim()),
    ])
}

fn municipalities(entry: &Entry) -> String {
    entry.municipalities().join(", ")
}

/// The selected project in two sentences.
pub fn about(entry: &Entry, desk: &Desk) -> String {
    let labels = Labels::of(desk);
    let collected = |text: Option<String>| text.unwrap_or_else(|| desk.say("not-collected"));
    desk.tell(
        "registry-about",
        &[
            ("title", Fact::Text(entry.project.title.clone())),
            ("laboratory", Fact::Text(entry.session_title.clone())),
            ("method", Fact::Text(labels.pick(&entry.method_name).to_owned())),
            ("date", Fact::Text(desk.words.date(entry.date))),
            ("municipality", Fact::Text(municipalities(entry))),
            ("promoter", Fact::Text(collected(entry.promoter.clone()))),
            ("state", Fact::Text(labels.project_state(entry.project.state))),
            ("beneficiaries", Fact::Text(beneficiaries(entry, desk))),
        ],
    )
}
