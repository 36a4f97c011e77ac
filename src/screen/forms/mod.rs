//! One form a file: how it is built from the laboratory, and how what was typed becomes commands or faults.

mod build;
mod header;
mod log_entry;
mod new_lab;
mod person;
mod purpose;

pub use build::{FormKit, Reader};
pub use purpose::Purpose;

use super::{Ask, Desk};
use crate::widget::{Fault, Form, Values};

/// Builds the form for a purpose.
pub fn build(purpose: &Purpose, desk: &Desk) -> Form {
    match purpose {
        Purpose::NewLab { template } => new_lab::build(template, desk),
        Purpose::Header => header::build(desk),
        Purpose::Person(id) => person::build(id.as_ref(), desk),
        Purpose::WalkIn { typed } => person::build_walk_in(typed, desk),
        Purpose::LogEntry(id) => log_entry::build(id.as_ref(), desk),
    }
}

/// Reads a form: what to do, or what is wrong and where.
pub fn read(purpose: &Purpose, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    match purpose {
        Purpose::NewLab { template } => new_lab::read(template, values, desk),
        Purpose::Header => header::read(values, desk),
        Purpose::Person(id) => person::read(id.as_ref(), values, desk),
        Purpose::WalkIn { .. } => person::read_walk_in(values, desk),
        Purpose::LogEntry(id) => log_entry::read(id.as_ref(), values, desk),
    }
}
