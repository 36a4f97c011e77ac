//! The live log, kept in the order of the hours.

use super::record;
use crate::domain::{LogEntry, Noun, Refusal, Session};

pub fn put(session: &mut Session, entry: &LogEntry) -> Result<(), Refusal> {
    record::check_text(&entry.text, "text")?;
    record::check(session, &entry.id, Noun::Note, entry)?;
    record::store(&mut session.day.log, entry.clone(), |entry| &entry.id);
    session.day.log.sort_by_key(|entry| entry.at);
    Ok(())
}
