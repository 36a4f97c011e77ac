//! A reading: how far a target of a programme is on a day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Logged;

/// How many, as of a day; never who.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// `RL001`.
    pub id: String,
    /// The id of the programme, and the code of the target.
    pub programme: String,
    pub target: String,
    pub on: NaiveDate,
    /// Since the beginning, not since the last reading.
    pub value: u32,
    /// Of a share: out of how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of: Option<u32>,
    /// The project that was counted; none for the whole programme, each person once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// `persone_distinte`, `presenze`, `stima`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_as: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Logged for Reading {
    const PREFIX: &'static str = "RL";

    fn id(&self) -> &str {
        &self.id
    }
}
