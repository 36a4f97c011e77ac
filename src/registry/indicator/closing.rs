//! What is kept of the figures when an edition is closed.

use chrono::NaiveDateTime;

use super::{DEFINITIONS, figures};
use crate::registry::ledger::{Closing, Ledger};

/// Returns the values of an edition as they are now, with the version of the definitions; none where there is no such
/// edition.
pub fn closing(ledger: &Ledger, year: i32, at: NaiveDateTime) -> Option<Closing> {
    let figures = figures(ledger, year)?;
    Some(Closing {
        at,
        definitions: DEFINITIONS,
        values: figures.values().collect(),
    })
}
