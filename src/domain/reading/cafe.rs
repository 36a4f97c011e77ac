//! Readings of the café: who goes back to a table, who hosts it, which tables wait for a host.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::day::{activity_of, beginning_of, hour_of};
use super::rounds::is_seated;
use crate::domain::{Attendance, DayState, Id, Line, Person, Round, Seating, Session, Table};
use crate::format::{Activity, Template};

/// A traveller who goes back to a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Back {
    pub person: Id,
    pub table: Id,
    /// At least two, in order.
    pub rounds: Vec<u32>,
}

/// Returns the travellers who go back to a table. With a theme a table it is a defect, elsewhere it is not.
pub fn returns(seatings: &[Seating]) -> Vec<Back> {
    let mut sat: BTreeMap<(&Id, &Id), Vec<u32>> = BTreeMap::new();
    for seating in seatings {
        for person in &seating.travellers {
            sat.entry((person, &seating.table))
                .or_default()
                .push(seating.round);
        }
    }
    let back = sat.into_iter().filter(|(_, rounds)| rounds.len() > 1);
    back.map(|((person, table), rounds)| Back {
        person: person.clone(),
        table: table.clone(),
        rounds,
    })
    .collect()
}

/// Returns the host of a table in a round. Where it is not seated yet, whoever took the table over last, or the one it
/// started with.
pub fn host_of<'a>(session: &'a Session, table: &'a Table, round: u32) -> Option<&'a Id> {
    let mut seatings = session.cafe.seatings.iter();
    let seating = seatings.find(|seating| seating.round == round && seating.table == table.id);
    match seating {
        Some(seating) => seating.host.as_ref(),
        None => taken_over_by(session, round, &table.id).or(table.host.as_ref()),
    }
}

/// Returns who last took a table over, up to a round.
pub fn taken_over_by<'a>(session: &'a Session, round: u32, table: &Id) -> Option<&'a Id> {
    let handovers = session.cafe.handovers.iter();
    let until_now = handovers.filter(|handover| &handover.table == table && handover.round <= round);
    let latest = until_now.max_by_key(|handover| handover.round)?;
    Some(&latest.to)
}

/// Returns who hosts a table in a round, or in the latest one before it that is seated.
pub fn host_before<'a>(session: &'a Session, round: u32, table: &Id) -> Option<&'a Id> {
    let seatings = session.cafe.seatings.iter();
    let until_now = seatings.filter(|seating| seating.round <= round && &seating.table == table);
    let latest = until_now.max_by_key(|seating| seating.round)?;
    latest.host.as_ref()
}

/// Returns the tables of a round that have no host, or one who has gone or did not come. A table that nobody was given in
/// a round that is seated is closed, and wants none.
pub fn tables_without_host(session: &Session, round: u32) -> Vec<&Table> {
    let is_led = |table: &Table| {
        let host = host_of(session, table, round).and_then(|id| session.person(id));
        host.is_some_and(|person| match person.attendance {
            Attendance::Expected | Attendance::Present { left: None, .. } => true,
            Attendance::Present { left: Some(_), .. } | Attendance::Absent => false,
        })
    };
    let has_people = |table: &Table| {
        let mut seatings = session.cafe.seatings.iter();
        seatings.any(|seating| seating.round == round && seating.table == table.id)
    };
    let is_open = |table: &&Table| !is_seated(session, round) || has_people(table);
    let tables = session.room.tables.iter().filter(is_open);
    tables.filter(|table| !is_led(table)).collect()
}

/// Returns the tables of a round with some people, but fewer than their least.
pub fn small_tables(session: &Session, round: u32) -> Vec<&Table> {
    let seated = |table: &Table| {
        let mut seatings = session.cafe.seatings.iter();
        let seating = seatings.find(|seating| seating.round == round && seating.table == table.id);
        seating.map_or(0, |seating| seating.people().count())
    };
    let is_small = |table: &&Table| (1..usize::try_from(table.least).unwrap_or(0)).contains(&seated(table));
    session.room.tables.iter().filter(is_small).collect()
}

/// Returns the people who are here and have no chair in a round. Who came when it was over is not missing one.
pub fn people_unseated<'a>(session: &'a Session, template: &Template, number: u32) -> Vec<&'a Person> {
    let seatings = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round == number);
    let seated: Vec<&Id> = seatings.flat_map(Seating::people).collect();
    let round = session.room.rounds.iter().find(|round| round.number == number);
    let ended = round
        .and_then(|round| line_of(session, template, round))
        .and_then(|line| line.ended);
    let came_in_time = |person: &Person| match (&person.attendance, ended) {
        (Attendance::Present { arrived, .. }, Some(ended)) => *arrived < ended,
        (Attendance::Present { .. } | Attendance::Expected | Attendance::Absent, _) => true,
    };
    session
        .people_here()
        .filter(|person| !seated.contains(&&person.id) && came_in_time(person))
        .collect()
}

/// True when a round has begun at `at`.
///
/// Its line of the programme tells; where the day is run without entering that line, the planned hours do.
pub fn round_has_begun(session: &Session, template: &Template, round: &Round, at: NaiveDateTime) -> bool {
    match line_of(session, template, round).and_then(|line| line.started) {
        Some(started) => started <= at,
        None => match session.day.state {
            DayState::Prepared => round.begins <= at.time(),
            // The day may be late: until a round could be over, its line not entered means it has not begun.
            DayState::Running | DayState::Closed => round.ends <= at.time(),
        },
    }
}

/// True when a round begins, really or as planned, once somebody has gone at `left`; or has not begun yet, because the
/// day is still before it.
pub fn round_begins_after(
    session: &Session,
    template: &Template,
    round: &Round,
    left: NaiveDateTime,
) -> bool {
    let Some(line) = line_of(session, template, round) else {
        return left <= hour_of(session, 1, round.begins);
    };
    let programme = &session.day.programme;
    let place = |id: &Id| programme.iter().position(|each| &each.id == id);
    let now = session.day.now.as_ref().and_then(place);
    let is_ahead = line.started.is_none() && now.is_some_and(|now| Some(now) < place(&line.id));
    is_ahead || left <= beginning_of(session, line)
}

/// The line of a round: each line with tables makes one, in order.
fn line_of<'a>(session: &'a Session, template: &Template, round: &Round) -> Option<&'a Line> {
    let lines = session.day.programme.iter();
    let mut tables =
        lines.filter(|line| matches!(activity_of(template, line), Some(Activity::Tables { .. })));
    let idx = usize::try_from(round.number).ok()?.checked_sub(1)?;
    tables.nth(idx)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, id, ids};
    use crate::domain::{Command, Handover, Record};

    fn seating(round: u32, table: &str, host: Option<&str>, travellers: &str) -> Seating {
        Seating {
            round,
            table: id(table),
            host: host.map(id),
            travellers: ids(travellers),
        }
    }

    #[test]
    fn a_traveller_sent_to_the_same_table_goes_back() {
        let seatings = [seating(1, "V01", None, "P03"), seating(3, "V01", None, "P03")];
        let back = Back {
            person: id("P03"),
            table: id("V01"),
            rounds: vec![1, 3],
        };
        assert_eq!(returns(&seatings), [back]);
    }

    #[test]
    fn a_table_whose_host_has_gone_waits_for_another() {
        let mut lab = Lab::with_people(5);
        lab.does(Command::SeatAll(vec![
            seating(1, "V01", Some("P01"), "P03"),
            seating(1, "V02", Some("P02"), "P04"),
        ]));
        lab.leaves("P01", "09:30");
        let waiting = tables_without_host(lab.session(), 1);
        assert_eq!(
            waiting.iter().map(|table| &table.id).collect::<Vec<_>>(),
            [&id("V01")]
        );
    }

    #[test]
    fn whoever_took_a_table_over_hosts_it_also_in_the_rounds_not_seated_yet() {
        let mut lab = Lab::with_people(3);
        let table = Table {
            host: Some(id("P01")),
            ..lab.session().room.tables[0].clone()
        };
        lab.put(Record::Table(table.clone()));
        lab.does(Command::SeatAll(vec![seating(1, "V01", Some("P01"), "P03")]));
        lab.does(Command::HandOver(Handover {
            at: at("09:30"),
            round: 1,
            table: id("V01"),
            from: Some(id("P01")),
            to: id("P03"),
            note: String::new(),
        }));
        assert_eq!(host_of(lab.session(), &table, 2), Some(&id("P03")));
    }

    #[test]
    fn a_table_under_its_least_is_small_and_the_others_have_no_chair() {
        let mut lab = Lab::with_people(5);
        lab.does(Command::SeatAll(vec![
            seating(1, "V01", Some("P01"), "P03 P04"),
            seating(1, "V02", Some("P02"), ""),
        ]));
        let small = small_tables(lab.session(), 1);
        assert_eq!(
            small.iter().map(|table| &table.id).collect::<Vec<_>>(),
            [&id("V02")]
        );
        let standing = people_unseated(lab.session(), lab.template(), 1);
        assert_eq!(
            standing.iter().map(|person| &person.id).collect::<Vec<_>>(),
            [&id("P05")]
        );
    }
}
