//! Who is named in an export: by default only who agreed to be named in the book, everybody else by a number.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::domain::{Document, Id, Noun, Session, Traces, contacts};
use crate::label::Labels;
use crate::paper::{Veil, printable};
use crate::text::Words;

/// Whether names leave with the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// To be handed on: a number for a person, the name only under what they agreed to sign.
    Pseudonyms,
    /// For the office that keeps the laboratory: everything.
    Internal,
}

/// Says how each person is called in one export.
pub struct Names<'a> {
    pub document: &'a Document,
    pub words: &'a Words,
    pub naming: Naming,
    veil: Veil<'a>,
    /// The family names of who did not agree.
    hidden: Traces,
    numbers: BTreeMap<&'a Id, usize>,
}

impl<'a> Names<'a> {
    pub fn new(document: &'a Document, naming: Naming, words: &'a Words) -> Self {
        let session = &document.session;
        // The numbers follow neither the list of people nor the badges, or everybody in the hall could read them; only
        // who has the whole laboratory can work them out again, and they are others after every change of it.
        let whole = serde_json::to_vec(session).unwrap_or_default();
        let secret = Sha256::digest(&whole);
        let place = |id: &Id| {
            Sha256::new()
                .chain_update(secret)
                .chain_update(id.to_string())
                .finalize()
        };
        let mut people: Vec<(_, &Id)> = session
            .people
            .iter()
            .map(|person| (place(&person.id), &person.id))
            .collect();
        people.sort();
        let numbers = (1..).zip(people).map(|(number, (_, id))| (id, number));
        Self {
            document,
            words,
            naming,
            veil: Veil::new(session, words.say("book-somebody")),
            hidden: Traces::of(&session.people, |person| !person.may_be_named()).with_capitals(),
            numbers: numbers.collect(),
        }
    }

    pub fn session(&self) -> &'a Session {
        &self.document.session
    }

    pub fn labels(&self) -> Labels<'a> {
        Labels::with(self.words)
    }

    /// "Persona 12".
    pub fn pseudonym(&self, id: &Id) -> String {
        let number = self.number(id);
        self.words.tell("export-pseudonym", &[("number", number.into())])
    }

    /// The place of a person among the pseudonyms.
    pub fn number(&self, id: &Id) -> usize {
        self.numbers.get(id).copied().unwrap_or(0)
    }

    /// A person under something they wrote or took on: by name where they agreed to it.
    pub fn person(&self, id: &Id) -> String {
        match self.naming {
            Naming::Internal => self.labels().person(self.session(), id),
            Naming::Pseudonyms => self.veil.named(id).unwrap_or_else(|| self.pseudonym(id)),
        }
    }

    pub fn people<'i>(&self, ids: impl IntoIterator<Item = &'i Id>) -> String {
        let names: Vec<String> = ids.into_iter().map(|id| self.person(id)).collect();
        names.join("; ")
    }

    /// A text, without the names of who did not agree, and without addresses and telephone numbers of anybody.
    pub fn text(&self, text: &str) -> String {
        match self.naming {
            Naming::Internal => printable(text),
            Naming::Pseudonyms => self.scanned(&self.veil.text(&printable(text))),
        }
    }

    fn scanned(&self, text: &str) -> String {
        let contact = self.words.say("export-contact-hidden");
        let (mut out, mut done) = (String::with_capacity(text.len()), 0);
        for place in contacts(text) {
            out.push_str(text.get(done..place.start).unwrap_or_default());
            out.push_str(&contact);
            done = place.end;
        }
        out.push_str(text.get(done..).unwrap_or_default());
        self.hidden.blot(&out, &self.words.say("book-somebody")).0
    }

    pub fn lines(&self, lines: &[String]) -> String {
        self.text(&lines.join("\n"))
    }

    /// The name of anything.
    pub fn thing(&self, id: &Id) -> String {
        match self.session().noun_of(id) {
            Some(Noun::Person) => self.person(id),
            Some(_) | None => self.text(&self.labels().thing(self.session(), id)),
        }
    }

    pub fn things(&self, ids: &[Id]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.thing(id)).collect();
        names.join("; ")
    }
}
