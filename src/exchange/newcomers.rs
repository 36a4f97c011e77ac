//! People who come from a list, with fresh ids, and the bodies they come from.

use super::Standing;
use crate::domain::{Attendance, Body, Care, Command, Consents, Counters, Document, Id, Person, prefix};
use crate::fold::fold;

/// Those who enter a laboratory together, by one command.
pub struct Newcomers<'a> {
    document: &'a Document,
    counters: Counters,
    bodies: Vec<Body>,
    people: Vec<Person>,
}

/// What a list says of a person; empty where it says nothing.
pub struct Newcomer {
    pub first: String,
    pub last: String,
    pub body: String,
    pub municipality: String,
    pub standing: Standing,
}

impl<'a> Newcomers<'a> {
    pub fn new(document: &'a Document) -> Self {
        Self {
            document,
            counters: document.counters.clone(),
            bodies: Vec::new(),
            people: Vec::new(),
        }
    }

    pub fn document(&self) -> &'a Document {
        self.document
    }

    pub fn count(&self) -> usize {
        self.people.len()
    }

    /// True when the laboratory, or this list so far, has a person of that name.
    pub fn has(&self, name: &str) -> bool {
        let mut there = self.document.session.people.iter().chain(&self.people);
        there.any(|person| fold(&person.name()) == fold(name))
    }

    /// Adds a person.
    pub fn add(&mut self, newcomer: Newcomer) {
        let body = (!newcomer.body.is_empty()).then(|| self.body(&newcomer.body));
        let id = self.take(prefix::PERSON);
        self.people.push(Person {
            key: format!("{}/{id}", self.document.summary.id),
            id,
            first: newcomer.first,
            last: newcomer.last,
            belonging: newcomer.standing.belonging,
            level: newcomer.standing.level,
            body,
            municipality: newcomer.municipality,
            age: None,
            consents: Consents::default(),
            attendance: Attendance::Expected,
            care: Care::default(),
        });
    }

    /// The one command that lets them all in; none where nobody enters.
    pub fn command(self) -> Option<Command> {
        (!self.people.is_empty()).then_some(Command::Enlist {
            bodies: self.bodies,
            people: self.people,
        })
    }

    /// The body of that name, there already or new.
    fn body(&mut self, name: &str) -> Id {
        let there = self.document.session.bodies.iter().chain(&self.bodies);
        if let Some(body) = there.into_iter().find(|body| fold(&body.name) == fold(name)) {
            return body.id.clone();
        }
        let id = self.take(prefix::BODY);
        self.bodies.push(Body {
            id: id.clone(),
            name: name.to_owned(),
            kind: "altro".to_owned(),
            ets: false,
            runts: String::new(),
            municipality: String::new(),
        });
        id
    }

    fn take(&mut self, prefix: &str) -> Id {
        let id = self.counters.next(prefix);
        self.counters.take(&id);
        id
    }
}
