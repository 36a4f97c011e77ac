//! One writer a session: the lock beside its file.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::{Holder, notation};

/// The right to write a session. Given back, and its file removed, when dropped.
///
/// The lock is on a file of its own, because one on the session would be lost at the first save, which replaces it.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    file: File,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub enum Locking {
    Taken(Lock),
    HeldBy(Holder),
}

impl Lock {
    /// Asks for the lock of the session at `session`, presenting `holder`.
    ///
    /// The system gives back the locks of a process that died, so a file left behind is no obstacle. Where the disk
    /// knows no locks the lock is given: the comparison before each save still protects the other writer.
    /// Errors: the lock's file cannot be made, as in a folder that cannot be written.
    pub fn take(session: &Path, holder: &Holder) -> io::Result<Locking> {
        let path = super::whole::with_suffix(session, ".lock");
        loop {
            // A link laid here by somebody else would have their choice of file emptied.
            if fs::symlink_metadata(&path).is_ok_and(|there| there.is_symlink()) {
                fs::remove_file(&path)?;
            }
            let mut file = open(&path)?;
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => return Ok(Locking::HeldBy(card(&mut file))),
                // The file was opened for writing: what fails is the locking, each share in its own way.
                Err(TryLockError::Error(_)) | Ok(()) => {}
            }
            // Between opening and locking the last holder may have removed the file: then it locks nobody out.
            if is_named(&file, &path) {
                leave_card(&mut file, holder)?;
                return Ok(Locking::Taken(Self { path, file }));
            }
        }
    }
}

/// True while a program holds the lock of this file. Takes nothing and leaves no card.
pub(super) fn is_held(session: &Path) -> bool {
    let path = super::whole::with_suffix(session, ".lock");
    let file = OpenOptions::new().read(true).write(true).open(path);
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

impl Drop for Lock {
    fn drop(&mut self) {
        // First the name, then the lock: a file without a name locks nobody out, and one left behind does no harm.
        let removed = fs::remove_file(&self.path);
        let unlocked = self.file.unlock();
        drop((removed, unlocked));
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn leave_card(file: &mut File, holder: &Holder) -> io::Result<()> {
    let card = notation::line(holder).map_err(io::Error::other)?;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(card.as_bytes())
}

/// A card that cannot be read (half written, or none) still says that somebody is there.
fn card(file: &mut File) -> Holder {
    let mut text = String::new();
    match file.take(4096).read_to_string(&mut text) {
        Ok(_) => notation::parse(&text).map_or_else(|_| Holder::unknown(), |(holder, _)| holder),
        Err(_) => Holder::unknown(),
    }
}

#[cfg(unix)]
fn is_named(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(ours), Ok(named)) => ours.ino() == named.ino() && ours.dev() == named.dev(),
        _ => false,
    }
}

/// Elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn is_named(_file: &File, _path: &Path) -> bool {
    true
}
