//! What stays the same from year to year: a project, a table, a group.

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::domain::Id;

/// A stable identity. What is said of it in one year, its title too, is in the sheet of that year, so that a later year
/// does not change what an earlier one said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    pub id: String,
    pub kind: Kind,
    /// The project sheets of laboratories it was promoted from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub born: Vec<Birth>,
    /// The earlier entity it goes on from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continues: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The person of the service who answers for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
}

impl Entity {
    /// An entity of which only the name in lists is known.
    pub fn new(id: &str, kind: Kind) -> Self {
        Self {
            id: id.to_owned(),
            kind,
            born: Vec::new(),
            continues: None,
            description: String::new(),
            contact: String::new(),
        }
    }
}

/// A project sheet of a laboratory.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Birth {
    pub session: String,
    pub project: Id,
}
