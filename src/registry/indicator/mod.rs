//! The indicators of an edition, each with the entries it counted: a number is always the size of a list.
//!
//! The definitions are those of the Comune di Bologna (monitoring 2019, B.3, rows 1 to 14 and the four totals) and of the
//! figures printed beside them (S1 to S11). They have a version, which a closed edition remembers.

mod amount;
mod census;
mod closing;
mod figure;
mod groups;
mod masking;
mod measure;
mod members;
mod organisations;
mod projects;
mod rounding;
#[cfg(test)]
mod row_tests;
mod tables;
#[cfg(test)]
mod tests;

pub use amount::Amount;
pub use census::{Census, Split, Within};
pub use closing::closing;
pub use figure::{DEFINITIONS, Figure, Figures, figures, row_of};
pub use masking::{Audience, LEAST, places_for};
pub use measure::{Cases, Measure, Ratio, Share, Sum, Tally};
pub use members::{EntryId, Members};
pub use rounding::{mean, percent};
