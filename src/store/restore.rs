//! Going back to the last good copy of a damaged session.

use std::path::Path;

use chrono::NaiveDateTime;

use super::session_file::{self, put_in_place, sealed};
use super::whole::{keep_copy, stem};
use super::{Holder, Previous, SessionFile, Store, Trouble};
use crate::domain::Document;

impl Store {
    /// Puts the last good copy, with what the journal has after it, in the place of the session at `path`; the damaged file is first kept in the
    /// backups, under a name with `now` in it.
    ///
    /// Errors: there is no good copy, another program holds the session, or the disk refuses; the damaged file is then
    /// still in its place.
    pub fn restore(
        &self,
        path: &Path,
        holder: &Holder,
        now: NaiveDateTime,
    ) -> Result<(Box<Document>, SessionFile), Trouble> {
        let lock = session_file::lock(path, holder)?;
        let Some(Previous { document, .. }) = self.previous_of(path) else {
            return Err(Trouble::NoGoodCopy {
                path: path.to_owned(),
            });
        };
        let bytes = sealed(path, &document)?;
        let damaged = self.bytes_of(path)?;
        let name = format!("{}.damaged-{}.ron", stem(path), now.format("%Y-%m-%d-%H%M%S%3f"));
        keep_copy(self, &name, &damaged)?;
        put_in_place(self, path, &bytes)?;
        Ok((
            document,
            SessionFile::held(self, path.to_owned(), Some(&bytes), lock),
        ))
    }
}
