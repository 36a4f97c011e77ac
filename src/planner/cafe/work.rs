//! The search for a plan in every way of an order, a few steps at a time.

use super::super::rotation::{Problem, Solver, score};
use super::draft::{Draft, Drafted};
use super::home::come_home;
use super::order::{Manner, Order, Way};
use super::relief::{Relief, relieved};

/// A search that can be stopped at any time; no plan of it ever gets worse.
#[derive(Debug, Clone)]
pub struct Work {
    order: Order,
    attempts: Vec<Attempt>,
}

#[derive(Debug, Clone)]
struct Attempt {
    manner: Manner,
    problem: Problem,
    solver: Solver,
    reliefs: Vec<Relief>,
}

impl Work {
    /// Has a first plan for each way.
    pub fn begin(order: Order) -> Self {
        let attempts = order.ways.iter().filter_map(|way| begin(&order, way)).collect();
        Self { order, attempts }
    }

    /// Spends so many steps on each way; ten thousand take about a millisecond. True when a plan got better.
    pub fn go_on(&mut self, n_steps: u64) -> bool {
        let mut is_better = false;
        for attempt in &mut self.attempts {
            let before = attempt.solver.progress();
            is_better |= attempt.solver.step(n_steps).cost < before.cost;
        }
        is_better
    }

    /// True when no plan can be better.
    pub fn is_over(&self) -> bool {
        self.attempts
            .iter()
            .all(|attempt| attempt.solver.progress().is_proven)
    }

    pub fn draft(&self) -> Draft {
        Draft {
            ways: self
                .attempts
                .iter()
                .map(|attempt| attempt.drafted(&self.order))
                .collect(),
        }
    }
}

fn begin(order: &Order, way: &Way) -> Option<Attempt> {
    let call = &order.cast;
    let limits: Vec<_> = call.tables.iter().map(|table| table.least_and_most).collect();
    let hosts: Vec<usize> = call
        .tables
        .iter()
        .filter_map(|table| call.person(table.host.as_ref()?))
        .collect();
    let is_host = |person: usize| hosts.contains(&person);
    let (problem, solver, reliefs) = relieved(way.problem.clone(), &limits, is_host, order.seed)?;
    Some(Attempt {
        manner: way.manner,
        problem,
        solver,
        reliefs,
    })
}

impl Attempt {
    fn drafted(&self, order: &Order) -> Drafted {
        let mut plan = self.solver.best().clone();
        let score = score(&self.problem, &plan);
        if plan.rounds.len() < order.cast.rounds.len() {
            come_home(&order.cast, &self.problem, &mut plan);
        }
        Drafted {
            manner: self.manner,
            plan,
            score,
            bound: self.solver.bound().clone(),
            is_proven: self.solver.progress().is_proven,
            reliefs: self.reliefs.clone(),
        }
    }
}
