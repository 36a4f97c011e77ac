//! What is being typed, kept on the disk until the laboratory that took it in is there too.

use crate::app::Kept;
use crate::screen::forms::Purpose;
use crate::store::{Draft, Keeper, Store, Trouble};

pub type Drafts = Vec<Kept>;

/// What was typed when the program ended.
#[derive(Default)]
pub struct TakenUp {
    /// The last text last.
    pub typed: Drafts,
    /// Why some of it is not there.
    pub trouble: Option<Trouble>,
}

/// The texts typed in one laboratory, or outside of one.
pub struct Notepad {
    draft: Draft,
    keeper: Keeper,
    typed: Drafts,
    /// Texts whose form was confirmed, while their laboratory is still on its way to the disk.
    confirmed: Drafts,
}

impl Notepad {
    /// Opens the notepad called `name`; returns what was typed when the program ended.
    pub fn open(store: &Store, name: &str) -> Result<(Self, TakenUp), Trouble> {
        let mut draft = store.draft(name)?;
        // Before a file goes aside: what is read from then on must reach whoever typed it.
        let keeper = store.keeper(draft.path().to_owned())?;
        let (typed, trouble): (Drafts, _) = draft.recover();
        let mut notepad = Self {
            draft,
            keeper,
            typed: typed.clone(),
            confirmed: Vec::new(),
        };
        let trouble = trouble.map(|trouble| notepad.keep_rest(trouble));
        Ok((notepad, TakenUp { typed, trouble }))
    }

    /// Keeps anew what could be read, where the file went aside with what could not; returns what is to be told.
    fn keep_rest(&mut self, trouble: Trouble) -> Trouble {
        if !matches!(trouble, Trouble::DraftUnreadable { .. }) {
            return trouble;
        }
        // Even when it is nothing: the file before it would bring back an older text.
        let written = self.draft.note(&self.typed);
        self.keeper.written();
        written.err().unwrap_or(trouble)
    }

    /// What is being typed, as it was kept last, whatever became of the disk.
    pub fn typed(&self) -> Drafts {
        self.typed.clone()
    }

    /// Keeps `typed`. A text that was kept and is not among them was confirmed, and stays until `settle`.
    pub fn keep(&mut self, typed: Drafts) -> Result<(), Trouble> {
        let before = std::mem::replace(&mut self.typed, typed);
        let gone = before
            .into_iter()
            .filter(|kept| !holds(&self.typed, &kept.purpose));
        for kept in gone {
            self.confirmed
                .retain(|confirmed| confirmed.purpose != kept.purpose);
            self.confirmed.push(kept);
        }
        self.write()
    }

    /// Forgets what was confirmed: it is on the disk.
    pub fn settle(&mut self) -> Result<(), Trouble> {
        if self.confirmed.is_empty() {
            return Ok(());
        }
        self.confirmed.clear();
        self.write()
    }

    fn write(&mut self) -> Result<(), Trouble> {
        let confirmed = self
            .confirmed
            .iter()
            .filter(|kept| !holds(&self.typed, &kept.purpose));
        let all: Vec<_> = confirmed.chain(&self.typed).collect();
        let written = if all.is_empty() {
            self.draft.clear()
        } else {
            self.draft.note(&all)
        };
        self.keeper.written();
        written
    }

    /// Hears how the syncs went. After one that failed the text is written anew, to a new file.
    ///
    /// Errors: why the sync failed, once.
    pub fn check(&mut self) -> Result<(), Trouble> {
        match self.keeper.trouble() {
            None => Ok(()),
            Some(trouble) => {
                self.draft.give_up();
                self.write().and(Err(trouble))
            }
        }
    }
}

fn holds(drafts: &Drafts, purpose: &Purpose) -> bool {
    drafts.iter().any(|held| &held.purpose == purpose)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;

    use serde::Serialize;
    use tempfile::TempDir;

    use super::*;
    use crate::app::Keeping;
    use crate::store::Places;
    use crate::store::tests::disk::FailingDisk;
    use crate::widget::{Value, Values};

    #[derive(Serialize)]
    #[serde(untagged)]
    enum Line {
        Ours(Kept),
        Newer { dream: String },
    }

    fn ours() -> Kept {
        let value = Value::Text("ciao".to_owned());
        Kept {
            purpose: Purpose::Notes,
            values: Values([("notes".to_owned(), value)].into()),
            state: Keeping::Open,
        }
    }

    fn newer() -> Line {
        Line::Newer {
            dream: "sogno".to_owned(),
        }
    }

    /// Where a newer program was writing `lines`; the operation number `at` of the disk fails.
    fn left(lines: &[Line], at: usize) -> (TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::under(folder.path());
        let store = Store::new(places.clone()).unwrap();
        store.draft("prova").unwrap().note(lines).unwrap();
        let disk = Arc::new(FailingDisk::new(at));
        (folder, Store { disk, places })
    }

    fn on_the_disk(store: &Store) -> String {
        let files = fs::read_dir(&store.places.drafts).unwrap();
        files
            .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
            .collect()
    }

    #[test]
    fn what_cannot_be_read_stays_on_the_disk_whatever_fails() {
        for at in 0..8 {
            let (_folder, store) = left(&[newer()], at);
            drop(Notepad::open(&store, "prova"));
            assert!(on_the_disk(&store).contains("sogno"), "operation {at}");
        }
    }

    #[test]
    fn what_can_be_read_is_taken_up_whatever_fails_after_it_was_read() {
        for at in 2..8 {
            let (_folder, store) = left(&[newer(), Line::Ours(ours())], at);
            let (_notepad, taken_up) = Notepad::open(&store, "prova").unwrap();
            assert_eq!(taken_up.typed, [ours()], "operation {at}");
            assert!(taken_up.trouble.is_some(), "operation {at}");
        }
    }
}
