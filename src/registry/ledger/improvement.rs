//! Groups of improvement and seminars: what the service does to work better itself. None is a group of citizens.
//!
//! Source: Comune di Bologna, "Essere comunità, lavorare nella comunità", seminars of 7 and 8 June 2021.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Logged;

/// Operators who reflect on a strategic process and develop it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImprovementGroup {
    /// `GM001`.
    pub id: String,
    pub name: String,
    /// The strategic process.
    #[serde(default)]
    pub process: String,
    #[serde(default)]
    pub promoter: String,
    /// How many of each role; never who.
    #[serde(default)]
    pub members: BTreeMap<String, u32>,
    #[serde(default)]
    pub meetings: Vec<NaiveDate>,
    /// What does not work, as the group says it.
    #[serde(default)]
    pub criticalities: String,
    #[serde(default)]
    pub steps: Vec<ImprovementStep>,
    /// When it told of its work.
    #[serde(default)]
    pub presented: Option<NaiveDate>,
}

/// A path of improvement: what is done, by whom, by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImprovementStep {
    pub action: String,
    #[serde(default)]
    pub who: String,
    #[serde(default)]
    pub by: Option<NaiveDate>,
    /// `da_fare`, `in_corso`, `fatto`, `lasciato`.
    #[serde(default)]
    pub state: Option<String>,
}

/// A seminar: free, without a list of who takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seminar {
    /// `SM001`.
    pub id: String,
    pub title: String,
    pub on: NaiveDate,
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// A room, or the address it is streamed from.
    #[serde(default)]
    pub place: String,
    /// One a line: "9.30 Presentazione dei gruppi di miglioramento".
    #[serde(default)]
    pub sessions: Vec<String>,
    /// Where what was shown can be read, one a line.
    #[serde(default)]
    pub documents: Vec<String>,
    /// The ids of the groups of improvement that told of their work.
    #[serde(default)]
    pub groups: Vec<String>,
}

impl Logged for ImprovementGroup {
    const PREFIX: &'static str = "GM";

    fn id(&self) -> &str {
        &self.id
    }
}

impl Logged for Seminar {
    const PREFIX: &'static str = "SM";

    fn id(&self) -> &str {
        &self.id
    }
}
