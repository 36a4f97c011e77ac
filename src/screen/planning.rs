//! What is being planned for the open laboratory, while people look on.

use crate::domain::Id;
use crate::planner::{Found, Order};

/// An order given to the planner, and what it has found so far.
#[derive(Debug)]
pub struct Planning {
    /// Tells the news of this order from that of an earlier one.
    pub ticket: u32,
    pub order: Order,
    pub found: Option<Found>,
    /// What was changed by hand in the plans found, in that order.
    pub by_hand: Vec<HandSwap>,
    /// The last step of the diary when it was ordered: after another one the plan no longer fits.
    pub after_step: u32,
}

/// Two people who change places in a round of one of the plans found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandSwap {
    /// Which of the plans, from 0.
    pub way: usize,
    pub round: u32,
    pub one: Id,
    pub other: Id,
}

impl Planning {
    /// Two people change places; the same two again go back. Nothing better is looked for from now on: it would not have
    /// what was done by hand.
    pub fn swap(&mut self, swap: HandSwap) {
        if self.by_hand.last() == Some(&swap) {
            self.by_hand.pop();
        } else {
            self.by_hand.push(swap);
        }
        if let Some(found) = &mut self.found {
            found.is_over = true;
        }
    }

    /// True when nothing better is looked for any more.
    pub fn is_over(&self) -> bool {
        self.found.as_ref().is_some_and(|found| found.is_over)
    }
}
