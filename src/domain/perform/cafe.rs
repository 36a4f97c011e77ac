//! The café: who sits where in each round, and who hosts.

use chrono::NaiveDateTime;

use super::record;
use crate::domain::reading::round_has_begun;
use crate::domain::{Attendance, Id, Refusal, Seating, Session};
use crate::format::Template;

/// Seats everybody: the seatings of the rounds named are replaced.
///
/// Refuses a table over its most; under its least is only a warning on the screen.
pub fn seat_all(session: &mut Session, seatings: &[Seating]) -> Result<(), Refusal> {
    for (idx, seating) in seatings.iter().enumerate() {
        check_round(session, seating.round)?;
        record::check_names(session, seating)?;
        check_size(session, seating)?;
        check_came_or_may(session, seating.people())?;
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

fn check_round(session: &Session, number: u32) -> Result<(), Refusal> {
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

/// Seats one traveller where they really sat, or takes the chair away.
pub fn seat(session: &mut Session, round: u32, person: &Id, table: Option<&Id>) -> Result<(), Refusal> {
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
    let handed = session
        .cafe
        .handovers
        .iter()
        .filter(|handover| &handover.table == table && handover.round <= round)
        .max_by_key(|handover| handover.round);
    let at_first = session.room.tables.iter().find(|known| &known.id == table);
    let host = handed
        .map(|handover| &handover.to)
        .or_else(|| at_first.and_then(|known| known.host.as_ref()))
        .filter(|host| *host != traveller && !is_seated(session, round, host));
    Seating {
        round,
        table: table.clone(),
        host: host.cloned(),
        travellers: Vec::new(),
    }
}

fn is_seated(session: &Session, round: u32, person: &Id) -> bool {
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
mod tests {
    use crate::domain::sample::{Lab, at, id, ids};
    use crate::domain::{Command, Id, Refusal, Seating};

    fn seating(round: u32, table: &str, host: &str, travellers: &str) -> Seating {
        Seating {
            round,
            table: id(table),
            host: Some(id(host)),
            travellers: ids(travellers),
        }
    }

    fn seat(round: u32, person: &str, table: Option<&str>) -> Command {
        Command::Seat {
            round,
            person: id(person),
            table: table.map(id),
        }
    }

    /// Two tables, two rounds; P01 and P02 host.
    fn cafe() -> Lab {
        let mut lab = Lab::with_people(9);
        lab.does(Command::SeatAll(vec![
            seating(1, "V01", "P01", "P03 P04"),
            seating(1, "V02", "P02", "P05 P06"),
            seating(2, "V01", "P01", "P05 P04"),
            seating(2, "V02", "P02", "P03 P06"),
        ]));
        lab
    }

    fn travellers(lab: &Lab, round: u32, table: &str) -> Vec<Id> {
        let mut seatings = lab.session().cafe.seatings.iter();
        let seating = seatings.find(|seating| seating.round == round && seating.table == id(table));
        seating.unwrap().travellers.clone()
    }

    #[test]
    fn nobody_sits_twice_in_a_round() {
        let mut lab = cafe();
        let refusal = lab.refuses(Command::SeatAll(vec![
            seating(1, "V01", "P01", "P03"),
            seating(1, "V02", "P02", "P01"),
        ]));
        assert_eq!(
            refusal,
            Refusal::SeatedTwice {
                person: id("P01"),
                round: 1
            }
        );
    }

    #[test]
    fn a_table_is_laid_once_in_a_round_that_exists() {
        let mut lab = cafe();
        assert_eq!(
            lab.refuses(Command::SeatAll(vec![seating(3, "V01", "P01", "")])),
            Refusal::UnknownRound { round: 3 }
        );
        let twice = vec![seating(1, "V01", "P01", ""), seating(1, "V01", "P02", "")];
        assert_eq!(
            lab.refuses(Command::SeatAll(twice)),
            Refusal::TableTwice {
                table: id("V01"),
                round: 1
            }
        );
    }

    #[test]
    fn a_table_holds_six_with_its_host() {
        let mut lab = cafe();
        let crowded = vec![seating(1, "V01", "P01", "P03 P04 P05 P06 P07 P08")];
        let full = Refusal::TableFull {
            table: id("V01"),
            most: 6,
        };
        assert_eq!(lab.refuses(Command::SeatAll(crowded)), full);
        for person in ["P07", "P08", "P09"] {
            lab.does(seat(1, person, Some("V01")));
        }
        assert_eq!(lab.refuses(seat(1, "P05", Some("V01"))), full);
    }

    #[test]
    fn seating_everybody_in_a_round_leaves_the_others_alone() {
        let mut lab = cafe();
        lab.does(Command::SeatAll(vec![seating(1, "V01", "P01", "P09")]));
        assert_eq!(lab.session().cafe.seatings.len(), 3);
        assert_eq!(travellers(&lab, 1, "V01"), ids("P09"));
        assert_eq!(travellers(&lab, 2, "V02"), ids("P03 P06"));
    }

    #[test]
    fn a_traveller_who_changes_table_leaves_the_other_chair() {
        let mut lab = cafe();
        lab.does(seat(1, "P03", Some("V02")));
        assert_eq!(travellers(&lab, 1, "V01"), ids("P04"));
        assert_eq!(travellers(&lab, 1, "V02"), ids("P05 P06 P03"));
        lab.does(seat(1, "P03", None));
        assert_eq!(travellers(&lab, 1, "V02"), ids("P05 P06"));
    }

    #[test]
    fn the_host_does_not_travel_in_a_round() {
        let mut lab = cafe();
        assert_eq!(
            lab.refuses(seat(1, "P01", Some("V02"))),
            Refusal::SeatedTwice {
                person: id("P01"),
                round: 1
            }
        );
    }

    #[test]
    fn who_leaves_keeps_the_chairs_of_the_rounds_begun_and_frees_the_others() {
        let mut lab = cafe();
        lab.does(Command::EnterLine {
            line: id("L05"),
            at: at("12:00"),
        });
        lab.leaves("P04", "12:10");
        assert_eq!(travellers(&lab, 1, "V01"), ids("P03 P04"));
        assert_eq!(travellers(&lab, 2, "V01"), ids("P05"));
    }

    #[test]
    fn where_the_day_is_not_run_the_planned_hours_tell_which_rounds_have_begun() {
        let mut lab = cafe();
        // The rounds are planned at 12:00 and 12:20.
        lab.leaves("P04", "12:10");
        assert_eq!(travellers(&lab, 1, "V01"), ids("P03 P04"));
        assert_eq!(travellers(&lab, 2, "V01"), ids("P05"));
    }

    #[test]
    fn who_does_not_come_has_no_chair() {
        let mut lab = cafe();
        lab.does(Command::Expect { person: id("P04") });
        lab.does(Command::MarkAbsent { person: id("P04") });
        assert_eq!(travellers(&lab, 1, "V01"), ids("P03"));
        assert_eq!(
            lab.refuses(seat(1, "P04", Some("V01"))),
            Refusal::NotHere { person: id("P04") }
        );
    }
}
