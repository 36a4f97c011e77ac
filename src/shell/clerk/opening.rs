//! Opening a laboratory: what was found on the disk, and what there is to say about it.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDateTime;

use super::super::shelves;
use super::{Clerk, Pen, Writing, told};
use crate::app::{Msg, Opened};
use crate::domain::Document;
use crate::screen::{Access, Harm, LastCopy, Other, unlike};
use crate::store::{self, CaughtUp, Fence, Guard, Holder, Previous, Saver, SessionFile};
use crate::text::Words;
use crate::widget::cut;

/// How many records that were changed from outside are named, and how much of each name.
const NAMED: usize = 4;
const SHOWN: usize = 40;

impl Clerk {
    pub(super) fn open(&mut self, id: &str, words: &Words, now: NaiveDateTime) -> Msg {
        let path = self.store.places.session(id);
        match self.store.open(&path, &Holder::here(now)) {
            Ok(opened) => self.opened(id, opened, words),
            Err(trouble) => Msg::Trouble(told(&trouble, words)),
        }
    }

    /// Opens a laboratory only to look at it: without its lock, so that whoever works in it is not disturbed. One that
    /// cannot be read is opened as any other, which tells what is wrong.
    pub(super) fn look_into(&mut self, id: &str, words: &Words, now: NaiveDateTime) -> Msg {
        match shelves::look(&self.store, id) {
            Ok(Some(document)) => {
                self.writing = None;
                self.read_only(document, words.say("notice-looked-into"), None)
            }
            Ok(None) | Err(_) => self.open(id, words, now),
        }
    }

    /// Opens a laboratory beside one of its copies.
    pub(super) fn compare(&mut self, id: &str, copy: &Path, words: &Words, now: NaiveDateTime) -> Vec<Msg> {
        let other = match self.store.copy_of(id, copy) {
            Ok(document) => Other {
                path: copy.to_owned(),
                session: Arc::new(document.session),
            },
            Err(trouble) => return vec![Msg::Trouble(told(&trouble, words))],
        };
        let opened = self.open(id, words, now);
        let compare = matches!(opened, Msg::Opened(_)).then_some(Msg::Compare(other));
        [opened].into_iter().chain(compare).collect()
    }

    fn opened(&mut self, id: &str, opened: store::Opened, words: &Words) -> Msg {
        match opened {
            store::Opened::Whole {
                document,
                file,
                unknown,
            } => {
                let notice = unknown_fields(&unknown, words);
                self.found(id, *document, file, notice, words)
            }
            store::Opened::EditedByHand {
                mut document,
                file,
                previous,
                unknown,
            } => {
                let notice = Some(edited(&document, previous.as_ref(), words));
                let notice = both(notice, unknown_fields(&unknown, words));
                if !document.agrees_with_diary() {
                    document.rebase();
                }
                self.found(id, *document, file, notice, words)
            }
            store::Opened::ReadOnly {
                document,
                fence,
                journal,
            } => {
                let (why, journal) = match &fence {
                    // The other program has the journal, and is still writing it.
                    Fence::HeldBy(holder) => (words.tell("notice-held", &holder.facts()), None),
                    Fence::CannotWrite(_) => (words.say("notice-cannot-write"), journal),
                };
                let notice = journal.and_then(|caught_up| caught_up_in_words(&caught_up, words));
                self.read_only(*document, why, notice)
            }
            store::Opened::Newer {
                document: Some(document),
                ..
            } => self.read_only(*document, words.say("notice-newer"), None),
            store::Opened::Newer { document: None, .. } => Msg::Broken(Harm {
                id: id.to_owned(),
                trouble: words.say("notice-newer"),
                copy: LastCopy::Missing,
                journal: None,
            }),
            store::Opened::Damaged { damage, previous } => Msg::Broken(Harm {
                id: id.to_owned(),
                trouble: words.tell(damage.key(), &damage.facts()),
                copy: if previous.is_some() {
                    LastCopy::Good
                } else {
                    LastCopy::Missing
                },
                journal: previous
                    .and_then(|previous| previous.journal)
                    .and_then(|caught_up| caught_up_in_words(&caught_up, words)),
            }),
        }
    }

    /// Nothing is typed where nothing can be written.
    fn read_only(&mut self, document: Document, why: String, notice: Option<String>) -> Msg {
        self.notepad = None;
        let opened = Opened {
            document,
            access: Access::Reading(why),
            notice,
            drafts: Vec::new(),
        };
        Msg::Opened(Box::new(opened))
    }

    /// Admits a laboratory that was on the disk, with the steps that only its journal has.
    fn found(
        &mut self,
        id: &str,
        mut document: Document,
        file: SessionFile,
        notice: Option<String>,
        words: &Words,
    ) -> Msg {
        let in_file = document.last_step();
        let (journal, brought) = match self.store.journal(id, &mut document) {
            Ok((journal, caught_up)) => (Ok(journal), caught_up_in_words(&caught_up, words)),
            Err(trouble) => (Err(trouble), None),
        };
        let notice = both(notice, brought);
        let caught_up = (document.last_step() > in_file).then(|| document.clone());
        let guard = Guard::new(&self.store, id, (&document, in_file), journal);
        let msg = self.admit(id, document, (file, guard), notice, words);
        if let (Some(document), Some(Writing::Behind(saver, _))) = (caught_up, &self.writing) {
            saver.save(document);
        }
        msg
    }

    pub(super) fn admit(
        &mut self,
        id: &str,
        document: Document,
        (file, guard): (SessionFile, Guard),
        notice: Option<String>,
        words: &Words,
    ) -> Msg {
        let drafts = self.drafts_of(id);
        let lost = drafts.trouble.map(|trouble| told(&trouble, words));
        let pen = match self.pen {
            Pen::AtOnce => Ok(Writing::AtOnce(Box::new(file))),
            Pen::Behind => {
                Saver::start(file, guard, self.clock).map(|(saver, news)| Writing::Behind(saver, news))
            }
        };
        match pen {
            Ok(writing) => {
                self.writing = Some(writing);
                self.unguarded = None;
                let opened = Opened {
                    document,
                    access: Access::Writing,
                    notice: both(notice, lost),
                    drafts: drafts.typed,
                };
                Msg::Opened(Box::new(opened))
            }
            Err(trouble) => self.read_only(document, told(&trouble, words), notice),
        }
    }
}

/// That the file has fields which no laboratory has.
fn unknown_fields(unknown: &[String], words: &Words) -> Option<String> {
    let facts = [("fields", unknown.join(", ").into())];
    (!unknown.is_empty()).then(|| words.tell("notice-unknown", &facts))
}

/// That the file was changed from outside, and in what it differs from the last save and the steps after it.
fn edited(document: &Document, previous: Option<&Previous>, words: &Words) -> String {
    let before = previous.map(|previous| &previous.document.session);
    let changed = before.map_or_else(Vec::new, |before| unlike(before, &document.session, words));
    if changed.is_empty() {
        return words.say("notice-by-hand");
    }
    let named: Vec<String> = changed.iter().take(NAMED).map(|name| cut(name, SHOWN)).collect();
    let facts = [
        ("records", changed.len().into()),
        ("names", named.join("; ").into()),
        ("more", changed.len().saturating_sub(NAMED).into()),
    ];
    words.tell("notice-by-hand-where", &facts)
}

/// Two notices, one after the other: none hides the other.
fn both(one: Option<String>, other: Option<String>) -> Option<String> {
    [one, other]
        .into_iter()
        .flatten()
        .reduce(|one, other| one + " " + &other)
}

/// What the journal brought back, in a sentence; nothing when it brought nothing.
fn caught_up_in_words(caught_up: &CaughtUp, words: &Words) -> Option<String> {
    match caught_up {
        CaughtUp::Steps(0) => None,
        CaughtUp::Steps(steps) => Some(words.tell("notice-caught-up", &[("steps", (*steps).into())])),
        CaughtUp::Stopped { steps, .. } => {
            Some(words.tell("notice-caught-up-in-part", &[("steps", (*steps).into())]))
        }
        CaughtUp::Foreign => Some(words.say("notice-journal-foreign")),
    }
}
