//! What is wrong with a file that cannot be read as a session.

use super::Misreading;
use super::notation::Slip;
use crate::text::Fact;

/// A file that cannot be read, and the place where reading it stopped.
#[derive(Debug, Clone, PartialEq)]
pub struct Damage {
    pub wound: Wound,
    /// From 1.
    pub line: usize,
    /// In letters, from 1.
    pub column: usize,
    /// What the reader said, in its own English; may be empty.
    pub said: String,
    /// A name that was mistyped, where that is what is wrong.
    pub slip: Option<Slip>,
}

/// How the file is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wound {
    /// Nothing is in it.
    Empty,
    /// Only zeros, as a power cut leaves.
    AllZeros,
    /// Zeros in the middle or at the end.
    Zeros,
    /// Bytes that are no text.
    NotText,
    /// The end is missing.
    Cut,
    /// Something else under the name of a session.
    Foreign,
    /// A comma, a bracket, a name.
    Syntax,
}

impl Damage {
    /// A damage of the whole file.
    pub fn whole(wound: Wound) -> Self {
        Self::at(wound, 1, 1)
    }

    pub fn at(wound: Wound, line: usize, column: usize) -> Self {
        Self {
            wound,
            line,
            column,
            said: String::new(),
            slip: None,
        }
    }

    pub fn misread(wound: Wound, misreading: Misreading) -> Self {
        Self {
            wound,
            line: misreading.line,
            column: misreading.column,
            said: misreading.said,
            slip: misreading.slip,
        }
    }

    /// The name of the sentence that tells it.
    pub fn key(&self) -> &'static str {
        match self.wound {
            Wound::Empty => "damage-empty",
            Wound::AllZeros => "damage-all-zeros",
            Wound::Zeros => "damage-zeros",
            Wound::NotText => "damage-not-text",
            Wound::Cut => "damage-cut",
            Wound::Foreign => "damage-foreign",
            Wound::Syntax if self.slip.is_some() => "damage-misspelt",
            Wound::Syntax => "damage-syntax",
        }
    }

    /// What the sentence speaks of.
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        vec![
            ("line", self.line.to_string().into()),
            ("column", self.column.to_string().into()),
            ("said", self.said.as_str().into()),
            (
                "written",
                self.slip.as_ref().map_or("", |slip| &slip.written).into(),
            ),
            ("meant", self.slip.as_ref().map_or("", |slip| &slip.meant).into()),
        ]
    }
}
