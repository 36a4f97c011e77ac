//! Readings of a delay: how it could be recovered, and the commands that do it.

use chrono::{NaiveDateTime, TimeDelta};

use super::day::activity_of;
use super::pace::{Forecast, Pace, STEP};
use super::round_of_line;
use super::timing::{Timing, retime, to_the_minute};
use crate::domain::{Command, Document, Id};
use crate::format::Activity;

/// How many ways are proposed, besides ending later.
const MOST: usize = 4;

/// A way to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// One line gives some minutes.
    Shorten { line: Id, minutes: u32 },
    /// All that can give something give in proportion.
    Spread { minutes: u32 },
    /// A pause changes places with the line beside it: so it is held nearer to its hour, or the work is not broken.
    MovePause { pause: Id, other: Id, side: Side },
    /// Everything moves and the day ends at another hour.
    Move,
}

/// On which side of another line a pause is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Before,
    After,
}

/// A way to go on and what comes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Recovery {
    pub remedy: Remedy,
    pub timings: Vec<Timing>,
    /// When the day will end then.
    pub ends: NaiveDateTime,
    /// Minutes after the end that people were told.
    pub late: i64,
}

/// Returns the ways to recover a delay, those that recover most first; the last one is to end later, where the hours are not
/// those already. None where the day ends as people were told.
pub fn remedies(document: &Document, pace: &Pace) -> Vec<Recovery> {
    let Some(wanted) = u32::try_from(pace.late()).ok().filter(|late| *late > 0) else {
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
    recoveries.extend(moved_pause(document, pace));
    let is_to_move = pace.ahead.iter().any(|line| line.begins.1 > line.begins.0);
    recoveries.extend(is_to_move.then(|| recovery(Remedy::Move, pace, |_| 0)));
    recoveries
}

/// The next pause, held before the line that was to come before it; where that one runs already, after the one that was to
/// follow. What opens and closes the day keeps its place.
fn moved_pause(document: &Document, pace: &Pace) -> Option<Recovery> {
    let activity = |line: &Id| {
        let mut lines = document.session.day.programme.iter();
        let line = lines.find(|known| &known.id == line)?;
        activity_of(&document.template, line)
    };
    let is_pause = |line: &Forecast| matches!(activity(&line.line), Some(Activity::Pause));
    let is_free = |line: &Forecast| is_pause(line) && !is_change_of_tables(document, &line.line);
    let at = pace.ahead.iter().position(is_free)?;
    let (first, side) = match at.checked_sub(1) {
        Some(before) => (before, Side::Before),
        None => (at, Side::After),
    };
    let mut ahead = pace.ahead.clone();
    let place = ahead.get(first)?.clone();
    let pair = ahead.get_mut(first..first + 2)?;
    pair.swap(0, 1);
    for line in pair.iter_mut() {
        (line.begins, line.earliest) = (place.begins, place.earliest);
    }
    let pause = pace.ahead.get(at)?.line.clone();
    let other = pair.iter().find(|line| line.line != pause)?.line.clone();
    if matches!(
        activity(&other),
        Some(Activity::Welcome | Activity::Pause | Activity::Close) | None
    ) {
        return None;
    }
    let moved = Pace {
        ahead,
        ..pace.clone()
    };
    Some(recovery(Remedy::MovePause { pause, other, side }, &moved, |_| 0))
}

/// Between two rounds people change tables: that is held nowhere else.
fn is_change_of_tables(document: &Document, pause: &Id) -> bool {
    let lines = &document.session.day.programme;
    let at = lines.iter().position(|line| &line.id == pause);
    let is_round = |at: Option<usize>| {
        let line = at.and_then(|at| lines.get(at));
        line.is_some_and(|line| round_of_line(document, &line.id).is_some())
    };
    is_round(at.and_then(|at| at.checked_sub(1))) && is_round(at.map(|at| at + 1))
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

/// The plan of the lines to come when each gives what `given` says, and none begins earlier than it may.
fn recovery(remedy: Remedy, pace: &Pace, given: impl Fn(&Id) -> u32) -> Recovery {
    let mut timings = Vec::new();
    let mut free: Option<NaiveDateTime> = None;
    for line in &pace.ahead {
        let begins = free.map_or(line.begins.1, |free| free.max(line.earliest));
        let minutes = line.minutes.saturating_sub(given(&line.line));
        timings.push(Timing {
            line: line.line.clone(),
            begins: to_the_minute(begins).time(),
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

/// Returns the commands that carry out a proposal.
pub fn recover(document: &Document, recovery: &Recovery) -> Vec<Command> {
    let moved = match &recovery.remedy {
        Remedy::MovePause { pause, other, side } => {
            let (line, after) = match side {
                Side::Before => (other, pause),
                Side::After => (pause, other),
            };
            Some(Command::MoveLine {
                line: line.clone(),
                after: after.clone(),
            })
        }
        Remedy::Shorten { .. } | Remedy::Spread { .. } | Remedy::Move => None,
    };
    moved
        .into_iter()
        .chain(retime(document, &recovery.timings))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::pace;
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
    fn a_remedy_does_what_it_says() {
        let mut lab = begun("09:12");
        let pace = pace_at(&lab, "09:13");
        let proposals = remedies(&lab.document, &pace);
        assert!(proposals.len() >= 2, "{proposals:?}");
        for proposal in &proposals {
            let mut played = Lab {
                document: lab.document.clone(),
            };
            for command in recover(&played.document, proposal) {
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
    fn what_was_not_recovered_is_still_measured_against_the_end_that_people_were_told() {
        let mut lab = begun("10:30");
        let before = pace_at(&lab, "10:31");
        let proposals = remedies(&lab.document, &before);
        let shorter = |remedy: &Remedy| matches!(remedy, Remedy::Shorten { .. });
        let mut proposals = proposals.iter();
        let partial = proposals.find(|proposal| shorter(&proposal.remedy) && proposal.late > 0);
        let partial = partial.expect("a way that recovers a part");
        for command in recover(&lab.document, partial) {
            lab.does(command);
        }
        let after = pace_at(&lab, "10:31");
        assert_eq!((after.behind, after.ends.0), (0, before.ends.0));
        assert_eq!(after.late(), partial.late);
        let again = remedies(&lab.document, &after);
        let again = again.first().expect("a way to recover more");
        assert!(again.late < partial.late, "{again:?}");
    }
}
