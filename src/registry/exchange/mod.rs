//! The registry as other programs write and read it: JSON `esempio-registro/1` in, the indicators out.

mod answer;
mod blocks;
mod cell;
mod fault;
mod import;
mod rows;
mod taking;
#[cfg(test)]
mod tests;

pub use answer::{answer, answer_by_place};
pub use fault::{Fault, Wrong};
pub use import::{Import, Row, Unreadable, Verdict, import};
