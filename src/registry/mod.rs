//! What many laboratories amount to: projects, where they come from, known people, the archive; and what the service
//! counts every year.
//!
//! Imports `domain`, `format` and `fold`. All but the `ledger` is a projection: built from documents, never the truth, and
//! can be thrown away.

mod archive;
mod chain;
mod entry;
pub mod exchange;
mod filter;
#[cfg(test)]
mod fixture;
pub mod indicator;
pub mod ledger;
mod origin;
mod people;
mod source;
#[cfg(test)]
mod tests;

pub use archive::{Archive, Found, Line, Search};
pub use chain::{Birth, Chain, Node, became, chain};
pub use entry::{Entry, Registry, build};
pub use filter::{Choices, Filter};
pub use people::{Enlisted, Known, KnownBody, People, Visit};
pub use source::Source;
