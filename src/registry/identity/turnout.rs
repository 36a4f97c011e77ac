//! Who took part in a path, each once over all its laboratories.

use std::collections::{BTreeMap, BTreeSet};

use super::super::people::key_of;
use super::Organ;
use crate::domain::{Belonging, Document, Id, Level, Person, Session};

/// Everybody who came or carries what was decided, each once over all laboratories.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Turnout {
    pub people: usize,
    /// How many of them sit in a steering group too.
    pub in_steering: usize,
    /// In the order of the card, none without people.
    pub rows: Vec<Row>,
}

/// Those of one belonging, by level.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub belonging: Belonging,
    pub people: usize,
    /// In the order of the card, none without people.
    pub levels: Vec<(Level, usize)>,
}

/// As the card prints them: the institutions first, citizens last.
pub const BELONGINGS: [Belonging; 11] = [
    Belonging::Union,
    Belonging::Municipality,
    Belonging::PlanningOffice,
    Belonging::Ausl,
    Belonging::Asc,
    Belonging::Asp,
    Belonging::ThirdSector,
    Belonging::Business,
    Belonging::School,
    Belonging::Other,
    Belonging::Citizen,
];

/// As the card prints them.
pub const LEVELS: [Level; 6] = [
    Level::Elected,
    Level::Manager,
    Level::Professional,
    Level::Operator,
    Level::Volunteer,
    Level::Citizen,
];

/// Everybody of a path, by key; as registered in the latest laboratory.
pub fn involved<'a>(documents: &[&'a Document]) -> BTreeMap<String, &'a Person> {
    let documents = documents.iter().copied();
    documents.flat_map(came_or_carries).collect()
}

/// Who came, and who carries a plan or a project without having come, each with the key.
pub fn came_or_carries(document: &Document) -> impl Iterator<Item = (String, &Person)> {
    let session = &document.session;
    let carriers = carriers(session);
    let own = session.people.iter();
    let own = own.filter(move |person| person.attendance.came() || carriers.contains(&person.id));
    own.map(|person| (key_of(document, person), person))
}

fn carriers(session: &Session) -> BTreeSet<&Id> {
    let outcomes = &session.outcomes;
    let teams = outcomes.plans.iter().map(|plan| &plan.team);
    let teams = teams.flat_map(|team| team.owner.iter().chain(&team.members));
    let contacts = outcomes.projects.iter();
    let contacts = contacts.filter_map(|project| project.partnership.contact.as_ref());
    teams.chain(contacts).collect()
}

pub fn turnout(involved: &BTreeMap<String, &Person>, core: &Organ, enlarged: &Organ) -> Turnout {
    let people = || involved.values();
    let sits = |person: &&&Person| core.has(person) || enlarged.has(person);
    let rows = BELONGINGS.into_iter().filter_map(|belonging| {
        let own: Vec<&Person> = people()
            .filter(|person| person.belonging == belonging)
            .copied()
            .collect();
        let levels = LEVELS.map(|level| (level, own.iter().filter(|person| person.level == level).count()));
        (!own.is_empty()).then(|| Row {
            belonging,
            people: own.len(),
            levels: levels.into_iter().filter(|(_, people)| *people > 0).collect(),
        })
    });
    Turnout {
        people: involved.len(),
        in_steering: people().filter(sits).count(),
        rows: rows.collect(),
    }
}
