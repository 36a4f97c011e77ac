//! What has been found so far: a plan for each way, and how good it is.

use super::super::rotation::{Bound, Plan, Score};
use super::call::Call;
use super::order::Manner;
use super::relief::Relief;
use crate::domain::Seating;

/// A plan for each way of an order that has one; none where there are not enough chairs.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub ways: Vec<Drafted>,
}

/// A plan for one way.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted {
    pub manner: Manner,
    /// All the rounds, those held included.
    pub plan: Plan,
    /// Of the rounds the engine planned: the way home is not counted.
    pub score: Score,
    pub bound: Bound,
    /// No plan costs less.
    pub is_proven: bool,
    /// What had to be given up.
    pub reliefs: Vec<Relief>,
}

impl Drafted {
    /// The chairs of the rounds to come, round by round and table by table.
    pub fn seatings(&self, call: &Call) -> Vec<Seating> {
        let mut seatings = Vec::new();
        for (position, round) in call.rounds.iter().enumerate().skip(call.n_held) {
            let sitting = self.plan.sitting(position, call.tables.len());
            for (spot, people) in call.tables.iter().zip(sitting).filter(|(spot, _)| spot.is_open()) {
                let people = people.into_iter().filter_map(|person| call.people.get(person));
                let travellers = people.filter(|id| Some(*id) != spot.host.as_ref());
                seatings.push(Seating {
                    round: *round,
                    table: spot.id.clone(),
                    host: spot.host.clone(),
                    travellers: travellers.cloned().collect(),
                });
            }
        }
        seatings
    }
}
