//! Readings of the day beside its plan: how late it is, where the slack is, how the delay could be recovered.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

use super::day::{activity_of, hour_of};
use super::{round_of_line, slot_of_line};
use crate::domain::{Command, DayState, Document, Id, Line, Record};
use crate::format::Activity;

/// Cuts are made of so many minutes.
const STEP: u32 = 5;
/// A line that is shorter gives nothing.
const SHORT: u32 = 20;
/// A pause never becomes shorter.
const LEAST_PAUSE: u32 = 10;
/// How many ways are proposed, besides ending later.
const MOST: usize = 4;

/// How the day goes beside its plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// Minutes by which the next line will begin late; below zero, early. Of the last line, its end.
    pub behind: i64,
    /// When the day was to end, and when it will.
    pub ends: (NaiveDateTime, NaiveDateTime),
    /// The lines still to come.
    pub ahead: Vec<Forecast>,
}

/// A line still to come.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    pub line: Id,
    /// When it was to begin, and when it will.
    pub begins: (NaiveDateTime, NaiveDateTime),
    pub minutes: u32,
    /// Minutes it can give.
    pub slack: u32,
}

/// The new place of a line in the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timing {
    pub line: Id,
    pub begins: NaiveTime,
    pub minutes: u32,
}

/// A way to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// One line gives some minutes.
    Shorten { line: Id, minutes: u32 },
    /// All that can give something give in proportion.
    Spread { minutes: u32 },
    /// Everything moves and the day ends at another hour.
    Move,
}

/// A way to go on and what comes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Recovery {
    pub remedy: Remedy,
    pub timings: Vec<Timing>,
    /// When the day will end then.
    pub ends: NaiveDateTime,
    /// Minutes after the planned end.
    pub late: i64,
}

/// Returns how the day goes at `now`; none before it begins, once it is closed, and while nothing is planned.
pub fn pace(document: &Document, now: NaiveDateTime) -> Option<Pace> {
    let session = &document.session;
    if session.day.state != DayState::Running {
        return None;
    }
    let programme = &session.day.programme;
    let at = programme
        .iter()
        .position(|line| Some(&line.id) == session.day.now.as_ref())?;
    let running = programme.get(at)?;
    let minutes = |line: &Line| TimeDelta::minutes(i64::from(line.lasting()));
    let planned_end = |line: &Line| hour_of(session, line.day, line.begins) + minutes(line);
    // A line that overruns ends now at the earliest: so the delay grows minute by minute.
    let ends = (running.started? + minutes(running)).max(now);
    let coming: Vec<&Line> = programme
        .iter()
        .skip(at + 1)
        .filter(|line| line.started.is_none() && line.day == running.day)
        .collect();
    let mut ahead = Vec::new();
    let mut free = ends;
    for line in &coming {
        let planned = hour_of(session, line.day, line.begins);
        let begins = free.max(planned);
        free = begins + minutes(line);
        ahead.push(Forecast {
            line: line.id.clone(),
            begins: (planned, begins),
            minutes: line.lasting(),
            slack: slack(document, line),
        });
    }
    let next = coming.first().map_or_else(
        || hour_of(session, running.day, running.begins) + TimeDelta::minutes(i64::from(running.minutes)),
        |line| hour_of(session, line.day, line.begins),
    );
    let last = coming.last().map_or(next, |line| planned_end(line));
    Some(Pace {
        behind: (ends - next).num_minutes(),
        ends: (last, free),
        ahead,
    })
}

/// Minutes that a line can give: half of a pause, a quarter of any other work, nothing of what opens or closes the day.
fn slack(document: &Document, line: &Line) -> u32 {
    let lasting = line.lasting();
    let most = match activity_of(&document.template, line) {
        Some(Activity::Pause) => (lasting / 2).min(lasting.saturating_sub(LEAST_PAUSE)),
        Some(Activity::Welcome | Activity::Close) | None => 0,
        Some(_) if lasting < SHORT => 0,
        Some(_) => lasting / 4,
    };
    most / STEP * STEP
}

/// Returns the ways to recover a delay, those that recover most first; the last one is to end later.
/// None where the day is on time.
pub fn remedies(document: &Document, pace: &Pace) -> Vec<Recovery> {
    let late = (pace.ends.1 - pace.ends.0).num_minutes();
    let Some(wanted) = u32::try_from(late).ok().filter(|late| *late > 0) else {
        return Vec::new();
    };
    let wanted = wanted.div_ceil(STEP) * STEP;
    let mut givers: Vec<&Forecast> = pace.ahead.iter().filter(|line| line.slack > 0).collect();
    givers.sort_by_key(|line| std::cmp::Reverse(line.slack.min(wanted)));
    let mut recoveries: Vec<Recovery> = givers
        .iter()
        .map(|line| {
            let minutes = line.slack.min(wanted);
            let remedy = Remedy::Shorten {
                line: line.line.clone(),
                minutes,
            };
            recovery(
                remedy,
                pace,
                |other| if other == &line.line { minutes } else { 0 },
            )
        })
        .collect();
    let total: u32 = givers.iter().map(|line| line.slack).sum();
    if givers.len() > 1 && total >= STEP * 2 {
        let shares = shares(&pace.ahead, wanted.min(total));
        let minutes = shares.iter().map(|(_, minutes)| minutes).sum();
        recoveries.push(recovery(Remedy::Spread { minutes }, pace, |line| {
            let share = shares.iter().find(|(known, _)| known == line);
            share.map_or(0, |(_, minutes)| *minutes)
        }));
    }
    // Of two that recover as much, the one that leaves the pauses alone.
    recoveries.sort_by_key(|recovery| (recovery.late.max(0), is_of_a_pause(&recovery.remedy, document)));
    recoveries.truncate(MOST);
    recoveries.push(recovery(Remedy::Move, pace, |_| 0));
    recoveries
}

fn is_of_a_pause(remedy: &Remedy, document: &Document) -> bool {
    let Remedy::Shorten { line, .. } = remedy else {
        return false;
    };
    let mut lines = document.session.day.programme.iter();
    let line = lines.find(|known| &known.id == line);
    line.is_some_and(|line| matches!(activity_of(&document.template, line), Some(Activity::Pause)))
}

/// Shares out minutes among the lines that can give, in steps, each time to the one with most left.
fn shares(ahead: &[Forecast], wanted: u32) -> Vec<(Id, u32)> {
    let mut shares: Vec<(Id, u32, u32)> = ahead
        .iter()
        .map(|line| (line.line.clone(), 0, line.slack))
        .collect();
    let mut given = 0;
    while given < wanted {
        let Some(most) = shares.iter_mut().max_by_key(|(_, given, slack)| slack - given) else {
            break;
        };
        if most.1 >= most.2 {
            break;
        }
        most.1 += STEP;
        given += STEP;
    }
    shares.into_iter().map(|(line, given, _)| (line, given)).collect()
}

/// The plan of the lines to come when each gives what `given` says, and none begins before its hour.
fn recovery(remedy: Remedy, pace: &Pace, given: impl Fn(&Id) -> u32) -> Recovery {
    let mut timings = Vec::new();
    let mut free: Option<NaiveDateTime> = None;
    for line in &pace.ahead {
        let begins = free.map_or(line.begins.1, |free| free.max(line.begins.0));
        let minutes = line.minutes.saturating_sub(given(&line.line));
        timings.push(Timing {
            line: line.line.clone(),
            begins: to_the_minute(begins),
            minutes,
        });
        free = Some(begins + TimeDelta::minutes(i64::from(minutes)));
    }
    let ends = free.unwrap_or(pace.ends.1);
    Recovery {
        remedy,
        timings,
        ends,
        late: (ends - pace.ends.0).num_minutes(),
    }
}

/// Nobody writes seconds in a programme.
fn to_the_minute(hour: NaiveDateTime) -> NaiveTime {
    let time = hour.time();
    time.with_second(0).unwrap_or(time)
}

/// Returns the commands that give lines their new hours, and with them the slots of the wall and the rounds of a café that
/// they run. Those that move later go first from the last, so that no two slots ever meet.
pub fn retime(document: &Document, timings: &[Timing]) -> Vec<Command> {
    let session = &document.session;
    let mut hours = Vec::new();
    for timing in timings {
        let ends = timing.begins + TimeDelta::minutes(i64::from(timing.minutes));
        if let Some(slot) = slot_of_line(session, &document.template, &timing.line) {
            let mut slot = slot.clone();
            (slot.begins, slot.ends) = (timing.begins, ends);
            hours.push(Command::put(Record::Slot(slot)));
        }
        let round = round_of_line(document, &timing.line)
            .and_then(|number| session.room.rounds.iter().find(|round| round.number == number));
        if let Some(round) = round {
            let mut round = round.clone();
            (round.begins, round.ends) = (timing.begins, ends);
            hours.push(Command::put(Record::Round(round)));
        }
    }
    hours.reverse();
    let mut commands = vec![Command::Retime(timings.to_vec())];
    commands.extend(hours);
    commands
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert_eq!(remedies(&lab.document, &pace), []);
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
    fn a_remedy_does_what_it_says() {
        let mut lab = begun("09:12");
        let pace = pace_at(&lab, "09:13");
        let proposals = remedies(&lab.document, &pace);
        assert!(proposals.len() >= 2, "{proposals:?}");
        for proposal in &proposals {
            let mut played = Lab {
                document: lab.document.clone(),
            };
            for command in retime(&played.document, &proposal.timings) {
                played.does(command);
            }
            let after = pace_at(&played, "09:13");
            assert_eq!(after.ends.1, proposal.ends, "{proposal:?}");
            assert_eq!(after.behind, 0, "{proposal:?}");
        }
        let first = proposals.first().expect("a proposal").timings.clone();
        let unknown = Timing {
            line: id("L99"),
            ..first.first().expect("a line").clone()
        };
        lab.refuses(Command::Retime(vec![unknown]));
    }

    #[test]
    fn a_prepared_day_has_no_pace() {
        let lab = Lab::with_people(1);
        assert_eq!(pace(&lab.document, at("09:00")), None);
    }
}
