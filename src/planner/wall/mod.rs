//! The agenda wall and the schedule engine: from sign-ups to its numbers, and from a plan back to cells.
//!
//! `Order` is what the engine is asked for, in two ways; `Work` betters both a few steps at a time; `Draft` is what it has
//! found so far.

mod order;
#[cfg(test)]
mod tests;
mod work;

pub use order::{Cast, Manner, NoOrder, Order, Way};
pub use work::{Draft, Drafted, Work};
