//! An activity of a programme, and how far it is.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::Month;
use crate::registry::ledger::Ledger;

/// Something to be done between two months.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// The id of its area.
    pub area: String,
    pub title: String,
    pub from: Month,
    pub to: Month,
    /// The ids of the entries of the registry that do it.
    #[serde(default)]
    pub projects: Vec<String>,
    /// Its months are over and it is not done.
    #[serde(default)]
    pub unfinished: bool,
}

/// Derived from the day one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActivityState {
    Planned,
    Running,
    Ended,
    /// Over and not done; or begun by the calendar, while none of its projects is.
    Late,
}

impl ActivityState {
    /// The name of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Planned => "activity-state-planned",
            Self::Running => "activity-state-running",
            Self::Ended => "activity-state-ended",
            Self::Late => "activity-state-late",
        }
    }
}

impl Activity {
    pub fn state(&self, today: NaiveDate, ledger: &Ledger) -> ActivityState {
        if today < self.from.first_day() {
            ActivityState::Planned
        } else if today > self.to.last_day() {
            match self.unfinished {
                true => ActivityState::Late,
                false => ActivityState::Ended,
            }
        } else if !self.projects.is_empty() && !self.has_begun(today, ledger) {
            ActivityState::Late
        } else {
            ActivityState::Running
        }
    }

    /// Whether any of its projects has a sheet in an edition up to this year.
    fn has_begun(&self, today: NaiveDate, ledger: &Ledger) -> bool {
        self.projects.iter().any(|id| {
            let mut sheets = ledger.sheets_of(id);
            sheets.any(|(year, sheet)| year <= today.year() && sheet.is_in_edition(year))
        })
    }
}
