//! The programme as it is run.

use chrono::NaiveDateTime;

use super::record;
use crate::domain::{DayState, Id, Line, Refusal, Session, Timing};

/// Enters a line of the programme and ends the one being run. A line entered again keeps its first start.
pub fn enter(session: &mut Session, id: &Id, at: NaiveDateTime) -> Result<(), Refusal> {
    if session.day.now.as_ref() == Some(id) {
        return Err(Refusal::AlreadyRunning { line: id.clone() });
    }
    find(session, id)?;
    end_running(session, at);
    let line = find(session, id)?;
    line.started.get_or_insert(at);
    line.ended = None;
    session.day.now = Some(id.clone());
    session.day.state = DayState::Running;
    Ok(())
}

/// Ends the line being run, if there is one.
pub fn end_running(session: &mut Session, at: NaiveDateTime) {
    let Some(id) = session.day.now.take() else {
        return;
    };
    let running = session.day.programme.iter_mut().find(|line| line.id == id);
    if let Some(line) = running {
        // The clock of the laptop may be put back during the day: that must not stop the laboratory.
        line.ended = Some(line.started.map_or(at, |started| started.max(at)));
    }
}

pub fn extend(session: &mut Session, id: &Id, minutes: u32) -> Result<(), Refusal> {
    find(session, id)?.extend(minutes);
    Ok(())
}

pub fn retime(session: &mut Session, timings: &[Timing]) -> Result<(), Refusal> {
    for timing in timings {
        find(session, &timing.line)?.retime(timing);
    }
    Ok(())
}

/// Holds a line right after another one; nothing else changes its place.
pub fn move_line(session: &mut Session, id: &Id, after: &Id) -> Result<(), Refusal> {
    let line = find(session, id)?.clone();
    find(session, after)?;
    if id == after {
        return Err(record::unknown(after));
    }
    let programme = &mut session.day.programme;
    programme.retain(|known| &known.id != id);
    let place = programme.iter().position(|known| &known.id == after);
    let place = place.map_or(programme.len(), |place| place + 1);
    programme.insert(place, line);
    Ok(())
}

fn find<'a>(session: &'a mut Session, id: &Id) -> Result<&'a mut Line, Refusal> {
    let line = session.day.programme.iter_mut().find(|line| &line.id == id);
    line.ok_or_else(|| record::unknown(id))
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id};
    use crate::domain::{Command, DayState, Refusal};

    fn enter(line: &str, hour: &str) -> Command {
        Command::EnterLine {
            line: id(line),
            at: at(hour),
        }
    }

    #[test]
    fn entering_a_line_ends_the_one_being_run() {
        let mut lab = Lab::with_people(0);
        lab.does(enter("L01", "09:00"));
        lab.does(enter("L02", "09:20"));
        let day = &lab.session().day;
        assert_eq!(day.state, DayState::Running);
        assert_eq!(day.now, Some(id("L02")));
        assert_eq!(day.programme[0].ended, Some(at("09:20")));
        assert_eq!(day.programme[1].ended, None);
    }

    #[test]
    fn a_line_entered_again_keeps_its_first_start() {
        let mut lab = Lab::with_people(0);
        for (line, hour) in [("L01", "09:00"), ("L02", "09:20"), ("L01", "09:30")] {
            lab.does(enter(line, hour));
        }
        let line = &lab.session().day.programme[0];
        assert_eq!((line.started, line.ended), (Some(at("09:00")), None));
        assert_eq!(
            lab.refuses(enter("L01", "09:31")),
            Refusal::AlreadyRunning { line: id("L01") }
        );
    }

    #[test]
    fn a_clock_put_back_does_not_stop_the_day() {
        let mut lab = Lab::with_people(0);
        lab.does(enter("L01", "10:00"));
        lab.does(enter("L02", "09:00"));
        assert_eq!(lab.session().day.programme[0].ended, Some(at("10:00")));
    }
}
