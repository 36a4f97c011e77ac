//! What comes in as a table, from the offices of many bodies: decoded, its columns guessed, every row judged before any
//! enters.
//!
//! Imports `fold` and `domain`. Reads no file: bytes come in, verdicts go out.

mod columns;
mod decode;
mod likeness;
mod merged;
mod newcomers;
mod opening;
mod people;
mod said;
mod standing;
mod table;
mod workbook;
mod written;

pub use columns::{Column, Columns};
pub use decode::{Encoding, decode};
pub use newcomers::{Newcomer, Newcomers};
pub use opening::{How, Table, open};
pub use people::{Doubts, Judged, List, Source, Verdict, Why, judge, judge_with};
use said::Said;
pub use standing::Standing;
pub use table::{Row, Sheet, read};
pub use workbook::{Unreadable, is_workbook, read_workbook};
pub use written::Written;
