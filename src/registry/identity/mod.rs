//! What a path of laboratories amounts to: the part of its identity card that is counted, never written.

mod outline;
mod steering;
#[cfg(test)]
mod tests;
mod turnout;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::ledger::{Birth, IdentityCard, Kind, Ledger};
use crate::domain::{DayState, Document, Project, Session};
use crate::fold::compare;
use crate::format::Bilingual;

use self::turnout::{involved, turnout};
pub use outline::{Outline, Outlines};
pub use steering::Organ;
pub use turnout::{BELONGINGS, LEVELS, Row, Turnout};

/// A path of laboratories, counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Identity {
    pub path: String,
    /// Oldest first.
    pub meetings: Vec<Meeting>,
    /// The year it began; none where nothing is known of it.
    pub since: Option<i32>,
    /// The methods of its closed laboratories, in the order of their first use.
    pub methods: Vec<Bilingual>,
    pub core: Organ,
    pub enlarged: Organ,
    pub turnout: Turnout,
    /// Oldest first; a project that goes on from another of the path is the same one.
    pub interventions: Vec<Intervention>,
    pub registered: Registered,
}

/// A laboratory of the path.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    pub session: String,
    pub title: String,
    pub date: NaiveDate,
    pub place: String,
    pub method: Bilingual,
    /// People who came.
    pub came: usize,
    pub is_closed: bool,
}

/// A project born on the path.
#[derive(Debug, Clone, PartialEq)]
pub struct Intervention {
    pub birth: Birth,
    pub title: String,
    pub places: Vec<String>,
    pub description: String,
}

/// What the registry of the years knows of the path.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Registered {
    /// Entries born in its laboratories.
    pub entries: usize,
    /// Those of them that are standing tables.
    pub tables: usize,
    /// The activities of those that began, most frequent first, and how many have each.
    pub started: Vec<(String, usize)>,
}

/// The states in which a project began.
const STARTED: [&str; 3] = ["avviato", "consolidato", "concluso"];

fn path_of(document: &Document) -> &str {
    document.session.header.path.trim()
}

impl Identity {
    /// Counts a path by its name.
    pub fn of_path(path: &str, documents: &[&Document], ledger: &Ledger) -> Self {
        let own = documents.iter().copied();
        let own = own.filter(|document| compare(path_of(document), path.trim()).is_eq());
        Self::of(path.trim(), own.collect(), ledger)
    }

    /// Counts a laboratory as if it were a path of its own.
    pub fn of_session(document: &Document, ledger: &Ledger) -> Self {
        Self::of(&document.session.header.title, vec![document], ledger)
    }

    fn of(path: &str, mut documents: Vec<&Document>, ledger: &Ledger) -> Self {
        documents.sort_by_key(|document| (document.session.header.date, &document.summary.id));
        let card = ledger.card(path).cloned().unwrap_or_default();
        let involved = involved(&documents);
        let (core, enlarged) = steering::organs(&card, &documents);
        Self {
            path: path.to_owned(),
            since: since(&card, &documents),
            methods: methods(&documents),
            turnout: turnout(&involved, &core, &enlarged),
            core,
            enlarged,
            interventions: interventions(&documents),
            registered: registered(&documents, ledger),
            meetings: documents.into_iter().map(Meeting::of).collect(),
        }
    }
}

impl Meeting {
    fn of(document: &Document) -> Self {
        let header = &document.session.header;
        let place = [header.place.name.as_str(), header.place.municipality.as_str()];
        let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
        Self {
            session: document.summary.id.clone(),
            title: header.title.clone(),
            date: header.date,
            place: place.join(", "),
            method: document.summary.method_name.clone(),
            came: document.session.people_who_came().count(),
            is_closed: is_closed(&document.session),
        }
    }
}

fn is_closed(session: &Session) -> bool {
    match session.day.state {
        DayState::Closed => true,
        DayState::Prepared | DayState::Running => false,
    }
}

fn since(card: &IdentityCard, documents: &[&Document]) -> Option<i32> {
    let first = documents
        .iter()
        .map(|document| document.session.header.date.year());
    first.chain(card.since).min()
}

fn methods(documents: &[&Document]) -> Vec<Bilingual> {
    let mut methods: Vec<(&str, Bilingual)> = Vec::new();
    for document in documents.iter().filter(|document| is_closed(&document.session)) {
        let summary = &document.summary;
        if !methods.iter().any(|(id, _)| *id == summary.method) {
            methods.push((&summary.method, summary.method_name.clone()));
        }
    }
    methods.into_iter().map(|(_, name)| name).collect()
}

fn interventions(documents: &[&Document]) -> Vec<Intervention> {
    let projects = || {
        documents.iter().flat_map(|document| {
            let projects = document.session.outcomes.projects.iter();
            projects.map(move |project| (*document, project))
        })
    };
    let continued: BTreeSet<&str> = projects()
        .filter_map(|(_, project)| project.continues.as_deref())
        .collect();
    let is_last =
        |document: &Document, project: &Project| !continued.contains(reference(document, project).as_str());
    projects()
        .filter(|(document, project)| is_last(document, project))
        .map(|(document, project)| Intervention {
            birth: Birth {
                session: document.summary.id.clone(),
                project: project.id.clone(),
            },
            title: project.title.clone(),
            places: places(project, &document.session),
            description: project.description.clone(),
        })
        .collect()
}

/// How a project is named by one that goes on from it.
fn reference(document: &Document, project: &Project) -> String {
    format!("{}/{}", document.summary.id, project.id)
}

/// Where a project acts; where it was thought up, while it does not say.
fn places(project: &Project, session: &Session) -> Vec<String> {
    let own = &project.scope.municipalities;
    if own.is_empty() {
        vec![session.header.place.municipality.clone()]
    } else {
        own.clone()
    }
}

fn registered(documents: &[&Document], ledger: &Ledger) -> Registered {
    let is_own = |birth: &Birth| {
        documents
            .iter()
            .any(|document| document.summary.id == birth.session)
    };
    let entries: Vec<_> = ledger
        .entities
        .iter()
        .filter(|entity| entity.born.iter().any(is_own))
        .collect();
    let tables = entries.iter().filter(|entity| entity.kind == Kind::Table).count();
    let sheets = entries
        .iter()
        .filter_map(|entity| ledger.sheets_of(&entity.id).next()?.1.project());
    let mut started: BTreeMap<&str, usize> = BTreeMap::new();
    for sheet in sheets {
        let state = sheet.state.as_deref().unwrap_or_default();
        for activity in sheet.activities.iter().filter(|_| STARTED.contains(&state)) {
            *started.entry(activity).or_default() += 1;
        }
    }
    let mut started: Vec<(String, usize)> = started
        .into_iter()
        .map(|(name, n)| (name.to_owned(), n))
        .collect();
    started.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    Registered {
        entries: entries.len(),
        tables,
        started,
    }
}
