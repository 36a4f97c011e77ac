//! One form a file: how it is built from the laboratory, and how what was typed becomes commands or faults.

mod abbreviations;
mod augmentation;
mod ballot;
mod build;
mod closing;
mod cluster;
mod crew;
mod details;
mod hand_over;
mod header;
mod interruption;
pub mod ledger;
mod line;
mod loan;
mod log_entry;
mod meeting;
mod merging;
mod moving;
mod namesakes;
mod new_lab;
mod next_step;
mod notes;
mod origins;
mod people_file;
mod people_list;
mod person;
mod plan;
mod project;
mod purpose;
mod ranking;
mod reader;
mod report;
mod room;
mod round;
mod settings;
mod sheet;
mod signing;
mod swap;
mod table;
mod table_sheet;
mod tie;
mod topic;
mod transcription;
mod walk;
mod withdrawal;

pub use build::{FormKit, people_choices};
use build::{day_of, gone, put_in};
pub use closing::ClosePart;
pub use details::shown as shown_answer;
pub use ledger::LedgerPart;
pub use loan::to_newcomer as lend_to_newcomer;
pub use plan::PlanPart;
pub use project::ProjectPart;
pub use purpose::{Proposed, Purpose};
pub use ranking::sentence as ranking_sentence;
pub use reader::Reader;
use reader::read_number;
pub use room::RoomPart;
pub use table_sheet::Spot as TableSpot;

use super::{Ask, Desk};
use crate::widget::{Fault, Form, Values};

/// Builds the form for a purpose, and marks what must be filled in: what it would be blamed for if it were empty.
pub fn build(purpose: &Purpose, desk: &Desk) -> Form {
    let mut form = unmarked(purpose, desk);
    let faults = read(purpose, &form.nothing(), desk).err().unwrap_or_default();
    form.need(&faults);
    form
}

fn unmarked(purpose: &Purpose, desk: &Desk) -> Form {
    match purpose {
        Purpose::NewLab { template } => new_lab::build(template, desk),
        Purpose::Header => header::build(desk),
        Purpose::Person(id) => person::build(id.as_ref(), desk),
        Purpose::WalkIn { typed } => person::build_walk_in(typed, desk),
        Purpose::PeopleList => people_list::build(desk),
        Purpose::PeopleFile => people_file::build(desk),
        Purpose::LogEntry(id) => log_entry::build(id.as_ref(), desk),
        Purpose::NewSheet { kind, at } => sheet::build_new(kind, at.0.as_ref(), desk),
        Purpose::Sheet(id) => sheet::build(id, desk),
        Purpose::Withdrawal(id) => withdrawal::build(id, desk),
        Purpose::NewCluster { sheets } => cluster::build_new(&sheets.0, desk),
        Purpose::Cluster(id) => cluster::build(id, desk),
        Purpose::Ballot(line) => ballot::build(line, desk),
        Purpose::Ranking(line) => ranking::build(line, desk),
        Purpose::NewTopic { kind, cell } => topic::build_new(kind, cell.0.as_ref(), desk),
        Purpose::Topic(id) => topic::build(id, desk),
        Purpose::MoveTopic { topic, to } => moving::build(topic, to.as_ref(), desk),
        Purpose::Merge { topic, into } => merging::build(topic, into, desk),
        Purpose::SignUps(topic) => signing::build(topic, desk),
        Purpose::Interests(person) => signing::build_interests(person, desk),
        Purpose::Walk { person, slot } => walk::build(person, slot, desk),
        Purpose::Transcription(errand) => transcription::build(errand, desk),
        Purpose::BlankReport { topic, .. } => report::build(topic, desk),
        Purpose::BlankTopic(_) => transcription::build_topic(desk),
        Purpose::Abbreviations => abbreviations::build(desk),
        Purpose::Report(topic) => report::build(topic, desk),
        Purpose::NextStep { report, was } => next_step::build(report, was.as_ref(), desk),
        Purpose::Augmentation(report) => augmentation::build(report, desk),
        Purpose::TableSheet(spot) => table_sheet::build(spot, desk),
        Purpose::Table(id) => table::build(id.as_ref(), desk),
        Purpose::Line(id) => line::build(id, desk),
        Purpose::Round(number) => round::build(*number, desk),
        Purpose::HandOver { table, round } => hand_over::build(table, *round, desk),
        Purpose::Swap { round, way } => swap::build(*round, *way, desk),
        Purpose::Tie { table } => tie::build(table, desk),
        Purpose::Loan { book } => loan::build(book, desk),
        Purpose::Interruption(loan) => interruption::build(loan, desk),
        Purpose::Meeting(id) => meeting::build(id.as_ref(), desk),
        Purpose::Plan(part) => plan::build(part, desk),
        Purpose::Project(part) => project::build(part, desk),
        Purpose::Close(part) => closing::build(part, desk),
        Purpose::Room(part) => room::build(part, desk),
        Purpose::Settings => settings::build(desk),
        Purpose::Ledger(part) => ledger::build(part, desk),
        Purpose::Notes => notes::build(desk),
    }
}

/// Reads a form: what to do, or what is wrong and where.
pub fn read(purpose: &Purpose, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    match purpose {
        Purpose::NewLab { template } => new_lab::read(template, values, desk),
        Purpose::Header => header::read(values, desk),
        Purpose::Person(id) => person::read(id.as_ref(), values, desk),
        Purpose::WalkIn { typed } => person::read_walk_in(typed, values, desk),
        Purpose::PeopleList => people_list::read(values, desk),
        Purpose::PeopleFile => people_file::read(values, desk),
        Purpose::LogEntry(id) => log_entry::read(id.as_ref(), values, desk),
        Purpose::NewSheet { kind, .. } => sheet::read_new(kind, values, desk),
        Purpose::Sheet(id) => sheet::read(id, values, desk),
        Purpose::Withdrawal(id) => withdrawal::read(id, values, desk),
        Purpose::NewCluster { sheets } => cluster::read_new(&sheets.0, values, desk),
        Purpose::Cluster(id) => cluster::read(id, values, desk),
        Purpose::Ballot(line) => ballot::read(line, values, desk),
        Purpose::Ranking(line) => ranking::read(line, values, desk),
        Purpose::NewTopic { kind, .. } => topic::read_new(kind, values, desk),
        Purpose::Topic(id) => topic::read(id, values, desk),
        Purpose::MoveTopic { topic, to } => moving::read(topic, to.as_ref(), values, desk),
        Purpose::Merge { topic, into } => merging::read(topic, into, values, desk),
        Purpose::SignUps(topic) => signing::read(topic, values, desk),
        Purpose::Interests(person) => signing::read_interests(person, values, desk),
        Purpose::Walk { person, slot } => walk::read(person, slot, values, desk),
        Purpose::Transcription(errand) => transcription::read(errand, values, desk),
        Purpose::BlankReport { copy, topic } => transcription::read_report(*copy, topic, values, desk),
        Purpose::BlankTopic(copy) => transcription::read_topic(*copy, values, desk),
        Purpose::Abbreviations => abbreviations::read(values, desk),
        Purpose::Report(topic) => report::read(topic, values, desk),
        Purpose::NextStep { report, was } => next_step::read(report, was.as_ref(), values, desk),
        Purpose::Augmentation(report) => augmentation::read(report, values, desk),
        Purpose::TableSheet(spot) => table_sheet::read(spot, values, desk),
        Purpose::Table(id) => table::read(id.as_ref(), values, desk),
        Purpose::Line(id) => line::read(id, values, desk),
        Purpose::Round(number) => round::read(*number, values, desk),
        Purpose::HandOver { table, round } => hand_over::read(table, *round, values, desk),
        Purpose::Swap { round, way } => swap::read(*round, *way, values, desk),
        Purpose::Tie { table } => tie::read(table, values, desk),
        Purpose::Loan { book } => loan::read(book, values, desk),
        Purpose::Interruption(loan) => interruption::read(loan, values, desk),
        Purpose::Meeting(id) => meeting::read(id.as_ref(), values, desk),
        Purpose::Plan(part) => plan::read(part, values, desk),
        Purpose::Project(part) => project::read(part, values, desk),
        Purpose::Close(part) => closing::read(part, values, desk),
        Purpose::Room(part) => room::read(part, values, desk),
        Purpose::Settings => settings::read(values, desk),
        Purpose::Ledger(part) => ledger::read(part, values, desk),
        Purpose::Notes => notes::read(values, desk),
    }
}

/// What stands for a word written short in the form of a sheet of paper; elsewhere every word stays as it is typed.
pub fn long_for(word: &str, purpose: &Purpose, desk: &Desk) -> Option<String> {
    if let Purpose::Transcription(_) | Purpose::BlankReport { .. } = purpose {
        abbreviations::long_for(word, desk)
    } else {
        None
    }
}

/// Says, while a form is being filled in, how its numbers stand, or what stands for what is left empty; for the few forms
/// in which that is not plain.
pub fn note(purpose: &Purpose, values: &Values, desk: &Desk) -> Option<String> {
    if let Purpose::NewLab { template } = purpose {
        new_lab::note(template, values, desk)
    } else if let Purpose::Ballot(line) = purpose {
        ballot::note(line, values, desk)
    } else if let Purpose::Ranking(line) = purpose {
        ranking::note(line, values, desk)
    } else if let Purpose::Swap { round, way } = purpose {
        swap::note(*round, *way, values, desk)
    } else if let Purpose::Plan(_) = purpose {
        plan::note(values, desk)
    } else if *purpose == Purpose::Settings {
        Some(settings::note(desk))
    } else if let Purpose::Ledger(part) = purpose {
        ledger::note(part, values, desk)
    } else {
        None
    }
}
