//! What is said of a group of citizens in one year. Its members are never named.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::Operators;

/// Source: Comune di Bologna, monitoring 2019: groups of fragile citizens, run by the service.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct GroupSheet {
    #[serde(default)]
    pub coordination: Option<String>,
    #[serde(default)]
    pub themes: Vec<String>,
    #[serde(default)]
    pub aims: Vec<String>,
    #[serde(default)]
    pub citizens: Option<u32>,
    #[serde(default)]
    pub in_charge: Option<u32>,
    /// Of the citizens, those who came for the first time this year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newcomers: Option<u32>,
    #[serde(default)]
    pub operators: Operators,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<NaiveDate>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub period: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
}
