//! A kind of proposal that a format collects (topic, card, wish, scene, book …) and the form it is captured with.

use serde::{Deserialize, Serialize};

use super::Bilingual;

/// The name of a kind inside its template, lower case: `"topic"`, `"card"`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KindId(pub String);

/// One kind of proposal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    pub id: KindId,
    /// Capital letters put before the number on the sheet: `"T"` gives T01, T02 … Unique in a template.
    pub prefix: String,
    /// One of them: "Cartoncino".
    pub name: Bilingual,
    /// Many of them: "Cartoncini".
    pub plural: Bilingual,
    /// What the main text is: "Titolo", "Testo del cartoncino".
    pub text: Bilingual,
    /// Where a sheet belongs in the room.
    #[serde(default)]
    pub spot: Spot,
    /// Whether the sheet asks for its author. `Optional` kinds are anonymous unless someone signs.
    #[serde(default)]
    pub author: Need,
    /// Kinds (or `"cluster"`) these sheets may derive from.
    #[serde(default)]
    pub from: Vec<KindId>,
    /// Further fields, in the order of the form.
    #[serde(default)]
    pub fields: Vec<Field>,
}

impl Kind {
    /// The words that every sheet of this kind goes on from, where its main text is asked for by them: "Sarebbe
    /// meraviglioso se…".
    pub fn lead(&self) -> Option<&Bilingual> {
        Some(&self.text).filter(|text| text.it.trim_end().ends_with('…'))
    }
}

/// Where a sheet is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Spot {
    /// Anywhere.
    #[default]
    Hall,
    /// In one of the groups.
    Group,
    /// At a café table, in a round.
    Table,
    /// On the agenda wall, in a cell of slot × space.
    Wall,
}

/// Whether something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Need {
    Never,
    #[default]
    Optional,
    Required,
}

/// One field of a kind's form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The key under which the answer is stored, lower case.
    pub id: String,
    pub name: Bilingual,
    #[serde(default)]
    pub hint: Bilingual,
    #[serde(default)]
    pub entry: Entry,
    /// `Optional` unless said.
    #[serde(default)]
    pub need: Need,
}

/// How a field is filled in.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub enum Entry {
    /// One line.
    #[default]
    Line,
    /// Several lines.
    Text,
    /// A whole number between the two, ends included.
    Number(u32, u32),
    /// A day, written 17/05/2025.
    Date,
    /// An hour, written 09:30.
    Time,
    /// Yes or no.
    Flag,
    /// One of a list.
    Choice(Vec<Answer>),
}

/// One answer of a `Choice`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub id: String,
    pub name: Bilingual,
}
