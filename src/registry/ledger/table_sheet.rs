//! What is said of a standing table in one year.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::Operators;

/// Source: Comune di Bologna, monitoring 2019: permanent tables of co-design in which the service has an active role.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct TableSheet {
    /// `sst`, `ufficio_reti`, `sst_e_ufficio_reti`, `altro_ufficio`, `odt`, `condiviso`.
    #[serde(default)]
    pub coordination: Option<String>,
    #[serde(default)]
    pub themes: Vec<String>,
    #[serde(default)]
    pub aims: Vec<String>,
    /// The ids of the organisations that sit at it, each once.
    #[serde(default)]
    pub organisations: Vec<String>,
    #[serde(default)]
    pub people: Option<u32>,
    #[serde(default)]
    pub operators: Operators,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<TableMeeting>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub art55: Option<Art55>,
    #[serde(default, skip_serializing_if = "Renewal::is_empty")]
    pub renewal: Renewal,
    /// The ids of the projects that came out of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<String>,
}

/// One meeting of the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableMeeting {
    pub on: NaiveDate,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub minutes: String,
    /// The ids of the organisations that came; none where the minutes do not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<String>,
}

/// The institute of article 55 of the code of the third sector, and its act.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Art55 {
    /// `co_programmazione`, `co_progettazione`, `accreditamento`.
    pub institute: String,
    #[serde(default)]
    pub act: String,
}

/// What the table renewed in the year, in words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Renewal {
    #[serde(default)]
    pub composition: String,
    #[serde(default)]
    pub aims: String,
    #[serde(default)]
    pub field: String,
}

impl Renewal {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
