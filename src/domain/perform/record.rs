//! What every record has to satisfy before it is put, and how it is put.

use std::cmp::Ordering;

use crate::domain::naming::Names;
use crate::domain::{Counters, Id, Noun, Refusal, Session};

/// Refuses an id that names a record of another noun, and namings of records that are not there.
pub fn check(
    session: &Session,
    ids: &Counters,
    id: &Id,
    noun: Noun,
    record: &impl Names,
) -> Result<(), Refusal> {
    if !ids.is_fresh(id) && session.noun_of(id).is_some_and(|known| known != noun) {
        return Err(Refusal::IdTaken { id: id.clone() });
    }
    check_names(session, record)
}

/// Refuses namings of records that are not there, or are of another noun.
pub fn check_names(session: &Session, record: &impl Names) -> Result<(), Refusal> {
    for naming in record.names() {
        let is_known = session
            .noun_of(naming.id)
            .is_some_and(|noun| naming.nouns.is_empty() || naming.nouns.contains(&noun));
        if !is_known {
            return Err(unknown(naming.id));
        }
    }
    Ok(())
}

/// Refuses a needed text that is blank.
pub fn check_text(text: &str, field: &'static str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::Empty { field });
    }
    Ok(())
}

/// Refuses an hour or a day that does not come after the one it must follow.
pub fn check_order<T: PartialOrd>(first: &T, then: &T, field: &'static str) -> Result<(), Refusal> {
    match first.partial_cmp(then) {
        Some(Ordering::Less) => Ok(()),
        Some(Ordering::Equal | Ordering::Greater) | None => Err(Refusal::Backwards { field }),
    }
}

/// Replaces the record with the same id where it stands, or adds it at the end.
pub fn store<T>(ids: &Counters, records: &mut Vec<T>, record: T, id_of: fn(&T) -> &Id) {
    let id = id_of(&record);
    let place = if ids.is_fresh(id) {
        None
    } else {
        records.iter().position(|known| id_of(known).is(id))
    };
    match place.and_then(|place| records.get_mut(place)) {
        Some(known) => *known = record,
        None => records.push(record),
    }
}

/// Returns the ids in their order, each once.
pub fn distinct(ids: &[Id]) -> Vec<Id> {
    let mut kept: Vec<Id> = Vec::with_capacity(ids.len());
    for id in ids {
        if !kept.contains(id) {
            kept.push(id.clone());
        }
    }
    kept
}

pub fn unknown(id: &Id) -> Refusal {
    Refusal::Unknown { id: id.clone() }
}
