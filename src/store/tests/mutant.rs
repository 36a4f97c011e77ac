//! Disks on which the store makes a mistake that programs make. A test that lets one of them pass is worth nothing.

use std::io;
use std::path::{Path, PathBuf};

use super::simulated::SimulatedDisk;
use crate::store::{Disk, Sheet};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mistake {
    /// The new file takes its name without having been synced.
    NoSync,
    /// The names of the folder are never synced.
    NoFolderSync,
    /// The file is synced, but only after it took its name.
    SyncAfterRename,
    /// The old file is emptied and written again.
    InPlace,
    /// The old file is removed, then the new one takes its name.
    RemoveFirst,
    /// The file is moved away to become the copy of the save before.
    MoveAway,
    /// What a sync says is not heard.
    DeafToSync,
    /// What a write says is not heard.
    DeafToWrite,
    /// The journal is not written.
    NoJournal,
    /// The journal goes on after a torn end.
    AfterTornEnd,
    /// Every second byte written to the journal is forgotten.
    HalfJournal,
}

pub const MISTAKES: [Mistake; 11] = [
    Mistake::NoSync,
    Mistake::NoFolderSync,
    Mistake::SyncAfterRename,
    Mistake::InPlace,
    Mistake::RemoveFirst,
    Mistake::MoveAway,
    Mistake::DeafToSync,
    Mistake::DeafToWrite,
    Mistake::NoJournal,
    Mistake::AfterTornEnd,
    Mistake::HalfJournal,
];

/// The simulated disk in the hands of a store that makes one mistake, or none.
#[derive(Debug, Clone)]
pub struct MistakenDisk {
    pub disk: SimulatedDisk,
    pub mistake: Option<Mistake>,
}

#[derive(Debug)]
struct MistakenSheet {
    sheet: Box<dyn Sheet>,
    mistake: Option<Mistake>,
    is_journal: bool,
}

impl Sheet for MistakenSheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.mistake {
            Some(Mistake::NoJournal) if self.is_journal => Ok(()),
            Some(Mistake::HalfJournal) if self.is_journal => self.sheet.write(&bytes[..bytes.len() / 2]),
            Some(Mistake::DeafToWrite) => {
                drop(self.sheet.write(bytes));
                Ok(())
            }
            _ => self.sheet.write(bytes),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        match self.mistake {
            Some(Mistake::NoSync | Mistake::SyncAfterRename) => Ok(()),
            Some(Mistake::DeafToSync) => {
                drop(self.sheet.sync());
                Ok(())
            }
            _ => self.sheet.sync(),
        }
    }
}

impl MistakenDisk {
    fn sheet(&self, path: &Path, sheet: Box<dyn Sheet>) -> Box<dyn Sheet> {
        Box::new(MistakenSheet {
            sheet,
            mistake: self.mistake,
            is_journal: path.extension().is_some_and(|ending| ending == "steps"),
        })
    }

    fn overwrite(&self, from: &Path, to: &Path) -> io::Result<()> {
        let bytes = self.disk.read(from, u64::MAX)?;
        let mut sheet = self.disk.append(to)?;
        self.disk.cut(to, 0)?;
        sheet.write(&bytes)?;
        sheet.sync()?;
        self.disk.remove(from)
    }
}

impl Disk for MistakenDisk {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.disk.resolve(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.disk.read(path, most)
    }

    fn create_beside(&self, path: &Path) -> io::Result<(PathBuf, Box<dyn Sheet>)> {
        // A journal that ends badly is begun anew; whoever does not look writes on.
        if self.mistake == Some(Mistake::AfterTornEnd)
            && path.extension().is_some_and(|ending| ending == "steps")
        {
            return Ok((path.to_owned(), self.disk.append(path)?));
        }
        let (name, sheet) = self.disk.create_beside(path)?;
        Ok((name, self.sheet(path, sheet)))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn Sheet>> {
        Ok(self.sheet(path, self.disk.append(path)?))
    }

    fn cut(&self, path: &Path, len: u64) -> io::Result<()> {
        self.disk.cut(path, len)
    }

    fn link(&self, path: &Path, second: &Path) -> io::Result<()> {
        match self.mistake {
            Some(Mistake::MoveAway) => self.disk.rename(path, second),
            _ => self.disk.link(path, second),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        match self.mistake {
            Some(Mistake::InPlace) => self.overwrite(from, to),
            Some(Mistake::RemoveFirst) => {
                drop(self.disk.remove(to));
                self.disk.rename(from, to)
            }
            Some(Mistake::SyncAfterRename) => {
                self.disk.rename(from, to)?;
                self.disk.sync_file(to)
            }
            _ => self.disk.rename(from, to),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.disk.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.disk.list(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.disk.make_folder(folder)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        self.disk.sync_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match self.mistake {
            Some(Mistake::NoFolderSync) => Ok(()),
            _ => self.disk.sync_folder(folder),
        }
    }
}
