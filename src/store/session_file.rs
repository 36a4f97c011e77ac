//! A session file open for writing: the save.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::Serialize;

use super::print::Print;
use super::whole::{
    folder_of, keep_copy, put_whole, remove_if_there, stem, sweep, take_name, with_suffix, write_beside,
};
use super::{Disk, Holder, Lock, Locking, Store, Trouble, notation, print};
use crate::domain::Document;

/// The largest file read, in bytes. A real session is about a quarter of a megabyte.
pub const MOST: u64 = 64 * 1024 * 1024;

/// The file of one session, held by this program alone.
#[derive(Debug)]
pub struct SessionFile {
    store: Store,
    path: PathBuf,
    /// What the file may hold without anyone else having touched it; empty for a file that is not there yet. Two prints
    /// after a rename of which the disk did not say whether it happened.
    known: Vec<Print>,
    keep: Keep,
    _lock: Lock,
}

/// Whether the file as it was found must be set aside before the first save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Nothing is lost by saving.
    Nothing,
    /// Comments or fields of the file are not in the document.
    Original,
}

impl SessionFile {
    /// Takes the name for a new session. The file appears at the first `write`.
    ///
    /// Errors: the name is taken, or another program holds it.
    pub fn create(store: &Store, name: &str, holder: &Holder) -> Result<Self, Trouble> {
        let path = store.places.session(name);
        let lock = lock(&path, holder)?;
        let file = Self::held(store, path, None, lock);
        match file.on_disk()? {
            None => Ok(file),
            Some(_) => Err(Trouble::NameTaken {
                path: file.path.clone(),
            }),
        }
    }

    /// A file whose lock is taken and whose bytes, if it exists, were `found`.
    pub(super) fn held(store: &Store, path: PathBuf, found: Option<&[u8]>, lock: Lock) -> Self {
        Self {
            store: store.clone(),
            path,
            known: found.map(Print::of).into_iter().collect(),
            keep: Keep::Nothing,
            _lock: lock,
        }
    }

    /// Asks that the file be set aside in the backups before the first save.
    pub(super) fn keeping(mut self, keep: Keep) -> Self {
        self.keep = keep;
        self
    }

    /// The same file, which a person edited.
    pub(super) fn keeping_original(self) -> Self {
        self.keeping(Keep::Original)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps the file as it is as the copy of `day`.
    pub fn keep_day(&self, day: NaiveDate) -> Result<(), Trouble> {
        self.store.keep_day(&self.path, day)
    }

    /// Writes the document. At every instant the file under its name is whole; the one before stays beside it, with
    /// `.prev` after its name.
    ///
    /// Errors: somebody else changed the file since it was read or written here, and then it is left as it is; or the
    /// disk refuses, and then a later call starts again with a new file.
    pub fn write(&mut self, document: &Document) -> Result<(), Trouble> {
        self.put(document)
    }

    /// Writes whatever this file holds.
    pub(super) fn put<T: Serialize>(&mut self, value: &T) -> Result<(), Trouble> {
        let bytes = sealed(&self.path, value)?;
        let old = self.unchanged()?;
        if let (Keep::Original, Some(old)) = (self.keep, &old) {
            self.set_aside(old)?;
            self.keep = Keep::Nothing;
        }
        self.replace(&bytes, old.as_deref())
            .map_err(|error| Trouble::NotSaved {
                path: self.path.clone(),
                cause: error.into(),
            })?;
        self.sync_folder()
    }

    /// Keeps `document`, which may not take the place of what somebody else wrote, among the copies.
    pub fn keep_ours(&self, document: &Document) -> Result<(), Trouble> {
        let bytes = sealed(&self.path, document)?;
        keep_copy(&self.store, &format!("{}.ours.ron", stem(&self.path)), &bytes)
    }

    /// Returns what is on disk, after making sure that it is what this program knows.
    fn unchanged(&self) -> Result<Option<Vec<u8>>, Trouble> {
        let old = self.on_disk()?;
        match &old {
            // A file that vanished is written again: nothing of anyone is lost by that.
            None => Ok(old),
            Some(bytes) if self.known.contains(&Print::of(bytes)) => Ok(old),
            Some(_) => Err(Trouble::ChangedOutside {
                path: self.path.clone(),
            }),
        }
    }

    fn on_disk(&self) -> Result<Option<Vec<u8>>, Trouble> {
        match self.store.disk.read(&self.path, MOST) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Trouble::CannotRead {
                path: self.path.clone(),
                cause: error.into(),
            }),
        }
    }

    fn replace(&mut self, bytes: &[u8], old: Option<&[u8]>) -> io::Result<()> {
        let disk = self.store.disk.clone();
        let fresh = write_beside(disk.as_ref(), &self.path, bytes)?;
        if let Some(old) = old
            && let Err(error) = keep_previous(disk.as_ref(), &self.path, old)
        {
            return Err(sweep(disk.as_ref(), &fresh, error));
        }
        let print = Print::of(bytes);
        if let Err(error) = take_name(disk.as_ref(), &fresh, &self.path) {
            self.known.push(print);
            return Err(error);
        }
        // From here on the file under the name is the new one, whatever fails below.
        self.known = vec![print];
        Ok(())
    }

    fn sync_folder(&self) -> Result<(), Trouble> {
        self.store
            .disk
            .sync_folder(folder_of(&self.path))
            .map_err(|error| Trouble::NotDurable {
                path: self.path.clone(),
                cause: error.into(),
            })
    }

    /// Copies the file as it was found into the backups. Its print is in the name: the same file is kept once.
    fn set_aside(&self, old: &[u8]) -> Result<(), Trouble> {
        let name = format!("{}.found-{}.ron", stem(&self.path), Print::of(old).mark());
        keep_copy(&self.store, &name, old)
    }
}

/// Returns the bytes of the file of a laboratory: what a save would write.
pub fn page_of(document: &Document) -> Result<Vec<u8>, Trouble> {
    sealed(Path::new(&document.summary.id), document)
}

/// Puts `bytes` in the place of the session at `path`, whose lock the caller has.
pub(super) fn put_in_place(store: &Store, path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    put_whole(store.disk.as_ref(), path, bytes).map_err(|error| Trouble::NotSaved {
        path: path.to_owned(),
        cause: error.into(),
    })
}

/// Returns the bytes of a file with `value` in it, sealed.
pub(super) fn sealed(path: &Path, value: &impl Serialize) -> Result<Vec<u8>, Trouble> {
    let page = notation::page(value).map_err(|error| Trouble::CannotPut {
        path: path.to_owned(),
        said: error.to_string(),
    })?;
    Ok(print::seal(page).into_bytes())
}

/// Takes the lock of a file that must be written.
pub(super) fn lock(path: &Path, holder: &Holder) -> Result<Lock, Trouble> {
    match Lock::take(path, holder) {
        Ok(Locking::Taken(lock)) => Ok(lock),
        Ok(Locking::HeldBy(holder)) => Err(Trouble::Held {
            path: path.to_owned(),
            holder,
        }),
        Err(error) => Err(Trouble::NotSaved {
            path: path.to_owned(),
            cause: error.into(),
        }),
    }
}

/// Puts the file as it is now under its second name, `.prev`, without an instant in which the first is missing.
fn keep_previous(disk: &dyn Disk, path: &Path, old: &[u8]) -> io::Result<()> {
    let previous = with_suffix(path, ".prev");
    let linked = with_suffix(path, ".prev.tmp");
    remove_if_there(disk, &linked)?;
    if disk.link(path, &linked).is_err() {
        // Sticks and some shares know no second names: then it is a copy.
        let fresh = write_beside(disk, &previous, old)?;
        return take_name(disk, &fresh, &previous);
    }
    disk.rename(&linked, &previous)?;
    // A rename between two names of one file does nothing: so after a save that stopped just here.
    remove_if_there(disk, &linked)
}
