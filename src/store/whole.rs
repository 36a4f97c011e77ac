//! A file written whole: a new one beside it, synced, that takes its name in one instant.

use std::io;
use std::path::{Path, PathBuf};

use super::{Disk, Store, Trouble};

/// Puts a file that holds `bytes` in the place of the one at `path`, or where there is none, and makes it durable.
///
/// Errors: the disk refuses; what was there is as it was, unless the last thing to fail was the sync of the folder.
pub fn put_whole(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let fresh = write_beside(disk, path, bytes)?;
    take_name(disk, &fresh, path)?;
    disk.sync_folder(folder_of(path))
}

/// Writes a new file in the folder of `path` and makes it durable; returns its name.
pub fn write_beside(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let (name, mut sheet) = disk.create_beside(path)?;
    let written = sheet.write(bytes).and_then(|()| sheet.sync());
    drop(sheet);
    match written {
        Ok(()) => Ok(name),
        // After a failed sync the file is given up: the system may say yes the second time with nothing on disk.
        Err(error) => Err(sweep(disk, &name, error)),
    }
}

/// Gives a new file the name it was written for.
pub fn take_name(disk: &dyn Disk, fresh: &Path, path: &Path) -> io::Result<()> {
    disk.rename(fresh, path)
        .map_err(|error| sweep(disk, fresh, error))
}

/// Puts `bytes` in the backups under `name`, which says what they are: a file already there is the same.
pub fn keep_copy(store: &Store, name: &str, bytes: &[u8]) -> Result<(), Trouble> {
    let path = store.places.backups.join(name);
    put_whole(store.disk.as_ref(), &path, bytes).map_err(|error| Trouble::NotSaved {
        path,
        cause: error.into(),
    })
}

/// Removes a temporary file after `error`, which is the one worth telling: a file left behind is only litter.
pub fn sweep(disk: &dyn Disk, path: &Path, error: io::Error) -> io::Error {
    drop(disk.remove(path));
    error
}

pub fn remove_if_there(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match disk.remove(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Err(_) | Ok(()) => Ok(()),
    }
}

pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

pub fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

/// The name of a file without folder and ending.
pub fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
