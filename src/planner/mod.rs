//! Who sits where and what runs when. `rotation` and `schedule` are the engines, in plain numbers; `cafe`, `wall` and
//! `loans` ask them for a laboratory as it is, and put their plans back into chairs, cells and turns.
//!
//! Imports `domain`. Pure: the seed of every draw comes in with the order, and so do the steps to spend: the same order
//! and steps give the same plan.

mod asked;
pub mod cafe;
mod chair;
mod dice;
mod groups;
mod laying;
pub mod loans;
pub mod rotation;
pub mod schedule;
mod stride;
#[cfg(test)]
mod tests;
pub mod wall;
mod work;

pub use chair::best_chair;
pub use groups::form_groups;
pub use stride::stride;
pub use work::{Draft, Found, Order, Work};
