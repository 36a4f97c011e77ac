//! The agenda wall and the schedule engine: from sign-ups to its numbers, and from a plan back to cells.
//!
//! `Order` is what the engine is asked for, in two ways; `Work` betters both a few steps at a time; `Draft` is what it has
//! found so far.

mod order;
mod postings;
#[cfg(test)]
mod tests;

pub use order::{Cast, Manner, NoOrder, Order, Way};
pub use postings::Drafted;

/// The search for a wall in every way.
pub type Work = super::laying::Work<Manner>;
/// A wall for each way of an order.
pub type Draft = super::laying::Draft<Manner>;
