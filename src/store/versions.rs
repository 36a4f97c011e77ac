//! Documents of every format this program ever wrote, lifted to the present one.

use super::{Misreading, notation};
use crate::domain::{DOCUMENT_FORMAT, Document};

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
/// A new format adds a line here: its predecessor's types are kept in a module of their own, read, and lifted one step.
/// A format newer than ours is read as ours, as far as it goes, for reading only.
pub fn lift(format: u32, text: &str) -> Result<Lifted, Misreading> {
    let (mut document, unknown) = notation::parse::<Document>(text)?;
    document.format = DOCUMENT_FORMAT.max(format);
    Ok(Lifted {
        document,
        from: format,
        unknown,
    })
}
