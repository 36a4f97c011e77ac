//! The day as planned and as it was: programme, log, closing.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Clock, Director, Id, Timing};
use crate::format::PhaseId;

/// The course of the laboratory.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Day {
    #[serde(default)]
    pub state: DayState,
    /// The running order, each line with its planned and real times.
    pub programme: Vec<Line>,
    /// The line being run; none before the start and after the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<Id>,
    /// The live log, in the order of the hours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<LogEntry>,
    /// The clocks of the tables and groups that do not keep the pace of the hall, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<Clock>,
    #[serde(default, skip_serializing_if = "Director::is_empty")]
    pub director: Director,
    #[serde(default, skip_serializing_if = "Closing::is_empty")]
    pub closing: Closing,
}

/// Prepared, running, closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum DayState {
    #[default]
    Prepared,
    Running,
    Closed,
}

/// One line of the programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// `L01`, `L02` … in running order.
    pub id: Id,
    pub phase: PhaseId,
    /// The day of the laboratory, from 1.
    #[serde(default = "first_day")]
    pub day: u32,
    pub begins: NaiveTime,
    pub minutes: u32,
    /// Minutes added with +2'.
    #[serde(default)]
    pub added: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<NaiveDateTime>,
}

impl Line {
    /// Returns the minutes planned and added.
    pub fn lasting(&self) -> u32 {
        self.minutes.saturating_add(self.added)
    }

    /// Lasts so many minutes more.
    pub fn extend(&mut self, minutes: u32) {
        self.added = self.added.saturating_add(minutes);
    }

    /// Takes its new hours. What was added is part of the new minutes.
    pub fn retime(&mut self, timing: &Timing) {
        self.begins = timing.begins;
        self.minutes = timing.minutes;
        self.added = 0;
    }
}

/// Something that happened, in a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogEntry {
    pub id: Id,
    pub at: NaiveDateTime,
    pub text: String,
}

/// What is said in the closing circle and written on the evaluation slips.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Closing {
    /// A word each, not attributed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_meeting: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<Evaluation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follow_ups: Vec<FollowUp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<NaiveDateTime>,
    /// Why it was opened again after closing, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reopened: Vec<String>,
}

impl Closing {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// True for one of which there is nothing to read: to close a laboratory is not to say something.
    pub fn says_nothing(&self) -> bool {
        let said = Self {
            closed_at: None,
            reopened: Vec::new(),
            ..self.clone()
        };
        said.is_empty()
    }
}

/// Evaluation slips: how many and their mean from 1 to 5, in tenths (43 is 4,3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    pub slips: u32,
    pub mean_tenths: u32,
}

/// A date on which somebody looks again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    pub date: NaiveDate,
    pub what: String,
}

fn first_day() -> u32 {
    1
}
