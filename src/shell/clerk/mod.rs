//! The clerk does on the disk what the app asks for, and says how it went.

use std::path::Path;
use std::thread;

use chrono::NaiveDateTime;

mod beginning;
mod clearing;
mod errand;
mod gatherer;
mod opening;
#[cfg(test)]
mod tests;
mod typing;
mod writing;

use errand::Errand;
use gatherer::Gatherer;
use writing::Writing;

use super::notepad::{Drafts, Notepad};
use super::planners::{self, Planner};
use super::scrivener::Scrivener;
use super::shelves;
use crate::app::{Effect, Msg};
use crate::domain::{Document, Summary};
use crate::planner::Order;
use crate::screen::{Library, Place};
use crate::store::{Act, Choices, Holder, Lock, Settings, Store, Trouble};
use crate::text::Words;

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
    /// What is typed and not yet on the notepad: of a flood of keys only the last is worth writing.
    typed: Option<Drafts>,
    /// What is done behind the screen, so that no key waits.
    errands: Vec<Errand>,
    /// Who reads the laboratories.
    gatherer: Option<Gatherer>,
    /// What was told last of the journal that cannot be written.
    unguarded: Option<Trouble>,
    /// Who looks for a plan.
    planner: Option<Planner>,
    /// Who writes in the registry of the years.
    scrivener: Scrivener,
    /// Only the first program on these folders keeps what is typed outside of a laboratory.
    desk: Option<Lock>,
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
            typed: None,
            desk: None,
            errands: Vec::new(),
            gatherer: None,
            planner: None,
            unguarded: None,
        }
    }

    /// Clears away what a program that was killed left half written.
    fn tidy(&self) {
        let store = self.store.clone();
        match self.pen {
            Pen::AtOnce => store.tidy(),
            // Without a thread the litter stays until the next start.
            Pen::Behind => drop(thread::Builder::new().spawn(move || store.tidy())),
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
            thrown: self.thrown(),
            ..Library::default()
        }
    }

    fn shelves(&self, words: &Words) -> Msg {
        Msg::Shelves(shelves::all(&self.store, words), self.thrown())
    }

    /// What was thrown away; what cannot be listed is told when the list is asked for.
    fn thrown(&self) -> Vec<Summary> {
        shelves::thrown_away(&self.store).unwrap_or_default()
    }

    /// Does what the app asks; returns what the app must know. `Quit` and `Ring` are not for the clerk.
    pub fn do_effect(&mut self, effect: Effect, words: &Words, now: NaiveDateTime) -> Vec<Msg> {
        // What was typed before is kept before anything else is done.
        let unkept = self.write_down(words);
        let done = self.act(effect, words, now);
        unkept.into_iter().chain(done).collect()
    }

    fn act(&mut self, effect: Effect, words: &Words, now: NaiveDateTime) -> Vec<Msg> {
        match effect {
            Effect::Save(document) => self.save(*document, words, now).into_iter().collect(),
            Effect::Open(id) => {
                let opened = self.open(&id, words, now);
                self.with_customs(opened, &id, words, now)
            }
            Effect::LookInto(id) => {
                let opened = self.look_into(&id, words, now);
                self.with_customs(opened, &id, words, now)
            }
            Effect::Create {
                document,
                people_from,
                typed,
            } => self.create(*document, people_from, typed, words, now),
            Effect::Release(place) => self.release(place, words),
            Effect::Abandon => self.abandon(words),
            Effect::ReadTemplates => vec![shelves::templates(&self.store, words)],
            Effect::LookAtShelves => vec![self.shelves(words)],
            Effect::ReadTable(path) => vec![shelves::table(&self.store, &path, words)],
            Effect::ReadAll => self.read_all(words),
            Effect::ReadLedger => vec![shelves::customs(&self.store, words), self.scrivener.read(words)],
            Effect::Inscribe(gesture) => self.scrivener.inscribe(gesture, words).into_iter().collect(),
            Effect::Restore(id) => {
                let restored = self.restore(&id, words, now);
                let unwritten = self.record(Act::Restored, &id, words, now);
                [Some(restored), unwritten].into_iter().flatten().collect()
            }
            Effect::LookAtCopies(id) => self.look_at_copies(id, words),
            Effect::PutBack { id, copy } => {
                let restored = self.put_back(&id, &copy, words, now);
                let unwritten = self.record(Act::Restored, &id, words, now);
                [Some(restored), unwritten].into_iter().flatten().collect()
            }
            Effect::Compare { id, copy } => self.compare(&id, &copy, words, now),
            Effect::ThrowAway(id) => self.throw_away(&id, words, now),
            Effect::LookAtThrown => vec![shelves::thrown(&self.store, words)],
            Effect::LookAtClearing(clearing) => vec![self.look_at_clearing(clearing, words, now)],
            Effect::Clear { clearing, open } => self.clear(&clearing, open, words, now),
            Effect::Make { document, making } => self.make(*document, making, words),
            Effect::MakeOf { session, making } => match shelves::look(&self.store, &session) {
                Ok(Some(document)) => self.make(document, making, words),
                Ok(None) => vec![Msg::Trouble(words.say("made-of-nothing"))],
                Err(trouble) => vec![Msg::Trouble(told(&trouble, words))],
            },
            Effect::Publish(leaflet) => self.publish(*leaflet, words),
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
        let news = self.writing.iter().flat_map(|writing| writing.news(words));
        let mut msgs: Vec<Msg> = news.collect();
        msgs.extend(self.done(words));
        msgs.extend(self.gathered());
        msgs.extend(self.planner.iter().flat_map(Planner::news));
        msgs.extend(self.scrivener.news(words));
        msgs.extend(self.watch_journal(words));
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

    /// Says that the steps cannot be written down, once, and once that they can again.
    fn watch_journal(&mut self, words: &Words) -> Option<Msg> {
        let unguarded = self.writing.as_ref().and_then(Writing::unguarded);
        if unguarded == self.unguarded {
            return None;
        }
        self.unguarded.clone_from(&unguarded);
        Some(Msg::Unguarded(unguarded.map(|trouble| told(&trouble, words))))
    }

    /// Writes a line of the audit trail; says so where it cannot.
    fn record(&self, act: Act, id: &str, words: &Words, now: NaiveDateTime) -> Option<Msg> {
        let recorded = self.store.record(act, id, &Holder::here(now));
        recorded.err().map(|trouble| Msg::Trouble(told(&trouble, words)))
    }

    /// What came of opening a laboratory, which is written in the trail of acts; before it, what the body settled.
    fn with_customs(&self, opened: Msg, id: &str, words: &Words, now: NaiveDateTime) -> Vec<Msg> {
        let customs = shelves::customs(&self.store, words);
        let unwritten = match &opened {
            Msg::Opened(_) => self.record(Act::Opened, id, words, now),
            _ => None,
        };
        [customs, opened].into_iter().chain(unwritten).collect()
    }

    /// Tries again a save that failed, and a journal that could not be written.
    pub fn retry(&self) {
        self.scrivener.retry();
        if let Some(writing) = &self.writing {
            writing.retry();
        }
    }

    fn save(&mut self, document: Document, words: &Words, now: NaiveDateTime) -> Option<Msg> {
        self.writing.as_mut()?.save(document, words, now)
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
        self.put_aside(words)
    }

    /// Waits until all that was given to be saved is on the disk.
    ///
    /// Errors: it is not.
    pub fn flush(&self) -> Result<(), Trouble> {
        self.scrivener.flush()?;
        self.writing.as_ref().map_or(Ok(()), Writing::flush)
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

    /// True while something given to be saved is only in memory.
    fn is_at_risk(&self) -> bool {
        self.writing.as_ref().is_some_and(Writing::is_at_risk)
    }
}

/// A trouble in a sentence.
pub fn told(trouble: &Trouble, words: &Words) -> String {
    words.tell(trouble.key(), &trouble.facts())
}
