//! The clerk does on the disk what the app asks for, and says how it went.

use std::path::Path;
use std::sync::mpsc::Receiver;

use chrono::NaiveDateTime;

use super::notepad::{Drafts, Notepad};
use super::planners::{self, Planner};
use super::scrivener::Scrivener;
use super::{printer, shelves};
use crate::app::{Effect, Msg, Opened};
use crate::domain::{Command, Document};
use crate::planner::Order;
use crate::registry::Enlisted;
use crate::screen::{self, Access, Harm, Labels, LastCopy, Library, Place};
use crate::store::{
    self, CaughtUp, Choices, Fence, Holder, Journal, Lock, Locking, SaveNews, Saver, SessionFile, Settings,
    Store, Trouble, new_session_name,
};
use crate::text::Words;

/// The name of the draft outside of the laboratories.
const DESK: &str = "home";

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
    /// What is typed in the open laboratory, or outside of one.
    notepad: Option<Notepad>,
    /// Papers being made, so that no key waits.
    making: Vec<Making>,
    /// Who looks for a plan.
    planner: Option<Planner>,
    /// Who writes in the registry of the years.
    scrivener: Scrivener,
    /// Only the first program on these folders keeps what is typed outside of a laboratory.
    desk: Option<Lock>,
}

/// A paper being made.
type Making = std::thread::JoinHandle<Msg>;

enum Writing {
    Behind(Saver, Receiver<SaveNews>),
    AtOnce(Box<SessionFile>),
}

impl Clerk {
    pub fn new(store: Store, pen: Pen, clock: fn() -> NaiveDateTime) -> Self {
        Self {
            scrivener: Scrivener::new(store.clone(), pen, clock),
            store,
            pen,
            clock,
            writing: None,
            notepad: None,
            desk: None,
            making: Vec::new(),
            planner: None,
        }
    }

    /// Takes up the form that was being filled in outside of a laboratory when the program ended.
    pub fn resume(&mut self, words: &Words) -> Vec<Msg> {
        let holder = Holder::here((self.clock)());
        self.desk = match Lock::take(&self.store.places.drafts.join(DESK), &holder) {
            Ok(Locking::Taken(lock)) => Some(lock),
            // Without a lock nothing is kept, and nothing of the other program is taken or forgotten.
            Ok(Locking::HeldBy(_)) | Err(_) => None,
        };
        match self.drafts_of_desk() {
            Ok(drafts) if drafts.is_empty() => Vec::new(),
            Ok(drafts) => vec![shelves::templates(&self.store, words), Msg::Resumed(drafts)],
            Err(trouble) => vec![Msg::Trouble(told(&trouble, words))],
        }
    }

    /// The library as it is on the disk now.
    pub fn library(&self, words: &Words) -> Library {
        let settings = match self.store.settings() {
            Choices::Read(settings) => settings,
            // What is faulty was told before the first screen.
            Choices::None | Choices::Faulty { .. } => Settings::default(),
        };
        Library {
            settings,
            data: self.store.places.data.clone(),
            shelves: shelves::all(&self.store, words),
            ..Library::default()
        }
    }

    /// Does what the app asks; returns what the app must know. `Quit` and `Ring` are not for the clerk.
    pub fn do_effect(&mut self, effect: Effect, words: &Words, now: NaiveDateTime) -> Vec<Msg> {
        match effect {
            Effect::Save(document) => self.save(*document, words, now).into_iter().collect(),
            Effect::Open(id) => vec![self.open(&id, words, now)],
            Effect::Create {
                document,
                people_from,
                typed,
            } => self.create(*document, people_from, typed, words, now),
            Effect::Release(place) => self.release(place, words),
            Effect::Abandon => self.abandon(words),
            Effect::ReadTemplates => vec![shelves::templates(&self.store, words)],
            Effect::LookAtShelves => vec![Msg::Shelves(shelves::all(&self.store, words))],
            Effect::ReadTable(path) => vec![shelves::table(&self.store, &path, words)],
            Effect::ReadAll => shelves::read_all(&self.store, words),
            Effect::ReadLedger => vec![self.scrivener.read(words)],
            Effect::Inscribe(gesture) => self.scrivener.inscribe(gesture, words).into_iter().collect(),
            Effect::Restore(id) => vec![self.restore(&id, words, now)],
            Effect::LookAtCopies(id) => vec![shelves::copies(&self.store, id, words)],
            Effect::PutBack { id, copy } => vec![self.put_back(&id, &copy, words, now)],
            Effect::Make { document, making } => self.make(*document, making, words),
            Effect::Plan { ticket, order } => self.plan(ticket, *order),
            Effect::StopPlanning => {
                self.planner = None;
                Vec::new()
            }
            Effect::Keep(typed) => self.keep(typed, words).into_iter().collect(),
            Effect::Adopt(settings) => {
                let kept = self.store.keep_settings(&settings, words);
                let trouble = kept.err().map(|trouble| Msg::Trouble(told(&trouble, words)));
                trouble.into_iter().collect()
            }
            Effect::Ring | Effect::Quit => Vec::new(),
        }
    }

    /// How the saves in the background went since the last time.
    pub fn news(&mut self, words: &Words) -> Vec<Msg> {
        let mut msgs: Vec<Msg> = match &self.writing {
            Some(Writing::Behind(_, news)) => news
                .try_iter()
                .map(|news| match news {
                    SaveNews::Saved { at } => Msg::Saved(at),
                    SaveNews::Failed(trouble) => Msg::NotSaved(told(&trouble, words)),
                    SaveNews::NoCopy(trouble) => Msg::Trouble(told(&trouble, words)),
                })
                .collect(),
            Some(Writing::AtOnce(_)) | None => Vec::new(),
        };
        msgs.extend(self.made(words));
        msgs.extend(self.planner.iter().flat_map(Planner::news));
        msgs.extend(self.scrivener.news(words));
        let is_at_risk = self.is_at_risk();
        if let Some(notepad) = &mut self.notepad {
            let settled = if is_at_risk { Ok(()) } else { notepad.settle() };
            let troubles = [settled.err(), notepad.check().err()];
            msgs.extend(
                troubles
                    .into_iter()
                    .flatten()
                    .map(|trouble| Msg::Trouble(told(&trouble, words))),
            );
        }
        msgs
    }

    /// Looks for a plan, behind the screen where the pen is.
    fn plan(&mut self, ticket: u32, order: Order) -> Vec<Msg> {
        match self.pen {
            Pen::AtOnce => vec![planners::at_once(ticket, order)],
            Pen::Behind => {
                let (planner, first) = Planner::start(ticket, order);
                self.planner = Some(planner);
                vec![first]
            }
        }
    }

    /// Makes a paper, behind the screen where the pen is.
    fn make(&mut self, document: Document, making: screen::Making, words: &Words) -> Vec<Msg> {
        let (store, tongue) = (self.store.clone(), words.tongue);
        let make = move || match printer::make(&store, &document, making, &Words::new(tongue)) {
            Ok(message) => Msg::Made(message),
            Err(why) => Msg::Trouble(why),
        };
        match self.pen {
            Pen::AtOnce => vec![make()],
            Pen::Behind => {
                self.making.push(std::thread::spawn(make));
                Vec::new()
            }
        }
    }

    /// The papers that are ready since the last time.
    fn made(&mut self, words: &Words) -> Vec<Msg> {
        let (done, going): (Vec<Making>, Vec<Making>) =
            self.making.drain(..).partition(|making| making.is_finished());
        self.making = going;
        let stumbled = || Msg::Trouble(words.say("book-stumbled"));
        done.into_iter()
            .map(|making| making.join().unwrap_or_else(|_| stumbled()))
            .collect()
    }

    /// Tries again a save that failed.
    pub fn retry(&self) {
        self.scrivener.retry();
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
                self.found(id, *document, file, notice, words)
            }
            store::Opened::EditedByHand {
                mut document, file, ..
            } => {
                if !document.agrees_with_diary() {
                    document.rebase();
                }
                self.found(id, *document, file, Some(words.say("notice-by-hand")), words)
            }
            store::Opened::ReadOnly { document, fence } => {
                let why = match &fence {
                    Fence::HeldBy(holder) => words.tell("notice-held", &holder.facts()),
                    Fence::CannotWrite(_) => words.say("notice-cannot-write"),
                };
                self.read_only(*document, why)
            }
            store::Opened::Newer {
                document: Some(document),
                ..
            } => self.read_only(*document, words.say("notice-newer")),
            store::Opened::Newer { document: None, .. } => Msg::Broken(Harm {
                id: id.to_owned(),
                trouble: words.say("notice-newer"),
                copy: LastCopy::Missing,
            }),
            store::Opened::Damaged { damage, previous } => Msg::Broken(Harm {
                id: id.to_owned(),
                trouble: words.tell(damage.key(), &damage.facts()),
                copy: if previous.is_some() {
                    LastCopy::Good
                } else {
                    LastCopy::Missing
                },
            }),
        }
    }

    /// Nothing is typed where nothing can be written.
    fn read_only(&mut self, document: Document, why: String) -> Msg {
        self.notepad = None;
        let opened = Opened {
            document,
            access: Access::Reading(why),
            notice: None,
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
        let (journal, told) = match self.store.journal(id, &mut document) {
            Ok((journal, caught_up)) => (Some(journal), caught_up_in_words(&caught_up, words)),
            Err(trouble) => (None, Some(told(&trouble, words))),
        };
        let notice = [notice, told]
            .into_iter()
            .flatten()
            .reduce(|one, other| one + " " + &other);
        let caught_up = (document.last_step() > in_file).then(|| document.clone());
        let msg = self.admit(id, document, (file, journal), notice, words);
        if let (Some(document), Some(Writing::Behind(saver, _))) = (caught_up, &self.writing) {
            saver.save(document);
        }
        msg
    }

    fn admit(
        &mut self,
        id: &str,
        document: Document,
        (file, journal): (SessionFile, Option<Journal>),
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
            Pen::Behind => {
                Saver::start(file, journal, self.clock).map(|(saver, news)| Writing::Behind(saver, news))
            }
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
            Err(trouble) => self.read_only(document, told(&trouble, words)),
        }
    }

    /// What was being typed in the laboratory `name`. From now on its notepad is the one that is kept.
    fn drafts_of(&mut self, name: &str) -> Result<Drafts, Trouble> {
        self.notepad = None;
        let (notepad, typed) = Notepad::open(&self.store, name)?;
        self.notepad = Some(notepad);
        Ok(typed)
    }

    /// The same outside of the laboratories.
    fn drafts_of_desk(&mut self) -> Result<Drafts, Trouble> {
        match self.desk {
            Some(_) => self.drafts_of(DESK),
            None => {
                self.notepad = None;
                Ok(Vec::new())
            }
        }
    }

    /// Writes a new laboratory and opens it. When that fails, what was typed for it is still on the notepad.
    fn create(
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
                let journal = self.store.new_journal(&id, &document).ok();
                let opened = self.admit(&id, document, (file, journal), notice, words);
                kept.into_iter().chain([opened]).collect()
            }
            Err(trouble) => {
                let kept = self.drafts_of_desk();
                let kept = kept.map_or_else(|trouble| Msg::Trouble(told(&trouble, words)), Msg::KeptAside);
                vec![kept, Msg::Trouble(told(&trouble, words))]
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
        let is_taken = |name: &str| self.store.places.session(name).exists();
        let id = new_session_name(summary.date, &summary.title, is_taken);
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

    /// Lets the laboratory go once it is on the disk, and goes back to what is typed outside of one. While it cannot be
    /// saved it is kept, and the app hears why.
    fn release(&mut self, place: Place, words: &Words) -> Vec<Msg> {
        if let Err(trouble) = self.flush() {
            return vec![Msg::NotSaved(told(&trouble, words))];
        }
        let settled = self.notepad.as_mut().map_or(Ok(()), Notepad::settle);
        let trouble = settled.err().map(|trouble| Msg::Trouble(told(&trouble, words)));
        let mut msgs = vec![Msg::Released(place)];
        msgs.extend(self.abandon(words));
        msgs.extend(trouble);
        msgs
    }

    /// Lets the laboratory go as it is.
    fn abandon(&mut self, words: &Words) -> Vec<Msg> {
        self.writing = None;
        let kept = self.drafts_of_desk();
        vec![kept.map_or_else(|trouble| Msg::Trouble(told(&trouble, words)), Msg::KeptAside)]
    }

    /// Waits until all that was given is on the disk.
    ///
    /// Errors: it is not.
    pub fn flush(&mut self) -> Result<(), Trouble> {
        for making in self.making.drain(..) {
            // The program ends and nobody is left to read how it went; the file is whole or not there.
            let _ = making.join();
        }
        self.scrivener.flush()?;
        match &self.writing {
            Some(Writing::Behind(saver, _)) => saver.flush(),
            Some(Writing::AtOnce(_)) | None => Ok(()),
        }
    }

    fn restore(&mut self, id: &str, words: &Words, now: NaiveDateTime) -> Msg {
        let path = self.store.places.session(id);
        match self.store.restore(&path, &Holder::here(now), now) {
            Ok(_) => self.open(id, words, now),
            Err(trouble) => Msg::Trouble(told(&trouble, words)),
        }
    }

    fn put_back(&mut self, id: &str, copy: &Path, words: &Words, now: NaiveDateTime) -> Msg {
        match self.store.put_back(id, copy, &Holder::here(now), now) {
            Ok(()) => self.open(id, words, now),
            Err(trouble) => Msg::Trouble(told(&trouble, words)),
        }
    }

    fn keep(&mut self, typed: Drafts, words: &Words) -> Option<Msg> {
        let is_at_risk = self.is_at_risk();
        let notepad = self.notepad.as_mut()?;
        let kept = notepad
            .keep(typed)
            .and_then(|()| if is_at_risk { Ok(()) } else { notepad.settle() });
        kept.err().map(|trouble| Msg::Trouble(told(&trouble, words)))
    }

    /// True while something given to be saved is only in memory.
    fn is_at_risk(&self) -> bool {
        match &self.writing {
            Some(Writing::Behind(saver, _)) => saver.is_at_risk(),
            Some(Writing::AtOnce(_)) | None => false,
        }
    }
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

/// A trouble in a sentence.
pub fn told(trouble: &Trouble, words: &Words) -> String {
    words.tell(trouble.key(), &trouble.facts())
}
