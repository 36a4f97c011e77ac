//! Reading a session without taking it: for lists, the registry, the archive.

use std::path::Path;

use super::reading::{Reading, read};
use super::{Store, Trouble};

/// What a file was when it was last looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen(Option<(usize, u32)>);

impl Store {
    /// Returns what is at `path` as it is on the disk; takes no lock and changes nothing.
    ///
    /// Errors: there is no such file, or the disk refuses.
    pub fn look(&self, path: &Path) -> Result<Reading, Trouble> {
        Ok(read(&self.bytes_of(path)?))
    }

    /// Returns what is at `path` if it is not what was seen the last time; the first time it always is new.
    ///
    /// Errors: as `look`.
    pub fn look_again(&self, path: &Path, seen: &mut Seen) -> Result<Option<Reading>, Trouble> {
        let bytes = self.bytes_of(path)?;
        let mark = Some((bytes.len(), crc32fast::hash(&bytes)));
        if seen.0 == mark {
            return Ok(None);
        }
        seen.0 = mark;
        Ok(Some(read(&bytes)))
    }
}
