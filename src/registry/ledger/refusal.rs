//! Why the ledger refuses an order.

/// Why an order was not done. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LedgerRefusal {
    EditionClosed {
        year: i32,
    },
    NoEdition {
        year: i32,
    },
    NotClosed {
        year: i32,
    },
    ReasonMissing,
    /// The entity of a sheet, or the organisation of a standing, is not in the ledger.
    Unknown {
        id: String,
    },
    /// The same id is another kind of entity.
    OtherKind {
        id: String,
    },
    NameMissing {
        id: String,
    },
    /// The entity still has the sheet of that year.
    HasSheet {
        id: String,
        year: i32,
    },
    /// Another entity goes on from it.
    Continued {
        id: String,
        by: String,
    },
    /// It would go on from itself, through the entities it goes on from.
    Circle {
        id: String,
    },
    /// Another desk changed the same in the meantime.
    Meanwhile,
}

impl LedgerRefusal {
    /// The name of the sentence that tells it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::EditionClosed { .. } => "ledger-edition-closed",
            Self::NoEdition { .. } => "ledger-no-edition",
            Self::NotClosed { .. } => "ledger-not-closed",
            Self::ReasonMissing => "ledger-reason-missing",
            Self::Unknown { .. } => "ledger-unknown",
            Self::OtherKind { .. } => "ledger-other-kind",
            Self::NameMissing { .. } => "ledger-name-missing",
            Self::HasSheet { .. } => "ledger-has-sheet",
            Self::Continued { .. } => "ledger-continued",
            Self::Circle { .. } => "ledger-circle",
            Self::Meanwhile => "ledger-meanwhile",
        }
    }

    /// What the sentence speaks of.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::EditionClosed { year } | Self::NoEdition { year } | Self::NotClosed { year } => {
                vec![("year", year.to_string())]
            }
            Self::ReasonMissing | Self::Meanwhile => Vec::new(),
            Self::Unknown { id }
            | Self::OtherKind { id }
            | Self::NameMissing { id }
            | Self::Circle { id } => {
                vec![("id", id.clone())]
            }
            Self::HasSheet { id, year } => vec![("id", id.clone()), ("year", year.to_string())],
            Self::Continued { id, by } => vec![("id", id.clone()), ("by", by.clone())],
        }
    }
}
