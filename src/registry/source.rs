//! Where in a laboratory something is written.

use crate::domain::{Id, Noun};

/// A part of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    Header,
    /// The question of a café round.
    Round(u32),
    Closing,
    Record(Noun, Id),
    /// A reference that leads nowhere in the documents at hand, as it is written.
    Unknown(String),
}
