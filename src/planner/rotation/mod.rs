//! The rotation engine: who sits at which table in which round, in plain numbers.
//!
//! People, tables and rounds are positions from 0. Pure: a seed comes in, and the caller decides how many steps to
//! spend; the same seed and steps give the same plan on every machine. Nothing here knows of names, screens or clocks.
#![expect(
    clippy::indexing_slicing,
    reason = "a checked problem fixes every length once, and millions of steps a second read these arrays"
)]

mod base;
mod bound;
mod check;
mod circle;
mod course;
mod design;
mod field;
mod first;
mod golfers;
mod heat;
mod joint;
mod likeness;
mod met;
mod near;
mod plan;
mod problem;
mod reach;
mod score;
mod search;
mod setting;
mod solver;
mod spread;
mod state;
#[cfg(test)]
mod tests;
mod toll;

pub use bound::{Bound, bound};
pub use check::{Contradiction, Field};
pub use plan::{Plan, Row};
pub use problem::{Attribute, Lock, Problem, TableSize, Weights};
pub use score::{Score, score};
pub use solver::{Progress, Solver};
