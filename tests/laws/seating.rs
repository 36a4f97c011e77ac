//! What holds for every seating proposed in a laboratory, whatever has happened at the door.
#![expect(
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a law fails by panicking"
)]

use std::collections::BTreeSet;

use cerchio::domain::{Attendance, Command, Document, Id, Person, Round, Seating, Table, Tie};
use cerchio::planner::cafe::{Call, Drafted, NoOrder, Order, Relief, Work};
use chrono::NaiveTime;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::tiny;

/// A hall on paper.
#[derive(Debug, Clone)]
struct Hall {
    n_people: u32,
    n_tables: u32,
    n_rounds: u32,
    /// For each table, whether it has a host.
    hosted: Vec<bool>,
    /// Who came with whom, and who is tied to whom, by number.
    companions: Vec<(u32, u32)>,
    ties: Vec<(u8, u32, u32)>,
    /// After the first proposal: the round from which the next one is asked, and who has gone by then.
    from_round: u32,
    gone: Vec<u32>,
    late: u32,
}

fn halls() -> impl Strategy<Value = Hall> {
    let sizes = (3_u32..30, 1_u32..7, 1_u32..4);
    let rules = (
        vec(any::<bool>(), 7),
        vec((1_u32..30, 1_u32..30), 0..3),
        vec((0_u8..3, 1_u32..30, 1_u32..30), 0..4),
    );
    let incidents = (1_u32..4, vec(1_u32..30, 0..5), 0_u32..4);
    (sizes, rules, incidents).prop_map(|(sizes, rules, incidents)| {
        let (n_people, n_tables, n_rounds) = sizes;
        let (hosted, companions, ties) = rules;
        let (from_round, gone, late) = incidents;
        let person = |number: u32| (number - 1) % n_people + 1;
        Hall {
            n_people,
            n_tables,
            n_rounds,
            hosted,
            companions: companions
                .into_iter()
                .map(|(one, other)| (person(one), person(other)))
                .collect(),
            ties: ties
                .into_iter()
                .map(|(kind, one, other)| (kind, person(one), person(other)))
                .collect(),
            from_round: from_round.min(n_rounds),
            gone: gone.into_iter().map(person).collect(),
            late,
        }
    })
}

pub fn person(number: u32) -> Person {
    let mut document = tiny::furnished();
    let mut person = document.session.people.swap_remove(0);
    person.id = Id::new("P", number);
    person.key = format!("X{number}");
    person.care.companions = Vec::new();
    person.attendance = Attendance::Present {
        arrived: noon(),
        left: None,
        away: Vec::new(),
    };
    person
}

fn noon() -> chrono::NaiveDateTime {
    tiny::day().and_time(NaiveTime::MIN)
}

impl Hall {
    fn document(&self) -> Document {
        let mut document = tiny::prepared();
        let session = &mut document.session;
        session.people = (1..=self.n_people).map(person).collect();
        for (one, other) in self.companions.iter().filter(|(one, other)| one != other) {
            let companions = &mut session.people[*one as usize - 1].care.companions;
            companions.push(Id::new("P", *other));
        }
        session.room.tables = (1..=self.n_tables)
            .map(|number| Table {
                id: Id::new("V", number),
                theme: format!("tema {}", number % 3),
                host: (self.hosted[number as usize - 1] && number <= self.n_people)
                    .then(|| Id::new("P", number)),
                least: 3,
                most: 6,
            })
            .collect();
        session.room.rounds = (1..=self.n_rounds)
            .map(|number| Round {
                number,
                question: String::new(),
                begins: NaiveTime::MIN,
                ends: NaiveTime::MIN,
            })
            .collect();
        for (kind, one, other) in &self.ties {
            let round = Some(other % 4).filter(|round| (1..=self.n_rounds).contains(round));
            let (one, other) = (Id::new("P", *one), Id::new("P", *other));
            let tie = match kind {
                0 if one != other => Tie::Together { one, other },
                1 if one != other => Tie::Apart { one, other },
                _ => Tie::Stays {
                    person: one,
                    table: Id::new("V", 1),
                    round,
                },
            };
            session.cafe.ties.push(tie);
        }
        document.counters = cerchio::domain::Counters::default();
        for id in cerchio::domain::ids_of(&document.session) {
            document.counters.take(id);
        }
        document.base.session = Box::new(document.session.clone());
        document
    }

    /// Some go and some come between two rounds.
    fn happens(&self, document: &mut Document) {
        for number in &self.gone {
            document.session.people[*number as usize - 1].attendance = Attendance::Present {
                arrived: noon(),
                left: Some(noon()),
                away: Vec::new(),
            };
        }
        for number in 1..=self.late {
            document.session.people.push(person(self.n_people + number));
        }
        document.counters.take(&Id::new("P", self.n_people + self.late));
    }
}

fn found(order: Order) -> (Call, Vec<Drafted>) {
    let call = order.cast.clone();
    let mut work = Work::begin(order);
    work.go_on(2_000);
    (call, work.draft().ways)
}

/// Everybody to be seated has one chair in each round to come, nobody else has one, and the hosts are at home.
fn is_whole(call: &Call, seatings: &[Seating]) {
    for round in call.coming() {
        let of_round: Vec<&Seating> = seatings
            .iter()
            .filter(|seating| seating.round == *round)
            .collect();
        let mut people: Vec<&Id> = of_round.iter().flat_map(|seating| seating.people()).collect();
        let n_chairs = people.len();
        people.sort();
        people.dedup();
        assert_eq!(n_chairs, people.len(), "somebody has two chairs");
        assert_eq!(
            people.into_iter().collect::<BTreeSet<_>>(),
            call.people.iter().collect()
        );
        for spot in call.tables.iter().filter(|spot| spot.is_open()) {
            let seating = of_round.iter().find(|seating| seating.table == spot.id);
            let seating = seating.expect("an open table is laid");
            assert_eq!(seating.host, spot.host);
            let most = spot.least_and_most.map_or(0, |(_, most)| most);
            assert!(seating.people().count() <= most, "{} is too full", spot.id);
        }
    }
}

/// Those who came together and those tied are where they should be, but for the wishes named as given up.
fn keeps_wishes(document: &Document, call: &Call, drafted: &Drafted) {
    let seatings = drafted.seatings(call);
    let number = |id: &Id| call.person(id);
    let given_up = |one: &Id, other: &Id| {
        let pair = [number(one), number(other)];
        drafted.reliefs.iter().any(|relief| match relief {
            Relief::Apart(one, other) | Relief::Together(one, other) => {
                pair == [Some(*one), Some(*other)] || pair == [Some(*other), Some(*one)]
            }
            Relief::Stays(one) => pair.contains(&Some(*one)),
        })
    };
    let tables = |id: &Id| -> Vec<Id> {
        let seated = seatings
            .iter()
            .filter(|seating| seating.people().any(|person| person == id));
        seated.map(|seating| seating.table.clone()).collect()
    };
    let is_here = |id: &Id| call.people.contains(id);
    for person in document
        .session
        .people
        .iter()
        .filter(|person| is_here(&person.id))
    {
        for other in person.care.companions.iter().filter(|other| is_here(other)) {
            assert!(tables(&person.id) == tables(other) || given_up(&person.id, other));
        }
    }
    for tie in &document.session.cafe.ties {
        if let Tie::Apart { one, other } = tie
            && is_here(one)
            && is_here(other)
        {
            let meet = tables(one)
                .iter()
                .zip(tables(other))
                .any(|(here, there)| *here == there);
            assert!(!meet || given_up(one, other));
        }
        if let Tie::Stays { person, table, round } = tie
            && is_here(person)
        {
            let is_open = call.tables.iter().any(|spot| &spot.id == table && spot.is_open());
            let hosts = call.tables.iter().any(|spot| spot.host.as_ref() == Some(person));
            let in_it = |seating: &&Seating| round.is_none_or(|round| round == seating.round);
            let there = |seating: &Seating| seating.people().any(|id| id == person);
            let mut seatings = seatings.iter().filter(in_it).filter(|seating| there(seating));
            let stays = seatings.all(|seating| &seating.table == table);
            assert!(!is_open || hosts || stays || given_up(person, person));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn a_seating_proposed_seats_everybody_once_and_the_laboratory_accepts_it(hall in halls()) {
        let mut document = hall.document();
        let order = Order::of(&document, 1, None).expect("people, tables and rounds");
        let (call, ways) = found(order);
        prop_assert!(!ways.is_empty());
        for drafted in &ways {
            is_whole(&call, &drafted.seatings(&call));
            prop_assert!(drafted.bound.repeats_lb <= drafted.score.repeats);
        }
        keeps_wishes(&document, &call, &ways[0]);
        let added = call.added.iter().cloned().map(|table| Command::put(cerchio::domain::Record::Table(table)));
        let mut commands: Vec<Command> = added.collect();
        commands.push(Command::SeatAll(ways[0].seatings(&call)));
        prop_assert_eq!(document.perform_all(commands, noon()), Ok(()));
    }

    #[test]
    fn a_new_plan_keeps_the_rounds_held_and_seats_who_is_left(hall in halls()) {
        let mut document = hall.document();
        let (call, ways) = found(Order::of(&document, 1, None).expect("an order"));
        for table in &call.added {
            document.counters.take(&table.id);
            document.session.room.tables.push(table.clone());
        }
        document.session.cafe.seatings = ways[0].seatings(&call);
        hall.happens(&mut document);
        let order = match Order::of(&document, hall.from_round, None) {
            Ok(order) => order,
            Err(NoOrder::Nobody) => return Ok(()),
            Err(why) => panic!("{why:?}"),
        };
        let (call, ways) = found(order);
        prop_assert!(!ways.is_empty());
        for drafted in &ways {
            is_whole(&call, &drafted.seatings(&call));
            for (position, round) in call.rounds.iter().enumerate().take(call.n_held) {
                for (number, person) in call.people.iter().enumerate() {
                    let mut held = document.session.cafe.seatings.iter().filter(|seating| seating.round == *round);
                    let there = held.find(|seating| seating.people().any(|id| id == person));
                    let table = there.and_then(|seating| call.table(&seating.table));
                    prop_assert_eq!(drafted.plan.table(position, number), table);
                }
            }
        }
    }
}
