//! What is being planned for the open laboratory, while people look on.

use crate::planner::{Draft, Order};

/// An order given to the planner, and what it has found so far.
#[derive(Debug)]
pub struct Planning {
    /// Tells the news of this order from that of an earlier one.
    pub ticket: u32,
    pub order: Order,
    pub draft: Option<Draft>,
    /// Nothing better is looked for any more.
    pub is_over: bool,
    /// The last step of the diary when it was ordered: after another one the plan no longer fits.
    pub after_step: u32,
}
