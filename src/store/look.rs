//! Reading a session without taking it: for lists, the registry, the archive.

use std::path::Path;

use super::reading::{Reading, read};
use super::{Store, Trouble};

impl Store {
    /// Returns what is at `path` as it is on the disk; takes no lock and changes nothing.
    ///
    /// Errors: there is no such file, or the disk refuses.
    pub fn look(&self, path: &Path) -> Result<Reading, Trouble> {
        Ok(read(&self.bytes_of(path)?))
    }
}
