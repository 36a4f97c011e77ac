//! A template: one RON file per facilitation format, written by people, never rewritten by the program.

use serde::{Deserialize, Serialize};

use super::{Bilingual, Kind, KindId, Phase, PhaseId};

/// The version of the template shape that this program reads.
pub const TEMPLATE_FORMAT: u32 = 1;

/// A facilitation format with its variants.
///
/// Invariants (kept by `format::check`): ids are unique; every phase named in a running order, every kind named in an
/// activity exists; there is at least one variant; the last phase of each variant has the activity `Close`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    pub format: u32,
    /// Lower case letters, digits, `_`: `"open_space"`. Also the name of the file.
    pub id: String,
    pub name: Bilingual,
    /// What it is, in one or two sentences, for the card of the format.
    pub what: Bilingual,
    /// When to use it, for the card.
    pub when: Bilingual,
    /// From how many people to how many.
    pub people: (u32, u32),
    /// How many months after the laboratory the names of its people are kept; nothing is said where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_months: Option<u32>,
    #[serde(default)]
    pub kinds: Vec<Kind>,
    pub phases: Vec<Phase>,
    /// The first is proposed.
    pub variants: Vec<Variant>,
}

/// A way to run the format: its running order and the room it needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    pub id: String,
    pub name: Bilingual,
    #[serde(default)]
    pub note: Bilingual,
    /// The hour it usually begins, `"09:00"`.
    pub begins: String,
    #[serde(default)]
    pub setting: Setting,
    pub order: Vec<Item>,
}

/// How many of each thing the room is prepared with; all can be changed in the session.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    #[serde(default)]
    pub spaces: u32,
    #[serde(default)]
    pub tables: u32,
    #[serde(default)]
    pub groups: u32,
}

/// One line of a running order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub phase: PhaseId,
    pub minutes: u32,
    /// The day of the laboratory, 1 unless said.
    #[serde(default = "first_day")]
    pub day: u32,
    /// A fixed hour, where it does not simply follow the line above: `"14:00"`.
    #[serde(default)]
    pub at: Option<String>,
}

fn first_day() -> u32 {
    1
}

impl Template {
    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.phases.iter().find(|phase| &phase.id == id)
    }

    pub fn kind(&self, id: &KindId) -> Option<&Kind> {
        self.kinds.iter().find(|kind| &kind.id == id)
    }

    pub fn variant(&self, id: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.id == id)
    }
}
