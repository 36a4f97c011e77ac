//! The rules of the café.

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

#[test]
fn who_has_left_is_not_seated_in_a_round_that_begins_later() {
    let mut lab = Lab::with_people(3);
    lab.does(Command::EnterLine {
        line: id("L05"),
        at: at("12:00"),
    });
    lab.leaves("P03", "12:10");
    let seated = |round: u32| {
        Command::SeatAll(vec![Seating {
            round,
            table: id("V01"),
            host: Some(id("P01")),
            travellers: ids("P02 P03"),
        }])
    };
    lab.does(seated(1));
    assert_eq!(lab.refuses(seated(2)), Refusal::NotHere { person: id("P03") });
    let chair = Command::Seat {
        round: 2,
        person: id("P03"),
        table: Some(id("V01")),
    };
    assert_eq!(lab.refuses(chair), Refusal::NotHere { person: id("P03") });
}
