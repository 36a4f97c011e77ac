//! Closing: the last circle, the end of the laboratory, and its opening again.

use chrono::NaiveDateTime;

use super::{day, record};
use crate::domain::{Closing, DayState, Refusal, Session};

/// Writes down what is said at the end. When it was closed and why it was opened again are not part of that.
pub fn set(session: &mut Session, closing: &Closing) -> Result<(), Refusal> {
    let is_in_range = |mean: u32| (10..=50).contains(&mean);
    if closing
        .evaluation
        .as_ref()
        .is_some_and(|slips| !is_in_range(slips.mean_tenths))
    {
        return Err(Refusal::MeanOutOfRange);
    }
    let day = session.header.date;
    if closing.next_meeting.is_some_and(|date| date < day) {
        return Err(Refusal::BeforeTheDay {
            field: "next_meeting",
        });
    }
    for follow_up in &closing.follow_ups {
        record::check_text(&follow_up.what, "what")?;
        if follow_up.date < day {
            return Err(Refusal::BeforeTheDay { field: "follow_up" });
        }
    }
    let known = &mut session.day.closing;
    *known = Closing {
        closed_at: known.closed_at,
        reopened: std::mem::take(&mut known.reopened),
        ..closing.clone()
    };
    Ok(())
}

pub fn close(session: &mut Session, at: NaiveDateTime) -> Result<(), Refusal> {
    day::end_running(session, at);
    session.day.state = DayState::Closed;
    session.day.closing.closed_at = Some(at);
    Ok(())
}

pub fn reopen(session: &mut Session, reason: &str) -> Result<(), Refusal> {
    match session.day.state {
        DayState::Closed => {}
        DayState::Prepared | DayState::Running => return Err(Refusal::NotClosed),
    }
    record::check_text(reason, "reason")?;
    session.day.state = DayState::Running;
    session.day.closing.closed_at = None;
    session.day.closing.reopened.push(reason.to_owned());
    Ok(())
}
