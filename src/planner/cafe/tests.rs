//! A café seated for the first time.

mod again;

use std::collections::BTreeSet;

use super::*;
use crate::domain::sample::template;
use crate::domain::{
    Attendance, Command, Counters, Document, Handover, Id, Seating, Session, Summary, Tie, ids_of, returns,
};
use crate::planner::tests::{cafe, noon};

fn document(session: Session) -> Document {
    let mut counters = Counters::default();
    for id in ids_of(&session) {
        counters.take(id);
    }
    let summary = Summary {
        id: "prova".to_owned(),
        title: String::new(),
        method: String::new(),
        method_name: crate::format::Bilingual::default(),
        variant: String::new(),
        date: chrono::NaiveDate::default(),
        place: String::new(),
        municipality: String::new(),
        path: String::new(),
        state: crate::domain::DayState::Prepared,
        people: (0, 0),
        proposals: 0,
        projects: 0,
        fictitious: true,
        keep_until: None,
    };
    Document::new(summary, session, template(), counters)
}

/// The plan of one way after a few steps, and what it was made for.
struct Found {
    call: Call,
    drafted: Drafted,
}

impl Found {
    fn of(session: &Session, from_round: u32, manner: Manner) -> Self {
        Self::without(session, from_round, manner, None)
    }

    fn without(session: &Session, from_round: u32, manner: Manner, closing: Option<&Id>) -> Self {
        let order = Order::of(&document(session.clone()), from_round, closing).unwrap();
        let call = order.cast.clone();
        let mut work = Work::begin(order);
        work.go_on(20_000);
        let mut ways = work.draft().ways.into_iter();
        Self {
            call,
            drafted: ways.find(|way| way.manner == manner).unwrap(),
        }
    }

    fn seatings(&self) -> Vec<Seating> {
        self.drafted.seatings(&self.call)
    }

    fn table_of(&self, round: u32, person: &Id) -> Id {
        let seatings = self.seatings();
        let mut seatings = seatings.iter().filter(|seating| seating.round == round);
        let seating = seatings.find(|seating| seating.people().any(|id| id == person));
        seating.unwrap().table.clone()
    }

    fn sizes(&self, round: u32) -> Vec<usize> {
        let seatings = self.seatings();
        let of_round = seatings.iter().filter(|seating| seating.round == round);
        of_round.map(|seating| seating.people().count()).collect()
    }
}

fn seated(session: &Session) -> Found {
    Found::of(session, 1, Manner::Anew)
}

/// The same café with its rounds seated.
fn told(mut session: Session) -> Session {
    session.cafe.seatings = seated(&session).seatings();
    session
}

#[test]
fn thirty_two_travellers_at_eight_tables_never_meet_again_in_three_rounds() {
    let found = seated(&cafe(8, 32, 3));
    assert_eq!(
        (found.drafted.score.repeats, found.drafted.score.revisits),
        (0, 0)
    );
    assert!(found.drafted.is_proven);
    assert_eq!(found.sizes(1), [5; 8]);
}

#[test]
fn everybody_sits_once_in_each_round_and_the_host_stays() {
    let found = seated(&cafe(4, 15, 3));
    for round in 1..=3 {
        for number in 1..=4 {
            assert_eq!(found.table_of(round, &Id::new("P", number)), Id::new("V", number));
        }
        let mut sizes = found.sizes(round);
        sizes.sort_unstable();
        assert_eq!(sizes, [4, 5, 5, 5]);
    }
}

#[test]
fn companions_share_every_table_and_so_does_who_comes_with_a_host() {
    let mut session = cafe(4, 16, 3);
    session.people[9].care.companions = vec!["P15".into()];
    session.people[10].care.companions = vec!["P02".into()];
    let found = seated(&session);
    for round in 1..=3 {
        assert_eq!(
            found.table_of(round, &"P10".into()),
            found.table_of(round, &"P15".into())
        );
        assert_eq!(found.table_of(round, &"P11".into()), "V02".into());
    }
}

#[test]
fn people_of_one_body_are_spread_over_the_tables() {
    let mut session = cafe(4, 16, 3);
    for person in &mut session.people[4..8] {
        person.body = Some("B01".into());
    }
    let found = seated(&session);
    let tables: BTreeSet<Id> = (5..=8)
        .map(|number| found.table_of(1, &Id::new("P", number)))
        .collect();
    assert_eq!(tables.len(), 4);
}

#[test]
fn ties_are_kept_and_a_wheelchair_stays_at_its_table() {
    let mut session = cafe(4, 16, 3);
    session.cafe.ties = vec![
        Tie::Together {
            one: "P05".into(),
            other: "P06".into(),
        },
        Tie::Apart {
            one: "P07".into(),
            other: "P01".into(),
        },
        Tie::Stays {
            person: "P08".into(),
            table: "V03".into(),
            round: None,
        },
    ];
    let found = seated(&session);
    for round in 1..=3 {
        assert_eq!(
            found.table_of(round, &"P05".into()),
            found.table_of(round, &"P06".into())
        );
        assert_ne!(found.table_of(round, &"P07".into()), "V01".into());
        assert_eq!(found.table_of(round, &"P08".into()), "V03".into());
    }
    assert!(found.drafted.reliefs.is_empty());
}

#[test]
fn a_seat_of_one_round_is_kept_and_costs_a_perfect_plan_nothing() {
    let mut session = cafe(8, 32, 3);
    let before = seated(&session);
    for (person, round, table) in [("P12", 2, "V05"), ("P20", 2, "V05"), ("P33", 1, "V02")] {
        session.cafe.ties.push(Tie::Stays {
            person: person.into(),
            table: table.into(),
            round: Some(round),
        });
    }
    let found = seated(&session);
    for (person, round, table) in [("P12", 2, "V05"), ("P20", 2, "V05"), ("P33", 1, "V02")] {
        assert_eq!(found.table_of(round, &person.into()), table.into());
    }
    assert_eq!(found.drafted.score.cost, before.drafted.score.cost);
}

#[test]
fn two_companions_kept_at_two_tables_of_a_round_part_from_one_of_them() {
    let mut session = cafe(3, 9, 2);
    session.people[4].care.companions = vec!["P06".into()];
    for (person, table) in [("P05", "V01"), ("P06", "V02")] {
        session.cafe.ties.push(Tie::Stays {
            person: person.into(),
            table: table.into(),
            round: Some(2),
        });
    }
    let found = seated(&session);
    assert_eq!(found.drafted.reliefs, [Relief::Stays(5)]);
    assert_eq!(found.table_of(2, &"P06".into()), "V01".into());
}

#[test]
fn a_wish_against_another_gives_way_and_is_named() {
    let mut session = cafe(2, 6, 2);
    session.people[4].care.companions = vec!["P01".into()];
    session.cafe.ties = vec![Tie::Apart {
        one: "P05".into(),
        other: "P01".into(),
    }];
    let found = seated(&session);
    assert_eq!(found.drafted.reliefs, [Relief::Apart(4, 0)]);
    assert_eq!(found.table_of(1, &"P05".into()), "V01".into());
}

#[test]
fn more_people_than_chairs_get_another_table() {
    let found = seated(&cafe(2, 11, 2));
    assert_eq!(
        found.call.added.iter().map(|table| &table.id).collect::<Vec<_>>(),
        [&Id::new("V", 3)]
    );
    assert_eq!(found.sizes(1).iter().sum::<usize>(), 13);
}

#[test]
fn without_people_tables_or_rounds_there_is_no_order() {
    let of = |session| Order::of(&document(session), 1, None).map(|_| ());
    assert_eq!(of(cafe(3, 4, 0)), Err(NoOrder::NoRounds));
    assert_eq!(of(cafe(0, 4, 2)), Err(NoOrder::NoTables));
    assert_eq!(of(cafe(0, 0, 2)), Err(NoOrder::Nobody));
}

#[test]
fn in_the_last_round_everybody_goes_back_to_the_first_table() {
    let home = Found::of(&cafe(4, 14, 3), 1, Manner::Home);
    let after_one = Found::of(&told(cafe(4, 14, 2)), 2, Manner::Home);
    for number in 1..=18 {
        let person = Id::new("P", number);
        assert_eq!(home.table_of(1, &person), home.table_of(3, &person));
    }
    assert_eq!(after_one.sizes(2).iter().sum::<usize>(), 18);
}

#[test]
fn one_question_for_all_tables_lets_people_go_back() {
    let mut session = cafe(2, 6, 3);
    for table in &mut session.room.tables {
        table.theme = String::new();
    }
    let order = Order::of(&document(session), 1, None).unwrap();
    assert_eq!(order.ways[0].problem.weights.revisit, 0);
    let themed = seated(&cafe(4, 8, 3));
    assert!(returns(&themed.seatings()).is_empty());
}

#[test]
fn with_few_people_the_tables_that_nobody_hosts_rest() {
    let mut session = cafe(8, 4, 2);
    for table in &mut session.room.tables {
        table.host = None;
    }
    assert_eq!(seated(&session).sizes(1), [4; 3]);
}

#[test]
fn once_people_arrive_a_chair_is_for_who_is_here() {
    let mut session = cafe(2, 8, 1);
    session.people[9].attendance = Attendance::Expected;
    assert_eq!(seated(&session).call.people.len(), 9);
    for person in &mut session.people {
        person.attendance = Attendance::Expected;
    }
    assert_eq!(seated(&session).call.people.len(), 10);
}

#[test]
fn a_plan_accepted_is_one_that_the_rules_accept() {
    let mut document = document(cafe(4, 15, 3));
    let found = seated(&document.session);
    document
        .perform(Command::SeatAll(found.seatings()), noon())
        .unwrap();
    assert_eq!(document.session.cafe.seatings.len(), 12);
}
