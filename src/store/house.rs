//! The store: a disk and the places on it.

use std::sync::Arc;

use super::{Disk, Places, RealDisk, Trouble};

/// Everything the other nouns of this room need to find and write files.
#[derive(Debug, Clone)]
pub struct Store {
    pub disk: Arc<dyn Disk>,
    pub places: Places,
}

impl Store {
    /// Opens the store on the disk of this machine, making the folders that are missing.
    pub fn new(places: Places) -> Result<Self, Trouble> {
        Self::on(Arc::new(RealDisk), places)
    }

    /// Opens the store on another disk.
    pub fn on(disk: Arc<dyn Disk>, places: Places) -> Result<Self, Trouble> {
        places.make(disk.as_ref())?;
        Ok(Self { disk, places })
    }
}
