//! The room: spaces, slots, tables and rounds.

use super::record;
use crate::domain::{Noun, Refusal, Round, Session, Slot, Space, Table};

pub fn put_space(session: &mut Session, space: &Space) -> Result<(), Refusal> {
    record::check_text(&space.mark, "mark")?;
    record::check(session, &space.id, Noun::Space, space)?;
    record::store(&mut session.room.spaces, space.clone(), |space| &space.id);
    Ok(())
}

pub fn put_slot(session: &mut Session, slot: &Slot) -> Result<(), Refusal> {
    record::check_order(&slot.begins, &slot.ends, "ends")?;
    record::check(session, &slot.id, Noun::Slot, slot)?;
    record::store(&mut session.room.slots, slot.clone(), |slot| &slot.id);
    Ok(())
}

pub fn put_table(session: &mut Session, table: &Table) -> Result<(), Refusal> {
    if table.least > table.most {
        return Err(Refusal::LeastOverMost);
    }
    record::check(session, &table.id, Noun::Table, table)?;
    let other = session
        .room
        .tables
        .iter()
        .find(|other| other.id != table.id && other.host.is_some() && other.host == table.host);
    if let (Some(person), Some(other)) = (&table.host, other) {
        return Err(Refusal::HostsTwo {
            person: person.clone(),
            here: table.id.clone(),
            there: other.id.clone(),
        });
    }
    record::store(&mut session.room.tables, table.clone(), |table| &table.id);
    Ok(())
}

/// Puts a round. Rounds are numbered from 1 without gaps, so a new one is the next.
pub fn put_round(session: &mut Session, round: &Round) -> Result<(), Refusal> {
    record::check_order(&round.begins, &round.ends, "ends")?;
    let rounds = &mut session.room.rounds;
    if let Some(known) = rounds.iter_mut().find(|known| known.number == round.number) {
        *known = round.clone();
        return Ok(());
    }
    let next = rounds
        .iter()
        .map(|known| known.number)
        .max()
        .unwrap_or(0)
        .saturating_add(1);
    if round.number != next {
        return Err(Refusal::UnknownRound { round: round.number });
    }
    rounds.push(round.clone());
    Ok(())
}
