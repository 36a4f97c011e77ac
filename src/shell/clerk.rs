//! The clerk does on the disk what the app asks for, and says how it went.

use std::sync::mpsc::Receiver;

use chrono::NaiveDateTime;

use crate::app::{Effect, Msg, Opened};
use crate::domain::{Command, Document};
use crate::format::{self, built_in};
use crate::screen::forms::Purpose;
use crate::screen::{Access, Library, Shelf};
use crate::store::{
    self, Draft, Entry, Fence, Holder, Reading, SaveNews, Saver, SessionFile, Shown, Store, Trouble,
    new_session_name,
};
use crate::text::Words;
use crate::widget::Values;

type Drafts = Vec<(Purpose, Values)>;

/// How documents are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pen {
    /// In the background, so that no key waits.
    Behind,
    /// At once, for scripts and tests.
    AtOnce,
}

/// Reads and writes for the app.
pub struct Clerk {
    store: Store,
    pen: Pen,
    clock: fn() -> NaiveDateTime,
    writing: Option<Writing>,
    draft: Option<Draft>,
}

enum Writing {
    Behind(Saver, Receiver<SaveNews>),
    AtOnce(Box<SessionFile>),
}

impl Clerk {
    pub fn new(store: Store, pen: Pen, clock: fn() -> NaiveDateTime) -> Self {
        Self {
            store,
            pen,
            clock,
            writing: None,
            draft: None,
        }
    }

    /// The library as it is on the disk now.
    pub fn library(&self, words: &Words) -> Library {
        Library {
            shelves: self.shelves(words),
            ..Library::default()
        }
    }

    /// The formats of the program and of the user.
    fn templates(&self, words: &Words) -> Msg {
        let built_in = built_in()
            .into_iter()
            .filter_map(|(_, text)| format::read(text).ok())
            .collect();
        let (templates, faults) = match self.store.formats(built_in) {
            Ok(formats) => {
                let faulty = formats.faulty.iter();
                (
                    formats.templates,
                    faulty
                        .map(|faulty| super::orders::template_fault(faulty, words))
                        .collect(),
                )
            }
            Err(trouble) => (Vec::new(), vec![told(&trouble, words)]),
        };
        Msg::Templates { templates, faults }
    }

    /// Does what the app asks; returns what the app must know. `Quit` and `Ring` are not for the clerk.
    pub fn do_effect(&mut self, effect: Effect, words: &Words, now: NaiveDateTime) -> Vec<Msg> {
        match effect {
            Effect::Save(document) => self.save(*document, words, now).into_iter().collect(),
            Effect::Open(id) => vec![self.open(&id, words, now)],
            Effect::Create {
                document,
                people_from,
            } => vec![self.create(*document, people_from, words, now)],
            Effect::Release => self.release(words).into_iter().collect(),
            Effect::ReadTemplates => vec![self.templates(words)],
            Effect::LookAtShelves => vec![Msg::Shelves(self.shelves(words))],
            Effect::ReadAll => vec![Msg::ReadAll(self.read_all())],
            Effect::Restore(id) => vec![self.restore(&id, words, now)],
            Effect::Keep(drafts) => self.keep(&drafts, words).into_iter().collect(),
            Effect::Ring | Effect::Quit => Vec::new(),
        }
    }

    /// How the saves in the background went since the last time.
    pub fn news(&self, words: &Words) -> Vec<Msg> {
        match &self.writing {
            Some(Writing::Behind(_, news)) => news
                .try_iter()
                .map(|news| match news {
                    SaveNews::Saved { at } => Msg::Saved(at),
                    SaveNews::Failed(trouble) => Msg::NotSaved(told(&trouble, words)),
                })
                .collect(),
            Some(Writing::AtOnce(_)) | None => Vec::new(),
        }
    }

    /// True while something waits to be written, or could not be.
    pub fn is_waiting(&self) -> bool {
        matches!(self.writing, Some(Writing::Behind(..)))
    }

    /// Tries again a save that failed.
    pub fn retry(&self) {
        if let Some(Writing::Behind(saver, _)) = &self.writing
            && saver.trouble().is_some()
        {
            saver.retry();
        }
    }

    fn save(&mut self, document: Document, words: &Words, now: NaiveDateTime) -> Option<Msg> {
        match self.writing.as_mut()? {
            Writing::Behind(saver, _) => {
                saver.save(document);
                None
            }
            Writing::AtOnce(file) => Some(match file.write(&document) {
                Ok(()) => Msg::Saved(now),
                Err(trouble) => Msg::NotSaved(told(&trouble, words)),
            }),
        }
    }

    fn open(&mut self, id: &str, words: &Words, now: NaiveDateTime) -> Msg {
        let path = self.store.places.session(id);
        match self.store.open(&path, &Holder::here(now)) {
            Ok(opened) => self.opened(id, opened, words),
            Err(trouble) => Msg::Trouble(told(&trouble, words)),
        }
    }

    fn opened(&mut self, id: &str, opened: store::Opened, words: &Words) -> Msg {
        match opened {
            store::Opened::Whole {
                document,
                file,
                unknown,
            } => {
                let notice = (!unknown.is_empty())
                    .then(|| words.tell("notice-unknown", &[("fields", unknown.join(", ").into())]));
                self.admit(id, *document, file, notice, words)
            }
            store::Opened::EditedByHand {
                mut document, file, ..
            } => {
                if !document.agrees_with_diary() {
                    document.rebase();
                }
                self.admit(id, *document, file, Some(words.say("notice-by-hand")), words)
            }
            store::Opened::ReadOnly { document, fence } => {
                let why = match &fence {
                    Fence::HeldBy(holder) => words.tell("notice-held", &holder.facts()),
                    Fence::CannotWrite(_) => words.say("notice-cannot-write"),
                };
                read_only(*document, why)
            }
            store::Opened::Newer {
                document: Some(document),
                ..
            } => read_only(*document, words.say("notice-newer")),
            store::Opened::Newer { document: None, .. } => Msg::Trouble(words.say("notice-newer")),
            store::Opened::Damaged { damage, .. } => Msg::Broken {
                id: id.to_owned(),
                trouble: words.tell(damage.key(), &damage.facts()),
            },
        }
    }

    fn admit(
        &mut self,
        id: &str,
        document: Document,
        file: SessionFile,
        notice: Option<String>,
        words: &Words,
    ) -> Msg {
        let drafts = self.drafts_of(id);
        let (drafts, lost) = match drafts {
            Ok(drafts) => (drafts, None),
            Err(trouble) => (Vec::new(), Some(told(&trouble, words))),
        };
        let pen = match self.pen {
            Pen::AtOnce => Ok(Writing::AtOnce(Box::new(file))),
            Pen::Behind => Saver::start(file, self.clock).map(|(saver, news)| Writing::Behind(saver, news)),
        };
        match pen {
            Ok(writing) => {
                self.writing = Some(writing);
                let opened = Opened {
                    document,
                    access: Access::Writing,
                    notice: lost.or(notice),
                    drafts,
                };
                Msg::Opened(Box::new(opened))
            }
            Err(trouble) => read_only(document, told(&trouble, words)),
        }
    }

    fn drafts_of(&mut self, id: &str) -> Result<Drafts, Trouble> {
        let mut draft = self.store.draft(id)?;
        let found = draft.recover();
        self.draft = Some(draft);
        Ok(found?.unwrap_or_default())
    }

    fn create(
        &mut self,
        mut document: Document,
        people_from: Option<String>,
        words: &Words,
        now: NaiveDateTime,
    ) -> Msg {
        let summary = &document.summary;
        let is_taken = |name: &str| self.store.places.session(name).exists();
        let id = new_session_name(summary.date, &summary.title, is_taken);
        document.summary.id.clone_from(&id);
        if let Some(earlier) = people_from {
            match self.people_of(&earlier, now) {
                Ok(enlist) => {
                    // A list that the rules refuse leaves the new laboratory without people, never without itself.
                    let _ = document.perform(enlist, now);
                }
                Err(trouble) => return Msg::Trouble(told(&trouble, words)),
            }
        }
        let file = SessionFile::create(&self.store, &id, &Holder::here(now));
        let written = file.and_then(|mut file| file.write(&document).map(|()| file));
        match written {
            Ok(file) => self.admit(&id, document, file, None, words),
            Err(trouble) => Msg::Trouble(told(&trouble, words)),
        }
    }

    /// The people and bodies of an earlier laboratory, expected again.
    fn people_of(&self, id: &str, now: NaiveDateTime) -> Result<Command, Trouble> {
        let path = self.store.places.session(id);
        let holder = Holder::here(now);
        let document = match self.store.open(&path, &holder)? {
            store::Opened::Whole { document, .. }
            | store::Opened::EditedByHand { document, .. }
            | store::Opened::ReadOnly { document, .. }
            | store::Opened::Newer {
                document: Some(document),
                ..
            } => document,
            store::Opened::Newer { document: None, .. } | store::Opened::Damaged { .. } => {
                return Err(Trouble::Missing { path });
            }
        };
        let people = document
            .session
            .people
            .iter()
            .cloned()
            .map(crate::domain::Person::expected_again)
            .collect();
        Ok(Command::Enlist {
            bodies: document.session.bodies,
            people,
        })
    }

    fn release(&mut self, words: &Words) -> Option<Msg> {
        self.draft = None;
        match self.writing.take()? {
            Writing::Behind(saver, _) => saver
                .flush()
                .err()
                .map(|trouble| Msg::Trouble(told(&trouble, words))),
            Writing::AtOnce(_) => None,
        }
    }

    fn shelves(&self, words: &Words) -> Vec<Shelf> {
        match self.store.scan() {
            Ok(entries) => entries
                .iter()
                .filter(|entry| entry.copy_of.is_none())
                .map(|entry| shelf(entry, words))
                .collect(),
            Err(trouble) => {
                vec![Shelf {
                    id: String::new(),
                    summary: None,
                    trouble: Some(told(&trouble, words)),
                }]
            }
        }
    }

    fn read_all(&self) -> Vec<Document> {
        let Ok(entries) = self.store.scan() else {
            return Vec::new();
        };
        entries
            .iter()
            .filter(|entry| entry.copy_of.is_none())
            .filter_map(|entry| match self.store.look(&entry.path) {
                Ok(Reading::Whole(lifted) | Reading::ByHand(lifted)) => Some(lifted.document),
                Ok(Reading::Newer { document, .. }) => document.map(|lifted| lifted.document),
                Ok(Reading::Damaged(_)) | Err(_) => None,
            })
            .collect()
    }

    fn restore(&mut self, id: &str, words: &Words, now: NaiveDateTime) -> Msg {
        let path = self.store.places.session(id);
        match self.store.restore(&path, &Holder::here(now), now) {
            Ok(_) => self.open(id, words, now),
            Err(trouble) => Msg::Trouble(told(&trouble, words)),
        }
    }

    fn keep(&mut self, drafts: &Drafts, words: &Words) -> Option<Msg> {
        let draft = self.draft.as_mut()?;
        let kept = if drafts.is_empty() {
            draft.clear()
        } else {
            draft.note(drafts)
        };
        kept.err().map(|trouble| Msg::Trouble(told(&trouble, words)))
    }
}

/// A trouble in a sentence.
pub fn told(trouble: &Trouble, words: &Words) -> String {
    words.tell(trouble.key(), &trouble.facts())
}

fn read_only(document: Document, why: String) -> Msg {
    let opened = Opened {
        document,
        access: Access::Reading(why),
        notice: None,
        drafts: Vec::new(),
    };
    Msg::Opened(Box::new(opened))
}

fn shelf(entry: &Entry, words: &Words) -> Shelf {
    let trouble = match &entry.shown {
        Shown::Session(_) => None,
        Shown::Newer { .. } => Some(words.say("notice-newer")),
        Shown::Damaged(damage) => Some(words.tell(damage.key(), &damage.facts())),
        Shown::Unreadable(cause) => Some(told(
            &Trouble::CannotRead {
                path: entry.path.clone(),
                cause: cause.clone(),
            },
            words,
        )),
    };
    Shelf {
        id: entry.name(),
        summary: entry.summary().cloned(),
        trouble,
    }
}
