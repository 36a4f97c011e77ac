//! Who sat where in each round of a café, and who took over a table.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::Id;

/// The seating of a World Café, as planned and then corrected to what really happened.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Cafe {
    /// One for each round and table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seatings: Vec<Seating>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handovers: Vec<Handover>,
    /// What every seating proposed keeps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<Tie>,
}

impl Cafe {
    /// Who sits at a table in a round.
    pub fn seating(&self, round: u32, table: &Id) -> Option<&Seating> {
        let mut seatings = self.seatings.iter();
        seatings.find(|seating| seating.round == round && &seating.table == table)
    }

    /// What a chair at this table in this round would not keep for that person, of those who sit already.
    pub fn broken_by(&self, round: u32, person: &Id, table: &Id) -> Option<&Tie> {
        let table_of = |other: &Id| {
            let mut seatings = self.seatings.iter().filter(|seating| seating.round == round);
            let seating = seatings.find(|seating| seating.people().any(|seated| seated == other));
            seating.map(|seating| &seating.table)
        };
        self.ties.iter().find(|tie| match tie {
            Tie::Together { .. } => tie
                .with(person)
                .and_then(table_of)
                .is_some_and(|there| there != table),
            Tie::Apart { .. } => tie.with(person).and_then(table_of) == Some(table),
            Tie::Stays {
                person: who,
                table: there,
                ..
            } => who == person && there != table && tie.round().is_none_or(|only| only == round),
        })
    }
}

/// What a seating proposed keeps. Chairs given by hand may differ: the plan is advice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Tie {
    /// At one table whenever both are here.
    Together { one: Id, other: Id },
    /// Never at one table.
    Apart { one: Id, other: Id },
    /// At this table in every round to come: the one that a wheelchair reaches, for example. Or in one round only.
    Stays {
        person: Id,
        table: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        round: Option<u32>,
    },
}

impl Tie {
    /// True when one of them takes the place of the other.
    pub fn excludes(&self, other: &Self) -> bool {
        self.pair() == other.pair() && self.stay() == other.stay()
    }

    /// True when it keeps these two at one table.
    pub fn joins(&self, one: &Id, other: &Id) -> bool {
        match self {
            Self::Together { .. } => self.pair() == Some((one.min(other), one.max(other))),
            Self::Apart { .. } | Self::Stays { .. } => false,
        }
    }

    /// Who is tied to that person.
    fn with(&self, person: &Id) -> Option<&Id> {
        match self {
            Self::Together { one, other } | Self::Apart { one, other } => {
                let is_of = one == person || other == person;
                is_of.then_some(if one == person { other } else { one })
            }
            Self::Stays { .. } => None,
        }
    }

    /// The only round it is about.
    pub fn round(&self) -> Option<u32> {
        match self {
            Self::Together { .. } | Self::Apart { .. } => None,
            Self::Stays { round, .. } => *round,
        }
    }

    fn stay(&self) -> Option<(&Id, Option<u32>)> {
        match self {
            Self::Together { .. } | Self::Apart { .. } => None,
            Self::Stays { person, round, .. } => Some((person, *round)),
        }
    }

    /// The two it is about, the lower id first.
    fn pair(&self) -> Option<(&Id, &Id)> {
        match self {
            Self::Together { one, other } | Self::Apart { one, other } => {
                Some((one.min(other), one.max(other)))
            }
            Self::Stays { .. } => None,
        }
    }
}

/// One table in one round. Nobody sits at two tables of a round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seating {
    pub round: u32,
    pub table: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<Id>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub travellers: Vec<Id>,
}

impl Seating {
    /// Host and travellers.
    pub fn people(&self) -> impl Iterator<Item = &Id> {
        self.host.iter().chain(&self.travellers)
    }
}

/// A table host hands the table over (passaggio di consegne).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handover {
    pub at: NaiveDateTime,
    /// The first round led by the new host.
    pub round: u32,
    pub table: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Id>,
    pub to: Id,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}
