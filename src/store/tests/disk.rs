//! A disk that fails at one of its operations, or from one of them on.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use crate::store::{Disk, RealDisk, Sheet};

/// How the disk goes on after the failure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Afterwards {
    /// It works again: a full disk that was emptied.
    Works,
    /// Nothing works any more: the program was killed there.
    Dead,
}

#[derive(Debug)]
pub struct FailingDisk {
    done: Arc<AtomicUsize>,
    at: usize,
    afterwards: Afterwards,
    knows_links: Links,
    /// The folder in which making a file finds a fault of ours.
    stumbling: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Links {
    Known,
    Unknown,
}

impl FailingDisk {
    /// Operations are counted from 1; 0 never fails.
    pub fn new(at: usize) -> Self {
        Self {
            done: Arc::default(),
            at,
            afterwards: Afterwards::Works,
            knows_links: Links::Known,
            stumbling: None,
        }
    }

    pub fn dead_from(at: usize) -> Self {
        Self {
            afterwards: Afterwards::Dead,
            ..Self::new(at)
        }
    }

    pub fn without_links(self) -> Self {
        Self {
            knows_links: Links::Unknown,
            ..self
        }
    }

    pub fn stumbling_in(self, folder: &Path) -> Self {
        Self {
            stumbling: Some(folder.to_owned()),
            ..self
        }
    }

    pub fn done(&self) -> usize {
        self.done.load(SeqCst)
    }

    fn step(&self) -> io::Result<()> {
        step(&self.done, self.at, self.afterwards)
    }
}

fn step(done: &AtomicUsize, at: usize, afterwards: Afterwards) -> io::Result<()> {
    let now = done.fetch_add(1, SeqCst) + 1;
    let fails = match afterwards {
        Afterwards::Works => now == at,
        Afterwards::Dead => at > 0 && now >= at,
    };
    if fails {
        Err(io::ErrorKind::StorageFull.into())
    } else {
        Ok(())
    }
}

/// Writes half of the bytes when its turn to fail comes.
#[derive(Debug)]
struct FailingSheet {
    sheet: Box<dyn Sheet>,
    done: Arc<AtomicUsize>,
    at: usize,
    afterwards: Afterwards,
}

impl Sheet for FailingSheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let before = self.done.load(SeqCst);
        match step(&self.done, self.at, self.afterwards) {
            Ok(()) => self.sheet.write(bytes),
            Err(error) => {
                if before + 1 == self.at {
                    self.sheet.write(&bytes[..bytes.len() / 2])?;
                }
                Err(error)
            }
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        step(&self.done, self.at, self.afterwards)?;
        self.sheet.sync()
    }
}

impl FailingDisk {
    fn sheet(&self, sheet: Box<dyn Sheet>) -> Box<dyn Sheet> {
        Box::new(FailingSheet {
            sheet,
            done: self.done.clone(),
            at: self.at,
            afterwards: self.afterwards,
        })
    }
}

impl Disk for FailingDisk {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        RealDisk.resolve(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.step()?;
        RealDisk.read(path, most)
    }

    fn create_beside(&self, path: &Path) -> io::Result<(PathBuf, Box<dyn Sheet>)> {
        self.step()?;
        assert!(self.stumbling.as_deref() != path.parent(), "a fault of ours");
        let (name, sheet) = RealDisk.create_beside(path)?;
        Ok((name, self.sheet(sheet)))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn Sheet>> {
        self.step()?;
        Ok(self.sheet(RealDisk.append(path)?))
    }

    fn cut(&self, path: &Path, len: u64) -> io::Result<()> {
        self.step()?;
        RealDisk.cut(path, len)
    }

    fn link(&self, path: &Path, second: &Path) -> io::Result<()> {
        self.step()?;
        match self.knows_links {
            Links::Known => RealDisk.link(path, second),
            Links::Unknown => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.step()?;
        RealDisk.list(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.make_folder(folder)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.sync_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.sync_folder(folder)
    }
}
