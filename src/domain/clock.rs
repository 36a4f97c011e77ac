//! A clock of its own, for a table or a group that does not keep the pace of the hall.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::Id;

/// The clock of a table, of a group, or of a topic that is being discussed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    pub of: Id,
    pub started: NaiveDateTime,
    pub minutes: u32,
}

impl Clock {
    pub fn ends(&self) -> NaiveDateTime {
        let lasting = TimeDelta::minutes(i64::from(self.minutes));
        self.started.checked_add_signed(lasting).unwrap_or(self.started)
    }
}
