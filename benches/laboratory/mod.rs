//! A café as it is in the room, made from the sample: as many people, tables and rounds as wanted.
#![expect(clippy::indexing_slicing, reason = "a benchmark fails by panicking")]

use cerchio::domain::{Attendance, Document, Id, Round, Table, ids_of};
use cerchio::planner::cafe::{Order, Work};
use cerchio::store::{Reading, read};

/// Everybody here, a host at each table, nobody seated.
pub fn cafe(n_people: u32, n_tables: u32, n_rounds: u32) -> Document {
    let bytes = include_bytes!("../../sessions/2025-10-09-la-casa-della-salute-e-di-tutti.ron");
    let mut document = match read(bytes) {
        Reading::Whole(lifted) | Reading::ByHand(lifted) => lifted.document,
        Reading::Newer { .. } | Reading::Damaged(_) => panic!("the sample does not read"),
    };
    let session = &mut document.session;
    let arrived = session.header.date.and_time(session.header.begins);
    let known = session.people.clone();
    session.people = (1..)
        .zip(known.iter().cycle())
        .take(usize::try_from(n_people).expect("a number"))
        .map(|(number, person)| {
            let mut person = person.clone();
            person.id = Id::new("P", number);
            person.care.companions = Vec::new();
            person.attendance = Attendance::since(arrived);
            person
        })
        .collect();
    session.room.tables = (1..=n_tables)
        .map(|number| Table {
            id: Id::new("V", number),
            theme: format!("Tema {number}"),
            host: Some(Id::new("P", number)),
            least: 3,
            most: 6,
        })
        .collect();
    session.room.rounds = (1..=n_rounds)
        .map(|number| Round {
            number,
            question: String::new(),
            begins: session.header.begins,
            ends: session.header.begins,
        })
        .collect();
    session.cafe = cerchio::domain::Cafe::default();
    for id in ids_of(&document.session) {
        document.counters.take(id);
    }
    document
}

/// What the key does up to the first plan on the screen; how many chairs it gives.
pub fn first_plan(document: &Document, from_round: u32) -> usize {
    let order = Order::of(document, from_round, None).expect("people, tables and rounds");
    let call = order.cast.clone();
    let draft = Work::begin(order).draft();
    draft.ways[0]
        .seatings(&call)
        .iter()
        .map(|seating| seating.people().count())
        .sum()
}

/// Seats everybody; then one in twelve goes, a host among them, and as many come late.
pub fn seat_and_disturb(document: &mut Document) {
    let order = Order::of(document, 1, None).expect("people, tables and rounds");
    let call = order.cast.clone();
    let seatings = Work::begin(order).draft().ways[0].seatings(&call);
    let session = &mut document.session;
    session.cafe.seatings = seatings;
    let n_people = session.people.len();
    for person in session.people.iter_mut().skip(1).step_by(12) {
        person.attendance = Attendance::Absent;
    }
    for number in 0..n_people / 12 {
        let mut person = session.people[number].clone();
        person.id = Id::new("P", u32::try_from(n_people + number + 1).expect("a number"));
        person.attendance = Attendance::since(session.header.date.and_time(session.header.begins));
        session.people.push(person);
    }
}
