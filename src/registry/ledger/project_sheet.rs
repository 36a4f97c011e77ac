//! What is said of an inclusive project in one year.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{Funding, Operators};

/// Source: Comune di Bologna, monitoring 2019: a project used by citizens in charge of the service and not.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ProjectSheet {
    /// Areas of need, the first is the principal one.
    #[serde(default)]
    pub needs: Vec<String>,
    #[serde(default)]
    pub activities: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<String>,
    /// How one gets in: `libero`, `su_invio_sst` …
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<String>,
    #[serde(default)]
    pub people: People,
    /// The organisations that take part, each once.
    #[serde(default)]
    pub subjects: Vec<Involvement>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sst_roles: Vec<String>,
    #[serde(default)]
    pub resources: Resources,
    /// `idea`, `scheda`, `approvato`, `avviato`, `consolidato`, `concluso`, `sospeso`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub action_kinds: Vec<String>,
    /// The traits that projects have in common, of the seven named in the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub traits: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<OwnResult>,
}

/// How many people, never who.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct People {
    #[serde(default)]
    pub beneficiaries: Option<u32>,
    /// `persone_distinte`, `presenze`, `stima`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_as: Option<String>,
    /// In charge of the social service.
    #[serde(default)]
    pub in_charge: Option<u32>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by_age: BTreeMap<String, u32>,
}

/// Who and what the project has to work with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Resources {
    #[serde(default)]
    pub operators: Operators,
    /// Of the organisations.
    #[serde(default)]
    pub volunteers: Option<u32>,
    #[serde(default)]
    pub professionals: Option<u32>,
    #[serde(default)]
    pub funding: Vec<Funding>,
}

/// An organisation in a project, and what it does there.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Involvement {
    /// The id of the organisation.
    pub organisation: String,
    #[serde(default)]
    pub roles: Vec<String>,
    /// People in charge sent to it in the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrals: Option<u32>,
    /// Paths of care built together in the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_paths: Option<u32>,
}

/// An indicator of the project's own.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct OwnResult {
    pub name: String,
    #[serde(default)]
    pub target: Option<u32>,
    #[serde(default)]
    pub value: Option<u32>,
    #[serde(default)]
    pub on: String,
}
