//! A contact of the service with an organisation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Logged;

/// Who of the service met which organisation, when, over what. Never about a person in charge of the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// `C001`.
    pub id: String,
    /// The id of the organisation.
    pub organisation: String,
    pub on: NaiveDate,
    /// `invito`, `offerta`, `richiesta_informazioni`, `accordo`, `altro`.
    pub kind: String,
    /// The operator of the service.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// Whether the meeting of an invitation was held.
    #[serde(default)]
    pub held: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Logged for Contact {
    const PREFIX: &'static str = "C";

    fn id(&self) -> &str {
        &self.id
    }
}
