//! The room: spaces, slots, tables and rounds.

use super::record;
use crate::domain::{Counters, Noun, Refusal, Round, Session, Slot, Space, Table, span_of};

pub fn put_space(session: &mut Session, ids: &Counters, space: &Space) -> Result<(), Refusal> {
    record::check_text(&space.mark, "mark")?;
    record::check(session, ids, &space.id, Noun::Space, space)?;
    record::store(ids, &mut session.room.spaces, space.clone(), |space| &space.id);
    Ok(())
}

pub fn put_slot(session: &mut Session, ids: &Counters, slot: &Slot) -> Result<(), Refusal> {
    let hours = |slot: &Slot| span_of(session, slot.day, slot.begins, slot.ends);
    let (begins, ends) = hours(slot).ok_or(Refusal::Backwards { field: "ends" })?;
    record::check(session, ids, &slot.id, Noun::Slot, slot)?;
    let mut others = session.room.slots.iter().filter(|other| other.id != slot.id);
    let meets = |other: &&Slot| {
        let theirs = hours(other).filter(|_| other.day == slot.day);
        theirs.is_some_and(|(their_beginning, their_end)| their_beginning < ends && begins < their_end)
    };
    if let Some(other) = others.find(meets) {
        return Err(Refusal::SlotsOverlap {
            slot: slot.id.clone(),
            other: other.id.clone(),
        });
    }
    record::store(ids, &mut session.room.slots, slot.clone(), |slot| &slot.id);
    Ok(())
}

pub fn put_table(session: &mut Session, ids: &Counters, table: &Table) -> Result<(), Refusal> {
    if table.least > table.most {
        return Err(Refusal::LeastOverMost);
    }
    record::check(session, ids, &table.id, Noun::Table, table)?;
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
    record::store(ids, &mut session.room.tables, table.clone(), |table| &table.id);
    Ok(())
}

/// Puts a round. Rounds are numbered from 1 without gaps, so a new one is the next.
pub fn put_round(session: &mut Session, round: &Round) -> Result<(), Refusal> {
    // Of rounds only the hours are kept, and they are all of one day.
    if span_of(session, 1, round.begins, round.ends).is_none() {
        return Err(Refusal::Backwards { field: "ends" });
    }
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

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, id, time};
    use crate::domain::{Record, Refusal};

    #[test]
    fn a_slot_ends_after_it_begins() {
        let mut lab = Lab::with_people(0);
        let mut slot = lab.session().room.slots[0].clone();
        slot.ends = slot.begins;
        assert_eq!(
            lab.refuses_to_put(Record::Slot(slot)),
            Refusal::Backwards { field: "ends" }
        );
    }

    #[test]
    fn two_slots_of_a_day_do_not_meet_at_the_same_time() {
        let mut lab = Lab::with_people(0);
        let [first, mut second] = [0, 1].map(|idx: usize| lab.session().room.slots[idx].clone());
        second.begins = first.begins;
        assert_eq!(
            lab.refuses_to_put(Record::Slot(second.clone())),
            Refusal::SlotsOverlap {
                slot: id("F02"),
                other: id("F01")
            }
        );
        second.day = 2;
        lab.put(Record::Slot(second));
    }

    #[test]
    fn the_fewest_at_a_table_are_not_more_than_the_most() {
        let mut lab = Lab::with_people(0);
        let mut table = lab.session().room.tables[0].clone();
        table.least = 7;
        assert_eq!(lab.refuses_to_put(Record::Table(table)), Refusal::LeastOverMost);
    }

    #[test]
    fn nobody_hosts_two_tables() {
        let mut lab = Lab::with_people(1);
        for idx in 0..2 {
            let mut table = lab.session().room.tables[idx].clone();
            table.host = Some(id("P01"));
            if idx == 0 {
                lab.put(Record::Table(table));
            } else {
                let refusal = lab.refuses_to_put(Record::Table(table));
                assert_eq!(
                    refusal,
                    Refusal::HostsTwo {
                        person: id("P01"),
                        here: id("V02"),
                        there: id("V01")
                    }
                );
            }
        }
    }

    #[test]
    fn a_new_round_is_the_next_one() {
        let mut lab = Lab::with_people(0);
        let mut round = lab.session().room.rounds[1].clone();
        round.number = 4;
        assert_eq!(
            lab.refuses_to_put(Record::Round(round.clone())),
            Refusal::UnknownRound { round: 4 }
        );
        round.number = 3;
        round.ends = time("23:00");
        lab.put(Record::Round(round));
        assert_eq!(lab.session().room.rounds.len(), 3);
    }
}
