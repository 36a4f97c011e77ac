//! Handovers: a traveller takes over a café table.

use super::{cafe, people, record};
use crate::domain::{Handover, Id, Refusal, Seating, Session, host_before};

/// Makes a traveller the host of a table from a round on.
///
/// The new host has sat at the table. The chair they leave goes to the old host, if still here.
pub fn hand_over(session: &mut Session, handover: &Handover) -> Result<(), Refusal> {
    check(session, handover)?;
    let old = host_before(session, handover.round, &handover.table).cloned();
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
    let old = host_before(session, handover.round, table);
    if old == Some(to) {
        return Err(Refusal::HostsAlready {
            person: to.clone(),
            table: table.clone(),
        });
    }
    if let Some(from) = &handover.from
        && old != Some(from)
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
    let seatings = &mut session.cafe.seatings;
    for seating in seatings.iter_mut().filter(|seating| seating.round == round) {
        if seating.table == handover.table {
            seating.host = Some(handover.to.clone());
        }
    }
    // In a round laid by hand the old host may already have a chair.
    let free = successor.filter(|person| !cafe::is_seated(session, round, person));
    let seatings = &mut session.cafe.seatings;
    for seating in seatings.iter_mut().filter(|seating| seating.round == round) {
        let chair = seating
            .travellers
            .iter()
            .position(|person| person == &handover.to);
        if let Some(chair) = chair {
            seating.travellers.splice(chair..=chair, free.cloned());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id, ids};
    use crate::domain::{Command, Handover, Refusal, Seating};

    fn seating(round: u32, table: &str, host: &str, travellers: &str) -> Seating {
        Seating {
            round,
            table: id(table),
            host: Some(id(host)),
            travellers: ids(travellers),
        }
    }

    fn hand_over(round: u32, to: &str) -> Command {
        Command::HandOver(Handover {
            at: at("12:18"),
            round,
            table: id("V01"),
            from: Some(id("P01")),
            to: id(to),
            note: String::new(),
        })
    }

    /// P03 sits at V01 in the first round, P05 never before the second.
    fn cafe() -> Lab {
        let mut lab = Lab::with_people(7);
        lab.does(Command::SeatAll(vec![
            seating(1, "V01", "P01", "P03 P04"),
            seating(1, "V02", "P02", "P05 P06"),
            seating(2, "V01", "P01", "P05 P04"),
            seating(2, "V02", "P02", "P03 P06"),
        ]));
        lab
    }

    fn second_round(lab: &Lab) -> Vec<Seating> {
        let seatings = lab.session().cafe.seatings.iter();
        seatings.filter(|seating| seating.round == 2).cloned().collect()
    }

    #[test]
    fn the_new_host_leads_and_the_old_one_takes_the_chair() {
        let mut lab = cafe();
        lab.does(hand_over(2, "P03"));
        let expected = [
            seating(2, "V01", "P03", "P05 P04"),
            seating(2, "V02", "P02", "P01 P06"),
        ];
        assert_eq!(second_round(&lab), expected);
        assert_eq!(
            lab.session().cafe.seatings[0],
            seating(1, "V01", "P01", "P03 P04")
        );
        assert_eq!(lab.session().cafe.handovers.len(), 1);
    }

    #[test]
    fn an_old_host_who_left_gets_no_chair() {
        let mut lab = cafe();
        lab.leaves("P01", "12:18");
        lab.does(hand_over(2, "P03"));
        let expected = [
            seating(2, "V01", "P03", "P05 P04"),
            seating(2, "V02", "P02", "P06"),
        ];
        assert_eq!(second_round(&lab), expected);
    }

    #[test]
    fn an_old_host_who_has_a_chair_already_gets_no_second_one() {
        let mut lab = Lab::with_people(4);
        lab.does(Command::SeatAll(vec![
            seating(1, "V01", "P01", "P03"),
            seating(2, "V02", "P02", "P01 P03"),
        ]));
        lab.does(hand_over(2, "P03"));
        let expected = [seating(2, "V02", "P02", "P01"), seating(2, "V01", "P03", "")];
        assert_eq!(second_round(&lab), expected);
    }

    #[test]
    fn the_new_host_has_sat_at_the_table() {
        let mut lab = cafe();
        assert_eq!(
            lab.refuses(hand_over(2, "P06")),
            Refusal::HostElsewhere {
                person: id("P06"),
                table: id("V01")
            }
        );
        lab.does(hand_over(2, "P05"));
    }

    #[test]
    fn a_host_does_not_take_over_their_own_table_nor_a_second_one() {
        let mut lab = cafe();
        assert_eq!(
            lab.refuses(hand_over(2, "P01")),
            Refusal::HostsAlready {
                person: id("P01"),
                table: id("V01")
            }
        );
        lab.does(Command::SeatAll(vec![
            seating(1, "V01", "P01", "P02"),
            seating(1, "V02", "P05", "P03"),
        ]));
        assert_eq!(
            lab.refuses(hand_over(2, "P02")),
            Refusal::HostsTwo {
                person: id("P02"),
                here: id("V01"),
                there: id("V02")
            }
        );
    }

    #[test]
    fn a_table_is_handed_over_to_someone_who_is_here() {
        let mut lab = cafe();
        lab.leaves("P03", "12:10");
        assert_eq!(
            lab.refuses(hand_over(2, "P03")),
            Refusal::NotHere { person: id("P03") }
        );
    }
}
