//! What a facilitation format is: a template written by a person, its phases, activities and forms.
//!
//! Imports nothing of the project.

mod activity;
mod bilingual;
mod kind;
mod phase;
mod template;

pub use activity::{Activity, Basket};
pub use bilingual::{Bilingual, Language};
pub use kind::{Answer, Entry, Field, Kind, KindId, Need, Spot};
pub use phase::{Phase, PhaseId};
pub use template::{Item, Setting, TEMPLATE_FORMAT, Template, Variant};
