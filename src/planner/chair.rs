//! A chair for somebody who comes in the middle of a round.

use crate::domain::{Id, Seating, Session, Table};

/// Returns the smallest table of `round` with a free seat, or none when all are full.
///
/// Whoever has left for good leaves a chair. Between tables of the same size: one the person has not visited in an earlier round, then the order of the room.
/// Once a round is seated, a table without a seating in it is closed.
pub fn best_chair(session: &Session, round: u32, person: &Id) -> Option<Id> {
    let seatings = &session.cafe.seatings;
    let is_seated = seatings.iter().any(|seating| seating.round == round);
    let of_round = |table: &Table| {
        let mut seatings = seatings.iter();
        seatings.find(|seating| seating.round == round && seating.table == table.id)
    };
    let size = |table: &Table| {
        let has_left = |id: &&Id| {
            session
                .person(id)
                .is_some_and(|person| person.attendance.has_left())
        };
        let others = |seating: &Seating| {
            let others = seating.people().filter(|id| *id != person);
            others.filter(|id| !has_left(id)).count()
        };
        of_round(table).map_or(0, others)
    };
    let has_sat = |table: &Table| {
        let mut elsewhere = seatings
            .iter()
            .filter(|seating| seating.round < round && seating.table == table.id);
        elsewhere.any(|seating| seating.people().any(|id| id == person))
    };
    session
        .room
        .tables
        .iter()
        .filter(|table| !is_seated || of_round(table).is_some())
        .filter(|table| u32::try_from(size(table)).is_ok_and(|size| size < table.most))
        .min_by_key(|table| (size(table), has_sat(table)))
        .map(|table| table.id.clone())
}
