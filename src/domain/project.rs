//! The project sheet that a laboratory hands to the registry: expectations, never measured numbers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;

/// A project born in the laboratory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Project {
    pub id: Id,
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The topics, reports, clusters, tables, utopias and plans it comes from.
    pub from: Vec<Id>,
    /// An earlier project it goes on from, `"session/project"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continues: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    #[serde(default)]
    pub scope: Scope,
    #[serde(default)]
    pub partnership: Partnership,
    #[serde(default)]
    pub expected: Expected,
    #[serde(default)]
    pub calendar: Calendar,
    #[serde(default)]
    pub state: ProjectState,
}

/// For whom, where, doing what. The words are those of the registry's vocabularies.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Scope {
    /// Areas of need, the first is the principal one.
    #[serde(default)]
    pub needs: Vec<String>,
    #[serde(default)]
    pub activities: Vec<String>,
    #[serde(default)]
    pub targets: Vec<String>,
    /// Range of action: `zona`, `comune`, `piu_comuni`, `distretto`, `quartiere`, `piu_quartieri`, `citta`.
    #[serde(default)]
    pub range: String,
    #[serde(default)]
    pub areas: Vec<String>,
    #[serde(default)]
    pub municipalities: Vec<String>,
    /// `cura_delle_relazioni`, `generatore_di_legami`.
    #[serde(default)]
    pub action_kind: String,
}

/// Who carries the project.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Partnership {
    /// The person to call.
    #[serde(default)]
    pub contact: Option<Id>,
    #[serde(default)]
    pub promoter: Option<Id>,
    #[serde(default)]
    pub partners: Vec<Partner>,
    /// Roles of the territorial social service: `promozione`, `coordinamento`, `invio`.
    #[serde(default)]
    pub sst_roles: Vec<String>,
    #[serde(default)]
    pub operators: Operators,
}

/// A body and what it does in the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    pub body: Id,
    pub roles: Vec<String>,
}

/// Operators involved, by office. None is "not collected", never zero.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Operators {
    #[serde(default)]
    pub sst: Option<u32>,
    #[serde(default)]
    pub networks_office: Option<u32>,
    #[serde(default)]
    pub other_offices: Option<u32>,
}

/// The expected side of the sheet. None is "not collected", never zero.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Expected {
    #[serde(default)]
    pub beneficiaries: Option<u32>,
    /// In charge of the social service; never more than the beneficiaries, never a person's name.
    #[serde(default)]
    pub in_charge: Option<u32>,
    #[serde(default)]
    pub volunteers: Option<u32>,
    #[serde(default)]
    pub professionals: Option<u32>,
    #[serde(default)]
    pub funding: Vec<Funding>,
}

/// A source of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funding {
    pub source: String,
    /// In cents of euro.
    #[serde(default)]
    pub cents: Option<u64>,
}

/// When it starts and how long it lasts.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Calendar {
    /// After the day of the laboratory.
    #[serde(default)]
    pub starts: Option<NaiveDate>,
    #[serde(default)]
    pub months: Option<u32>,
}

/// How far the project is when the laboratory hands it over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ProjectState {
    Idea,
    #[default]
    Sheet,
}
