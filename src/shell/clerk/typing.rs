//! What is being typed: kept before it is painted, taken up again after the program ended.

use super::super::notepad::{Drafts, Notepad, TakenUp};
use super::super::shelves;
use super::{Clerk, told};
use crate::app::Msg;
use crate::store::{Holder, Lock, Locking};
use crate::text::Words;

/// The name of the draft outside of the laboratories.
const DESK: &str = "home";

impl Clerk {
    /// Takes up the form that was being filled in outside of a laboratory when the program ended.
    pub fn resume(&mut self, words: &Words) -> Vec<Msg> {
        let holder = Holder::here((self.clock)());
        self.desk = match Lock::take(&self.store.places.drafts.join(DESK), &holder) {
            Ok(Locking::Taken(lock)) => Some(lock),
            // Without a lock nothing is kept, and nothing of the other program is taken or forgotten.
            Ok(Locking::HeldBy(_)) | Err(_) => None,
        };
        if self.desk.is_some() {
            self.tidy();
        }
        let TakenUp { typed, trouble } = self.drafts_of_desk();
        let mut msgs = Vec::new();
        if !typed.is_empty() {
            msgs.extend([shelves::templates(&self.store, words), Msg::Resumed(typed)]);
        }
        msgs.extend(trouble.map(|trouble| Msg::Trouble(told(&trouble, words))));
        msgs
    }

    /// Takes what is typed, to be kept before it is painted: see `write_down`.
    pub fn keep_soon(&mut self, typed: Drafts) {
        self.typed = Some(typed);
    }

    /// Keeps what was taken; why that was not possible. To be called before every frame.
    pub fn write_down(&mut self, words: &Words) -> Option<Msg> {
        let typed = self.typed.take()?;
        self.keep(typed, words)
    }

    /// What was being typed in the laboratory `name`. From now on its notepad is the one that is kept.
    pub(super) fn drafts_of(&mut self, name: &str) -> TakenUp {
        self.notepad = None;
        match Notepad::open(&self.store, name) {
            Ok((notepad, taken_up)) => {
                self.notepad = Some(notepad);
                taken_up
            }
            Err(trouble) => TakenUp {
                trouble: Some(trouble),
                ..TakenUp::default()
            },
        }
    }

    /// The same outside of the laboratories.
    pub(super) fn drafts_of_desk(&mut self) -> TakenUp {
        match self.desk {
            Some(_) => self.drafts_of(DESK),
            None => {
                self.notepad = None;
                TakenUp::default()
            }
        }
    }

    /// The same, told. A notepad that cannot be opened says nothing of what is typed: what the app holds stays.
    pub(super) fn put_aside(&mut self, words: &Words) -> Vec<Msg> {
        let TakenUp { typed, trouble } = self.drafts_of_desk();
        let kept = self.notepad.as_ref().map(|_| Msg::KeptAside(typed));
        let trouble = trouble.map(|trouble| Msg::Trouble(told(&trouble, words)));
        kept.into_iter().chain(trouble).collect()
    }

    pub(super) fn keep(&mut self, typed: Drafts, words: &Words) -> Option<Msg> {
        let is_at_risk = self.is_at_risk();
        let notepad = self.notepad.as_mut()?;
        let kept = notepad
            .keep(typed)
            .and_then(|()| if is_at_risk { Ok(()) } else { notepad.settle() });
        kept.err().map(|trouble| Msg::Trouble(told(&trouble, words)))
    }
}
