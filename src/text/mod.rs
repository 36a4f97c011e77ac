//! Every word a user reads, Italian and English, and how dates, hours and numbers are written.
//!
//! Imports nothing of the project. A sentence is a message of `it/*.ftl` and, with the same key, of `en/*.ftl`.

mod accents;
mod amount;
mod calendar;
mod catalogue;
mod guide;
mod messages;
mod words;

pub use accents::accented;
pub use amount::{read_cents, read_tenths};
pub use calendar::{read_date, read_time};
pub use guide::{Chapter, Pictures, chapters};
pub use words::{Fact, Tongue, Words};
