//! Meetings of a cycle and loans of a living library.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::Id;

/// What formats of several meetings, and the living library, record.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Encounters {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<Meeting>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loans: Vec<Loan>,
}

/// One meeting of a cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: Id,
    pub date: NaiveDate,
    pub begins: NaiveTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<NaiveTime>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub present: Vec<Id>,
    /// The diary of the meeting (diario di bordo).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub diary: String,
    /// Public, where the meeting was open: how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<u32>,
}

/// A conversation with a living book.
///
/// Invariants: one open loan per book and per reader; at least ten minutes of rest after each loan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Loan {
    pub id: Id,
    pub book: Id,
    pub reader: Id,
    pub at: NaiveDateTime,
    pub due: NaiveDateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned: Option<NaiveDateTime>,
    /// Who stopped the reading before time, and why, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub interrupted: String,
    /// Where they sit.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub station: String,
    /// The living dictionary (interpreter), where there is one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub dictionary: String,
}

impl Loan {
    /// How long a living book rests after a conversation, in minutes.
    pub const REST: i64 = 10;
    /// How long a reading lasts unless said.
    pub const MINUTES: i64 = 20;
}
