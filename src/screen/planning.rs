//! What is being planned for the open laboratory, while people look on.

use crate::planner::{Found, Order};

/// An order given to the planner, and what it has found so far.
#[derive(Debug)]
pub struct Planning {
    /// Tells the news of this order from that of an earlier one.
    pub ticket: u32,
    pub order: Order,
    pub found: Option<Found>,
    /// The last step of the diary when it was ordered: after another one the plan no longer fits.
    pub after_step: u32,
}

impl Planning {
    /// True when nothing better is looked for any more.
    pub fn is_over(&self) -> bool {
        self.found.as_ref().is_some_and(|found| found.is_over)
    }
}
