//! What happened in one session, and its rules: document, session, people, proposals, votes, outcomes, commands.
//!
//! Imports `format`. Reads no clock, disk, environment or terminal.

mod body;
mod cafe;
mod command;
mod day;
mod document;
mod encounter;
mod header;
mod id;
mod outcome;
mod perform;
mod person;
mod project;
mod proposal;
mod refusal;
mod report;
mod room;
mod session;
mod wall;

pub use body::{BODY_KINDS, Body};
pub use cafe::{Cafe, Handover, Seating};
pub use command::{Command, Record};
pub use day::{Closing, Day, DayState, Evaluation, FollowUp, Line, LogEntry};
pub use document::{Base, DOCUMENT_FORMAT, Deed, Document, Step, Summary};
pub use encounter::{Encounters, Loan, Meeting};
pub use header::{Header, Headings, Sponsor, Steering, Venue};
pub use id::{Counters, Id, prefix};
pub use outcome::{Action, Ballot, Bridge, Cluster, Means, Offer, Outcomes, Plan, Stacking, Tally, Team};
pub use perform::{ids_of, perform, replay};
pub use person::{AgeBand, Attendance, Belonging, Care, Consents, Level, Person};
pub use project::{
    Calendar, Expected, Funding, Operators, Partner, Partnership, Project, ProjectState, Scope,
};
pub use proposal::{Cell, Move, Position, Proposal, ProposalState};
pub use refusal::Refusal;
pub use report::{Augmentation, Contents, NextStep, Report, ReportState};
pub use room::{Group, Room, Round, Slot, Space, Table};
pub use session::Session;
pub use wall::{SignUp, Walk, Wall};
