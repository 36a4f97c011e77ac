//! Forgetting a person: the laboratory stays, without saying who it was.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Care, Command, Consents, Deed, Document, Person, Record, Step, Traces};
use crate::fold::fold;

/// Who is to be forgotten, and what stands in the place of the name.
#[derive(Debug, Clone, PartialEq)]
pub struct Forgetting {
    /// The keys of the people meant, each with the one it gets.
    keys: BTreeMap<String, String>,
    traces: Traces,
    /// What is said instead of the name.
    label: String,
}

/// The laboratory could not be put together again without the name: nothing of it was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unforgettable;

impl Document {
    /// Everybody the file still has a record of: who is registered, and who was and is no more.
    pub fn everybody(&self) -> impl Iterator<Item = &Person> {
        let now = self.session.people.iter();
        let before = self.base.session.people.iter();
        let before = before.filter(|person| self.session.people.iter().all(|known| known.key != person.key));
        now.chain(before).chain(once_registered(self))
    }
}

/// The people whom the diary registered and the laboratory no longer has.
fn once_registered(document: &Document) -> impl Iterator<Item = &Person> {
    let commands = document.diary.iter().flat_map(|step| step.deed.commands());
    let people = commands.flat_map(registered);
    people.filter(|person| {
        document
            .session
            .people
            .iter()
            .all(|known| known.key != person.key)
    })
}

fn registered(command: &Command) -> &[Person] {
    if let Command::Enlist { people, .. } = command {
        return people;
    }
    if let Command::Put(record) = command
        && let Record::Person(person) = record.as_ref()
    {
        return std::slice::from_ref(person);
    }
    &[]
}

impl Forgetting {
    /// Everybody of that name in the laboratories, or whoever has `name` as a key. `label` is said instead of the name;
    /// `token`, which nobody may be able to guess from the name, begins the new keys.
    pub fn of(documents: &[&Document], name: &str, label: &str, token: &str) -> Self {
        let wanted = fold(name);
        let people = documents.iter().flat_map(|document| document.everybody());
        // A key that a hand has emptied is everybody's who has none: nobody is told apart by it.
        let keyed = people.filter(|person| !person.key.is_empty());
        let meant = keyed.filter(|person| is_called(person, &wanted) || person.key == name);
        let keys: Vec<&String> = meant.map(|person| &person.key).collect();
        let mut keys: BTreeMap<String, String> =
            keys.into_iter().map(|key| (key.clone(), String::new())).collect();
        for (number, new) in keys.values_mut().enumerate() {
            *new = format!("{token}-{number}");
        }
        let traces = if keys.is_empty() {
            Traces::of_name(name)
        } else {
            Traces::default()
        };
        let mut forgetting = Self {
            keys,
            traces,
            label: label.to_owned(),
        };
        // In a text that belongs to no laboratory only what nobody else there is called is looked for.
        for document in documents {
            let here = Traces::of(document.everybody(), |person| forgetting.is_meant(person));
            forgetting.traces = forgetting.traces.and(here.without_first_names());
        }
        forgetting
    }

    /// The same, and whatever else they are known by: a telephone number, an address, a nickname.
    pub fn known_by(mut self, words: &[String]) -> Self {
        for words in words {
            self.traces = self.traces.and(Traces::of_words(words));
        }
        self
    }

    /// True where the file has a record of one of them.
    pub fn concerns(&self, document: &Document) -> bool {
        document.everybody().any(|person| self.is_meant(person))
    }

    /// Everybody of one laboratory, also who was registered and taken away again: the diary still has them. `label` and `token` as above.
    pub fn of_everybody(document: &Document, label: &str, token: &str) -> Self {
        let keys: BTreeSet<&String> = document.everybody().map(|person| &person.key).collect();
        let keys = keys.into_iter().enumerate();
        let traces = once_registered(document).map(|person| Traces::of_name(&person.name()));
        Self {
            keys: keys
                .map(|(number, key)| (key.clone(), format!("{token}-{number}")))
                .collect(),
            traces: traces.fold(Traces::default(), Traces::and),
            label: label.to_owned(),
        }
    }

    /// True for the people to be forgotten.
    pub fn is_meant(&self, person: &Person) -> bool {
        self.keys.contains_key(&person.key)
    }

    /// How many people are meant; none where the name is in no list.
    pub fn people(&self) -> usize {
        self.keys.len()
    }

    /// What is looked for in the texts of a laboratory; in those of none, without one.
    pub fn traces_in(&self, document: Option<&Document>) -> Traces {
        match document {
            Some(document) => self
                .traces
                .clone()
                .and(Traces::of(document.everybody(), |person| self.is_meant(person))),
            None => self.traces.clone(),
        }
    }

    /// What is said instead of the name.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The laboratory without them: their records keep what counts in the figures, the texts say `label`. True when
    /// something was changed.
    ///
    /// Errors: the laboratory cannot be put together again.
    pub fn in_document(&self, document: &mut Document) -> Result<bool, Unforgettable> {
        let traces = self.traces_in(Some(document));
        let mut next = document.clone();
        for session in [&mut next.session, &mut *next.base.session] {
            self.in_people(&mut session.people);
        }
        for step in &mut next.diary {
            self.in_deed(&mut step.deed);
        }
        let mut value = serde_json::to_value(&next).map_err(|_| Unforgettable)?;
        self.in_value(&mut value, &traces);
        let mut next: Document = serde_json::from_value(value).map_err(|_| Unforgettable)?;
        // The name of the file; whoever put a name there is told.
        next.summary.id.clone_from(&document.summary.id);
        if next == *document {
            return Ok(false);
        }
        if !next.agrees_with_diary() {
            next.rebase();
        }
        *document = next;
        Ok(true)
    }

    /// A step of a journal without them.
    pub fn in_step(&self, step: &mut Step) -> Result<(), Unforgettable> {
        self.in_deed(&mut step.deed);
        let mut value = serde_json::to_value(&*step).map_err(|_| Unforgettable)?;
        self.in_value(&mut value, &self.traces);
        *step = serde_json::from_value(value).map_err(|_| Unforgettable)?;
        Ok(())
    }

    fn in_deed(&self, deed: &mut Deed) {
        for command in deed.commands_mut() {
            if let Command::Put(record) = command
                && let Record::Person(person) = record.as_mut()
            {
                self.in_people(std::slice::from_mut(person));
            }
            if let Command::Enlist { people, .. } = command {
                self.in_people(people);
            }
        }
    }

    fn in_people(&self, people: &mut [Person]) {
        for person in people {
            let Some(key) = self.keys.get(&person.key) else {
                continue;
            };
            person.key.clone_from(key);
            person.first.clone_from(&self.label);
            person.last = String::new();
            person.municipality = String::new();
            person.consents = Consents {
                notice: person.consents.notice,
                ..Consents::default()
            };
            person.care = Care {
                companions: std::mem::take(&mut person.care.companions),
                accessibility: String::new(),
            };
        }
    }

    fn in_value(&self, value: &mut Value, traces: &Traces) {
        match value {
            Value::String(text) => {
                let (without, n_found) = traces.blot(text, &self.label);
                if let Some(key) = self.keys.get(text).filter(|_| !text.is_empty()) {
                    text.clone_from(key);
                } else if n_found > 0 {
                    *text = without;
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.in_value(value, traces)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.in_value(value, traces)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

fn is_called(person: &Person, wanted: &str) -> bool {
    let (first, last) = (fold(&person.first), fold(&person.last));
    let is_same = |name: String| {
        let (mut one, mut other) = (name.split_whitespace(), wanted.split_whitespace());
        one.by_ref().eq(other.by_ref())
    };
    is_same(format!("{first} {last}")) || is_same(format!("{last} {first}"))
}
