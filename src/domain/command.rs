//! Commands: everything a person can do to a session, as data that is performed, shown, undone and replayed.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Abbreviation, Augmentation, Ballot, Body, Cell, Clock, Closing, Cluster, Director, Errand, Group,
    Handover, Header, Id, Loan, LogEntry, Meeting, Offer, Person, Plan, Posting, Project, Proposal, Report,
    ReportState, Round, Seating, SignUp, Slot, Space, Table, Tie, Timing, Walk,
};

/// An order given to a session. It carries its ids and its hour, so that replaying it gives the same session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Command {
    SetHeader(Box<Header>),
    /// Adds a record, or replaces the one with the same id.
    Put(Box<Record>),
    /// Removes a record that nothing else names. Proposals are never removed: they are withdrawn.
    Remove(Id),
    /// Several people at once, copied from an earlier laboratory or a list.
    Enlist {
        bodies: Vec<Body>,
        people: Vec<Person>,
    },

    Arrive {
        person: Id,
        at: NaiveDateTime,
    },
    Leave {
        person: Id,
        at: NaiveDateTime,
    },
    MarkAbsent {
        person: Id,
    },
    /// Takes the tick away: the person is expected again.
    Expect {
        person: Id,
    },

    /// Enters a line of the programme; ends the one being run. Any line, at any time.
    EnterLine {
        line: Id,
        at: NaiveDateTime,
    },
    /// Gives `minutes` more to a line.
    Extend {
        line: Id,
        minutes: u32,
    },

    /// Gives lines still to come their new hours.
    Retime(Vec<Timing>),
    /// Holds a line right after another one.
    MoveLine {
        line: Id,
        after: Id,
    },
    /// Starts the clock of a table or a group, or changes it.
    SetClock(Clock),
    /// The table or the group keeps the pace of the hall again.
    StopClock(Id),
    /// The private notes, the checklist, what the hall may see.
    SetDirector(Box<Director>),

    /// Puts a topic in a cell of the wall, or takes it off (`None`).
    MoveTopic {
        topic: Id,
        to: Option<Cell>,
        at: NaiveDateTime,
        reason: String,
    },
    /// Lays out several topics at once, each where it is given.
    LayWall {
        postings: Vec<Posting>,
        at: NaiveDateTime,
    },
    /// A wall proposed leaves the topic where it is.
    Pin {
        topic: Id,
    },
    Unpin {
        topic: Id,
    },
    /// One topic goes into another, both conveners agreeing.
    Merge {
        topic: Id,
        into: Id,
        at: NaiveDateTime,
        note: String,
    },
    Withdraw {
        proposal: Id,
        at: NaiveDateTime,
        reason: String,
    },
    /// A merged or withdrawn proposal stands again.
    Reinstate {
        proposal: Id,
    },
    /// A sheet written in the wrong place goes to another group, or to another table and round.
    Relocate {
        proposal: Id,
        at: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        round: Option<u32>,
    },
    SignUp(SignUp),
    CancelSignUp(SignUp),
    TakeWalk(Walk),

    Augment {
        report: Id,
        augmentation: Augmentation,
    },
    SetReportState {
        report: Id,
        state: ReportState,
    },

    /// Seats everybody: replaces the seatings of the rounds it names.
    SeatAll(Vec<Seating>),
    /// Seats one traveller at a table of a round, or takes the chair away (`None`).
    Seat {
        round: u32,
        person: Id,
        table: Option<Id>,
    },
    /// A traveller becomes table host from a round on.
    HandOver(Handover),
    /// Every seating proposed from now on keeps this, in the place of what it excludes.
    Tie(Tie),
    Untie(Tie),

    /// Forms groups anew: replaces all the groups it names at once, so that people can change places.
    FormGroups(Vec<Group>),

    /// Moves a proposal into a cluster, or out of all (`None`).
    Gather {
        proposal: Id,
        cluster: Option<Id>,
    },

    GiveBack {
        loan: Id,
        at: NaiveDateTime,
        interrupted: String,
    },

    /// Blank sheets were printed: the last copy of each.
    Print(Vec<Errand>),
    /// A sheet of paper came back.
    HandIn {
        errand: Errand,
        at: NaiveDateTime,
    },
    /// A sheet of paper became a record.
    Transcribe {
        errand: Errand,
        record: Id,
        at: NaiveDateTime,
    },
    /// What the clerk writes short, the whole list.
    Abbreviate(Vec<Abbreviation>),

    SetClosing(Box<Closing>),
    Close {
        at: NaiveDateTime,
    },
    Reopen {
        reason: String,
    },
}

/// A record that is added or replaced as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Record {
    Person(Person),
    Body(Body),
    Space(Space),
    Slot(Slot),
    Table(Table),
    /// Its number is its id.
    Round(Round),
    Group(Group),
    Proposal(Proposal),
    Report(Report),
    Cluster(Cluster),
    Ballot(Ballot),
    Plan(Plan),
    Project(Project),
    Meeting(Meeting),
    Loan(Loan),
    Offer(Offer),
    LogEntry(LogEntry),
}

impl Record {
    /// The id of the record; none for a round, which is known by its number.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Person(record) => Some(&record.id),
            Self::Body(record) => Some(&record.id),
            Self::Space(record) => Some(&record.id),
            Self::Slot(record) => Some(&record.id),
            Self::Table(record) => Some(&record.id),
            Self::Round(_) => None,
            Self::Group(record) => Some(&record.id),
            Self::Proposal(record) => Some(&record.id),
            Self::Report(record) => Some(&record.id),
            Self::Cluster(record) => Some(&record.id),
            Self::Ballot(record) => Some(&record.id),
            Self::Plan(record) => Some(&record.id),
            Self::Project(record) => Some(&record.id),
            Self::Meeting(record) => Some(&record.id),
            Self::Loan(record) => Some(&record.id),
            Self::Offer(record) => Some(&record.id),
            Self::LogEntry(record) => Some(&record.id),
        }
    }
}

impl Command {
    /// Puts a record.
    pub fn put(record: Record) -> Self {
        Self::Put(Box::new(record))
    }

    /// The ids this command brings into the session, new or already there.
    pub fn ids(&self) -> Vec<&Id> {
        match self {
            Self::Put(record) => record.id().into_iter().collect(),
            Self::Enlist { bodies, people } => bodies
                .iter()
                .map(|body| &body.id)
                .chain(people.iter().map(|person| &person.id))
                .collect(),
            Self::TakeWalk(walk) => vec![&walk.id],
            Self::FormGroups(groups) => groups.iter().map(|group| &group.id).collect(),
            Self::SetHeader(_)
            | Self::Remove(_)
            | Self::Arrive { .. }
            | Self::Leave { .. }
            | Self::MarkAbsent { .. }
            | Self::Expect { .. }
            | Self::EnterLine { .. }
            | Self::Extend { .. }
            | Self::Retime(_)
            | Self::MoveLine { .. }
            | Self::SetClock(_)
            | Self::StopClock(_)
            | Self::SetDirector(_)
            | Self::MoveTopic { .. }
            | Self::LayWall { .. }
            | Self::Pin { .. }
            | Self::Unpin { .. }
            | Self::Merge { .. }
            | Self::Withdraw { .. }
            | Self::Reinstate { .. }
            | Self::Relocate { .. }
            | Self::SignUp(_)
            | Self::CancelSignUp(_)
            | Self::Augment { .. }
            | Self::SetReportState { .. }
            | Self::SeatAll(_)
            | Self::Seat { .. }
            | Self::HandOver(_)
            | Self::Tie(_)
            | Self::Untie(_)
            | Self::Gather { .. }
            | Self::GiveBack { .. }
            | Self::Print(_)
            | Self::HandIn { .. }
            | Self::Transcribe { .. }
            | Self::Abbreviate(_)
            | Self::SetClosing(_)
            | Self::Close { .. }
            | Self::Reopen { .. } => Vec::new(),
        }
    }
}
