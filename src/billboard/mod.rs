//! The billboard (tabellone): what a second screen shows to the whole hall while the laboratory goes on.
//!
//! Imports `format`, `domain`, `text`, `label`, `look`, `widget`. A poster is made of a document and holds nothing that
//! is not for everybody: no name of a person, no consent, no note of the log. What is painted comes from a poster alone.

mod digits;
mod page;
mod paint;
mod poster;
#[cfg(test)]
mod tests;

pub use paint::{Moment, billboard};
pub use poster::Poster;
