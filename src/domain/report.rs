//! Instant reports: an aide-mémoire by those who were in a group, not minutes.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Cell, Id};

/// The report of one group. Statements are not attributed to names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub id: Id,
    pub topic: Id,
    pub title: String,
    pub convener: Id,
    /// Among the participants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scribe: Option<Id>,
    pub participants: Vec<Id>,
    /// Slot and space in which the group met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<Cell>,
    #[serde(default)]
    pub contents: Contents,
    /// Ideas added by readers on the news wall, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub augmentations: Vec<Augmentation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<NaiveDateTime>,
    #[serde(default)]
    pub state: ReportState,
}

/// What the group wrote, one sentence an entry.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Contents {
    pub discussion: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recommendations: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// Requests and to whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next_steps: Vec<NextStep>,
    /// Links with other groups: topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Id>,
}

/// What, who, by when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NextStep {
    pub what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
}

/// An idea added by a reader.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Augmentation {
    pub at: NaiveDateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    pub text: String,
}

/// A report is a draft until its scribe has read it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ReportState {
    #[default]
    Draft,
    Corrected,
    Final,
}
