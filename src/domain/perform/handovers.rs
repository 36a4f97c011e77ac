//! Handovers: a traveller takes over a café table.

use super::{people, record};
use crate::domain::{Handover, Id, Refusal, Seating, Session};

/// Makes a traveller the host of a table from a round on.
///
/// The new host has sat at the table. The chair they leave goes to the old host, if still here.
pub fn hand_over(session: &mut Session, handover: &Handover) -> Result<(), Refusal> {
    check(session, handover)?;
    let old = host_before(session, handover);
    let old_is_here = old
        .as_ref()
        .and_then(|id| session.person(id))
        .is_some_and(|person| person.attendance.is_here());
    let successor = if old_is_here { old.as_ref() } else { None };
    lay_if_missing(session, handover);
    let rounds: Vec<u32> = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| is_led_by(seating, handover, old.as_ref()))
        .map(|seating| seating.round)
        .collect();
    for round in rounds {
        change_host(session, handover, round, successor);
    }
    session.cafe.handovers.push(handover.clone());
    Ok(())
}

fn check(session: &Session, handover: &Handover) -> Result<(), Refusal> {
    if !session
        .room
        .rounds
        .iter()
        .any(|round| round.number == handover.round)
    {
        return Err(Refusal::UnknownRound {
            round: handover.round,
        });
    }
    record::check_names(session, handover)?;
    let (to, table) = (&handover.to, &handover.table);
    people::check_here(session, to, handover.at)?;
    let old = host_before(session, handover);
    if old.as_ref() == Some(to) {
        return Err(Refusal::HostsAlready {
            person: to.clone(),
            table: table.clone(),
        });
    }
    if let Some(from) = &handover.from
        && old.as_ref() != Some(from)
    {
        return Err(elsewhere(from, table));
    }
    let mut until_now = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round <= handover.round && &seating.table == table);
    if !until_now.any(|seating| seating.people().any(|person| person == to)) {
        return Err(elsewhere(to, table));
    }
    let other = session
        .cafe
        .seatings
        .iter()
        .find(|seating| seating.round >= handover.round && seating.host.as_ref() == Some(to));
    match other {
        Some(other) if &other.table != table => Err(Refusal::HostsTwo {
            person: to.clone(),
            here: table.clone(),
            there: other.table.clone(),
        }),
        Some(_) | None => Ok(()),
    }
}

fn elsewhere(person: &Id, table: &Id) -> Refusal {
    Refusal::HostElsewhere {
        person: person.clone(),
        table: table.clone(),
    }
}

/// Who leads the table in the round of the handover, or in the one before where that is not seated yet.
fn host_before(session: &Session, handover: &Handover) -> Option<Id> {
    let until_now = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.table == handover.table && seating.round <= handover.round);
    until_now
        .max_by_key(|seating| seating.round)
        .and_then(|seating| seating.host.clone())
}

/// The seatings that change hands: those without a host, and those of the old one.
fn is_led_by(seating: &Seating, handover: &Handover, old: Option<&Id>) -> bool {
    let is_of_old = seating.host.is_none() || seating.host.as_ref() == old;
    seating.table == handover.table && seating.round >= handover.round && is_of_old
}

fn lay_if_missing(session: &mut Session, handover: &Handover) {
    let seatings = &mut session.cafe.seatings;
    let is_laid = seatings
        .iter()
        .any(|seating| seating.round == handover.round && seating.table == handover.table);
    if !is_laid {
        let place = seatings.partition_point(|seating| seating.round <= handover.round);
        let seating = Seating {
            round: handover.round,
            table: handover.table.clone(),
            host: None,
            travellers: Vec::new(),
        };
        seatings.insert(place, seating);
    }
}

fn change_host(session: &mut Session, handover: &Handover, round: u32, successor: Option<&Id>) {
    let of_round = session
        .cafe
        .seatings
        .iter_mut()
        .filter(|seating| seating.round == round);
    for seating in of_round {
        let chair = seating
            .travellers
            .iter()
            .position(|person| person == &handover.to);
        if let Some(chair) = chair {
            seating.travellers.splice(chair..=chair, successor.cloned());
        }
        if seating.table == handover.table {
            seating.host = Some(handover.to.clone());
        }
    }
}
