//! The ladder of community work: where each organisation stands with the service, and the dated evidence it stands on.
//!
//! Source: "Il contesto del lavoro di comunità oggi", the six stages; "da collaborazioni saltuarie a continuative". A
//! projection of laboratories, yearly sheets and contacts; only what somebody judged otherwise is durable.

mod evidence;
mod gathering;
mod relation;
mod rules;
mod sighting;
mod stage;
mod summary;
#[cfg(test)]
mod tests;

pub use evidence::{Bond, Evidence, When, Witness};
pub use gathering::relations;
pub use relation::{Rank, Relation};
pub use rules::{RULES, Rules};
pub use sighting::Sightings;
pub use stage::Stage;
pub use summary::{Summary, Turnover, turnover};
