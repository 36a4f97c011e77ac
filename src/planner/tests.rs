use chrono::NaiveDateTime;

use super::*;
use crate::domain::{
    Attendance, Belonging, Care, Consents, Day, Encounters, Header, Id, Level, Outcomes, Person, Room, Round,
    Seating, Session, Table, Wall,
};

pub(super) fn person(number: u32) -> Person {
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

pub(super) fn noon() -> NaiveDateTime {
    NaiveDateTime::default()
}

fn seating(round: u32, table: &str, travellers: &[&str]) -> Seating {
    Seating {
        round,
        table: table.into(),
        host: None,
        travellers: travellers.iter().map(|id| Id::from(*id)).collect(),
    }
}

#[test]
fn one_more_sits_at_the_smallest_table() {
    let mut session = cafe(3, 3, 1);
    session.cafe.seatings = vec![
        seating(1, "V01", &["P01", "P04"]),
        seating(1, "V02", &["P02"]),
        seating(1, "V03", &["P03", "P05"]),
    ];
    assert_eq!(best_chair(&session, 1, &"P06".into()), Some("V02".into()));
}

#[test]
fn whoever_has_left_leaves_a_chair() {
    let mut session = cafe(2, 4, 1);
    session.cafe.seatings = vec![
        seating(1, "V01", &["P01", "P02"]),
        seating(1, "V02", &["P03", "P04"]),
    ];
    assert_eq!(best_chair(&session, 1, &"P05".into()), Some("V01".into()));
    session.people[2].attendance = Attendance::Present {
        arrived: noon(),
        left: Some(noon()),
        away: Vec::new(),
    };
    assert_eq!(best_chair(&session, 1, &"P05".into()), Some("V02".into()));
}

#[test]
fn between_equal_tables_one_not_yet_visited_is_chosen() {
    let mut session = cafe(2, 2, 2);
    session.cafe.seatings = vec![
        seating(1, "V01", &["P04"]),
        seating(2, "V01", &["P01"]),
        seating(2, "V02", &["P02"]),
    ];
    assert_eq!(best_chair(&session, 2, &"P04".into()), Some("V02".into()));
}

#[test]
fn where_all_tables_are_full_there_is_no_chair() {
    let mut session = cafe(1, 5, 1);
    session.cafe.seatings = vec![seating(1, "V01", &["P01", "P02", "P03", "P04", "P05", "P06"])];
    assert_eq!(best_chair(&session, 1, &"P99".into()), None);
}
