//! The work of each activity, one pane a file; and the panes that are at hand in every phase.

mod circle;
mod clocks;
mod close;
mod close_rows;
mod cluster;
mod collect;
mod console;
mod copying;
mod groups;
mod importing;
mod lend;
mod log;
mod meetings;
mod paragraphs;
mod plan_rows;
mod plans;
mod plots;
mod programme;
mod project_chain;
mod project_rows;
mod project_sheet;
mod projects;
mod reports;
mod roll;
mod room;
mod room_rows;
mod tables;
mod transcribe;
mod vote;
mod wall;
mod welcome;
mod welcome_asks;
mod welcome_rows;

pub use clocks::alarms as alarms_of_clocks;
pub use lend::alarms as alarms_of_loans;
pub use log::Log;
pub use paragraphs::paragraphs;
pub use programme::{Programme, line_name, name_of_line, seconds_left};
pub use tables::{by_family_name, cost_of_swap, name_of, proposed_seatings, table_name, tie_name};
pub use transcribe::{coded as coded_sheets, follow as follow_sheet, name as sheet_name};
pub use wall::{change, merged_into, picks};
pub use welcome::Welcome;
pub use welcome_asks::told_arrival;

use super::{Desk, Screen};
use crate::domain::Line;
use crate::format::{Activity, Template};

/// Returns the pane for a line of the programme.
pub fn of_line(template: &Template, line: &Line) -> Box<dyn Screen> {
    match template.phase(&line.phase).map(|phase| &phase.activity) {
        Some(Activity::Welcome) => Box::new(Welcome::default()),
        Some(Activity::Collect { kinds }) => Box::new(collect::Collect::new(kinds.clone())),
        Some(Activity::Cluster { kinds }) => Box::new(cluster::Clusters::new(kinds.clone())),
        Some(Activity::Vote { on, .. }) => Box::new(vote::Vote::new(line.id.clone(), on.clone())),
        Some(Activity::Wall { kind }) => Box::new(wall::Wall::new(kind.clone())),
        Some(Activity::Groups) => Box::new(groups::Groups::new(line.id.clone())),
        Some(Activity::Reports) => Box::new(reports::Reports::default()),
        Some(Activity::Tables { .. }) => Box::new(tables::Tables::new(line.id.clone())),
        Some(Activity::Lend { kind, bookings }) => Box::new(lend::Lend::new(kind.clone(), bookings.clone())),
        Some(Activity::Meetings) => Box::new(meetings::Meetings::default()),
        Some(Activity::Plans) => Box::new(plans::Plans::default()),
        Some(Activity::Projects) => Box::new(projects::Projects::default()),
        Some(Activity::Close) => Box::new(close::Close::default()),
        Some(Activity::Circle | Activity::Pause) | None => Box::new(circle::Circle::new(line.id.clone())),
    }
}

/// Returns the pane that an action lays over the phase, for those at hand in every phase.
pub fn at_hand(action: &str, desk: &Desk) -> Option<Box<dyn Screen>> {
    let pane: Box<dyn Screen> = match action {
        "lab-people" => Box::new(Welcome::default()),
        "lab-console" => Box::new(console::Console::default()),
        "lab-clocks" => Box::new(clocks::Clocks::default()),
        "lab-plots" => Box::new(plots::Plots::default()),
        "lab-log" => Box::new(Log::default()),
        "lab-transcribe" => Box::new(transcribe::Transcribe::default()),
        "lab-import" => Box::new(importing::Importing::of(desk)?),
        "lab-plans" => Box::new(plans::Plans::default()),
        "lab-projects" => Box::new(projects::Projects::default()),
        "lab-bodies" => Box::new(room::Room::of(room::Part::Bodies)),
        "lab-spaces" => Box::new(room::Room::of(room::Part::Spaces)),
        "lab-slots" => Box::new(room::Room::of(room::Part::Slots)),
        "lab-groups" => Box::new(room::Room::of(room::Part::Groups)),
        _ => return None,
    };
    Some(pane)
}
