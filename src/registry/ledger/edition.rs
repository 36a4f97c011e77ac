//! An edition: the survey of one year, open or closed.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{Kind, Sheet};

/// One year and its sheets, by kind and entity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    pub year: i32,
    /// None while it is open.
    #[serde(default)]
    pub closing: Option<Closing>,
    /// When it was closed and opened again, oldest first. Never shortened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<Turn>,
    pub sheets: Vec<Sheet>,
}

/// What is kept as it was when the edition was closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Closing {
    pub at: NaiveDateTime,
    /// The version of the definitions the values were computed by.
    pub definitions: u32,
    /// Each value of each indicator, as it is written: `"I3/zona": "36"`.
    pub values: BTreeMap<String, String>,
}

/// An edition was closed or opened again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    pub at: NaiveDateTime,
    pub kind: TurnKind,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum TurnKind {
    Closed,
    /// Unlocked, for a reason that is never empty.
    Reopened(String),
}

impl Edition {
    pub fn new(year: i32) -> Self {
        Self {
            year,
            closing: None,
            turns: Vec::new(),
            sheets: Vec::new(),
        }
    }

    pub fn is_closed(&self) -> bool {
        self.closing.is_some()
    }

    pub fn sheet(&self, entity: &str) -> Option<&Sheet> {
        Kind::ALL.into_iter().find_map(|kind| {
            let place = self
                .sheets
                .binary_search_by(|known| (known.kind(), known.entity.as_str()).cmp(&(kind, entity)));
            self.sheets.get(place.ok()?)
        })
    }

    /// Puts a sheet in its place, that of its entity or a new one; the order is always by kind, then by id.
    pub(super) fn put(&mut self, sheet: Sheet) {
        match self
            .sheets
            .binary_search_by(|known| (known.kind(), &known.entity).cmp(&(sheet.kind(), &sheet.entity)))
        {
            Ok(place) => {
                if let Some(known) = self.sheets.get_mut(place) {
                    *known = sheet;
                }
            }
            Err(place) => self.sheets.insert(place, sheet),
        }
    }
}
