//! Who sits where: the rotation of a café, and a chair for one more. `rotation` and `schedule`
//! are the engines, in plain numbers: who sits where, which topic runs when.
//!
//! Imports `domain`. Pure: the seed of every draw comes in with the request, so the same request gives the same seating.

mod chair;
mod dice;
mod exchange;
mod grid;
mod groups;
mod hall;
mod layout;
mod request;
pub mod rotation;
pub mod schedule;
mod seat;
#[cfg(test)]
mod tests;

pub use chair::best_chair;
pub use groups::form_groups;
pub use request::{Guest, LastRound, Request, Themes};
pub use seat::{Rotation, seat};
