//! What the engine is asked for: the wall in numbers, in each way it can be laid out.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::super::asked::{self, Asked};
use super::super::schedule::{Cell, Person, Pin, Problem, Topic, Weights};
use crate::domain::{self, Attendance, Document, Id, Proposal, Session, conveners_of, slot_has_begun};
use crate::format::KindId;

/// What a wish costs that cannot be followed; a topic off the wall is dearer than any number of them.
const LOST: u32 = 2;
/// What one person more than a space holds costs.
const OVERFLOW: u32 = 6;
/// What it costs to tell people another hour, or another space at the same hour.
const MOVE_SLOT: u32 = 4;
const MOVE_SPACE: u32 = 2;
/// The same where moves only decide between walls as good.
const MOVE_AT_ALL: u32 = 1;
const OFF: u32 = 10_000;

/// A wall asked for.
pub type Order = Asked<Cast, Manner, Problem>;
/// One way to lay out the wall.
pub type Way = asked::Way<Manner, Problem>;

/// What the numbers of a plan stand for.
#[derive(Debug, Clone, PartialEq)]
pub struct Cast {
    pub topics: Vec<Id>,
    pub slots: Vec<Id>,
    pub spaces: Vec<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As it is, but for what is well worth a move.
    Few,
    /// Whatever is best.
    Anew,
}

/// Why there is nothing to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoOrder {
    NoTopics,
    NoCells,
    /// All slots have begun.
    AllBegun,
    /// What is fixed on the wall contradicts itself.
    Contradiction,
}

impl Order {
    /// Asks for the slots that have not begun; topics pinned stay where they are.
    pub fn of(document: &Document, kind: &KindId, now: NaiveDateTime) -> Result<Self, NoOrder> {
        let session = &document.session;
        let topics: Vec<&Proposal> = session
            .proposals
            .iter()
            .filter(|topic| &topic.kind == kind && topic.is_standing())
            .collect();
        let room = &session.room;
        if topics.is_empty() {
            return Err(NoOrder::NoTopics);
        }
        if room.slots.is_empty() || room.spaces.is_empty() {
            return Err(NoOrder::NoCells);
        }
        let begun = room.slots.iter();
        let held = begun
            .take_while(|slot| slot_has_begun(session, &document.template, slot, now))
            .count();
        if held == room.slots.len() {
            return Err(NoOrder::AllBegun);
        }
        let cast = Cast {
            topics: topics.iter().map(|topic| topic.id.clone()).collect(),
            slots: room.slots.iter().map(|slot| slot.id.clone()).collect(),
            spaces: room.spaces.iter().map(|space| space.id.clone()).collect(),
        };
        let problem = problem(session, &topics, &cast, held);
        problem.check().map_err(|_| NoOrder::Contradiction)?;
        let is_told = topics.iter().any(|topic| topic.position.cell.is_some());
        let anew = with_moves(problem.clone(), MOVE_AT_ALL, MOVE_AT_ALL);
        let few = with_moves(problem, MOVE_SLOT, MOVE_SPACE);
        let mut ways = Vec::new();
        if is_told {
            ways.push(Way {
                manner: Manner::Few,
                problem: few,
            });
        }
        ways.push(Way {
            manner: Manner::Anew,
            problem: anew,
        });
        Ok(Self::new(document, cast, ways))
    }
}

fn with_moves(mut problem: Problem, slot: u32, space: u32) -> Problem {
    problem.weights.move_slot = slot;
    problem.weights.move_space = space;
    problem
}

fn problem(session: &Session, topics: &[&Proposal], cast: &Cast, held: usize) -> Problem {
    let people: BTreeMap<&Id, usize> = session.people.iter().map(|person| &person.id).zip(0..).collect();
    let number_of = |topic: &Id| cast.topics.iter().position(|known| known == topic);
    let mut guests: Vec<Person> = vec![Person::default(); session.people.len()];
    for sign_up in &session.wall.sign_ups {
        let guest = people
            .get(&sign_up.person)
            .and_then(|person| guests.get_mut(*person));
        if let (Some(guest), Some(topic)) = (guest, number_of(&sign_up.topic))
            && may_come(session, &sign_up.person)
            && !guest.wishes.contains(&topic)
        {
            guest.wishes.push(topic);
        }
    }
    let spaces = session.room.spaces.iter();
    Problem {
        slots: cast.slots.len(),
        spaces: spaces
            .map(|space| {
                space.seats.map_or(session.people.len(), |seats| {
                    usize::try_from(seats).unwrap_or(usize::MAX)
                })
            })
            .collect(),
        topics: topics
            .iter()
            .map(|topic| sheet(session, topic, cast, &people))
            .collect(),
        people: guests,
        apart: Vec::new(),
        closed: Vec::new(),
        held,
        weights: Weights {
            lost: LOST,
            overflow: OVERFLOW,
            move_slot: 0,
            move_space: 0,
            unscheduled: OFF,
        },
    }
}

/// Whoever has gone or did not come follows no wish any more.
fn may_come(session: &Session, person: &Id) -> bool {
    session
        .person(person)
        .is_some_and(|person| match person.attendance {
            Attendance::Expected | Attendance::Present { left: None, .. } => true,
            Attendance::Present { left: Some(_), .. } | Attendance::Absent => false,
        })
}

fn sheet(session: &Session, topic: &Proposal, cast: &Cast, people: &BTreeMap<&Id, usize>) -> Topic {
    let announced = topic.position.cell.as_ref().and_then(|cell| cast.cell(cell));
    let pinned = announced.filter(|_| session.wall.pins.contains(&topic.id));
    Topic {
        conveners: conveners_of(session, &topic.id)
            .into_iter()
            .filter_map(|person| people.get(person).copied())
            .collect(),
        pin: Pin {
            slot: pinned.map(|cell| cell.slot),
            space: pinned.map(|cell| cell.space),
        },
        announced,
    }
}

impl Cast {
    fn cell(&self, cell: &domain::Cell) -> Option<Cell> {
        Some(Cell {
            slot: self.slots.iter().position(|slot| slot == &cell.slot)?,
            space: self.spaces.iter().position(|space| space == &cell.space)?,
        })
    }

    /// The cell that a number stands for.
    pub fn named(&self, cell: Cell) -> Option<domain::Cell> {
        Some(domain::Cell {
            slot: self.slots.get(cell.slot)?.clone(),
            space: self.spaces.get(cell.space)?.clone(),
        })
    }
}
