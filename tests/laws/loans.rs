//! What holds for every plan of the loans of a living library, whoever booked what.
#![expect(clippy::expect_used, reason = "a law fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use cerchio::domain::{
    Attendance, Command, Document, Header, Id, Names, Position, Proposal, ProposalState, Record, prepare,
    rest_of,
};
use cerchio::format::{KindId, built_in, read};
use cerchio::planner::loans::{Order, Work};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use proptest::collection::vec;
use proptest::prelude::*;

fn noon() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, 5, 17)
        .and_then(|day| day.and_hms_opt(8, 0, 0))
        .unwrap_or_default()
}

fn sheet(id: Id, kind: &str, author: u32, from: Vec<Id>) -> Proposal {
    Proposal {
        text: id.to_string(),
        id,
        kind: KindId(kind.to_owned()),
        author: Some(Id::new("P", author)),
        posted_by: None,
        posted_at: noon(),
        position: Position::default(),
        from,
        state: ProposalState::Posted,
        details: BTreeMap::new(),
        moves: Vec::new(),
    }
}

/// Books are people 1 to 3, each with the rest it asked for and the most loans; readers are people 4 to 9.
fn library(books: &[(u32, u32)], booked: &[(u32, u32)]) -> Document {
    let mut templates = built_in().into_iter();
    let text = templates
        .find(|(name, _)| name.contains("biblioteca"))
        .expect("the living library")
        .1;
    let template = read(text).expect("a good template");
    let names = Names {
        space: &|mark| mark.to_owned(),
        group: &|number| number.to_string(),
    };
    let header = Header {
        date: noon().date(),
        begins: noon().time(),
        ..Header::default()
    };
    let variant = template.variants.first().expect("a variant");
    let mut document = prepare(&template, variant, header, "prova".to_owned(), &names);
    let mut put = |record: Record| document.perform(Command::put(record), noon()).expect("a record");
    for number in 1..=9 {
        let mut person = crate::seating::person(number);
        person.attendance = Attendance::since(noon());
        put(Record::Person(person));
    }
    for (number, (rest, most)) in (1..).zip(books) {
        let mut book = sheet(Id::new("LB", number), "book", number, Vec::new());
        let answers = [
            ("blurb", "Una vita.".to_owned()),
            ("consent", "yes".to_owned()),
            ("rest", rest.to_string()),
            ("most_loans", most.to_string()),
        ];
        book.details = answers.map(|(field, answer)| (field.to_owned(), answer)).into();
        put(Record::Proposal(book));
    }
    for (number, (reader, book)) in (1..).zip(booked) {
        let from = vec![Id::new("LB", *book)];
        put(Record::Proposal(sheet(
            Id::new("PN", number),
            "booking",
            *reader,
            from,
        )));
    }
    document
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn nobody_reads_or_is_read_twice_at_once_and_every_book_rests(
        books in vec((10_u32..60, 1_u32..4), 3),
        booked in vec((4_u32..10, 1_u32..4), 1..12),
    ) {
        let booked: Vec<(u32, u32)> = booked.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let document = library(&books, &booked);
        let kinds = ["book", "booking"].map(|kind| KindId(kind.to_owned()));
        let order = Order::of(&document, &kinds[0], &kinds[1], noon()).expect("books, turns and readers");
        let cast = order.cast.clone();
        let mut work = Work::begin(order);
        work.go_on(3_000);
        for drafted in work.draft().ways {
            let readings = drafted.readings(&cast);
            let mut readers = BTreeSet::new();
            for reading in &readings {
                prop_assert!(readers.insert((&reading.asking.reader, reading.turn)), "a reader twice at once");
                let booking = reading.asking.booking.as_ref().and_then(|id| document.session.proposal(id));
                prop_assert!(booking.is_none_or(|booking| booking.from.contains(reading.book)));
            }
            for book in &cast.books {
                let sheet = document.session.proposal(book).expect("a book");
                let turns: Vec<NaiveDateTime> = readings
                    .iter()
                    .filter(|reading| reading.book == book)
                    .map(|reading| reading.turn)
                    .collect();
                let rested = TimeDelta::minutes(20 + rest_of(sheet));
                prop_assert!(turns.windows(2).all(|pair| pair[1] - pair[0] >= rested), "{:?}", turns);
                let most: usize = sheet.details["most_loans"].parse().expect("a number");
                prop_assert!(turns.len() <= most);
            }
            let n_looked_for = readings.len() + drafted.left_out(&cast).len();
            prop_assert!(n_looked_for >= booked.len());
        }
    }
}
