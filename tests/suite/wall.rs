//! The agenda wall, the groups, the reports, played by keys.

mod groups;
pub mod hall;
mod market;
mod reports;
