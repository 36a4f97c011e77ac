//! Readings of the day beside its plan: how late it is, when it will end, where the slack is.

use chrono::{NaiveDateTime, TimeDelta};

use super::day::{activity_of, hour_of};
use crate::domain::{DayState, Document, Id, Line, Session};
use crate::format::Activity;

/// Cuts are made of so many minutes.
pub(super) const STEP: u32 = 5;
/// A line that is shorter gives nothing.
const SHORT: u32 = 15;
/// A pause never becomes shorter.
const LEAST_PAUSE: u32 = 10;

/// How the day goes beside its plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// Minutes by which the next line will begin late; below zero, early. Of the last line, its end.
    pub behind: i64,
    /// When people were told that the day ends, and when it will.
    pub ends: (NaiveDateTime, NaiveDateTime),
    /// The lines still to come.
    pub ahead: Vec<Forecast>,
}

/// A line still to come.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    pub line: Id,
    /// When it is planned to begin, and when it will.
    pub begins: (NaiveDateTime, NaiveDateTime),
    /// It never begins before: the hour that people were told, or the planned one if that is earlier.
    pub earliest: NaiveDateTime,
    pub minutes: u32,
    /// Minutes it can give.
    pub slack: u32,
}

impl Forecast {
    /// Minutes by which it will begin late. Nobody writes seconds in a programme: a part of a minute is none.
    pub fn late(&self) -> i64 {
        (self.begins.1 - self.begins.0).num_minutes()
    }
}

impl Pace {
    /// Minutes by which the day will end after the hour that people were told; below zero, before it.
    pub fn late(&self) -> i64 {
        (self.ends.1 - self.ends.0).num_minutes()
    }
}

/// Returns how the day goes at `now`; none before it begins, once it is closed, and while nothing is planned.
pub fn pace(document: &Document, now: NaiveDateTime) -> Option<Pace> {
    let session = &document.session;
    if session.day.state != DayState::Running {
        return None;
    }
    let (running, coming) = now_and_then(session)?;
    let planned_end = |line: &Line| hour_of(session, line.day, line.begins) + minutes(line);
    let ends = end_of(running, now)?;
    let told = document.programme_told();
    let mut ahead = Vec::new();
    let mut free = ends;
    for line in &coming {
        let planned = hour_of(session, line.day, line.begins);
        let begins = free.max(planned);
        free = begins + minutes(line);
        let first = told.iter().find(|known| known.id == line.id);
        let first = first.map_or(planned, |line| hour_of(session, line.day, line.begins));
        ahead.push(Forecast {
            line: line.id.clone(),
            begins: (planned, begins),
            earliest: planned.min(first),
            minutes: line.lasting(),
            slack: slack(document, line),
        });
    }
    let next = next_planned(session, running, &coming);
    let of_today = told.iter().filter(|line| line.day == running.day);
    let last = of_today.map(planned_end).max().unwrap_or(next);
    // Whoever wrote an hour of their own, before that of the programme, said it to people.
    let last = written_end(session, running.day).map_or(last, |written| written.min(last));
    Some(Pace {
        behind: (ends - next).num_minutes(),
        ends: (last, free),
        ahead,
    })
}

/// Minutes by which the line after the one that runs will begin late, as in `Pace`; none where none runs.
pub fn behind(session: &Session, now: NaiveDateTime) -> Option<i64> {
    let (running, coming) = now_and_then(session)?;
    let late = end_of(running, now)? - next_planned(session, running, &coming);
    Some(late.num_minutes())
}

/// The line that runs, and those of the same day still to come.
fn now_and_then(session: &Session) -> Option<(&Line, Vec<&Line>)> {
    let programme = &session.day.programme;
    let at = programme
        .iter()
        .position(|line| Some(&line.id) == session.day.now.as_ref())?;
    let (running, after) = programme.get(at..)?.split_first()?;
    let is_coming = |line: &&Line| line.started.is_none() && line.day == running.day;
    Some((running, after.iter().filter(is_coming).collect()))
}

/// A line that overruns ends now at the earliest: so the delay grows minute by minute.
fn end_of(running: &Line, now: NaiveDateTime) -> Option<NaiveDateTime> {
    Some((running.started? + minutes(running)).max(now))
}

/// When what follows is planned to begin; after the last line, when that is planned to end.
fn next_planned(session: &Session, running: &Line, coming: &[&Line]) -> NaiveDateTime {
    coming.first().map_or_else(
        || hour_of(session, running.day, running.begins) + TimeDelta::minutes(i64::from(running.minutes)),
        |line| hour_of(session, line.day, line.begins),
    )
}

fn minutes(line: &Line) -> TimeDelta {
    TimeDelta::minutes(i64::from(line.lasting()))
}

/// The end that is written with the date and the place: it is that of the last day.
fn written_end(session: &Session, day: u32) -> Option<NaiveDateTime> {
    let last_day = session.day.programme.iter().map(|line| line.day).max();
    let ends = session.header.ends.filter(|_| last_day == Some(day))?;
    Some(hour_of(session, day, ends))
}

/// Minutes that a line can give: half of a pause, a quarter of any other work and a step at least, nothing of what opens or
/// closes the day.
fn slack(document: &Document, line: &Line) -> u32 {
    let lasting = line.lasting();
    let most = match activity_of(&document.template, line) {
        Some(Activity::Pause) => (lasting / 2).min(lasting.saturating_sub(LEAST_PAUSE)),
        Some(Activity::Welcome | Activity::Close) | None => 0,
        Some(_) if lasting < SHORT => 0,
        Some(_) => (lasting / 4).max(STEP),
    };
    most / STEP * STEP
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Command;
    use crate::domain::sample::{Lab, at, id};

    /// The first line began at `hour`.
    fn begun(hour: &str) -> Lab {
        let mut lab = Lab::with_people(1);
        lab.does(Command::EnterLine {
            line: id("L01"),
            at: at(hour),
        });
        lab
    }

    fn pace_at(lab: &Lab, hour: &str) -> Pace {
        pace(&lab.document, at(hour)).expect("a running day")
    }

    #[test]
    fn a_day_that_began_on_time_is_on_time() {
        let lab = begun("09:00");
        let pace = pace_at(&lab, "09:01");
        assert_eq!((pace.behind, pace.ends.0), (0, pace.ends.1));
    }

    #[test]
    fn a_line_that_overruns_is_later_minute_by_minute() {
        let lab = begun("09:12");
        assert_eq!(pace_at(&lab, "09:13").behind, 12);
        let late = pace_at(&lab, "11:00");
        assert!(late.behind > 12);
        assert_eq!(pace_at(&lab, "11:01").behind, late.behind + 1);
    }

    #[test]
    fn minutes_given_before_the_day_began_are_what_people_were_told() {
        let mut lab = Lab::with_people(1);
        let extend = |line: &str, minutes| Command::Extend {
            line: id(line),
            minutes,
        };
        lab.does(extend("L08", 30));
        lab.does(Command::EnterLine {
            line: id("L01"),
            at: at("09:00"),
        });
        assert_eq!(pace_at(&lab, "09:01").late(), 0);
        lab.does(extend("L08", 10));
        assert_eq!(pace_at(&lab, "09:01").late(), 10);
    }

    #[test]
    fn an_end_that_is_written_before_that_of_the_programme_is_what_people_were_told() {
        let mut lab = begun("09:00");
        let planned = pace_at(&lab, "09:01");
        let mut header = lab.session().header.clone();
        header.ends = Some((planned.ends.0 - TimeDelta::minutes(25)).time());
        lab.does(Command::SetHeader(Box::new(header)));
        assert_eq!(pace_at(&lab, "09:01").late(), planned.late() + 25);
    }

    #[test]
    fn a_prepared_day_has_no_pace() {
        let lab = Lab::with_people(1);
        assert_eq!(pace(&lab.document, at("09:00")), None);
    }
}
