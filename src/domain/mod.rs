//! What happened in one session, and its rules: document, session, people, proposals, votes, outcomes, commands.
//!
//! Imports `fold` and `format`. Reads no clock, disk, environment or terminal.

mod body;
mod cafe;
mod clock;
mod command;
mod comparison;
mod contact;
mod counterparts;
mod day;
mod diary;
mod director;
mod document;
mod encounter;
mod fact;
mod forgetting;
mod header;
mod id;
mod naming;
mod noun;
mod outcome;
mod paper;
mod perform;
mod person;
mod prepare;
mod project;
mod proposal;
mod purging;
mod reading;
mod refusal;
mod renaming;
mod report;
mod room;
#[cfg(test)]
pub(crate) mod sample;
mod session;
mod severing;
mod traces;
mod vocabulary;
mod wall;

pub use body::Body;
pub use cafe::{Cafe, Handover, Seating, Tie};
pub use clock::Clock;
pub use command::{Command, Record};
pub use comparison::{Comparison, Difference, Here, Theirs, all_that_goes, differences};
pub use contact::contacts;
pub use day::{Closing, Day, DayState, Evaluation, FollowUp, Line, LogEntry};
pub use diary::{Deed, Step};
pub use director::{CHECKLIST, Director, Moment};
pub use document::{Base, DOCUMENT_FORMAT, Document, Summary};
pub use encounter::{Encounters, Loan, Meeting};
pub use fact::Fact;
pub use forgetting::{Forgetting, Unforgettable};
pub use header::{Header, Headings, Sponsor, Steering, Venue};
pub use id::{Counters, Id, prefix};
pub use noun::{Noun, ids_of};
pub use outcome::{Action, Ballot, Bridge, Cluster, Means, Offer, Outcomes, Plan, Stacking, Tally, Team};
pub use paper::{Abbreviation, Errand, Papers, Slip};
pub use perform::namers;
use perform::{perform, replay};
pub use person::{
    AgeBand, Attendance, Away, Belonging, Care, Consents, FORGOTTEN, Level, Person, by_family_name,
};
pub use prepare::{Names, prepare};
pub use project::{
    Calendar, Expected, Funding, Operators, Partner, Partnership, Project, ProjectState, Scope,
};
pub use proposal::{Cell, Move, Position, Proposal, ProposalState};
pub use purging::Instead;
pub use reading::{
    Again, Apart, Back, Clash, Company, Counted, Forecast, Gap, Leaf, Missing, Overlaps, Overnight, Pace,
    Presence, Recovery, Remedy, Rival, Shelved, Side, TURN, Timing, Whereabouts, Wish, actual_groups,
    are_together, behind, birthplace, book_at, bumblebees, butterflies, clashes_if_moved, clashes_of_wall,
    clocks_apart, cluster_dots, clusters_by_dots, company, conveners_of, counted_in, dots_on, first_to_hold,
    following, free_cells, from_hour, group_of, host_before, host_of, hour_of, ideas, in_group_now,
    interested_in, is_seated, leaves, line_before, line_of_round, may_run_apart, meeting_again, met_again,
    missing_reports, pace, pairs_met, people_unseated, phases_before, phases_passed_over, presence, queue_of,
    reader_of, recover, remedies, rest_of, retime, returns, rivals_of, round_of_line, seatings_held,
    seatings_in_all, slot_has_begun, slot_of_line, small_tables, span_of, speaking, tables_without_host,
    took_part, topic_in, topics_of_slot, topics_off_the_wall, transcribed_from, turn_of, turns_of_book,
    turns_to_come, unclustered, unnamed_in_plans, voted_without_owner, walks_of_slot, wanderers, was_held,
    what_is_missing, wish_of,
};
pub use refusal::{Refusal, key_of};
pub use report::{Augmentation, Contents, NextStep, Part, Passages, Report, ReportState};
pub use room::{Group, Room, Round, Slot, Space, Table};
pub use session::Session;
pub use traces::Traces;
pub use vocabulary::{
    ACTION_KINDS, ACTIVITIES, BODY_KINDS, NEEDS, RANGES, ROLES, SOURCES, SST_ROLES, TARGETS, VOCABULARIES,
    Vocabulary,
};
pub use wall::{Posting, SignUp, Walk, Wall};
