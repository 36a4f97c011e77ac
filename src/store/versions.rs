//! Documents and ledgers of every format this program ever wrote, lifted to the present one.

use super::{Misreading, notation};
use crate::domain::{DOCUMENT_FORMAT, Document};
use crate::registry::ledger::{LEDGER_FORMAT, Ledger};

/// A document in the present format.
#[derive(Debug, Clone, PartialEq)]
pub struct Lifted {
    pub document: Document,
    /// The format it was written in.
    pub from: u32,
    /// Fields of the file that the document has no place for.
    pub unknown: Vec<String>,
}

/// Reads a document written in `format`.
///
/// From 1 to 2 only errands of sheets of paper and the moving of a sheet came, which an old file has none of: it is read as it
/// is. A format that
/// changes what was there adds a line here: its predecessor's types are kept in a module of their own, read, and lifted one
/// step. A format newer than ours is read as ours, as far as it goes, for reading only.
pub fn lift(format: u32, text: &str) -> Result<Lifted, Misreading> {
    let (mut document, unknown) = notation::parse::<Document>(text)?;
    document.format = DOCUMENT_FORMAT.max(format);
    // A hand may have written a record and not the counter of its id, which would then be given out again.
    document.counters.take_those_of(&document.session);
    Ok(Lifted {
        document,
        from: format,
        unknown,
    })
}

/// A ledger in the present format.
#[derive(Debug, Clone, PartialEq)]
pub struct LiftedLedger {
    pub ledger: Ledger,
    /// The format it was written in.
    pub from: u32,
}

/// Reads a ledger of any format. From 1 to 2 only new parts came, which an old file has none of: it is read as it is.
pub fn lift_ledger(text: &str) -> Result<LiftedLedger, Misreading> {
    let (mut ledger, _) = notation::parse::<Ledger>(text)?;
    let from = std::mem::replace(&mut ledger.format, LEDGER_FORMAT);
    Ok(LiftedLedger { ledger, from })
}
