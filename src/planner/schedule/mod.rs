//! The schedule engine: which topic of an Open Space runs when and where, in plain numbers.
//!
//! People, topics, slots and spaces are positions from 0. Pure: a seed comes in, and the caller decides how many steps
//! to spend; the same seed and steps give the same plan on every machine. Nothing here knows of names, screens, clocks.
#![expect(
    clippy::indexing_slicing,
    reason = "a checked problem fixes every length once, and millions of steps a second read these arrays"
)]

mod annealing;
mod bits;
mod board;
mod bound;
mod check;
mod heat;
mod plan;
mod problem;
mod score;
mod setting;
mod solver;
mod spaces;
#[cfg(test)]
mod tests;

pub use bound::bound;
pub use check::{Contradiction, Field};
pub use plan::Plan;
pub use problem::{Cell, Person, Pin, Problem, Topic, Weights};
pub use score::{Score, score};
pub use solver::Solver;
