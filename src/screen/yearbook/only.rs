//! Which entries of an edition a list shows.

use crate::registry::ledger::Kind;

/// Which entries are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    All,
    Kind(Kind),
    /// Those that were there in an earlier year, under their own name or as what they go on from.
    Continuing,
}

impl Only {
    /// All, then projects, tables, groups, then those that go on, and all again.
    pub fn next(self) -> Self {
        match self {
            Self::All => Self::Kind(Kind::Project),
            Self::Kind(Kind::Project) => Self::Kind(Kind::Table),
            Self::Kind(Kind::Table) => Self::Kind(Kind::Group),
            Self::Kind(Kind::Group) => Self::Continuing,
            Self::Continuing => Self::All,
        }
    }

    pub fn shows(self, kind: Kind, is_continuing: bool) -> bool {
        match self {
            Self::All => true,
            Self::Kind(only) => only == kind,
            Self::Continuing => is_continuing,
        }
    }

    /// The word that chooses among the sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Kind(kind) => kind.name(),
            Self::Continuing => "continuing",
        }
    }
}
