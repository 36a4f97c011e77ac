//! A valid plan at once, then better ones for as many steps as the caller spends.

use super::bound::{Bound, bound_checked};
use super::check::Contradiction;
use super::course::Course;
use super::design::design;
use super::first::seat_round;
use super::met::Met;
use super::near::near;
use super::plan::Plan;
use super::problem::Problem;
use super::score::score;
use super::search::Search;
use super::setting::Setting;
use super::state::State;
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
    n_held: usize,
    /// What one repeat costs, or whatever is dearest where repeats are free.
    unit: i64,
    course: Course,
    search: Search,
    /// Moves since the best plan was found.
    idle: u64,
    /// To look at all plans near the announced one, once; gone when that was done or makes no sense.
    announced: Option<Box<Problem>>,
}

/// After so many moves without a better plan, all plans near the announced one are looked at.
const PATIENCE: u64 = 400_000;

impl Solver {
    /// Has a first valid plan, or tells which rules contradict each other.
    pub fn new(problem: &Problem, seed: u64) -> Result<Self, Contradiction> {
        problem.check()?;
        let setting = Setting::new(problem);
        let mut dice = Dice::new(seed);
        let design = design(problem, &setting, &mut dice);
        let design = design.map(|design| complete(problem, &setting, design, &mut dice));
        let design = design.transpose()?;
        let best = match &design {
            Some(design) if parts_all(problem, design) => design.clone(),
            Some(_) | None => {
                let held = problem.held.clone();
                complete(problem, &setting, Plan { rounds: held }, &mut dice)?
            }
        };
        let cost = score(problem, &best).cost;
        let state = State::new(problem, &setting, &best, cost);
        let mut solver = Self {
            cost,
            bound: bound_checked(problem),
            best,
            n_held: setting.n_held,
            unit: unit(problem),
            course: Course::new(grain(problem)),
            search: Search::new(state, &setting, dice),
            idle: 0,
            announced: problem.announced.as_ref().map(|_| Box::new(problem.clone())),
        };
        if let Some(design) = design {
            solver.course = Course::of_design(grain(problem));
            solver.search.take(problem, &setting, &design);
            solver.keep();
        }
        Ok(solver)
    }

    /// Spends steps on a better plan; ten thousand take about a millisecond. A plan that is proven stays.
    pub fn step(&mut self, n_steps: u64) -> Progress {
        let mut left = n_steps;
        while left > 0 && !self.progress().is_proven {
            let stretch = self.course.next(left);
            if stretch.is_from_best {
                self.search.back_to_best();
            }
            self.search
                .run(stretch.moves, stretch.degrees * self.unit, stretch.n_moves);
            left -= stretch.n_moves;
            self.idle += stretch.n_moves;
            if self.search.best_cost() < self.cost {
                self.cost = self.search.best_cost();
                self.idle = 0;
            }
            if self.idle >= PATIENCE {
                self.look_near();
            }
        }
        self.keep();
        self.progress()
    }

    fn look_near(&mut self) {
        let Some(problem) = self.announced.take() else {
            return;
        };
        let setting = Setting::new(&problem);
        if let Some(near) = near(&problem, &setting, self.bound.cost_lb, self.cost) {
            self.bound.cost_lb = self.bound.cost_lb.max(near.bound);
            if let Some(better) = near.better {
                self.search.take(&problem, &setting, &better);
                self.cost = self.cost.min(self.search.best_cost());
            }
        }
    }

    fn keep(&mut self) {
        self.cost = self.cost.min(self.search.best_cost());
        self.best.rounds.truncate(self.n_held);
        self.best.rounds.extend(self.search.best_rows());
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

fn unit(problem: &Problem) -> i64 {
    let weights = problem.weights;
    let attributes = problem.attributes.iter().map(|attribute| attribute.weight);
    let others = attributes
        .chain([weights.revisit, weights.change])
        .max()
        .unwrap_or(0);
    i64::from(if weights.repeat > 0 {
        weights.repeat
    } else {
        others
    })
}

/// The least of what is unwanted, in 256ths of a repeat.
fn grain(problem: &Problem) -> u64 {
    let attributes = problem.attributes.iter().map(|attribute| attribute.weight);
    let weights = attributes
        .chain([problem.weights.revisit])
        .filter(|weight| *weight > 0);
    let unit = u64::try_from(unit(problem)).unwrap_or(0).max(1);
    weights
        .map(u64::from)
        .min()
        .map_or(256, |least| 256 * least / unit)
}

/// True when nobody shares a table whom they must stay apart from.
fn parts_all(problem: &Problem, plan: &Plan) -> bool {
    (problem.held.len()..plan.rounds.len()).all(|round| {
        let mut pairs = problem.apart.iter();
        pairs.all(|(one, other)| {
            let table = plan.table(round, *one);
            table.is_none() || table != plan.table(round, *other)
        })
    })
}

/// Adds the rounds that are missing: as announced as far as it goes, else where the fewest meet again.
fn complete(
    problem: &Problem,
    setting: &Setting,
    mut plan: Plan,
    dice: &mut Dice,
) -> Result<Plan, Contradiction> {
    let mut met = Met::new(problem);
    for row in plan.rounds.iter().skip(setting.n_held) {
        met.remember(row);
    }
    for round in plan.rounds.len()..setting.n_rounds {
        let wanted = problem.announced.as_ref().and_then(|plan| plan.rounds.get(round));
        let row = seat_round(setting, &met, round, wanted, dice)?;
        met.remember(&row);
        plan.rounds.push(row);
    }
    Ok(plan)
}
