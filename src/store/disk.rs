//! What the store asks of a file system, and the real one.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::litter;

/// The operations of a file system that the store is written against.
///
/// Each one can fail alone, so that a test can stop the store between any two of them.
pub trait Disk: fmt::Debug + Send + Sync {
    /// Returns the path with its links followed. Errors: there is nothing there.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// Returns the bytes of a file. Errors: `FileTooLarge`, before reading, when there are more than `most`.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;
    /// Makes a new file under a free name in the folder of `path`, readable by whoever could read `path`, or by its
    /// owner alone where `path` does not exist.
    fn create_beside(&self, path: &Path) -> io::Result<(PathBuf, Box<dyn Sheet>)>;
    /// Opens a file to write at its end; makes it, for its owner alone, where there is none.
    fn append(&self, path: &Path) -> io::Result<Box<dyn Sheet>>;
    /// Cuts a file to `len` bytes.
    fn cut(&self, path: &Path, len: u64) -> io::Result<()>;
    /// Gives a file a second name. Errors: the name is taken, or this disk knows no second names.
    fn link(&self, path: &Path, second: &Path) -> io::Result<()>;
    /// Changes the name of a file, replacing what was there in one instant. Waits, two seconds at most, for whoever holds
    /// one of the two for a moment.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Returns the files of a folder, in no order; folders are left out.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
    /// Makes a folder and those above it, for their owner alone; those already there stay as they are.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes what a file holds survive a power cut. Errors: there is no such file.
    fn sync_file(&self, path: &Path) -> io::Result<()>;
    /// Makes the names of a folder survive a power cut.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
}

/// A file open for writing.
pub trait Sheet: fmt::Debug + Send {
    /// Writes all the bytes, in one call to the system where it accepts them.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Makes what was written survive a power cut. After an error the file must not be trusted again.
    fn sync(&mut self) -> io::Result<()>;
}

/// The disk of this machine.
#[derive(Debug, Clone, Copy)]
pub struct RealDisk;

impl Sheet for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        where_known(self.sync_all())
    }
}

impl Disk for RealDisk {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let file = open_plain(path)?;
        if file.metadata()?.len() > most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Vec::new();
        // One more than allowed: the file may have grown since its size was asked.
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn create_beside(&self, path: &Path) -> io::Result<(PathBuf, Box<dyn Sheet>)> {
        let folder = path.parent().unwrap_or(Path::new("."));
        let (file, name) = litter::fresh(folder)?;
        if let Ok(old) = fs::metadata(path)
            && let Err(error) = file.set_permissions(old.permissions())
        {
            drop(file);
            fs::remove_file(&name)?;
            return Err(error);
        }
        Ok((name, Box::new(file)))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn Sheet>> {
        no_link(path)?;
        let file = private(OpenOptions::new().append(true).create(true)).open(path)?;
        Ok(Box::new(file))
    }

    fn cut(&self, path: &Path, len: u64) -> io::Result<()> {
        no_link(path)?;
        OpenOptions::new().write(true).open(path)?.set_len(len)
    }

    fn link(&self, path: &Path, second: &Path) -> io::Result<()> {
        fs::hard_link(path, second)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut pause = Duration::from_millis(10);
        loop {
            match fs::rename(from, to) {
                // An antivirus or a program that synchronises folders holds new files for a moment.
                Err(error) if is_for_a_moment(&error) && pause < Duration::from_secs(1) => {
                    thread::sleep(pause);
                    pause = pause.saturating_mul(2);
                }
                done => return done,
            }
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if !entry.file_type()?.is_dir() {
                files.push(entry.path());
            }
        }
        Ok(files)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        private_folders().create(folder)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        where_known(OpenOptions::new().append(true).open(path)?.sync_data())
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        where_known(File::open(folder)?.sync_all())
    }

    /// Elsewhere a folder cannot be opened as a file, and its names are journalled by the system: that it is there is all
    /// there is to ask.
    #[cfg(not(unix))]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        fs::metadata(folder).map(drop)
    }
}

/// Some shares know no syncing, and say so each time: there nothing more can be done than writing.
fn where_known(synced: io::Result<()>) -> io::Result<()> {
    match synced {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

/// True for a refusal to rename that passes by itself.
fn is_for_a_moment(error: &io::Error) -> bool {
    let kinds: &[io::ErrorKind] = if cfg!(windows) {
        &[io::ErrorKind::PermissionDenied, io::ErrorKind::ResourceBusy]
    } else {
        &[io::ErrorKind::ResourceBusy]
    };
    kinds.contains(&error.kind())
}

/// Refuses a link where the program keeps a file of its own: it would have somebody else's choice of file written.
fn no_link(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_symlink() => Err(io::ErrorKind::InvalidInput.into()),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Opens a file, refusing pipes and devices: reading one could wait for ever.
fn open_plain(path: &Path) -> io::Result<File> {
    if fs::metadata(path)?.is_file() {
        File::open(path)
    } else {
        Err(io::ErrorKind::InvalidInput.into())
    }
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn private_folders() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(builder.recursive(true), 0o700);
    builder
}

#[cfg(not(unix))]
fn private_folders() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    builder
}
