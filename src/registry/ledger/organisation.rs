//! The organisations of the territory: one list, with what each was in each edition.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// An organisation that works in projects or sits at tables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    pub id: String,
    pub name: String,
    /// By year. Whether an organisation is a third-sector entity is a judgement of the edition, and may change.
    #[serde(default)]
    pub editions: BTreeMap<i32, Standing>,
}

/// What an organisation is in one edition.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// A word of the vocabulary of organisation types.
    #[serde(default)]
    pub kind: Option<String>,
    /// Third-sector entity.
    #[serde(default)]
    pub ets: Option<bool>,
}

impl Organisation {
    /// What it was in `year`: as said then; else as last said before, else as first said after.
    pub fn standing(&self, year: i32) -> Standing {
        let before = self.editions.range(..=year).next_back();
        let after = || self.editions.range(year..).next();
        before
            .or_else(after)
            .map(|(_, standing)| standing.clone())
            .unwrap_or_default()
    }
}

/// Offices that run projects together with the service; they are no organisations of the territory.
///
/// Source: Comune di Bologna, monitoring 2019, the slides on who does what.
pub fn is_public_kind(kind: &str) -> bool {
    [
        "comune",
        "unione",
        "ufficio_di_piano",
        "ausl",
        "asc",
        "asp",
        "quartiere",
        "altro_ente_pubblico",
    ]
    .contains(&kind)
}
