//! Readings of a delay: how it could be recovered, and the commands that do it.

use chrono::{NaiveDateTime, TimeDelta};

use super::day::activity_of;
use super::pace::{Forecast, Pace, STEP};
use super::round_of_line;
use super::timing::{Timing, is_of_day, retime, to_the_minute};
use crate::domain::{Command, Document, Id};
use crate::format::Activity;

/// How many ways are proposed, besides ending later.
const MOST: usize = 4;

/// A way to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// One line gives some minutes.
    Shorten { line: Id, minutes: u32 },
    /// So many lines give something each, the longer ones more.
    Spread { minutes: u32, lines: usize },
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
/// those already. None where the day ends as people were told, nor of those that would not end on their day.
pub fn remedies(document: &Document, pace: &Pace) -> Vec<Recovery> {
    let Some(wanted) = u32::try_from(pace.late()).ok().filter(|late| *late > 0) else {
        return Vec::new();
    };
    let wanted = wanted.div_ceil(STEP) * STEP;
    let givers = pace.ahead.iter().filter(|line| line.slack > 0);
    let mut recoveries: Vec<Recovery> = givers.map(|line| shortened(line, wanted, pace)).collect();
    recoveries.extend(spread(wanted, pace));
    // Of two that recover as much, the one that weighs less on a single line.
    recoveries.sort_by_key(|recovery| (recovery.late.max(0), weight(recovery, pace)));
    recoveries.truncate(MOST);
    recoveries.extend(moved_pause(document, pace));
    let is_to_move = pace.ahead.iter().any(|line| line.late() > 0);
    recoveries.extend(is_to_move.then(|| recovery(Remedy::Move, pace, |_| 0)));
    let session = &document.session;
    let lines = &session.day.programme;
    let day = lines
        .iter()
        .find(|line| Some(&line.id) == session.day.now.as_ref());
    recoveries.retain(|recovery| day.is_some_and(|line| is_of_day(session, line.day, recovery.ends)));
    recoveries
}

fn shortened(giver: &Forecast, wanted: u32, pace: &Pace) -> Recovery {
    let minutes = giver.slack.min(wanted);
    let remedy = Remedy::Shorten {
        line: giver.line.clone(),
        minutes,
    };
    recovery(remedy, pace, |line| if line == &giver.line { minutes } else { 0 })
}

fn spread(wanted: u32, pace: &Pace) -> Option<Recovery> {
    let shares = shares(&pace.ahead, wanted);
    let remedy = Remedy::Spread {
        minutes: shares.iter().map(|(_, minutes)| minutes).sum(),
        lines: shares.iter().filter(|(_, minutes)| *minutes > 0).count(),
    };
    let is_shared = matches!(remedy, Remedy::Spread { lines: 2.., .. });
    is_shared.then(|| {
        recovery(remedy, pace, |line| {
            let share = shares.iter().find(|(known, _)| known == line);
            share.map_or(0, |(_, minutes)| *minutes)
        })
    })
}

/// Shares out minutes among the lines that can give, in steps, each time to the one that then has given least for its length.
fn shares(ahead: &[Forecast], wanted: u32) -> Vec<(Id, u32)> {
    let mut shares: Vec<(&Forecast, u32)> = ahead.iter().map(|line| (line, 0)).collect();
    for _ in 0..wanted / STEP {
        let can_give = shares
            .iter_mut()
            .filter(|(line, given)| given.saturating_add(STEP) <= line.slack);
        let Some((_, given)) = can_give.min_by_key(|(line, given)| per_mille(*given + STEP, line.minutes))
        else {
            break;
        };
        *given += STEP;
    }
    let shares = shares.into_iter();
    shares.map(|(line, given)| (line.line.clone(), given)).collect()
}

/// The most that a line loses, in thousandths of what it was to last.
fn weight(recovery: &Recovery, pace: &Pace) -> u32 {
    let lines = pace.ahead.iter().zip(&recovery.timings);
    let lost = |(line, timing): (&Forecast, &Timing)| {
        per_mille(line.minutes.saturating_sub(timing.minutes), line.minutes)
    };
    lines.map(lost).max().unwrap_or(0)
}

fn per_mille(minutes: u32, lasting: u32) -> u32 {
    minutes.saturating_mul(1000) / lasting.max(1)
}

/// The next pause, held before the line that was to come before it, if that is nearer to its hour; where that one runs
/// already, after the one that was to follow. What opens and closes the day keeps its place, and no pause follows another.
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
    let pause = pace.ahead.get(at)?;
    let other = pair.iter().find(|line| line.line != pause.line)?.line.clone();
    if matches!(
        activity(&other),
        Some(Activity::Welcome | Activity::Pause | Activity::Close) | None
    ) || ahead.windows(2).any(|pair| pair.iter().all(is_pause))
        || (side == Side::Before && !is_nearer(pause, place.begins.1))
    {
        return None;
    }
    let moved = Pace {
        ahead,
        ..pace.clone()
    };
    let pause = pause.line.clone();
    Some(recovery(Remedy::MovePause { pause, other, side }, &moved, |_| 0))
}

/// True when a line that begins at another hour begins nearer to the one that was planned.
fn is_nearer(line: &Forecast, hour: NaiveDateTime) -> bool {
    let (planned, expected) = line.begins;
    (planned - hour).abs() < (planned - expected).abs()
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

    #[test]
    fn what_is_taken_in_all_is_taken_from_several_lines_and_weighs_least() {
        let lab = begun("09:12");
        let pace = pace_at(&lab, "09:13");
        let proposals = remedies(&lab.document, &pace);
        let first = proposals.first().expect("a proposal");
        assert_eq!(
            first.remedy,
            Remedy::Spread {
                minutes: 15,
                lines: 3
            }
        );
        let given = |line: &Forecast| {
            let timing = first.timings.iter().find(|timing| timing.line == line.line);
            line.minutes - timing.expect("a line").minutes
        };
        let given: Vec<u32> = pace.ahead.iter().map(given).collect();
        assert_eq!(given, [5, 5, 5, 0, 0, 0, 0]);
    }

    #[test]
    fn hours_after_midnight_are_not_proposed_to_a_morning() {
        let lab = begun("20:30");
        let pace = pace_at(&lab, "20:31");
        assert!(pace.late() > 0);
        let proposals = remedies(&lab.document, &pace);
        assert!(
            proposals.iter().all(|proposal| proposal.ends < at("23:59")),
            "{proposals:?}"
        );
        assert!(proposals.iter().all(|proposal| proposal.remedy != Remedy::Move));
    }
}
