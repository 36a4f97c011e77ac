//! Readings of the programme: what each line is for, and when.

use chrono::{Days, NaiveDateTime, NaiveTime};

use crate::domain::{Line, Session};
use crate::format::{Activity, Template};

/// Returns what a line is for. None where a file edited by hand names a phase that the template has not.
pub fn activity_of<'a>(template: &'a Template, line: &Line) -> Option<&'a Activity> {
    template.phase(&line.phase).map(|phase| &phase.activity)
}

/// Returns the hour `time` of a day of the laboratory, counted from 1.
pub fn hour_of(session: &Session, day: u32, time: NaiveTime) -> NaiveDateTime {
    let first = session.header.date;
    let later = Days::new(u64::from(day.saturating_sub(1)));
    first.checked_add_days(later).unwrap_or(first).and_time(time)
}

/// Returns when a line really began, or is planned to begin.
pub fn beginning_of(session: &Session, line: &Line) -> NaiveDateTime {
    line.started
        .unwrap_or_else(|| hour_of(session, line.day, line.begins))
}
