use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;

use super::*;
use crate::domain::{
    Attendance, Belonging, Care, Consents, Day, Encounters, Handover, Header, Id, Level, Outcomes, Person,
    Room, Round, Seating, Session, Table, Wall,
};

fn person(number: u32) -> Person {
    Person {
        id: Id::new("P", number),
        key: format!("X{number}"),
        first: format!("Nome{number}"),
        last: String::new(),
        belonging: Belonging::Citizen,
        level: Level::Citizen,
        body: None,
        municipality: String::new(),
        age: None,
        consents: Consents::default(),
        attendance: Attendance::since(noon()),
        care: Care::default(),
    }
}

/// Tables V01.. hosted by P01.., then `n_travellers` more people.
pub(super) fn cafe(n_tables: u32, n_travellers: u32, n_rounds: u32) -> Session {
    let table = |number| Table {
        id: Id::new("V", number),
        theme: format!("tema {number}"),
        host: Some(Id::new("P", number)),
        least: 3,
        most: 6,
    };
    let round = |number| Round {
        number,
        question: String::new(),
        begins: chrono::NaiveTime::MIN,
        ends: chrono::NaiveTime::MIN,
    };
    Session {
        header: Header::default(),
        day: Day::default(),
        bodies: Vec::new(),
        people: (1..=n_tables + n_travellers).map(person).collect(),
        room: Room {
            tables: (1..=n_tables).map(table).collect(),
            rounds: (1..=n_rounds).map(round).collect(),
            ..Room::default()
        },
        proposals: Vec::new(),
        wall: Wall::default(),
        cafe: crate::domain::Cafe::default(),
        reports: Vec::new(),
        outcomes: Outcomes::default(),
        encounters: Encounters::default(),
        papers: crate::domain::Papers::default(),
    }
}

fn seated(session: &Session) -> Rotation {
    seat(&Request::of(session, 1))
}

/// Everybody in one place in each round, sizes differing by one at most.
fn is_fair(rotation: &Rotation, n_people: usize) -> bool {
    let rounds: BTreeSet<u32> = rotation.seatings.iter().map(|seating| seating.round).collect();
    rounds.iter().all(|round| {
        let tables: Vec<&Seating> = rotation
            .seatings
            .iter()
            .filter(|seating| seating.round == *round)
            .collect();
        let people: Vec<&Id> = tables.iter().flat_map(|seating| seating.people()).collect();
        let sizes: Vec<usize> = tables.iter().map(|seating| seating.people().count()).collect();
        people.len() == n_people
            && people.iter().collect::<BTreeSet<_>>().len() == n_people
            && sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1
    })
}

fn table_of(rotation: &Rotation, round: u32, person: &Id) -> Id {
    let mut seatings = rotation.seatings.iter().filter(|seating| seating.round == round);
    seatings
        .find(|seating| seating.people().any(|id| id == person))
        .unwrap()
        .table
        .clone()
}

fn noon() -> NaiveDateTime {
    NaiveDateTime::default()
}

fn absent(session: &mut Session, number: usize) {
    session.people[number - 1].attendance = Attendance::Absent;
}

#[test]
fn thirty_two_travellers_at_eight_tables_never_meet_again_in_three_rounds() {
    let rotation = seated(&cafe(8, 32, 3));
    assert_eq!((rotation.repeats, rotation.returns), (0, 0));
    assert!(is_fair(&rotation, 40));
}

#[test]
fn one_more_than_the_seats_still_meets_nobody_again() {
    let rotation = seated(&cafe(8, 33, 3));
    assert_eq!((rotation.repeats, rotation.returns), (0, 0));
    assert!(is_fair(&rotation, 41));
}

#[test]
fn four_rounds_of_thirty_six_travellers_repeat_nothing() {
    let rotation = seated(&cafe(8, 36, 4));
    assert_eq!((rotation.repeats, rotation.returns), (0, 0));
}

#[test]
fn too_few_tables_make_at_most_five_repeats() {
    let rotation = seated(&cafe(4, 14, 3));
    assert!(rotation.repeats <= 5, "{} repeats", rotation.repeats);
    assert_eq!(rotation.returns, 0);
}

#[test]
fn eighty_travellers_at_twenty_tables_never_meet_again() {
    let rotation = seated(&cafe(20, 80, 3));
    assert_eq!((rotation.repeats, rotation.returns), (0, 0));
    assert!(is_fair(&rotation, 100));
}

#[test]
fn repeats_are_counted_as_a_person_would_count_them() {
    let rotation = seated(&cafe(4, 14, 3));
    let mut met: BTreeMap<(&Id, &Id), usize> = BTreeMap::new();
    for seating in &rotation.seatings {
        let mut people: Vec<&Id> = seating.people().collect();
        people.sort();
        for (position, one) in people.iter().enumerate() {
            for other in &people[position + 1..] {
                *met.entry((*one, *other)).or_default() += 1;
            }
        }
    }
    assert_eq!(
        met.values().map(|times| times - 1).sum::<usize>(),
        rotation.repeats
    );
}

#[test]
fn the_host_stays_when_the_others_move() {
    let rotation = seated(&cafe(5, 20, 3));
    assert!(rotation.seatings.iter().all(|seating| {
        seating.host.as_ref().unwrap().parts().unwrap().1 == seating.table.parts().unwrap().1
    }));
}

#[test]
fn the_same_seed_seats_the_same_and_another_seed_differently() {
    let request = Request::of(&cafe(6, 24, 3), 1);
    let other = Request {
        seed: 7,
        ..request.clone()
    };
    assert_eq!(seat(&request), seat(&request));
    assert_ne!(seat(&request).seatings, seat(&other).seatings);
}

#[test]
fn companions_share_every_table() {
    let mut session = cafe(5, 20, 3);
    session.people[9].care.companions = vec![Id::from("P20")];
    let rotation = seated(&session);
    for round in 1..=3 {
        assert_eq!(
            table_of(&rotation, round, &"P10".into()),
            table_of(&rotation, round, &"P20".into())
        );
    }
    assert!(is_fair(&rotation, 25));
}

#[test]
fn who_comes_with_a_host_stays_with_the_host() {
    let mut session = cafe(4, 12, 3);
    session.people[1].care.companions = vec![Id::from("P09")];
    let rotation = seated(&session);
    for round in 1..=3 {
        assert_eq!(table_of(&rotation, round, &"P09".into()), Id::from("V02"));
    }
}

#[test]
fn people_of_one_body_are_spread_over_the_tables() {
    let mut session = cafe(4, 12, 1);
    for number in [5, 6, 7] {
        session.people[number - 1].body = Some("E01".into());
    }
    let rotation = seated(&session);
    let tables: BTreeSet<Id> = ["P05", "P06", "P07"]
        .map(|id| table_of(&rotation, 1, &id.into()))
        .into_iter()
        .collect();
    assert_eq!(tables.len(), 3);
}

#[test]
fn a_table_under_its_least_is_named() {
    let rotation = seated(&cafe(4, 7, 1));
    assert_eq!(rotation.small.len(), 1);
    assert!(rotation.crowded.is_empty());
}

#[test]
fn nobody_is_left_standing_when_all_tables_are_full() {
    let rotation = seated(&cafe(2, 12, 1));
    assert!(is_fair(&rotation, 14));
    assert_eq!(rotation.crowded.len(), 2);
}

#[test]
fn without_tables_or_rounds_there_are_no_seatings() {
    assert!(seated(&cafe(0, 9, 3)).seatings.is_empty());
    assert!(seated(&cafe(3, 9, 0)).seatings.is_empty());
}

#[test]
fn in_the_last_round_everybody_goes_back_to_the_first_table() {
    let request = Request {
        last: LastRound::Home,
        ..Request::of(&cafe(8, 32, 3), 1)
    };
    let rotation = seat(&request);
    for guest in &request.guests {
        assert_eq!(
            table_of(&rotation, 1, &guest.id),
            table_of(&rotation, 3, &guest.id)
        );
    }
    assert_eq!((rotation.repeats, rotation.returns), (0, 0));
}

#[test]
fn a_new_plan_keeps_the_held_rounds_and_forgets_who_did_not_come() {
    let mut session = cafe(8, 32, 3);
    session.cafe.seatings = seated(&session).seatings;
    absent(&mut session, 20);
    let rotation = seat(&Request::of(&session, 2));
    assert!(rotation.seatings.iter().all(|seating| seating.round > 1));
    assert!(
        rotation
            .seatings
            .iter()
            .flat_map(Seating::people)
            .all(|id| id != &Id::from("P20"))
    );
    assert_eq!((rotation.repeats, rotation.returns), (0, 0));
    assert!(is_fair(&rotation, 39));
}

#[test]
fn a_latecomer_is_in_the_rounds_still_to_be_held() {
    let mut session = cafe(8, 31, 3);
    session.cafe.seatings = seated(&session).seatings;
    session.people.push(person(40));
    let rotation = seat(&Request::of(&session, 2));
    assert!(is_fair(&rotation, 40));
    assert_eq!(rotation.repeats, 0);
}

#[test]
fn who_left_early_has_no_chair() {
    let mut session = cafe(4, 13, 3);
    session.people[9].attendance = Attendance::Present {
        arrived: noon(),
        left: Some(noon()),
        away: Vec::new(),
    };
    assert!(is_fair(&seated(&session), 16));
}

#[test]
fn a_closed_table_sends_its_host_travelling() {
    let request = Request::of(&cafe(5, 15, 2), 1).without_table(&"V05".into());
    let rotation = seat(&request);
    assert!(is_fair(&rotation, 20));
    assert!(
        rotation
            .seatings
            .iter()
            .all(|seating| seating.table != Id::from("V05"))
    );
    assert!(
        rotation
            .seatings
            .iter()
            .any(|seating| seating.travellers.contains(&"P05".into()))
    );
}

#[test]
fn a_table_without_seating_in_the_last_held_round_stays_closed_and_a_new_one_opens() {
    let mut session = cafe(5, 15, 3);
    session.cafe.seatings = seated(&session).seatings;
    session
        .cafe
        .seatings
        .retain(|seating| seating.round < 3 && !(seating.round == 2 && seating.table.0 == "V05"));
    let newcomer = Table {
        id: "V06".into(),
        host: None,
        ..session.room.tables[0].clone()
    };
    session.room.tables.push(newcomer);
    let tables: Vec<String> = Request::of(&session, 3)
        .tables
        .into_iter()
        .map(|table| table.id.0)
        .collect();
    assert_eq!(tables, ["V01", "V02", "V03", "V04", "V06"]);
}

#[test]
fn who_took_a_table_over_hosts_it_from_then_on() {
    let mut session = cafe(4, 12, 3);
    session.cafe.seatings = seated(&session).seatings;
    session.cafe.handovers.push(Handover {
        at: noon(),
        round: 3,
        table: "V02".into(),
        from: Some("P02".into()),
        to: "P11".into(),
        note: String::new(),
    });
    let rotation = seat(&Request::of(&session, 3));
    let seating = rotation
        .seatings
        .iter()
        .find(|seating| seating.table == Id::from("V02"))
        .unwrap();
    assert_eq!(seating.host, Some("P11".into()));
    assert!(is_fair(&rotation, 16));
}

#[test]
fn one_question_for_all_tables_lets_people_go_back_but_not_meet_again() {
    let mut session = cafe(8, 32, 3);
    for table in &mut session.room.tables {
        table.theme.clear();
        table.host = None;
    }
    let request = Request::of(&session, 1);
    assert_eq!(request.themes, Themes::Same);
    assert_eq!(seat(&request).repeats, 0);
}

#[test]
fn one_more_sits_at_the_smallest_table() {
    let mut session = cafe(3, 8, 2);
    session.cafe.seatings = seated(&session).seatings;
    session.people.push(person(12));
    let small = session.cafe.seatings.iter().filter(|seating| seating.round == 1);
    let smallest = small
        .min_by_key(|seating| seating.people().count())
        .unwrap()
        .table
        .clone();
    assert_eq!(best_chair(&session, 1, &"P12".into()), Some(smallest));
}

#[test]
fn between_equal_tables_one_not_yet_visited_is_chosen() {
    let mut session = cafe(2, 2, 2);
    let seating = |round, table: &str, traveller: &[&str]| Seating {
        round,
        table: table.into(),
        host: None,
        travellers: traveller.iter().map(|id| Id::from(*id)).collect(),
    };
    session.cafe.seatings = vec![
        seating(1, "V01", &["P04"]),
        seating(2, "V01", &["P01"]),
        seating(2, "V02", &["P02"]),
    ];
    assert_eq!(best_chair(&session, 2, &"P04".into()), Some("V02".into()));
}

#[test]
fn where_all_tables_are_full_there_is_no_chair() {
    let mut session = cafe(1, 6, 1);
    session.cafe.seatings = seated(&session).seatings;
    assert_eq!(best_chair(&session, 1, &"P99".into()), None);
}

#[test]
fn with_few_people_the_tables_that_nobody_hosts_rest() {
    let mut session = cafe(8, 4, 2);
    for table in &mut session.room.tables {
        table.host = None;
    }
    let rotation = seated(&session);
    let used: BTreeSet<&Id> = rotation.seatings.iter().map(|seating| &seating.table).collect();
    assert_eq!(used.len(), 3);
    assert!(rotation.small.is_empty());
}

#[test]
fn once_people_arrive_a_chair_is_for_who_is_here() {
    let mut session = cafe(2, 8, 1);
    session.people[9].attendance = Attendance::Expected;
    assert!(is_fair(&seated(&session), 9));
    for person in &mut session.people {
        person.attendance = Attendance::Expected;
    }
    assert!(is_fair(&seated(&session), 10));
}
