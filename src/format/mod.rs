//! What a facilitation format is: a template written by a person, its phases, activities and forms; reading and checking it.
//!
//! Imports nothing of the project.

mod activity;
mod bilingual;
mod blank;
mod built_in;
mod check;
mod fault;
mod kind;
mod nearest;
mod outline;
mod phase;
pub mod prefix;
mod read;
mod template;
#[cfg(test)]
mod tests;
mod timetable;
mod token;

pub use activity::{Activity, Basket};
pub use bilingual::{Bilingual, Language};
pub use blank::{blank, id_from};
pub use built_in::built_in;
pub use fault::{Fault, Problem, Shape};
pub use kind::{Answer, Entry, Field, Kind, KindId, Need, Spot};
pub use nearest::nearest;
pub use phase::{Phase, PhaseId};
pub use read::read;
pub use template::{Item, Setting, TEMPLATE_FORMAT, Template, Variant};
pub use timetable::{clock, hour};
