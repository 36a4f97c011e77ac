//! Changes of seats, worked out before they are asked for: each is the seatings of the rounds it touches.

use crate::domain::{Attendance, Id, Seating, Session, Table, host_before};
use crate::planner::best_chair;

pub fn seating<'a>(session: &'a Session, round: u32, table: &Id) -> Option<&'a Seating> {
    session.cafe.seating(round, table)
}

/// The seating where a person sits in a round.
pub fn seating_of<'a>(session: &'a Session, round: u32, person: &Id) -> Option<&'a Seating> {
    let mut seatings = session.cafe.seatings.iter();
    seatings.find(|seating| seating.round == round && seating.people().any(|id| id == person))
}

/// The people who have sat at a table up to a round, are still here and may host it from then on: those who sit there in that
/// round first.
pub fn successors<'a>(session: &'a Session, round: u32, table: &Id) -> Vec<&'a Id> {
    let until_now = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round <= round && &seating.table == table);
    let later = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round >= round);
    let hosts: Vec<&Id> = later
        .filter_map(|seating| seating.host.as_ref())
        .chain(host_before(session, round, table))
        .collect();
    let mut people: Vec<&Id> = Vec::new();
    for id in until_now.flat_map(Seating::people) {
        let is_here = session
            .person(id)
            .is_some_and(|person| person.attendance.is_here());
        if is_here && !hosts.contains(&id) && !people.contains(&id) {
            people.push(id);
        }
    }
    people.sort_by_key(|id| seating_of(session, round, id).is_none_or(|seating| &seating.table != table));
    people
}

/// The round in which two people change places.
pub fn swapped(session: &Session, round: u32, one: &Id, other: &Id) -> Vec<Seating> {
    let mut seatings = of_round(session, round);
    swap(&mut seatings, round, one, other);
    seatings
}

/// Two people change places in a round.
pub fn swap(seatings: &mut [Seating], round: u32, one: &Id, other: &Id) {
    let change = |id: &mut Id| {
        if id == one {
            *id = other.clone();
        } else if id == other {
            *id = one.clone();
        }
    };
    for seating in seatings.iter_mut().filter(|seating| seating.round == round) {
        let people = seating.host.iter_mut().chain(&mut seating.travellers);
        people.for_each(change);
    }
}

/// The rounds from `from` on without a table: who sat there has no chair.
pub fn without_table(session: &Session, from: u32, table: &Id) -> Vec<Seating> {
    let mut seatings = from_round(session, from);
    seatings.retain(|seating| &seating.table != table);
    seatings
}

/// The rounds from `from` on with `host` at a table: the chair left goes to the old host.
pub fn with_host(session: &Session, from: u32, table: &Table, host: Option<&Id>) -> Vec<Seating> {
    let mut seatings = from_round(session, from);
    let old = table.host.as_ref();
    let led: Vec<u32> = seatings
        .iter()
        .filter(|seating| seating.table == table.id && seating.host.as_ref() == old)
        .map(|seating| seating.round)
        .collect();
    for seating in seatings.iter_mut().filter(|seating| led.contains(&seating.round)) {
        let chair = seating.travellers.iter().position(|id| Some(id) == host);
        if let Some(chair) = chair {
            seating.travellers.splice(chair..=chair, old.cloned());
        }
        if seating.table == table.id {
            seating.host = host.cloned();
        }
    }
    seatings
}

/// One more person at a table of a round already laid, and at the best chair of each later round that is seated.
pub fn with_one_more(session: &Session, round: u32, person: &Id, table: &Id) -> Vec<Seating> {
    let mut later = session.clone();
    later.cafe.seatings = from_round(session, round);
    let mut held = session.cafe.seatings.clone();
    held.retain(|seating| seating.round < round);
    let mut rounds: Vec<u32> = later.cafe.seatings.iter().map(|seating| seating.round).collect();
    rounds.dedup();
    later.cafe.seatings.splice(0..0, held);
    for number in rounds {
        let place = if number == round {
            Some(table.clone())
        } else if seating_of(&later, number, person).is_some() {
            None
        } else {
            best_chair(&later, number, person)
        };
        let mut seatings = later.cafe.seatings.iter_mut();
        let laid = seatings.find(|seating| seating.round == number && Some(&seating.table) == place.as_ref());
        if let Some(seating) = laid {
            seating.travellers.push(person.clone());
        }
    }
    later.cafe.seatings.retain(|seating| seating.round >= round);
    later.cafe.seatings
}

fn of_round(session: &Session, round: u32) -> Vec<Seating> {
    let mut seatings = from_round(session, round);
    seatings.retain(|seating| seating.round == round);
    seatings
}

/// The seatings from a round on, as they may be put again: a host who did not come is left out.
fn from_round(session: &Session, round: u32) -> Vec<Seating> {
    let is_absent = |id: &Id| {
        let person = session.person(id);
        person.is_some_and(|person| person.attendance == Attendance::Absent)
    };
    let mut seatings: Vec<Seating> = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round >= round)
        .cloned()
        .collect();
    for seating in &mut seatings {
        seating.host.take_if(|host| is_absent(host));
    }
    seatings.sort_by_key(|seating| seating.round);
    seatings
}
