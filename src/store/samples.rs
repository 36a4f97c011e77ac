//! The sample laboratories, carried inside the program.

use std::path::PathBuf;

use super::reading::{Reading, read};
use super::{Holder, SessionFile, Store, Trouble};
use crate::domain::Document;
use crate::registry::exchange::import;
use crate::registry::ledger::Ledger;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        /// Names and texts.
        const SAMPLES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../sessions/", $name, ".ron")))),*];
    };
}

samples!(
    "2025-05-17-nessuno-resta-solo",
    "2025-10-09-la-casa-della-salute-e-di-tutti",
    "2026-03-07-abitare-vicini-2035",
);

/// An edition in the form in which a municipality would hand it over.
const REGISTRY: &str = include_str!("../../tests/examples/registro-2019-sintetico.json");

impl Store {
    /// Writes the sample laboratories into the folder of sessions; returns the files written. One whose name is taken is
    /// left alone.
    pub fn install_samples(&self, holder: &Holder) -> Result<Vec<PathBuf>, Trouble> {
        self.install(SAMPLES, holder)
    }

    /// Enters the sample edition of 2019, two hundred invented projects, into a registry that is empty.
    pub fn install_sample_registry(&self, holder: &Holder) -> Result<(), Trouble> {
        let (mut ledger, mut file) = self.open_ledger(holder)?;
        if ledger != Ledger::default() {
            return Ok(());
        }
        let unfit = |said: String| Trouble::CannotPut {
            path: self.places.ledger(),
            said,
        };
        let import = import(REGISTRY, &ledger).map_err(|fault| unfit(format!("{fault:?}")))?;
        let entered = ledger.perform(&import.orders);
        entered.map_err(|refusal| unfit(refusal.key().to_owned()))?;
        file.write(&ledger)
    }

    pub(super) fn install(&self, samples: &[(&str, &str)], holder: &Holder) -> Result<Vec<PathBuf>, Trouble> {
        let mut written = Vec::new();
        for (name, text) in samples {
            let path = self.places.session(name);
            let document = match sample(text) {
                Ok(document) => document,
                Err(said) => return Err(Trouble::CannotPut { path, said }),
            };
            match SessionFile::create(self, name, holder) {
                Ok(mut file) => file.write(&document)?,
                Err(Trouble::NameTaken { .. }) => continue,
                Err(trouble) => return Err(trouble),
            }
            written.push(path);
        }
        Ok(written)
    }
}

/// A sample may be written by a person, without closing line: installing it gives it one.
fn sample(text: &str) -> Result<Document, String> {
    match read(text.as_bytes()) {
        Reading::Whole(lifted) | Reading::ByHand(lifted) => Ok(lifted.document),
        Reading::Newer { format, .. } => Err(format.to_string()),
        Reading::Damaged(damage) => Err(damage.said),
    }
}
