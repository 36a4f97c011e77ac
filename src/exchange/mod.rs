//! What comes in as a table, from the offices of many bodies: decoded, its columns guessed, every row judged before any
//! enters.
//!
//! Imports `fold` and `domain`. Reads no file: bytes come in, verdicts go out.

mod columns;
mod decode;
mod newcomers;
mod people;
mod table;

pub use columns::{Column, Columns};
pub use decode::{Encoding, decode};
pub use newcomers::{Newcomer, Newcomers};
pub use people::{Doubts, Judged, List, Verdict, Why, judge};
pub use table::{Row, Sheet, read};
