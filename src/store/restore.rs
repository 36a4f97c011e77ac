//! Going back to the last good copy of a damaged session.

use std::path::Path;

use chrono::NaiveDateTime;

use super::session_file::{self, folder_of, keep_copy, sealed, stem, sweep, write_beside};
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
        let disk = self.disk.as_ref();
        write_beside(disk, path, &bytes)
            .and_then(|fresh| {
                disk.rename(&fresh, path)
                    .map_err(|error| sweep(disk, &fresh, error))
            })
            .and_then(|()| disk.sync_folder(folder_of(path)))
            .map_err(|error| Trouble::NotSaved {
                path: path.to_owned(),
                cause: error.into(),
            })?;
        Ok((
            document,
            SessionFile::held(self, path.to_owned(), Some(&bytes), lock),
        ))
    }
}
