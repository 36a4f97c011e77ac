//! What many laboratories amount to: projects, where they come from, known people, the archive. A projection, never the truth.
//!
//! Imports `domain`, `format` and `fold`. Everything here is built from documents and can be thrown away.

mod archive;
mod chain;
mod entry;
mod filter;
#[cfg(test)]
mod fixture;
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
