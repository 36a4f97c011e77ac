//! The café: who sits where in each round, and who hosts.

use chrono::NaiveDateTime;

use super::record;
use crate::domain::reading::{round_begins_after, round_has_begun, taken_over_by};
use crate::domain::{Attendance, Id, Refusal, Seating, Session};
use crate::format::Template;

/// Seats everybody: the seatings of the rounds named are replaced.
///
/// Refuses a table over its most; under its least is only a warning on the screen.
pub fn seat_all(session: &mut Session, template: &Template, seatings: &[Seating]) -> Result<(), Refusal> {
    for (idx, seating) in seatings.iter().enumerate() {
        check_round(session, seating.round)?;
        record::check_names(session, seating)?;
        check_size(session, seating)?;
        check_came_or_may(session, seating.people())?;
        check_not_gone(session, template, seating.round, &seating.travellers)?;
        let earlier = seatings
            .iter()
            .take(idx)
            .filter(|other| other.round == seating.round);
        check_apart(seating, earlier)?;
    }
    let kept = &mut session.cafe.seatings;
    kept.retain(|known| seatings.iter().all(|seating| seating.round != known.round));
    kept.extend(seatings.iter().cloned());
    kept.sort_by_key(|seating| seating.round);
    Ok(())
}

/// Refuses a table named twice in a round, and a person seated twice.
fn check_apart<'a>(seating: &Seating, earlier: impl Iterator<Item = &'a Seating>) -> Result<(), Refusal> {
    let mut seated: Vec<&Id> = Vec::new();
    for other in earlier {
        if other.table == seating.table {
            return Err(Refusal::TableTwice {
                table: seating.table.clone(),
                round: seating.round,
            });
        }
        seated.extend(other.people());
    }
    for person in seating.people() {
        if seated.contains(&person) {
            return Err(Refusal::SeatedTwice {
                person: person.clone(),
                round: seating.round,
            });
        }
        seated.push(person);
    }
    Ok(())
}

pub fn check_round(session: &Session, number: u32) -> Result<(), Refusal> {
    if session.room.rounds.iter().any(|round| round.number == number) {
        return Ok(());
    }
    Err(Refusal::UnknownRound { round: number })
}

fn check_size(session: &Session, seating: &Seating) -> Result<(), Refusal> {
    let table = session.room.tables.iter().find(|table| table.id == seating.table);
    let most = table.map_or(u32::MAX, |table| table.most);
    if u32::try_from(seating.people().count()).is_ok_and(|people| people <= most) {
        return Ok(());
    }
    Err(Refusal::TableFull {
        table: seating.table.clone(),
        most,
    })
}

/// Refuses people known not to come. A plan made before the doors open seats people who are expected.
fn check_came_or_may<'a>(session: &Session, people: impl Iterator<Item = &'a Id>) -> Result<(), Refusal> {
    for id in people {
        let person = session.person(id).ok_or_else(|| record::unknown(id))?;
        match person.attendance {
            Attendance::Absent => return Err(Refusal::NotHere { person: id.clone() }),
            Attendance::Expected | Attendance::Present { .. } => {}
        }
    }
    Ok(())
}

/// Refuses a new chair for travellers who had gone when the round began, or go before it does.
///
/// A host who is gone is named until somebody takes the table over.
fn check_not_gone(
    session: &Session,
    template: &Template,
    number: u32,
    travellers: &[Id],
) -> Result<(), Refusal> {
    let round = session.room.rounds.iter().find(|round| round.number == number);
    let missed = |left| round.is_some_and(|round| round_begins_after(session, template, round, left));
    for id in travellers.iter().filter(|id| !is_seated(session, number, id)) {
        let person = session.person(id).ok_or_else(|| record::unknown(id))?;
        match person.attendance {
            Attendance::Present { left: Some(left), .. } if missed(left) => {
                return Err(Refusal::NotHere { person: id.clone() });
            }
            Attendance::Present { .. } | Attendance::Expected | Attendance::Absent => {}
        }
    }
    Ok(())
}

/// Seats one traveller where they really sat, or takes the chair away.
pub fn seat(
    session: &mut Session,
    template: &Template,
    (round, person): (u32, &Id),
    table: Option<&Id>,
) -> Result<(), Refusal> {
    check_round(session, round)?;
    check_came_or_may(session, [person].into_iter())?;
    let of_round = || {
        session
            .cafe
            .seatings
            .iter()
            .filter(|seating| seating.round == round)
    };
    if of_round().any(|seating| seating.host.as_ref() == Some(person)) {
        return Err(Refusal::SeatedTwice {
            person: person.clone(),
            round,
        });
    }
    let Some(table) = table else {
        take_chair(session, round, person);
        return Ok(());
    };
    check_not_gone(session, template, round, std::slice::from_ref(person))?;
    let known = of_round().find(|seating| &seating.table == table);
    let mut seating = known
        .cloned()
        .unwrap_or_else(|| laid(session, round, table, person));
    if seating.travellers.contains(person) {
        return Ok(());
    }
    seating.travellers.push(person.clone());
    record::check_names(session, &seating)?;
    check_size(session, &seating)?;
    take_chair(session, round, person);
    lay(session, seating);
    Ok(())
}

/// A table not yet laid in a round, with the host it should have if free in that round.
fn laid(session: &Session, round: u32, table: &Id, traveller: &Id) -> Seating {
    let at_first = session.room.tables.iter().find(|known| &known.id == table);
    let host = taken_over_by(session, round, table)
        .or_else(|| at_first.and_then(|known| known.host.as_ref()))
        .filter(|host| *host != traveller && !is_seated(session, round, host));
    Seating {
        round,
        table: table.clone(),
        host: host.cloned(),
        travellers: Vec::new(),
    }
}

pub fn is_seated(session: &Session, round: u32, person: &Id) -> bool {
    let mut of_round = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round == round);
    of_round.any(|seating| seating.people().any(|seated| seated == person))
}

/// Stores a seating in the place of the one for the same round and table, or after those of its round.
fn lay(session: &mut Session, seating: Seating) {
    let seatings = &mut session.cafe.seatings;
    let same = |known: &&mut Seating| known.round == seating.round && known.table == seating.table;
    if let Some(known) = seatings.iter_mut().find(same) {
        *known = seating;
    } else {
        let place = seatings.partition_point(|known| known.round <= seating.round);
        seatings.insert(place, seating);
    }
}

fn take_chair(session: &mut Session, round: u32, person: &Id) {
    for seating in session
        .cafe
        .seatings
        .iter_mut()
        .filter(|seating| seating.round == round)
    {
        seating.travellers.retain(|traveller| traveller != person);
    }
}

/// Frees the chairs of a traveller who goes at `at`, in the rounds that have not begun.
pub fn free_later_chairs(session: &mut Session, template: &Template, person: &Id, at: NaiveDateTime) {
    let later: Vec<u32> = session
        .room
        .rounds
        .iter()
        .filter(|round| !round_has_begun(session, template, round, at))
        .map(|round| round.number)
        .collect();
    for round in later {
        take_chair(session, round, person);
    }
}

/// Frees every chair of a traveller who never came.
pub fn free_chairs(session: &mut Session, person: &Id) {
    for seating in &mut session.cafe.seatings {
        seating.travellers.retain(|traveller| traveller != person);
    }
}

#[cfg(test)]
mod tests;
