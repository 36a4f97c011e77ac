//! The billboard (tabellone): what a second screen shows to the whole hall while the laboratory goes on.
//!
//! Imports `format`, `domain`, `text`, `label`, `paper`, `look`, `widget`. A poster is made of a document and holds nothing
//! that is not for everybody: no list of people, no consent, no note of the log; a name written in a title is veiled
//! unless the person agreed to be named. What is painted comes from a poster alone.

mod dials;
mod digits;
mod page;
mod paint;
mod poster;
mod sheet;
#[cfg(test)]
mod tests;

pub use paint::{Moment, billboard};
pub use poster::Poster;
