//! The reports of the groups, one a row.

use super::super::naming::Names;
use super::super::{Cell, Grid};
use super::sheets;
use crate::domain::{NextStep, Report, ReportState};

const HEADS: [&str; 16] = [
    "id",
    "topic",
    "title",
    "convener",
    "scribe",
    "people",
    "participants",
    "slot",
    "space",
    "discussion",
    "recommendations",
    "resources",
    "requests",
    "next_steps",
    "delivered",
    "state",
];

pub fn reports(names: &Names) -> Grid {
    let mut grid = Grid::new("reports", &HEADS, names.words);
    let reports = names.session().reports.iter();
    grid.rows = reports.map(|report| row(report, names)).collect();
    grid
}

fn row(report: &Report, names: &Names) -> Vec<Cell> {
    let contents = &report.contents;
    let (slot, space) = sheets::cell(report.cell.as_ref(), names);
    let scribe = report.scribe.as_ref().map(|id| names.person(id));
    let steps: Vec<String> = contents.next_steps.iter().map(|each| step(each, names)).collect();
    vec![
        Cell::text(report.id.as_str()),
        Cell::text(report.topic.as_str()),
        Cell::text(names.text(&report.title)),
        Cell::text(names.person(&report.convener)),
        Cell::text(scribe.unwrap_or_default()),
        Cell::number(report.participants.len()),
        Cell::text(names.people(&report.participants)),
        slot,
        space,
        Cell::text(names.lines(&contents.discussion)),
        Cell::text(names.lines(&contents.recommendations)),
        Cell::text(names.lines(&contents.resources)),
        Cell::text(names.lines(&contents.requests)),
        Cell::text(steps.join("\n")),
        Cell::moment(report.delivered_at),
        Cell::text(names.words.say(match report.state {
            ReportState::Draft => "export-draft",
            ReportState::Corrected => "export-corrected",
            ReportState::Final => "export-final",
        })),
    ]
}

fn step(step: &NextStep, names: &Names) -> String {
    let who = step.who.as_ref().map(|id| names.person(id));
    let by = step.by.map(|date| names.words.date(date));
    let parts = [Some(names.text(&step.what)), who, by];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
