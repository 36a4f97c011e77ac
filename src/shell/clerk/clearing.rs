//! Taking away what the screen asked for. The open laboratory is let go meanwhile, and opened again.

use chrono::NaiveDateTime;

use super::super::clearer::{Cleared, Whom, destroy, forget, purge};
use super::{Clerk, told};
use crate::app::Msg;
use crate::screen::{Ask, Clearing, Confirm, Message, Place};
use crate::store::{Act, Erasing, Holder, Trouble};
use crate::text::Words;

impl Clerk {
    /// Says what would go, and asks.
    pub(super) fn look_at_clearing(&self, clearing: Clearing, words: &Words, now: NaiveDateTime) -> Msg {
        let looked = self
            .flush()
            .and_then(|()| self.do_clearing(&clearing, Erasing::Look, words, now));
        let cleared = match looked {
            Ok(Some(cleared)) => cleared,
            Ok(None) => return Msg::Trouble(words.say("clear-nothing")),
            Err(trouble) => return Msg::Trouble(told(&trouble, words)),
        };
        let (title, how) = match &clearing {
            Clearing::Person { .. } => ("confirm-forget", "erase-stays"),
            Clearing::Laboratory(_) => ("confirm-purge", "purge-how"),
            Clearing::Thrown(_) => ("confirm-destroy", "purge-how"),
        };
        let name = match &clearing {
            Clearing::Person { name, .. } => name.clone(),
            Clearing::Laboratory(id) | Clearing::Thrown(id) => id.clone(),
        };
        // The screen of its copies has nothing to show any more.
        let home = matches!(clearing, Clearing::Thrown(_)).then_some(Ask::Go(Place::Home));
        let body = [cleared.said, vec![words.say(how)]].concat().join("\n");
        Msg::Question(Box::new(Confirm {
            title: words.tell(title, &[("name", name.into())]),
            body,
            verb: words.say(&format!("{title}.verb")),
            asks: [Ask::Clear(clearing)].into_iter().chain(home).collect(),
        }))
    }

    /// Does it; `open` is the laboratory that is open.
    pub(super) fn clear(
        &mut self,
        clearing: &Clearing,
        open: Option<String>,
        words: &Words,
        now: NaiveDateTime,
    ) -> Vec<Msg> {
        if let Err(trouble) = self.flush() {
            return vec![Msg::NotSaved(told(&trouble, words))];
        }
        // Its lock is free, and nothing of it is written in between.
        (self.writing, self.notepad) = (None, None);
        let done = self.do_clearing(clearing, Erasing::Do, words, now);
        let mut msgs = vec![self.shelves(words)];
        match open {
            Some(id) => msgs.push(self.open(&called_now(id, &done), words, now)),
            None => msgs.extend(self.abandon(words)),
        }
        msgs.push(match done {
            Ok(Some(cleared)) => Msg::Made(afterwards(cleared, words)),
            Ok(None) => Msg::Trouble(words.say("clear-nothing")),
            Err(trouble) => Msg::Trouble(told(&trouble, words)),
        });
        msgs
    }

    /// Takes a laboratory off the list, and says how it comes back.
    pub(super) fn throw_away(&self, id: &str, words: &Words, now: NaiveDateTime) -> Vec<Msg> {
        let title = self.store.look(&self.store.places.session(id)).ok();
        let title = title.and_then(|read| read.into_document());
        let title = title.map_or_else(|| id.to_owned(), |document| document.session.header.title);
        let done = self.store.throw_away(id, &Holder::here(now), now);
        let shelves = self.shelves(words);
        match done {
            Ok(()) => {
                let said = words.tell("told-thrown", &[("title", title.into())]);
                let unwritten = self.record(Act::ThrownAway, id, words, now);
                [shelves, Msg::ThrownAway(said)]
                    .into_iter()
                    .chain(unwritten)
                    .collect()
            }
            Err(trouble) => vec![shelves, Msg::Trouble(told(&trouble, words))],
        }
    }

    fn do_clearing(
        &self,
        clearing: &Clearing,
        erasing: Erasing,
        words: &Words,
        now: NaiveDateTime,
    ) -> Result<Option<Cleared>, Trouble> {
        let holder = Holder::here(now);
        match clearing {
            Clearing::Person { key, name } => {
                let whom = Whom {
                    wanted: key,
                    name,
                    also: &[],
                };
                forget(&self.store, &whom, erasing, &holder, words)
            }
            Clearing::Laboratory(id) => purge(&self.store, id, erasing, &holder, words).map(Some),
            Clearing::Thrown(id) => destroy(&self.store, id, erasing, &holder, words).map(Some),
        }
    }
}

/// The name of a laboratory after that.
fn called_now(id: String, done: &Result<Option<Cleared>, Trouble>) -> String {
    let renamed = done
        .as_ref()
        .ok()
        .and_then(Option::as_ref)
        .map(|cleared| &cleared.renamed);
    let now = renamed.and_then(|renamed| renamed.iter().find(|(before, _)| *before == id));
    now.map_or(id, |(_, now)| now.clone())
}

/// What there is to say once it is done; a file that still says the name is named.
fn afterwards(cleared: Cleared, words: &Words) -> Message {
    let left = cleared.left.iter().filter_map(|path| path.file_name());
    let left: Vec<String> = left.map(|file| file.to_string_lossy().into_owned()).collect();
    let mut lines = cleared.said;
    lines.extend(
        left.iter()
            .map(|file| words.tell("erase-left", &[("file", file.as_str().into())])),
    );
    lines.push(words.say("erase-outside"));
    Message {
        title: words.say("cleared-title"),
        body: lines.join("\n"),
    }
}
