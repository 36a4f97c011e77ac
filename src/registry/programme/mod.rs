//! Programmes with targets: what is to be done by when, for how many people, and how far it is.
//!
//! A programme is a file that a body writes; what is counted of it are readings in the ledger. Nothing individual is
//! stored. Source: Comune di Bologna, "Cura delle cittadine e dei cittadini nella prossimità" (2024).

mod activity;
mod month;
mod plan;
mod progress;
#[cfg(test)]
mod tests;

pub use activity::{Activity, ActivityState};
pub use month::Month;
pub use plan::{Aim, Area, Programme, ProgrammeFault, SAMPLE, Target, sample};
pub use progress::{Course, Progress, Reached};
