//! The three kinds of community work that are counted.

use serde::{Deserialize, Serialize};

/// Source: Comune di Bologna, monitoring 2019, B.3: inclusive projects, standing tables, groups of citizens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    Project,
    Table,
    Group,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Project, Self::Table, Self::Group];

    /// What the ids given by the program begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Project => "PI",
            Self::Table => "TV",
            Self::Group => "GC",
        }
    }

    /// What the words are known by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Table => "table",
            Self::Group => "group",
        }
    }
}
