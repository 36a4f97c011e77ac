//! People and bodies known from all laboratories: to complete a name at the door, to copy a list, to see who took part in what.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::{Attendance, Body, Consents, Counters, Document, Id, Person, Project, Session, prefix};
use crate::fold::{Words, fold};

/// Everybody who was ever registered, by name; and every body, by name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct People {
    pub known: Vec<Known>,
    pub bodies: Vec<KnownBody>,
}

/// A person over all laboratories.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// As registered in the latest laboratory; its ids are those of that session.
    pub person: Person,
    pub body: Option<Body>,
    /// Newest first, at least one.
    pub visits: Vec<Visit>,
}

/// A body over all laboratories. Bodies have no key: the same name is the same body.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownBody {
    /// As registered in the latest laboratory.
    pub body: Body,
    /// Newest first, at least one.
    pub visits: Vec<Visit>,
}

/// A laboratory somebody was registered for.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    pub session: String,
    pub title: String,
    pub date: NaiveDate,
    /// Whether the person, or anybody of the body, came.
    pub came: bool,
    /// Projects carried: as contact or in the team, as promoter or partner.
    pub projects: Vec<Id>,
}

/// People and their bodies with ids of the laboratory they are copied into.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Enlisted {
    pub bodies: Vec<Body>,
    pub people: Vec<Person>,
}

impl People {
    pub fn of(documents: &[&Document]) -> Self {
        let mut oldest_first: Vec<&Document> = documents.to_vec();
        oldest_first.sort_by_key(|document| (document.session.header.date, &document.summary.id));
        let mut known: BTreeMap<String, Known> = BTreeMap::new();
        let mut bodies: BTreeMap<String, KnownBody> = BTreeMap::new();
        for document in oldest_first {
            for person in &document.session.people {
                let seen = Known::of(document, person);
                let visits = known.remove(&key_of(document, person)).map(|known| known.visits);
                known.insert(key_of(document, person), seen.after(visits.unwrap_or_default()));
            }
            for body in &document.session.bodies {
                let visits = bodies
                    .remove(&fold(&body.name))
                    .map(|known| known.visits)
                    .unwrap_or_default();
                let visit = Visit::of_body(document, body);
                let visits = std::iter::once(visit).chain(visits).collect();
                bodies.insert(
                    fold(&body.name),
                    KnownBody {
                        body: body.clone(),
                        visits,
                    },
                );
            }
        }
        let mut known: Vec<Known> = known.into_values().collect();
        known.sort_by_cached_key(|known| {
            (
                fold(&known.person.last),
                fold(&known.person.first),
                known.person.key.clone(),
            )
        });
        Self {
            known,
            bodies: bodies.into_values().collect(),
        }
    }

    pub fn by_key(&self, key: &str) -> Option<&Known> {
        self.known.iter().find(|known| known.person.key == key)
    }

    pub fn body_named(&self, name: &str) -> Option<&KnownBody> {
        self.bodies
            .iter()
            .find(|known| fold(&known.body.name) == fold(name))
    }

    /// Returns the people in whose names all the words of `query` occur, those beginning with its first word before others.
    pub fn complete(&self, query: &str) -> Vec<&Known> {
        let words = Words::of(query);
        let start = fold(query);
        let start = start.split_whitespace().next().unwrap_or_default();
        let name = |known: &Known| fold(&known.person.name());
        let mut found: Vec<&Known> = self
            .known
            .iter()
            .filter(|known| words.all_in(&name(known)))
            .collect();
        found.sort_by_cached_key(|known| !name(known).split_whitespace().any(|word| word.starts_with(start)));
        found
    }
}

impl Known {
    /// The latest laboratory the person came to; none for who was only ever expected.
    pub fn last_seen(&self) -> Option<&Visit> {
        self.visits.iter().find(|visit| visit.came)
    }

    fn of(document: &Document, person: &Person) -> Self {
        let session = &document.session;
        Self {
            person: person.clone(),
            body: person.body.as_ref().and_then(|id| session.body(id)).cloned(),
            visits: vec![Visit {
                came: person.attendance.came(),
                projects: projects_of(session, &person.id),
                ..Visit::to(document)
            }],
        }
    }

    fn after(mut self, earlier: Vec<Visit>) -> Self {
        self.visits.extend(earlier);
        self
    }
}

impl Visit {
    /// A visit of somebody who was only expected and carries no project.
    fn to(document: &Document) -> Self {
        Self {
            session: document.summary.id.clone(),
            title: document.session.header.title.clone(),
            date: document.session.header.date,
            came: false,
            projects: Vec::new(),
        }
    }

    fn of_body(document: &Document, body: &Body) -> Self {
        let session = &document.session;
        let mut came = session
            .people_who_came()
            .filter(|person| person.body.as_ref() == Some(&body.id));
        let carries = |project: &&Project| {
            let partnership = &project.partnership;
            partnership.promoter.as_ref() == Some(&body.id)
                || partnership.partners.iter().any(|partner| partner.body == body.id)
        };
        let projects = session
            .outcomes
            .projects
            .iter()
            .filter(carries)
            .map(|project| project.id.clone());
        Self {
            came: came.next().is_some(),
            projects: projects.collect(),
            ..Self::to(document)
        }
    }
}

impl Enlisted {
    /// Copies people into `session`: those whose key it already has are left out, bodies it already has are used again.
    ///
    /// They are expected, not here. What was handed over or signed for one day (privacy notice, images) is asked again;
    /// what holds until withdrawn (contact, name in the book) is kept.
    pub fn copy(people: &[&Known], session: &Session, counters: &Counters) -> Self {
        let mut counters = counters.clone();
        let mut enlisted = Self::default();
        let mut keys: BTreeSet<&str> = session.people.iter().map(|person| person.key.as_str()).collect();
        for known in people {
            if known.person.key.is_empty() || keys.insert(&known.person.key) {
                let body = known
                    .body
                    .as_ref()
                    .map(|body| enlisted.body(body, session, &mut counters));
                let id = counters.next(prefix::PERSON);
                counters.take(&id);
                enlisted.people.push(known.expected(id, body));
            }
        }
        enlisted
    }

    /// The people of an `earlier` laboratory who are not `here` yet, with the ids they would have here; and all its
    /// bodies, also those nobody came from.
    pub fn from_earlier(earlier: &Document, here: &Document) -> Self {
        let known = People::of(&[earlier]);
        let people: Vec<_> = known.known.iter().collect();
        let mut enlisted = Self::copy(&people, &here.session, &here.counters);
        for person in &mut enlisted.people {
            // A file written by hand may leave the key out.
            if person.key.is_empty() {
                person.key = format!("{}/{}", here.summary.id, person.id);
            }
        }
        let mut counters = here.counters.clone();
        for body in &enlisted.bodies {
            counters.take(&body.id);
        }
        for body in &earlier.session.bodies {
            enlisted.body(body, &here.session, &mut counters);
        }
        enlisted
    }

    /// The id of `body` here, taking it in where it is new.
    fn body(&mut self, body: &Body, session: &Session, counters: &mut Counters) -> Id {
        let mut here = session.bodies.iter().chain(&self.bodies);
        if let Some(known) = here.find(|known| fold(&known.name) == fold(&body.name)) {
            return known.id.clone();
        }
        let id = counters.next(prefix::BODY);
        counters.take(&id);
        self.bodies.push(Body {
            id: id.clone(),
            ..body.clone()
        });
        id
    }
}

impl Known {
    /// Companions are named by ids of another session, so they are chosen again.
    fn expected(&self, id: Id, body: Option<Id>) -> Person {
        let mut person = self.person.clone();
        person.id = id;
        person.body = body;
        person.attendance = Attendance::Expected;
        person.care.companions.clear();
        person.consents = Consents {
            recontact: person.consents.recontact,
            name_in_report: person.consents.name_in_report,
            ..Consents::default()
        };
        person
    }
}

/// A person without a key, in a file written by hand, is nobody else.
pub(super) fn key_of(document: &Document, person: &Person) -> String {
    if person.key.is_empty() {
        format!("{}/{}", document.summary.id, person.id)
    } else {
        person.key.clone()
    }
}

fn projects_of(session: &Session, person: &Id) -> Vec<Id> {
    let outcomes = &session.outcomes;
    let carried: BTreeSet<&Id> = outcomes
        .plans
        .iter()
        .filter(|plan| plan.team.owner.as_ref() == Some(person) || plan.team.members.contains(person))
        .filter_map(|plan| plan.project.as_ref())
        .collect();
    let carries = |project: &&Project| {
        project.partnership.contact.as_ref() == Some(person) || carried.contains(&project.id)
    };
    outcomes
        .projects
        .iter()
        .filter(carries)
        .map(|project| project.id.clone())
        .collect()
}
