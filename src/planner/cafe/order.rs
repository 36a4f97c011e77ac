//! What the engine is asked for: the café in numbers, in each way it can be seated.

use std::collections::BTreeMap;

use super::super::asked::{self, Asked};
use super::super::rotation::{Attribute, Lock, Plan, Problem, Row, Weights};
use super::call::Call;
use super::home::homes;
use super::sizes::{Evenness, sizes};
use crate::domain::{Document, Id, Person, Seating, Session, Tie};

/// What two people who meet again cost, or somebody who goes back to a table with a theme.
const REPEAT: u32 = 10;
/// What one more person costs who has to be told another table.
const CHANGE: u32 = 3;

/// How much dearer everything is than a change, where changes only decide between plans as good.
const FINE: u32 = 20;

/// A seating asked for.
pub type Order = Asked<Call, Manner, Problem>;
/// One way to seat everybody.
pub type Way = asked::Way<Manner, Problem>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As it is, but for what has to change or is well worth it.
    Few,
    /// Whatever is best.
    Anew,
    /// The same, and in the last round back at the first table.
    Home,
}

/// Why there is nothing to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoOrder {
    Nobody,
    NoTables,
    NoRounds,
}

impl Order {
    /// Asks for the rounds from `from_round` on, after what has really happened in those before.
    pub fn of(document: &Document, from_round: u32, closing: Option<&Id>) -> Result<Self, NoOrder> {
        let session = &document.session;
        let call = Call::of(document, from_round, closing);
        if call.coming().is_empty() {
            return Err(NoOrder::NoRounds);
        }
        if call.people.is_empty() {
            return Err(NoOrder::Nobody);
        }
        if call.n_open() == 0 {
            return Err(NoOrder::NoTables);
        }
        let anew = problem(session, &call);
        let mut ways = Vec::new();
        let announced = announced(session, &call);
        ways.extend(
            announced
                .clone()
                .map(|announced| few(&call, anew.clone(), announced)),
        );
        ways.push(best(anew.clone(), announced));
        ways.extend(home(&call, anew));
        Ok(Self::new(document, call, ways))
    }
}

fn problem(session: &Session, call: &Call) -> Problem {
    let n_people = call.people.len();
    let rows = rows(call, &session.cafe.seatings);
    let held: Vec<Row> = rows.into_iter().take(call.n_held).collect();
    let is_away = |person: usize| {
        let away = held
            .iter()
            .enumerate()
            .filter(move |(_, row)| row.get(person) == Some(&None));
        away.map(|(round, _)| round).collect()
    };
    let limits: Vec<_> = call.tables.iter().map(|table| table.least_and_most).collect();
    let mut hosts = vec![None; n_people];
    for (table, spot) in call.tables.iter().enumerate() {
        let host = spot.host.as_ref().and_then(|host| call.person(host));
        if let Some(host) = host.and_then(|host| hosts.get_mut(host)) {
            *host = Some(table);
        }
    }
    let mut problem = Problem {
        people: n_people,
        rounds: call.rounds.len(),
        tables: sizes(&limits, n_people, Evenness::Tight),
        absent: (0..n_people).map(is_away).collect(),
        hosts,
        locks: Vec::new(),
        together: companions(session, call),
        apart: Vec::new(),
        attributes: attributes(session, &call.people),
        held,
        announced: None,
        weights: Weights {
            repeat: REPEAT,
            revisit: if has_themes(call) { REPEAT } else { 0 },
            change: 0,
        },
    };
    bind(&mut problem, &session.cafe.ties, call);
    problem
}

/// With a theme a table, going back to one is a defect.
fn has_themes(call: &Call) -> bool {
    let mut themes: Vec<&str> = call
        .tables
        .iter()
        .filter(|table| table.is_open())
        .map(|table| table.theme.as_str())
        .collect();
    themes.sort_unstable();
    themes.dedup();
    themes.len() > 1
}

/// For each round of the call, who sits where in `seatings`.
pub(super) fn rows(call: &Call, seatings: &[Seating]) -> Vec<Row> {
    let people: BTreeMap<&Id, usize> = call.people.iter().zip(0..).collect();
    let tables: BTreeMap<&Id, usize> = call.tables.iter().map(|table| &table.id).zip(0..).collect();
    let mut rows = vec![vec![None; call.people.len()]; call.rounds.len()];
    for seating in seatings {
        let round = call.rounds.iter().position(|round| *round == seating.round);
        let Some(row) = round.and_then(|round| rows.get_mut(round)) else {
            continue;
        };
        for person in seating.people() {
            if let Some(seat) = people.get(person).and_then(|person| row.get_mut(*person)) {
                *seat = tables.get(&seating.table).copied();
            }
        }
    }
    rows
}

/// What has been told for the rounds to come; none where nobody has a chair in them yet.
fn announced(session: &Session, call: &Call) -> Option<Plan> {
    let rounds = rows(call, &session.cafe.seatings);
    let is_told = rounds.iter().skip(call.n_held).flatten().any(Option::is_some);
    is_told.then_some(Plan { rounds })
}

/// Whatever is best; between plans as good, the one that changes fewer chairs.
fn best(mut problem: Problem, announced: Option<Plan>) -> Way {
    if announced.is_some() {
        problem.weights.repeat *= FINE;
        problem.weights.revisit *= FINE;
        for attribute in &mut problem.attributes {
            attribute.weight *= FINE;
        }
        problem.weights.change = 1;
        problem.announced = announced;
    }
    Way {
        manner: Manner::Anew,
        problem,
    }
}

fn few(call: &Call, mut problem: Problem, announced: Plan) -> Way {
    let limits: Vec<_> = call.tables.iter().map(|table| table.least_and_most).collect();
    problem.tables = sizes(&limits, problem.people, Evenness::Easy);
    problem.announced = Some(announced);
    problem.weights.change = CHANGE;
    Way {
        manner: Manner::Few,
        problem,
    }
}

/// Going home needs a round before the last one, and nobody kept elsewhere in the last one.
fn home(call: &Call, mut problem: Problem) -> Option<Way> {
    let is_last = |lock: &Lock| lock.round + 1 == call.rounds.len();
    if call.rounds.len() < 2 || problem.locks.iter().any(is_last) {
        return None;
    }
    if call.coming().len() > 1 {
        problem.rounds -= 1;
    } else {
        let limits: Vec<_> = call.tables.iter().map(|table| table.least_and_most).collect();
        problem.tables = sizes(&limits, problem.people, Evenness::Any);
        for (host, home) in problem.hosts.iter_mut().zip(homes(call, &problem.held)) {
            *host = host.or(home);
        }
    }
    Some(Way {
        manner: Manner::Home,
        problem,
    })
}

/// Who came with whom. Whoever has not come, or has gone, binds nobody.
pub(in crate::planner) fn pairs_of_companions<'a>(
    people: impl Iterator<Item = &'a Person>,
    place: impl Fn(&Id) -> Option<usize>,
) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for person in people {
        let Some(one) = place(&person.id) else { continue };
        let others = person.care.companions.iter().filter_map(&place);
        pairs.extend(
            others
                .filter(|other| *other != one)
                .map(|other| (one.min(other), one.max(other))),
        );
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn companions(session: &Session, call: &Call) -> Vec<(usize, usize)> {
    let places: BTreeMap<&Id, usize> = call.people.iter().zip(0..).collect();
    pairs_of_companions(session.people.iter(), |id| places.get(id).copied())
}

/// What people have asked to be kept: a host already stays, and a closed table keeps nobody.
fn bind(problem: &mut Problem, ties: &[Tie], call: &Call) {
    for tie in ties {
        match tie {
            Tie::Together { one, other } => {
                problem.together.extend(call.person(one).zip(call.person(other)));
            }
            Tie::Apart { one, other } => problem.apart.extend(call.person(one).zip(call.person(other))),
            Tie::Stays { person, table, round } => {
                let table = call
                    .tables
                    .iter()
                    .position(|spot| &spot.id == table && spot.is_open());
                if let (Some(person), Some(table)) = (call.person(person), table) {
                    keep(problem, call, (person, table), *round);
                }
            }
        }
    }
}

/// Keeps somebody at a table in every round to come, or in one; a round held is as it was.
fn keep(problem: &mut Problem, call: &Call, (person, table): (usize, usize), round: Option<u32>) {
    let Some(seat) = problem.hosts.get_mut(person) else {
        return;
    };
    let Some(round) = round else {
        *seat = seat.or(Some(table));
        return;
    };
    let position = call.rounds.iter().position(|number| *number == round);
    let coming = position.filter(|position| *position >= call.n_held);
    problem
        .locks
        .extend(coming.map(|round| Lock { round, person, table }));
}

/// What a table should mix, the weightiest first: the organisation, whom one belongs to, the level, the territory.
pub(in crate::planner) fn attributes(session: &Session, people: &[Id]) -> Vec<Attribute> {
    let people: Vec<Option<&Person>> = people.iter().map(|id| session.person(id)).collect();
    let known = |value: String| Some(value).filter(|value| !value.trim().is_empty());
    let of = |weight: u32, read: &dyn Fn(&Person) -> Option<String>| Attribute {
        weight,
        values: numbered(people.iter().map(|person| person.and_then(read))),
    };
    vec![
        of(3, &|person| person.body.as_ref().map(ToString::to_string)),
        of(1, &|person| Some(format!("{:?}", person.belonging))),
        of(1, &|person| Some(format!("{:?}", person.level))),
        of(1, &|person| known(crate::fold::fold(&person.municipality))),
    ]
}

/// The same number for the same value; one of their own for those of whom it is not known.
fn numbered(values: impl Iterator<Item = Option<String>>) -> Vec<u16> {
    let mut numbers: BTreeMap<String, u16> = BTreeMap::new();
    let mut next = 0_u16;
    let mut fresh = || {
        let number = next;
        next = next.saturating_add(1);
        number
    };
    values
        .map(|value| match value {
            Some(value) => *numbers.entry(value).or_insert_with(&mut fresh),
            None => fresh(),
        })
        .collect()
}
