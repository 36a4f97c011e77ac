//! A phase of a format: what happens, what the facilitator says, the rules on the wall.

use serde::{Deserialize, Serialize};

use super::{Activity, Bilingual};

/// The name of a phase inside its template, lower case: `"market"`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhaseId(pub String);

/// One phase. The minutes are in the running order of each variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    pub id: PhaseId,
    pub name: Bilingual,
    pub activity: Activity,
    /// What the facilitator says now, in sentences ready to be read aloud. May be empty for a pause.
    #[serde(default)]
    pub say: Vec<Bilingual>,
    /// The rules to show, one a line.
    #[serde(default)]
    pub rules: Vec<Bilingual>,
    /// What to have done before moving on, one a line.
    #[serde(default)]
    pub checks: Vec<Bilingual>,
}
