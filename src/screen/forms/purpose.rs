//! What a form is for. Saved with a draft, so that the form can be opened again with what was typed.

use serde::{Deserialize, Serialize};

use super::TableSpot;
use super::{ClosePart, LedgerPart, PlanPart, ProjectPart, RoomPart};
use crate::domain::{Cell, Errand, Id, NextStep};
use crate::format::KindId;

/// The form that is open, and the record it is about (`None`: a new one).
///
/// An entry of a list, which has no id, is named by what it held when its form was opened: a place in the list may by now
/// be that of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    NewLab {
        template: String,
    },
    Header,
    Person(Option<Id>),
    /// Someone at the door who was not registered; `typed` is what was searched for.
    WalkIn {
        typed: String,
    },
    /// Many people at once, one a line.
    PeopleList,
    /// Where the file of a list of people is.
    PeopleFile,
    LogEntry(Option<Id>),
    /// A sheet of that kind; the group or table is the one proposed.
    NewSheet {
        kind: KindId,
        at: Proposed<Option<Id>>,
    },
    Sheet(Id),
    /// A sheet is taken back by who wrote it.
    Withdrawal(Id),
    /// A cluster with these sheets in it.
    NewCluster {
        sheets: Proposed<Vec<Id>>,
    },
    Cluster(Id),
    /// The count of the vote held in that line of the programme.
    Ballot(Id),
    /// The slips of the ranking held in that line of the programme.
    Ranking(Id),
    /// A topic for the agenda wall, in the cell proposed.
    NewTopic {
        kind: KindId,
        cell: Proposed<Option<Cell>>,
    },
    Topic(Id),
    MoveTopic {
        topic: Id,
        to: Option<Cell>,
    },
    Merge {
        topic: Id,
        into: Id,
    },
    /// Who is interested in a topic.
    SignUps(Id),
    /// The topics a person is interested in.
    Interests(Id),
    /// A person uses their two feet during a slot.
    Walk {
        person: Id,
        slot: Id,
    },
    /// A sheet of paper that is transcribed.
    Transcription(Errand),
    /// A report on paper whose topic, written by hand, a person has found.
    BlankReport {
        copy: u32,
        topic: Id,
    },
    /// A topic that is not on the wall, read on a report on paper; its report follows.
    BlankTopic(u32),
    /// What the clerk writes short.
    Abbreviations,
    /// The report on a topic.
    Report(Id),
    /// A next step of a report, as it was; a new one where none.
    NextStep {
        report: Id,
        #[serde(default)]
        was: Option<NextStep>,
    },
    Augmentation(Id),
    /// What a café table wrote in a round.
    TableSheet(TableSpot),
    Table(Option<Id>),
    /// The hours of a line of the programme.
    Line(Id),
    /// A round of conversation, by its number.
    Round(u32),
    /// A traveller takes a table over from a round on.
    HandOver {
        table: Id,
        round: u32,
    },
    /// Two travellers change places in a round: as they sit, or in one of the plans proposed.
    Swap {
        round: u32,
        #[serde(default)]
        way: Option<usize>,
    },
    /// What every seating proposed keeps, looking at a table.
    Tie {
        table: Id,
    },
    /// A living book is lent.
    Loan {
        book: Id,
    },
    /// A reading that stops before its time.
    Interruption(Id),
    Meeting(Option<Id>),
    Plan(PlanPart),
    Project(ProjectPart),
    Close(ClosePart),
    Room(RoomPart),
    /// The private notes of the day.
    Notes,
    /// What is chosen for this computer.
    Settings,
    Ledger(LedgerPart),
}

/// What a form starts from. Two forms that differ only in it are the same form, so that a text left aside in one is
/// found again in the other.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Proposed<T>(pub T);

impl<T> PartialEq for Proposed<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Proposed<T> {}
