//! The identity card (carta d'identità) of a path of laboratories: what somebody writes on it. What can be counted is
//! not here: it is counted when the card is read.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Birth;
use crate::domain::Steering;

/// The fields of the card that no laboratory knows. Source: "Laboratori comunitari del welfare reale", Distretto di
/// Casalecchio di Reno, 2015.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct IdentityCard {
    /// "Sono nato per".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub born_for: String,
    /// "Nato nel", where the path began before its first laboratory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<i32>,
    /// "Segni particolari".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub marks: String,
    /// "A:".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub territory: String,
    /// "Peso": what it moved in the planning of the place.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub weight: String,
    /// "Trasformazioni // cosa c'è di nuovo".
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<String>,
    /// The two steering groups, beside what the laboratories say of them.
    #[serde(skip_serializing_if = "Steering::is_empty")]
    pub steering: Steering,
    #[serde(skip_serializing_if = "is_blank")]
    pub story: Story,
    #[serde(skip_serializing_if = "is_blank")]
    pub support: Support,
}

/// The second part of the card.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Story {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subtitle: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The projects of its laboratories that it tells of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub featured: Vec<Birth>,
}

/// Who pays, who helps, whom to ask, where it was shown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Support {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub funding: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub helpers: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// The event it was presented at.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub event: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_date: Option<NaiveDate>,
}

fn is_blank<T: Default + PartialEq>(part: &T) -> bool {
    *part == T::default()
}
