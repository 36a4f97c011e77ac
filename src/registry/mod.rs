//! What many laboratories amount to: projects, where they come from, known people, the archive; and what the service
//! counts every year.
//!
//! Imports `domain`, `format` and `fold`. All but the `ledger` is a projection: built from documents, never the truth, and
//! can be thrown away.

mod archive;
mod beside;
mod chain;
mod customs;
mod entry;
pub mod exchange;
mod filter;
#[cfg(test)]
mod fixture;
mod gathered;
pub mod identity;
pub mod indicator;
pub mod ladder;
pub mod ledger;
pub mod likeness;
mod origin;
mod people;
pub mod programme;
pub mod promotion;
pub mod published;
pub mod quality;
mod source;
pub mod territory;
#[cfg(test)]
mod tests;
pub mod vocabulary;

pub use archive::{Archive, Found, Line, Mark, Search, Volume};
pub use beside::Beside;
pub use chain::{Chain, Node, became, chain};
pub use customs::Customs;
pub use entry::{Entry, Registry, build};
pub use filter::{Choices, Filter};
pub use gathered::{Gathered, Lists};
pub use people::{Enlisted, Known, KnownBody, People, Visit};
pub use source::Source;
