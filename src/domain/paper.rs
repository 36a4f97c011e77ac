//! Sheets of paper: what each is for, how many were printed, which came back.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::Id;

/// What a sheet of paper is for. Its code is made from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Errand {
    /// The report on a sheet of the wall.
    Report(Id),
    /// A new sheet of a kind of the format, by its place among them.
    Sheet { kind: u32, copy: u32 },
    /// What a café table wrote in a round.
    Table { table: u32, round: u32 },
    /// A new project.
    Project(u32),
    /// A report whose topic is written by hand.
    BlankReport(u32),
}

/// The paper of a laboratory.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Papers {
    /// The last copy printed of each blank sheet. The next ones go on from there, so that no two carry one code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub printed: Vec<Errand>,
    /// The sheets that came back, in the order they came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<Slip>,
    /// What the clerk writes short; none until the clerk changes the list that comes with the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abbreviations: Option<Vec<Abbreviation>>,
}

/// A sheet that came back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Slip {
    pub errand: Errand,
    pub handed_in: NaiveDateTime,
    /// What was transcribed from it; none yet where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<Id>,
}

/// A word written short, and the long one that takes its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abbreviation {
    pub short: String,
    pub long: String,
}

impl Papers {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns what is known of a sheet that came back.
    pub fn slip(&self, errand: &Errand) -> Option<&Slip> {
        self.slips.iter().find(|slip| &slip.errand == errand)
    }

    /// Returns the number of the last copy that was printed of a blank sheet; 0 where none was.
    pub fn last_printed(&self, blank: &Errand) -> u32 {
        let printed = self.printed.iter().filter(|known| known.is_same_blank(blank));
        printed.map(Errand::copy).max().unwrap_or(0)
    }
}

impl Errand {
    /// The number of a copy of a blank sheet; 0 for a sheet that has a place of its own.
    pub fn copy(&self) -> u32 {
        match self {
            Self::Sheet { copy, .. } | Self::Project(copy) | Self::BlankReport(copy) => *copy,
            Self::Report(_) | Self::Table { .. } => 0,
        }
    }

    /// The copy of that number of the same blank sheet; none for a sheet that has a place of its own.
    pub fn with_copy(&self, copy: u32) -> Option<Self> {
        match self {
            Self::Sheet { kind, .. } => Some(Self::Sheet { kind: *kind, copy }),
            Self::Project(_) => Some(Self::Project(copy)),
            Self::BlankReport(_) => Some(Self::BlankReport(copy)),
            Self::Report(_) | Self::Table { .. } => None,
        }
    }

    /// True for two copies of one blank sheet.
    pub fn is_same_blank(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Sheet { kind: one, .. }, Self::Sheet { kind: two, .. }) => one == two,
            (Self::Project(_), Self::Project(_)) | (Self::BlankReport(_), Self::BlankReport(_)) => true,
            (
                Self::Sheet { .. }
                | Self::Project(_)
                | Self::BlankReport(_)
                | Self::Report(_)
                | Self::Table { .. },
                _,
            ) => false,
        }
    }
}
