//! The search for a wall in every way of an order, a few steps at a time.

use super::super::schedule::{Plan, Problem, Score, Solver, score};
use super::order::{Cast, Manner, Order};
use crate::domain::{Posting, Session};

/// A search that can be stopped at any time; no wall of it ever gets worse.
#[derive(Debug, Clone)]
pub struct Work {
    attempts: Vec<(Manner, Problem, Solver)>,
}

/// A wall for each way of an order.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub ways: Vec<Drafted>,
}

/// A wall for one way.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted {
    pub manner: Manner,
    pub plan: Plan,
    pub score: Score,
    /// No wall costs less.
    pub is_proven: bool,
    /// All the wishes there are.
    pub n_wishes: usize,
}

impl Work {
    /// Has a first wall for each way.
    pub fn begin(order: Order) -> Self {
        let seed = order.seed;
        let attempt = |(manner, problem): (Manner, Problem)| {
            let solver = Solver::new(&problem, seed);
            (manner, problem, solver)
        };
        let ways = order.ways.into_iter().map(|way| (way.manner, way.problem));
        Self {
            attempts: ways.map(attempt).collect(),
        }
    }

    /// Spends so many steps on each way. True when a wall got better.
    pub fn go_on(&mut self, n_steps: u64) -> bool {
        let mut is_better = false;
        for (_, _, solver) in &mut self.attempts {
            let before = solver.cost();
            solver.step(n_steps);
            is_better |= solver.cost() < before;
        }
        is_better
    }

    /// True when no wall can be better.
    pub fn is_over(&self) -> bool {
        self.attempts.iter().all(|(_, _, solver)| solver.is_proven())
    }

    pub fn draft(&self) -> Draft {
        let drafted = |(manner, problem, solver): &(Manner, Problem, Solver)| {
            let plan = solver.best();
            Drafted {
                manner: *manner,
                score: score(problem, &plan),
                plan,
                is_proven: solver.is_proven(),
                n_wishes: n_wishes(problem),
            }
        };
        Draft {
            ways: self.attempts.iter().map(drafted).collect(),
        }
    }
}

/// Conveners want their topic, too.
fn n_wishes(problem: &Problem) -> usize {
    let people = problem.people.iter().enumerate();
    people
        .map(|(person, each)| {
            let topics = problem.topics.iter().enumerate();
            topics
                .filter(|(topic, sheet)| each.wishes.contains(topic) || sheet.conveners.contains(&person))
                .count()
        })
        .sum()
}

impl Drafted {
    /// The topics that hang elsewhere than now.
    pub fn postings(&self, cast: &Cast, session: &Session) -> Vec<Posting> {
        let topics = cast.topics.iter().enumerate();
        let posting = |(number, topic): (usize, &crate::domain::Id)| {
            let cell = self.plan.cell(number).and_then(|cell| cast.named(cell));
            let now = session.proposal(topic)?.position.cell.clone();
            (cell != now).then(|| Posting {
                topic: topic.clone(),
                cell,
            })
        };
        topics.filter_map(posting).collect()
    }
}
