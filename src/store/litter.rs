//! Half-written files that a program which was killed left behind.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Store, lock};

const PREFIX: &str = ".cerchio-";
const SUFFIX: &str = ".tmp";
/// A second name of a file, which a save gives it for an instant.
const LINKED: &str = ".prev.tmp";
/// Between the last letter and the final name nobody holds the file.
const YOUNG: Duration = Duration::from_secs(2);
/// Where the disk knows no locks, only a file this old is surely nobody's.
const OLD: Duration = Duration::from_secs(24 * 60 * 60);

impl Store {
    /// Removes what programs that are no more left half written. What cannot be removed is only litter: nothing is told.
    pub fn tidy(&self) {
        let places = &self.places;
        let mut folders = vec![
            places.data.clone(),
            places.sessions.clone(),
            places.templates.clone(),
        ];
        folders.extend([places.drafts.clone(), places.backups.clone()]);
        folders.extend(folders_in(&places.papers));
        for path in folders.iter().flat_map(|folder| self.disk.list(folder)).flatten() {
            if is_abandoned(&path) {
                drop(self.disk.remove(&path));
            }
        }
    }
}

/// Makes a new file for what is being written in `folder`: its name cannot be foreseen, and it is held while it is open.
pub(super) fn fresh(folder: &Path) -> io::Result<(File, PathBuf)> {
    let mut builder = tempfile::Builder::new();
    let temporary = builder.prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder)?;
    let (file, name) = temporary.keep().map_err(|refused| refused.error)?;
    // Where the disk knows no locks, its age protects it.
    drop(file.try_lock());
    Ok((file, name))
}

/// The folder of papers, and those in it.
fn folders_in(papers: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(papers).into_iter().flatten().flatten();
    let inside = inside.map(|entry| entry.path()).filter(|path| path.is_dir());
    inside.chain([papers.to_owned()]).collect()
}

fn is_abandoned(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if let Some(session) = path.to_string_lossy().strip_suffix(LINKED) {
        return !lock::is_held(Path::new(session));
    }
    if !name.starts_with(PREFIX) || !name.ends_with(SUFFIX) {
        return false;
    }
    let Ok(file) = File::options().read(true).write(true).open(path) else {
        return false;
    };
    let age = file.metadata().and_then(|about| about.modified()).ok();
    let age = age.and_then(|changed| changed.elapsed().ok());
    let least = match file.try_lock() {
        Ok(()) => YOUNG,
        Err(TryLockError::WouldBlock) => return false,
        Err(TryLockError::Error(_)) => OLD,
    };
    age.is_some_and(|age| age >= least)
}
