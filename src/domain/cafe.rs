//! Who sat where in each round of a café, and who took over a table.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::Id;

/// The seating of a World Café, as planned and then corrected to what really happened.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Cafe {
    /// One for each round and table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seatings: Vec<Seating>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handovers: Vec<Handover>,
}

/// One table in one round. Nobody sits at two tables of a round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seating {
    pub round: u32,
    pub table: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<Id>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub travellers: Vec<Id>,
}

impl Seating {
    /// Host and travellers.
    pub fn people(&self) -> impl Iterator<Item = &Id> {
        self.host.iter().chain(&self.travellers)
    }
}

/// A table host hands the table over (passaggio di consegne).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handover {
    pub at: NaiveDateTime,
    /// The first round led by the new host.
    pub round: u32,
    pub table: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Id>,
    pub to: Id,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}
