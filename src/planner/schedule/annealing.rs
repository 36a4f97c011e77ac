//! One cooling: changes drawn at random, at first taken even when they are for the worse.

use super::board::{Board, OFF};
use super::heat::{Heat, LEVELS};
use super::setting::{NEVER, Setting};
use crate::planner::dice::Dice;

/// Where a cooling begins and ends, in quarters of a wish.
const HOT: u64 = 8;
const COLD: u64 = 2;
/// What two rivals in one slot cost on the way, in wishes: enough to part them in the end, little enough to pass through.
const QUARREL: i64 = 6;

/// What is done about rivals in one slot on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manners {
    /// They cost a little: the wall passes through what the rules forbid.
    Lenient,
    /// Never: a topic sooner leaves the wall.
    Strict,
}

#[derive(Debug, Clone)]
pub(super) struct Annealing {
    board: Board,
    heat: Heat,
    /// What a pair of rivals in one slot costs while the wall is being bettered.
    quarrel: i64,
    /// The topics with more than one place to be.
    movable: Vec<usize>,
    best: Vec<usize>,
    best_cost: i64,
    done: usize,
    length: usize,
}

impl Annealing {
    pub(super) fn new(setting: &Setting, board: Board, length: usize, manners: Manners) -> Self {
        let unit = u64::try_from(setting.lost).unwrap_or(1).max(1);
        let movable = (0..setting.n_topics).filter(|topic| setting.is_movable(*topic));
        Self {
            best: board.cells.clone(),
            best_cost: if board.n_quarrels() == 0 {
                board.cost()
            } else {
                i64::MAX
            },
            heat: Heat::new(unit, HOT, COLD),
            quarrel: match manners {
                Manners::Lenient => setting.lost.max(1) * QUARREL,
                Manners::Strict => NEVER,
            },
            movable: movable.collect(),
            board,
            done: 0,
            length,
        }
    }

    /// Spends at most `n_steps`; returns how many.
    pub(super) fn cool(&mut self, setting: &Setting, dice: &mut Dice, n_steps: usize) -> usize {
        if self.movable.is_empty() {
            self.done = self.length;
            return n_steps;
        }
        let n_steps = n_steps.min(self.length - self.done);
        for step in self.done..self.done + n_steps {
            let level = step * LEVELS / self.length;
            let draw = dice.roll();
            let topic = self.movable[pick(draw, self.movable.len())];
            let allowed = &setting.allowed[topic];
            let to = allowed.get(dice.below(allowed.len() + 1)).copied().unwrap_or(OFF);
            if to == self.board.cells[topic] {
                continue;
            }
            let Some(change) = self.board.change(setting, topic, to) else {
                continue;
            };
            let worse = change
                .cost
                .saturating_add(self.quarrel.saturating_mul(change.n_quarrels));
            if self.heat.takes(level, worse, draw >> 32) {
                self.board.exchange_for(setting, topic, to, change);
                if self.board.cost() < self.best_cost && self.board.n_quarrels() == 0 {
                    self.best_cost = self.board.cost();
                    self.best.clone_from(&self.board.cells);
                }
            }
        }
        self.done += n_steps;
        n_steps
    }

    pub(super) fn is_over(&self) -> bool {
        self.done >= self.length
    }

    pub(super) fn board(&self) -> &Board {
        &self.board
    }

    pub(super) fn best(&self) -> &[usize] {
        &self.best
    }

    pub(super) fn best_cost(&self) -> i64 {
        self.best_cost
    }
}

/// A number below `n` from the low half of a draw.
fn pick(draw: u64, n: usize) -> usize {
    let low = draw & 0xFFFF_FFFF;
    usize::try_from((low * u64::try_from(n).unwrap_or(0)) >> 32).unwrap_or(0)
}
