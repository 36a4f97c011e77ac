//! The programme as it is run.

use chrono::NaiveDateTime;

use super::record;
use crate::domain::{DayState, Id, Line, Refusal, Session};

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
    let line = find(session, id)?;
    line.added = line.added.saturating_add(minutes);
    Ok(())
}

fn find<'a>(session: &'a mut Session, id: &Id) -> Result<&'a mut Line, Refusal> {
    let line = session.day.programme.iter_mut().find(|line| &line.id == id);
    line.ok_or_else(|| record::unknown(id))
}
