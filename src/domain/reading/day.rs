//! Readings of the programme: what each line is for, and when.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::domain::{Line, Session};
use crate::format::{Activity, Template};

/// Returns what a line is for. None where a file edited by hand names a phase that the template has not.
pub fn activity_of<'a>(template: &'a Template, line: &Line) -> Option<&'a Activity> {
    template.phase(&line.phase).map(|phase| &phase.activity)
}

/// What begins after this hour may go on after midnight.
const NOON: u32 = 12;
/// Before this hour it is still the night.
const DAWN: u32 = 6;

/// Returns the hour `time` of a day of the laboratory, counted from 1. Where it begins in the afternoon, the small hours are
/// those of the night after.
pub fn hour_of(session: &Session, day: u32, time: NaiveTime) -> NaiveDateTime {
    let first = session.header.date;
    let is_night = session.header.begins.hour() >= NOON && time.hour() < DAWN;
    let later = Days::new(u64::from(day.saturating_sub(1)) + u64::from(is_night));
    first.checked_add_days(later).unwrap_or(first).and_time(time)
}

/// Returns from when to when something is held on a day of the laboratory, counted from 1. An evening may go on after
/// midnight; None where it would end before it begins.
pub fn span_of(
    session: &Session,
    day: u32,
    begins: NaiveTime,
    ends: NaiveTime,
) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let first = hour_of(session, day, begins);
    let lasting = ends - begins;
    let last = if lasting > TimeDelta::zero() {
        first + lasting
    } else {
        hour_of(session, day, ends)
    };
    (last > first).then_some((first, last))
}

/// Returns when a line really began, or is planned to begin.
pub fn beginning_of(session: &Session, line: &Line) -> NaiveDateTime {
    line.started
        .unwrap_or_else(|| hour_of(session, line.day, line.begins))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, time};

    #[test]
    fn an_evening_goes_on_after_midnight_and_a_morning_has_no_night() {
        let mut session = Lab::with_people(1).session().clone();
        let days = |session: &Session, hour: &str| {
            let time = NaiveTime::parse_from_str(hour, "%H:%M").unwrap();
            (hour_of(session, 1, time).date() - session.header.date).num_days()
        };
        assert_eq!([days(&session, "05:30"), days(&session, "09:00")], [0, 0]);
        session.header.begins = NaiveTime::from_hms_opt(21, 40, 0).unwrap();
        assert_eq!(
            ["21:30", "23:59", "00:10", "01:10"].map(|hour| days(&session, hour)),
            [0, 0, 1, 1]
        );
    }

    #[test]
    fn what_an_evening_holds_over_midnight_ends_after_it_begins() {
        let mut session = Lab::with_people(1).session().clone();
        let minutes = |session: &Session| {
            let span = span_of(session, 1, time("23:40"), time("00:10"));
            span.map(|(begins, ends)| (ends - begins).num_minutes())
        };
        assert_eq!(minutes(&session), None);
        session.header.begins = time("21:00");
        assert_eq!(minutes(&session), Some(30));
    }
}
