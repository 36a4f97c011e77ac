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
        let (typed, trouble): (Drafts, _) = draft.recover();
        let keeper = store.keeper(draft.path().to_owned())?;
        let mut notepad = Self {
            draft,
            keeper,
            typed: typed.clone(),
            confirmed: Vec::new(),
        };
        // The file went aside with what cannot be read: the rest is kept anew.
        if trouble.is_some() {
            notepad.write()?;
        }
        Ok((notepad, TakenUp { typed, trouble }))
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
