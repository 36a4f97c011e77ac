//! Beginning a laboratory: its name, its file, the people of an earlier one.

use chrono::NaiveDateTime;

use super::super::notepad::{Drafts, Notepad};
use super::super::shelves;
use super::{Clerk, told};
use crate::app::Msg;
use crate::domain::{Command, Document};
use crate::registry::Enlisted;
use crate::screen::Labels;
use crate::store::{Act, Guard, Holder, SessionFile, Trouble, new_session_name};
use crate::text::Words;

impl Clerk {
    /// Writes a new laboratory and opens it. When that fails, what was typed for it is still on the notepad.
    pub(super) fn create(
        &mut self,
        document: Document,
        people_from: Option<String>,
        typed: Drafts,
        words: &Words,
        now: NaiveDateTime,
    ) -> Vec<Msg> {
        match self.written(document, people_from, words, now) {
            Ok((document, file, notice)) => {
                let kept = self.keep(typed, words);
                let id = document.summary.id.clone();
                let journal = self.store.new_journal(&id, &document);
                let guard = Guard::new(&self.store, &id, (&document, document.last_step()), journal);
                let opened = self.admit(&id, document, (file, guard), notice, words);
                let unwritten = self.record(Act::Created, &id, words, now);
                kept.into_iter().chain([opened]).chain(unwritten).collect()
            }
            Err(trouble) => {
                // Not read from the disk, which may be what failed.
                let typed = self.notepad.as_ref().map(Notepad::typed);
                let kept = typed.map(Msg::KeptAside);
                kept.into_iter()
                    .chain([Msg::Trouble(told(&trouble, words))])
                    .collect()
            }
        }
    }

    /// Writes the new laboratory; says in words when the people of the earlier one could not be copied.
    fn written(
        &self,
        mut document: Document,
        people_from: Option<String>,
        words: &Words,
        now: NaiveDateTime,
    ) -> Result<(Document, SessionFile, Option<String>), Trouble> {
        let summary = &document.summary;
        let id = new_session_name(summary.date, &summary.title, |name| self.store.is_taken(name));
        document.summary.id.clone_from(&id);
        let notice = match people_from {
            Some(earlier) => self.enlist(&mut document, &earlier, words, now)?,
            None => None,
        };
        let mut file = SessionFile::create(&self.store, &id, &Holder::here(now))?;
        file.write(&document)?;
        Ok((document, file, notice))
    }

    /// Copies the people of an earlier laboratory; a list that the rules refuse leaves the new one without people, and
    /// is told.
    fn enlist(
        &self,
        document: &mut Document,
        earlier: &str,
        words: &Words,
        now: NaiveDateTime,
    ) -> Result<Option<String>, Trouble> {
        let Some(earlier) = shelves::look(&self.store, earlier)? else {
            return Ok(Some(words.say("notice-no-people")));
        };
        let Enlisted { bodies, people } = Enlisted::from_earlier(&earlier, document);
        let refused = document.perform(Command::Enlist { bodies, people }, now).err();
        Ok(refused.map(|refusal| Labels::with(words).refusal(&refusal, &document.session)))
    }
}
