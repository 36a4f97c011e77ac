//! The form of a whole list of people, one a line, as it is copied from an e-mail or a spreadsheet.

use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone};
use crate::domain::{
    Attendance, Belonging, Body, Care, Command, Consents, Counters, Document, Id, Level, Person, prefix,
};
use crate::fold::fold;
use crate::widget::{Fault, Field, Form, Values};

/// A list is long.
const N_ROWS: u16 = 13;

pub fn build(desk: &Desk) -> Form {
    let list = Field::text("people-list", desk.say("field-people-list"), "").with_rows(N_ROWS);
    FormKit::new(desk).field(list).titled("people-list", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    reader.needed("people-list");
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let mut list = List::new(document);
    for line in values.lines("people-list") {
        list.add(&line);
    }
    let told = desk.tell(
        "told-enlisted",
        &[("people", list.people.len().into()), ("known", list.known.into())],
    );
    let mut asks = Vec::new();
    if !list.people.is_empty() {
        asks.push(Ask::Do(Command::Enlist {
            bodies: list.bodies,
            people: list.people,
        }));
    }
    asks.push(Ask::Tell(told));
    reader.finish(asks)
}

/// The people and bodies of the lines read so far.
struct List<'a> {
    document: &'a Document,
    counters: Counters,
    bodies: Vec<Body>,
    people: Vec<Person>,
    /// Lines with a name that is there already.
    known: usize,
}

impl<'a> List<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            counters: document.counters.clone(),
            bodies: Vec::new(),
            people: Vec::new(),
            known: 0,
        }
    }

    /// Adds "Anna Rossi; L'Orto di Mezzo; Zola Predosa": name, body, municipality.
    fn add(&mut self, line: &str) {
        let mut parts = line.split([';', '\t', ',']).map(str::trim);
        let name = parts.next().unwrap_or_default();
        let (first, last) = name.split_once(' ').unwrap_or((name, ""));
        if first.is_empty() {
            return;
        }
        let there = self.document.session.people.iter().chain(&self.people);
        if there.into_iter().any(|person| fold(&person.name()) == fold(name)) {
            self.known += 1;
            return;
        }
        let body = parts
            .next()
            .filter(|body| !body.is_empty())
            .map(|body| self.body(body));
        let municipality = parts.next().unwrap_or_default().to_owned();
        let id = self.take(prefix::PERSON);
        let (belonging, level) = match body {
            Some(_) => (Belonging::ThirdSector, Level::Volunteer),
            None => (Belonging::Citizen, Level::Citizen),
        };
        self.people.push(Person {
            key: format!("{}/{id}", self.document.summary.id),
            id,
            first: first.to_owned(),
            last: last.trim().to_owned(),
            belonging,
            level,
            body,
            municipality,
            age: None,
            consents: Consents::default(),
            attendance: Attendance::Expected,
            care: Care::default(),
        });
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
