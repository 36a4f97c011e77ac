//! The search for the cells of a schedule in every way of an order, a few steps at a time.

use super::asked::Asked;
use super::schedule::{Plan, Problem, Score, Solver, score};

/// A search that can be stopped at any time; no plan of it ever gets worse.
#[derive(Debug, Clone)]
pub struct Work<Manner> {
    attempts: Vec<(Manner, Problem, Solver)>,
}

/// A plan for each way of an order.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft<Manner> {
    pub ways: Vec<Drafted<Manner>>,
}

/// A plan for one way.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted<Manner> {
    pub manner: Manner,
    pub plan: Plan,
    pub score: Score,
    /// No plan costs less.
    pub is_proven: bool,
    /// All the wishes there are.
    pub n_wishes: usize,
}

impl<Manner: Copy> Work<Manner> {
    /// Has a first plan for each way.
    pub fn begin<Cast>(order: Asked<Cast, Manner, Problem>) -> Self {
        let seed = order.seed;
        let attempts = order.ways.into_iter().map(|way| {
            let solver = Solver::new(&way.problem, seed);
            (way.manner, way.problem, solver)
        });
        Self {
            attempts: attempts.collect(),
        }
    }

    /// Spends so many steps on each way. True when a plan got better.
    pub fn go_on(&mut self, n_steps: u64) -> bool {
        let mut is_better = false;
        for (_, _, solver) in &mut self.attempts {
            let before = solver.cost();
            solver.step(n_steps);
            is_better |= solver.cost() < before;
        }
        is_better
    }

    /// True when no plan can be better.
    pub fn is_over(&self) -> bool {
        self.attempts.iter().all(|(_, _, solver)| solver.is_proven())
    }

    pub fn draft(&self) -> Draft<Manner> {
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
