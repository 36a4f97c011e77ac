//! Meetings of a cycle.

use super::record;
use crate::domain::{Counters, Meeting, Noun, Refusal, Session};

pub fn put(session: &mut Session, ids: &Counters, meeting: &Meeting) -> Result<(), Refusal> {
    if let Some(ends) = &meeting.ends {
        record::check_order(&meeting.begins, ends, "ends")?;
    }
    record::check(session, ids, &meeting.id, Noun::Meeting, meeting)?;
    let mut meeting = meeting.clone();
    meeting.present = record::distinct(&meeting.present);
    record::store(ids, &mut session.encounters.meetings, meeting, |meeting| {
        &meeting.id
    });
    Ok(())
}
