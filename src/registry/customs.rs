//! What a body settles for itself in files of its own.

use super::ladder::Rules;
use super::programme::{Programme, sample};

/// The customs of a body; where it settled nothing, those of the program.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Customs {
    /// `ladder.ron`.
    pub rules: Rules,
    /// `programmes/*.ron`, by name of file.
    programmes: Vec<Programme>,
}

impl Customs {
    pub fn new(rules: Rules, programmes: Vec<Programme>) -> Self {
        Self { rules, programmes }
    }

    /// The programmes of the body; the sample where it has none.
    pub fn programmes(&self) -> Vec<Programme> {
        if self.programmes.is_empty() {
            sample().into_iter().collect()
        } else {
            self.programmes.clone()
        }
    }

    /// Whether the programmes are those of the body.
    pub fn has_programmes(&self) -> bool {
        !self.programmes.is_empty()
    }
}
