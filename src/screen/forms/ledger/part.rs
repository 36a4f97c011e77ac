//! What can be written in the registry, each with a form of its own.

use serde::{Deserialize, Serialize};

use super::CardPart;
use crate::domain::Funding;
use crate::registry::ledger::{Birth, ImprovementStep, Involvement, Kind, TableMeeting};

/// What is written in the registry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum LedgerPart {
    /// A project sheet of a laboratory comes in.
    Promotion(Birth),
    /// An entry that no laboratory proposed.
    NewEntry { kind: Kind, year: i32 },
    /// A project sheet of a laboratory is set aside.
    Aside(Birth),
    /// A part of a yearly sheet.
    Sheet {
        year: i32,
        entity: String,
        part: SheetPart,
    },
    /// A closed edition is opened again.
    Reopen(i32),
    /// A part of the identity card of a path.
    Card { path: String, part: CardPart },
    /// An organisation alone, and what it is in that year; a new one, perhaps with a name, where there is no id.
    Organisation {
        id: Option<String>,
        name: String,
        year: i32,
    },
    /// A contact with an organisation; a new one where there is no id.
    Contact {
        id: Option<String>,
        organisation: String,
    },
    /// A reading of a target of a programme; a new one where there is no id.
    Reading {
        id: Option<String>,
        programme: String,
        target: String,
    },
    /// Which profile says the places and the words.
    Profile,
    /// A group of improvement; a new one where there is no id.
    Improvement(Option<String>),
    /// A path of improvement of a group, as it was; a new one where none.
    ImprovementStep {
        group: String,
        was: Option<ImprovementStep>,
    },
    /// A seminar; a new one where there is no id.
    Seminar(Option<String>),
    /// A word on where an organisation stands, by its id.
    Judgement(String),
}

/// The part of a yearly sheet that is written. An entry of a list is named by what it held when its form was opened; a
/// new one where none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetPart {
    /// Name, years, state, who answers for it.
    Who,
    Where,
    /// Needs, activities, themes, aims.
    What,
    Numbers,
    /// Beneficiaries by age.
    Ages,
    /// An organisation of a project, and what it does.
    Subject(Option<Involvement>),
    Funding(Option<Funding>),
    /// A meeting of a table.
    Meeting(Option<TableMeeting>),
    FollowUp,
    /// Which earlier entry it goes on from.
    Lineage,
}
