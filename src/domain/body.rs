//! Bodies: the organisations people come from.

use serde::{Deserialize, Serialize};

use super::Id;

/// An organisation or a public body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Body {
    pub id: Id,
    pub name: String,
    /// A word of the vocabulary of organisation types (`aps`, `coop_sociale`, `parrocchia`, `comune` …).
    pub kind: String,
    /// Third-sector entity (D.Lgs. 117/2017).
    #[serde(default)]
    pub ets: bool,
    /// Section of the RUNTS register, where there is one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub runts: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub municipality: String,
}
