//! The organisations of the territory: one list, with what each was in each edition.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Ledger, LedgerRefusal};

/// An organisation that works in projects or sits at tables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    pub id: String,
    pub name: String,
    /// By year. Whether an organisation is a third-sector entity is a judgement of the edition, and may change.
    #[serde(default)]
    pub editions: BTreeMap<i32, Standing>,
    /// What somebody said of it against what the evidence says, oldest first. Never shortened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judgements: Vec<Judgement>,
}

/// A word on where an organisation stands, in place of what the evidence says; it holds as long as an evidence would.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    pub on: NaiveDate,
    /// The stage of the ladder, from 0 to 6; none leaves it to the evidence.
    #[serde(default)]
    pub stage: Option<u8>,
    #[serde(default)]
    pub tie: Option<Tie>,
    /// Never empty.
    pub reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// How close the service and an organisation are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tie {
    /// No collaboration in the time looked at. Not `None`, which in a file says that nobody judged.
    Absent,
    /// `saltuaria`: personal, now and then.
    Occasional,
    /// `continuativa`: as a service.
    Continuous,
    /// `silente`: it was continuous, and nothing was heard since.
    Silent,
}

/// What an organisation is in one edition.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// A word of the vocabulary of organisation types.
    #[serde(default)]
    pub kind: Option<String>,
    /// Third-sector entity.
    #[serde(default)]
    pub ets: Option<bool>,
}

impl Standing {
    /// The side of row 6 it is on; none where nobody judged it.
    pub fn side(&self) -> Option<&'static str> {
        self.ets.map(|is_ets| if is_ets { "ets" } else { "altre" })
    }
}

impl Tie {
    /// The name of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Absent => "tie-none",
            Self::Occasional => "tie-occasional",
            Self::Continuous => "tie-continuous",
            Self::Silent => "tie-silent",
        }
    }
}

impl Organisation {
    /// What it was in `year`: as said then; else as last said before, else as first said after.
    pub fn standing(&self, year: i32) -> Standing {
        let before = self.editions.range(..=year).next_back();
        let after = || self.editions.range(year..).next();
        before
            .or_else(after)
            .map(|(_, standing)| standing.clone())
            .unwrap_or_default()
    }
}

/// Offices that run projects together with the service; they are no organisations of the territory.
///
/// Source: Comune di Bologna, monitoring 2019, the slides on who does what.
pub fn is_public_kind(kind: &str) -> bool {
    [
        "comune",
        "unione",
        "ufficio_di_piano",
        "ausl",
        "asc",
        "asp",
        "quartiere",
        "altro_ente_pubblico",
    ]
    .contains(&kind)
}

impl Ledger {
    pub(super) fn judge(&mut self, id: &str, judgement: &Judgement) -> Result<(), LedgerRefusal> {
        if judgement.reason.trim().is_empty() {
            return Err(LedgerRefusal::ReasonMissing);
        }
        self.judgements_of(id)?.push(judgement.clone());
        Ok(())
    }

    /// The latest of words that are alike is the one that is taken back.
    pub(super) fn unjudge(&mut self, id: &str, judgement: &Judgement) -> Result<(), LedgerRefusal> {
        let judgements = self.judgements_of(id)?;
        if let Some(place) = judgements.iter().rposition(|known| known == judgement) {
            judgements.remove(place);
        }
        Ok(())
    }

    fn judgements_of(&mut self, id: &str) -> Result<&mut Vec<Judgement>, LedgerRefusal> {
        let known = self.organisations.iter_mut().find(|known| known.id == id);
        let known = known.ok_or_else(|| LedgerRefusal::Unknown { id: id.to_owned() })?;
        Ok(&mut known.judgements)
    }
}
