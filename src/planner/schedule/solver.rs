//! The search, a step at a time: from a first wall by coolings that grow longer.

use super::annealing::{Annealing, Manners};
use super::board::{Board, OFF};
use super::bound::simple;
use super::plan::Plan;
use super::problem::Problem;
use super::setting::Setting;
use super::spaces::arranged;
use crate::planner::dice::Dice;

/// Betters a plan for as long as it is asked to.
#[derive(Debug, Clone)]
pub struct Solver {
    setting: Setting,
    dice: Dice,
    annealing: Annealing,
    /// For each topic, its cell on the best wall so far.
    best: Vec<usize>,
    cost: i64,
    bound: i64,
    n_coolings: usize,
}

/// Steps of the first cooling.
const FIRST_COOLING: usize = 2_000;

impl Solver {
    /// Finds a first plan of a problem that `check` found good: what was announced, and the rest where it costs least.
    pub fn new(problem: &Problem, seed: u64) -> Self {
        let setting = Setting::new(problem);
        let mut dice = Dice::new(seed);
        let first = first(&setting, &mut dice);
        let annealing = Annealing::new(&setting, first, FIRST_COOLING, Manners::Lenient);
        let mut solver = Self {
            best: vec![OFF; setting.n_topics],
            cost: i64::MAX,
            bound: simple(problem, &setting),
            n_coolings: 0,
            setting,
            dice,
            annealing,
        };
        solver.keep();
        solver
    }

    /// Spends about so many steps. Stops early where the plan is proven best.
    pub fn step(&mut self, n_steps: u64) {
        let mut left = usize::try_from(n_steps).unwrap_or(usize::MAX);
        while left > 0 && !self.is_proven() {
            let spent = self.annealing.cool(&self.setting, &mut self.dice, left);
            left = left.saturating_sub(spent);
            if self.annealing.is_over() {
                self.keep();
                self.begin_again();
            }
        }
        self.keep();
    }

    /// The best plan so far: always one that keeps the rules.
    pub fn best(&self) -> Plan {
        Board::of(&self.setting, &self.best).plan(&self.setting)
    }

    /// What the best plan costs.
    pub fn cost(&self) -> u64 {
        u64::try_from(self.cost).unwrap_or(0)
    }

    /// What no plan goes below, as far as is known.
    pub fn bound(&self) -> u64 {
        u64::try_from(self.bound).unwrap_or(0)
    }

    /// True when no plan can be better than the best.
    pub fn is_proven(&self) -> bool {
        self.cost <= self.bound
    }

    /// Takes over what the annealing found, with its spaces put right.
    fn keep(&mut self) {
        if self.annealing.best_cost() < self.cost || self.cost == i64::MAX {
            let cells = arranged(&self.setting, self.annealing.best());
            self.cost = Board::of(&self.setting, &cells).cost();
            self.best = cells;
        }
    }

    fn begin_again(&mut self) {
        self.n_coolings += 1;
        let length = FIRST_COOLING << (self.n_coolings / 2).min(24);
        let (board, manners) = if self.n_coolings % 2 == 1 {
            (Board::of(&self.setting, &self.best), Manners::Strict)
        } else {
            (self.annealing.board().clone(), Manners::Lenient)
        };
        self.annealing = Annealing::new(&self.setting, board, length, manners);
    }
}

/// What was announced, and each other topic where it costs least, those with fewest cells first.
fn first(setting: &Setting, dice: &mut Dice) -> Board {
    let mut board = Board::empty(setting);
    let mut order: Vec<usize> = (0..setting.n_topics).collect();
    dice.shuffle(&mut order);
    order.sort_by_key(|topic| (setting.announced[*topic].is_none(), setting.allowed[*topic].len()));
    for topic in order {
        let announced = setting.announced[topic].into_iter();
        let cells = announced.chain(setting.allowed[topic].iter().copied());
        let mut best = None;
        for (rank, cell) in cells
            .enumerate()
            .filter(|(_, cell)| board.topics[*cell].is_none())
        {
            let Some(change) = board.change(setting, topic, cell) else {
                continue;
            };
            let is_announced = rank == 0 && setting.announced[topic].is_some();
            let key = (!is_announced, change.cost);
            if change.n_quarrels == 0 && change.cost <= 0 && best.is_none_or(|(least, _)| key < least) {
                best = Some((key, cell));
            }
        }
        if let Some((_, cell)) = best {
            board.exchange(setting, topic, cell);
        }
    }
    board
}
