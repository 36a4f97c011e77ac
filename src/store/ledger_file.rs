//! The ledger of the registry on disk: one file, saved like a session.

use std::path::Path;

use super::reading::{damage_in, text_of};
use super::session_file::{lock, sealed};
use super::versions::{LiftedLedger, lift_ledger};
use super::{Damage, Holder, SessionFile, Store, Trouble};
use crate::registry::ledger::{LEDGER_FORMAT, Ledger};

/// The ledger open for writing, held by this program alone.
#[derive(Debug)]
pub struct LedgerFile {
    file: SessionFile,
}

impl Store {
    /// Reads the ledger without taking it; an empty one where there is no file yet.
    ///
    /// Errors: the file is there and cannot be read. Then nothing must be written over it.
    pub fn ledger(&self) -> Result<Ledger, Trouble> {
        match self.ledger_bytes()? {
            Some(bytes) => Ok(self.ledger_in(&bytes)?.ledger),
            None => Ok(Ledger::default()),
        }
    }

    /// Takes the ledger to write it.
    pub fn open_ledger(&self, holder: &Holder) -> Result<(Ledger, LedgerFile), Trouble> {
        let path = self.places.ledger();
        // The lock comes first: a file read before it could be saved by its holder in between.
        let lock = lock(&path, holder)?;
        let bytes = self.ledger_bytes()?;
        let file = SessionFile::held(self, path, bytes.as_deref(), lock);
        let Some(bytes) = bytes else {
            return Ok((Ledger::default(), LedgerFile { file }));
        };
        let lifted = self.ledger_in(&bytes)?;
        let file = if is_ours(&bytes) && lifted.from == LEDGER_FORMAT {
            file
        } else {
            file.keeping_original()
        };
        let ledger = lifted.ledger;
        Ok((ledger, LedgerFile { file }))
    }

    fn ledger_bytes(&self) -> Result<Option<Vec<u8>>, Trouble> {
        match self.bytes_of(&self.places.ledger()) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(Trouble::Missing { .. }) => Ok(None),
            Err(trouble) => Err(trouble),
        }
    }

    fn ledger_in(&self, bytes: &[u8]) -> Result<LiftedLedger, Trouble> {
        let path = self.places.ledger();
        let damaged = |damage: Damage| Trouble::LedgerDamaged {
            path: path.clone(),
            damage,
        };
        let text = text_of(bytes).map_err(damaged)?;
        let format = super::head::format_of(&text).unwrap_or(0);
        if format > LEDGER_FORMAT {
            return Err(Trouble::LedgerNewer { path });
        }
        let lifted = lift_ledger(&text);
        let mut lifted = lifted.map_err(|misreading| damaged(damage_in(&text, misreading)))?;
        // A person may have written the name of the type before its bracket, which the first look does not understand.
        if lifted.from > LEDGER_FORMAT {
            return Err(Trouble::LedgerNewer { path });
        }
        lifted.ledger.tidy();
        Ok(lifted)
    }
}

/// The bytes of a file with a ledger in it, sealed.
pub fn page_of_ledger(ledger: &Ledger) -> Result<Vec<u8>, Trouble> {
    sealed(Path::new("registry.ron"), ledger)
}

/// Reads a ledger that this program wrote, to the last letter.
pub fn sealed_ledger(bytes: &[u8]) -> Option<Ledger> {
    let text = text_of(bytes).ok()?;
    if !super::print::is_sealed(&text) || super::head::format_of(&text).ok()? > LEDGER_FORMAT {
        return None;
    }
    lift_ledger(&text).ok().map(|lifted| lifted.ledger)
}

/// False for a file that a person edited: its comments and layout would be lost.
fn is_ours(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(super::print::is_sealed)
}

impl LedgerFile {
    /// Writes the ledger. At every instant the file under its name is whole.
    ///
    /// Errors: as for a session.
    pub fn write(&mut self, ledger: &Ledger) -> Result<(), Trouble> {
        self.file.put(ledger)
    }
}
