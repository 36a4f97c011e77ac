//! The journal behind the saver. One that cannot be had or written is told, and tried again until it can.

use super::{Journal, Store, Trouble};
use crate::domain::Document;

/// Writes down the steps of the laboratory that is being saved, as long as the disk lets it.
#[derive(Debug)]
pub struct Guard {
    store: Store,
    name: String,
    /// None where the disk did not give one.
    journal: Option<Journal>,
    /// The last step that is in the session file.
    saved: u32,
    /// Why the steps are not written down, and the document whose steps those are.
    trouble: Option<(Trouble, Box<Document>)>,
}

impl Guard {
    /// A guard over `document`, of which the file has the steps up to `saved`; `journal` is what came of asking for one.
    pub fn new(
        store: &Store,
        name: &str,
        (document, saved): (&Document, u32),
        journal: Result<Journal, Trouble>,
    ) -> Self {
        let (journal, trouble) = match journal {
            Ok(journal) => (Some(journal), None),
            Err(trouble) => (None, Some((trouble, Box::new(document.clone())))),
        };
        Self {
            store: store.clone(),
            name: name.to_owned(),
            journal,
            saved,
            trouble,
        }
    }

    /// Writes down the steps that are not yet; true when all of them are there.
    pub fn note(&mut self, document: &Document) -> bool {
        match self.write(document) {
            Ok(()) => self.trouble = None,
            Err(trouble) => self.trouble = Some((trouble, Box::new(document.clone()))),
        }
        self.trouble.is_none()
    }

    /// Tries again what could not be written.
    pub fn mend(&mut self) {
        if let Some((_, document)) = self.trouble.take() {
            self.note(&document);
        }
    }

    /// The session file now holds the steps up to `last`.
    pub fn saved(&mut self, last: u32) {
        self.saved = last;
        if let Some(journal) = &mut self.journal {
            journal.saved(last);
        }
    }

    /// Why the steps are not written down.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref().map(|(trouble, _)| trouble)
    }

    fn write(&mut self, document: &Document) -> Result<(), Trouble> {
        match &mut self.journal {
            Some(journal) => journal.note(document),
            None => {
                let mut journal = self.store.journal_after(&self.name, self.saved)?;
                journal.note(document)?;
                self.journal = Some(journal);
                Ok(())
            }
        }
    }
}
