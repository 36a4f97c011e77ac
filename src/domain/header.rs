//! The header of a laboratory: what it is about, where, when, for whom.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::Id;

/// Everything said about the laboratory before it begins.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Header {
    pub title: String,
    /// The guiding question.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    pub date: NaiveDate,
    pub begins: NaiveTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<NaiveTime>,
    /// The day from which the names of its people are no more to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<NaiveDate>,
    #[serde(default)]
    pub place: Venue,
    /// The path (percorso) of laboratories this one belongs to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    #[serde(default, skip_serializing_if = "Sponsor::is_empty")]
    pub sponsor: Sponsor,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facilitators: Vec<String>,
    /// The four published headings of a Piano di Zona laboratory.
    #[serde(default, skip_serializing_if = "Headings::is_empty")]
    pub headings: Headings,
    #[serde(default, skip_serializing_if = "Steering::is_empty")]
    pub steering: Steering,
    /// Free note: why these times, what was prepared before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Where it happens.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Venue {
    pub name: String,
    pub municipality: String,
    /// Quartiere, zone or hamlet, where one is meant.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub territory: String,
}

/// Who asked for the laboratory: a body of the session, or a name not yet in it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sponsor {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Id>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
}

impl Sponsor {
    pub fn is_empty(&self) -> bool {
        self.body.is_none() && self.name.is_empty()
    }
}

/// The headings under which the Comune di Bologna publishes each laboratory of its Piano di Zona
/// ("Priorità e obiettivi · Soggetti prioritari · Zona bersaglio · Progetti e azioni").
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Headings {
    pub priorities: String,
    pub people: String,
    pub target_area: String,
    pub projects: String,
}

impl Headings {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The two steering groups (cabina di regia): the core one decides, the enlarged one is consulted.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Steering {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub core: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enlarged: Vec<String>,
}

impl Steering {
    pub fn is_empty(&self) -> bool {
        self.core.is_empty() && self.enlarged.is_empty()
    }
}
