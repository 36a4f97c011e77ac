//! Readings of the hours to come: what moves when a line of the programme takes other hours, and the commands that do it.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

use super::day::{hour_of, span_of};
use super::{round_of_line, slot_of_line};
use crate::domain::{Command, Document, Id, Line, Record, Round, Session, Slot};

/// The new place of a line in the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timing {
    pub line: Id,
    pub begins: NaiveTime,
    pub minutes: u32,
}

/// A line that would go on past midnight; of an evening, past the night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overnight {
    pub line: Id,
}

/// Returns a line with its new hours and, after it, the lines of its day still to begin, each as much later or earlier as
/// the line now ends. A line that began late ends late: what follows is never before that.
///
/// Errors: the first line that would not end on its day.
pub fn following(session: &Session, timing: &Timing) -> Result<Vec<Timing>, Overnight> {
    let mut lines = session
        .day
        .programme
        .iter()
        .skip_while(|line| line.id != timing.line);
    let Some(line) = lines.next() else {
        return Ok(Vec::new());
    };
    let planned = hour_of(session, line.day, timing.begins);
    let began = line.started.map_or(planned, |started| started.max(planned));
    let ends = to_the_minute(began) + minutes(timing.minutes);
    let after: Vec<&Line> = lines
        .filter(|other| other.day == line.day && other.started.is_none())
        .collect();
    let before = hour_of(session, line.day, line.begins) + minutes(line.lasting());
    let by_plan = planned + minutes(timing.minutes) - before;
    // What follows may be later already, for a change before this one.
    let by = match after.first().filter(|_| line.started.is_some()) {
        Some(next) => by_plan.max(ends - hour_of(session, next.day, next.begins)),
        None => by_plan,
    };
    let moved = after.into_iter().filter(|_| !by.is_zero()).map(|other| {
        let begins = hour_of(session, other.day, other.begins) + by;
        placed(session, other, begins, other.lasting())
    });
    std::iter::once(placed(session, line, planned, timing.minutes))
        .chain(moved)
        .collect()
}

/// Returns the lines of the first day still to begin, as much later or earlier as the laboratory begins at another hour.
///
/// Errors: the first line that would not end on its day.
pub fn from_hour(session: &Session, begins: NaiveTime) -> Result<Vec<Timing>, Overnight> {
    let by = begins - session.header.begins;
    let mut then = session.clone();
    then.header.begins = begins;
    let is_moved = |line: &&Line| !by.is_zero() && line.day == 1 && line.started.is_none();
    let lines = session.day.programme.iter().filter(is_moved);
    let moved = lines.map(|line| {
        let begins = hour_of(session, line.day, line.begins) + by;
        placed(&then, line, begins, line.lasting())
    });
    moved.collect()
}

/// Returns the line before another one on its day, with the hour from which the other may begin: when that one ends, or
/// began where it has begun. None for the first of a day.
pub fn line_before<'a>(session: &'a Session, line: &Line) -> Option<(&'a Line, NaiveDateTime)> {
    let lines = session.day.programme.iter();
    let before = lines.take_while(|other| other.id != line.id).last()?;
    let ends = hour_of(session, before.day, before.begins) + minutes(before.lasting());
    (before.day == line.day).then(|| (before, before.started.map_or(ends, to_the_minute)))
}

fn placed(session: &Session, line: &Line, begins: NaiveDateTime, lasting: u32) -> Result<Timing, Overnight> {
    let is_of_its_day = |hour: NaiveDateTime| is_of_day(session, line.day, hour);
    if is_of_its_day(begins) && is_of_its_day(begins + minutes(lasting)) {
        Ok(Timing {
            line: line.id.clone(),
            begins: begins.time(),
            minutes: lasting,
        })
    } else {
        Err(Overnight {
            line: line.id.clone(),
        })
    }
}

/// True where the hour alone, without its date, is still understood as one of that day.
pub(super) fn is_of_day(session: &Session, day: u32, hour: NaiveDateTime) -> bool {
    hour_of(session, day, hour.time()) == hour
}

/// Nobody writes seconds in a programme.
pub(super) fn to_the_minute(hour: NaiveDateTime) -> NaiveDateTime {
    hour.with_second(0).unwrap_or(hour)
}

fn minutes(minutes: u32) -> TimeDelta {
    TimeDelta::minutes(minutes.into())
}

/// Returns the commands that give lines their new hours, and with them the slots of the wall and the rounds of a café that
/// they run.
pub fn retime(document: &Document, timings: &[Timing]) -> Vec<Command> {
    let session = &document.session;
    let lines = timings.iter().filter_map(|timing| {
        let mut lines = session.day.programme.iter();
        Some((lines.find(|line| line.id == timing.line)?, timing))
    });
    let mut slots = Vec::new();
    let mut rounds = Vec::new();
    for (line, timing) in lines {
        if let Some(slot) = slot_of_line(session, &document.template, &line.id) {
            let (begins, ends) = hours_with(line, timing, (slot.begins, slot.ends));
            let moved = Slot {
                begins,
                ends,
                ..slot.clone()
            };
            slots.push((slot, moved));
        }
        let number = round_of_line(document, &line.id);
        let known = session.room.rounds.iter();
        for round in known.filter(|round| Some(round.number) == number) {
            let (begins, ends) = hours_with(line, timing, (round.begins, round.ends));
            rounds.push(Record::Round(Round {
                begins,
                ends,
                ..round.clone()
            }));
        }
    }
    let slots = in_turn(session, slots).into_iter().map(Record::Slot);
    std::iter::once(Command::Retime(timings.to_vec()))
        .chain(slots.chain(rounds).map(Command::put))
        .collect()
}

/// The hours of what a line runs once the line has its new ones. Those that somebody set apart from the line stay as far
/// from it as they were.
fn hours_with(line: &Line, timing: &Timing, known: (NaiveTime, NaiveTime)) -> (NaiveTime, NaiveTime) {
    let later = |hour: NaiveTime, by: TimeDelta| hour.overflowing_add_signed(by).0;
    if known == (line.begins, later(line.begins, minutes(line.minutes))) {
        return (timing.begins, later(timing.begins, minutes(timing.minutes)));
    }
    let by = timing.begins - line.begins;
    let longer = minutes(timing.minutes) - minutes(line.lasting());
    (later(known.0, by), later(known.1, by + longer))
}

/// The slots with their new hours, in an order in which no two ever meet: those that reach into the next one wait until
/// that has moved.
fn in_turn(session: &Session, mut slots: Vec<(&Slot, Slot)>) -> Vec<Slot> {
    let begins = |slot: &Slot| hour_of(session, slot.day, slot.begins);
    let ends = |slot: &Slot| {
        let span = span_of(session, slot.day, slot.begins, slot.ends);
        span.map_or(begins(slot), |(_, ends)| ends)
    };
    slots.sort_by_key(|(slot, _)| begins(slot));
    let waits = |(_, one): &(&Slot, Slot), (next, _): &(&Slot, Slot)| ends(one) > begins(next);
    slots
        .chunk_by(waits)
        .flat_map(|waiting| waiting.iter().rev())
        .map(|(_, moved)| moved.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Header;
    use crate::domain::sample::{Lab, at, id, time};

    fn hours(lab: &Lab) -> Vec<(NaiveTime, u32)> {
        let lines = lab.session().day.programme.iter();
        lines.map(|line| (line.begins, line.lasting())).collect()
    }

    fn slots(lab: &Lab) -> Vec<(NaiveTime, NaiveTime)> {
        let slots = lab.session().room.slots.iter();
        slots.map(|slot| (slot.begins, slot.ends)).collect()
    }

    fn timing(line: &str, begins: &str, minutes: u32) -> Timing {
        Timing {
            line: id(line),
            begins: time(begins),
            minutes,
        }
    }

    fn retimes(lab: &mut Lab, timings: &[Timing]) {
        for command in retime(&lab.document, timings) {
            lab.does(command);
        }
    }

    fn moves(lab: &mut Lab, timing: &Timing) {
        let timings = following(lab.session(), timing).unwrap();
        retimes(lab, &timings);
    }

    fn enters(lab: &mut Lab, line: &str, hour: &str) {
        lab.does(Command::EnterLine {
            line: id(line),
            at: at(hour),
        });
    }

    /// The laboratory, its programme too, begins at another hour.
    fn begins_at(lab: &mut Lab, hour: &str) {
        let timings = from_hour(lab.session(), time(hour)).unwrap();
        let header = Header {
            begins: time(hour),
            ends: None,
            ..lab.session().header.clone()
        };
        lab.does(Command::SetHeader(Box::new(header)));
        retimes(lab, &timings);
    }

    #[test]
    fn what_comes_after_a_shorter_line_begins_earlier_and_what_began_stays() {
        let mut lab = Lab::with_people(0);
        let before = hours(&lab);
        enters(&mut lab, "L01", "09:00");
        moves(&mut lab, &timing("L02", "09:15", 40));
        let after = hours(&lab);
        assert_eq!(after[0], before[0]);
        assert_eq!(after[1], (time("09:15"), 40));
        for (after, before) in after.iter().zip(&before).skip(2) {
            assert_eq!((before.0 - after.0, after.1), (TimeDelta::minutes(5), before.1));
        }
    }

    #[test]
    fn what_comes_after_a_line_that_began_late_is_never_before_its_end() {
        let mut lab = Lab::with_people(0);
        enters(&mut lab, "L02", "09:35");
        moves(&mut lab, &timing("L02", "09:15", 30));
        assert_eq!(hours(&lab)[1..3], [(time("09:15"), 30), (time("10:05"), 60)]);
        assert_eq!(slots(&lab)[0], (time("10:05"), time("11:05")));
    }

    #[test]
    fn the_lateness_of_a_line_is_counted_once_however_often_its_minutes_change() {
        let mut lab = Lab::with_people(0);
        enters(&mut lab, "L02", "09:35");
        for (minutes, then) in [(40, "10:15"), (45, "10:20")] {
            moves(&mut lab, &timing("L02", "09:15", minutes));
            assert_eq!(hours(&lab)[2], (time(then), 60));
        }
    }

    #[test]
    fn a_line_that_began_early_moves_nothing_before_its_hour() {
        let mut lab = Lab::with_people(0);
        enters(&mut lab, "L02", "09:05");
        moves(&mut lab, &timing("L02", "09:15", 40));
        assert_eq!(hours(&lab)[2], (time("09:55"), 60));
    }

    #[test]
    fn slots_that_begin_earlier_and_end_later_never_meet_on_the_way() {
        let mut lab = Lab::with_people(0);
        let timings = [timing("L03", "09:50", 80), timing("L04", "11:10", 60)];
        retimes(&mut lab, &timings);
        let moved = [(time("09:50"), time("11:10")), (time("11:10"), time("12:10"))];
        assert_eq!(slots(&lab), moved);
        retimes(
            &mut lab,
            &[timing("L03", "10:00", 40), timing("L04", "10:40", 70)],
        );
        assert_eq!(slots(&lab)[1], (time("10:40"), time("11:50")));
    }

    #[test]
    fn the_slots_of_an_evening_go_on_after_midnight() {
        let mut lab = Lab::with_people(0);
        begins_at(&mut lab, "21:00");
        assert_eq!(slots(&lab)[1], (time("23:00"), time("00:00")));
        moves(&mut lab, &timing("L03", "22:00", 75));
        let moved = [(time("22:00"), time("23:15")), (time("23:15"), time("00:15"))];
        assert_eq!(slots(&lab), moved);
        assert_eq!(lab.session().room.rounds[0].begins, time("00:15"));
        begins_at(&mut lab, "09:00");
        assert_eq!(slots(&lab)[1], (time("11:15"), time("12:15")));
    }

    #[test]
    fn a_line_of_a_morning_does_not_go_on_past_midnight() {
        let lab = Lab::with_people(0);
        let end = |timing| following(lab.session(), &timing).unwrap_err().line;
        assert_eq!(end(timing("L08", "13:00", 660)), id("L08"));
        assert_eq!(end(timing("L02", "22:00", 45)), id("L04"));
    }

    #[test]
    fn a_slot_set_apart_from_its_line_stays_as_far_from_it() {
        let mut lab = Lab::with_people(0);
        let mut slot = lab.session().room.slots[1].clone();
        (slot.begins, slot.ends) = (time("11:10"), time("11:55"));
        lab.put(Record::Slot(slot));
        begins_at(&mut lab, "09:30");
        assert_eq!(slots(&lab)[1], (time("11:40"), time("12:25")));
    }

    #[test]
    fn a_laboratory_that_begins_later_leaves_its_other_days_as_they_are() {
        let mut lab = Lab::with_people(0);
        let lines = lab.document.session.day.programme.iter_mut();
        lines.skip(6).for_each(|line| line.day = 2);
        let before = hours(&lab);
        begins_at(&mut lab, "09:30");
        assert_eq!(hours(&lab)[0].0, time("09:30"));
        assert_eq!(hours(&lab)[6..], before[6..]);
    }

    #[test]
    fn a_line_begins_when_the_one_before_it_ends_or_began() {
        let mut lab = Lab::with_people(0);
        let hour = |lab: &Lab, idx: usize| {
            let line = &lab.session().day.programme[idx];
            line_before(lab.session(), line).map(|(_, hour)| hour)
        };
        assert_eq!([hour(&lab, 0), hour(&lab, 1)], [None, Some(at("09:15"))]);
        enters(&mut lab, "L01", "09:05");
        assert_eq!(hour(&lab, 1), Some(at("09:05")));
    }
}
