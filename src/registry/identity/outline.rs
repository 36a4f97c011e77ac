//! What a list shows of each path, counted as laboratories are read: a list opens without going through them.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::NaiveDate;

use super::turnout::came_or_carries;
use super::{path_of, reference};
use crate::domain::Document;
use crate::fold::fold;
use crate::registry::ledger::Ledger;

/// The paths that laboratories name, by folded name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outlines(BTreeMap<String, Outline>);

/// A path in short.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outline {
    path: String,
    /// Day, id and title of each laboratory, oldest first.
    pub meetings: BTreeSet<(NaiveDate, String, String)>,
    /// The keys of those who came or carry what was decided.
    people: HashSet<String>,
    projects: HashSet<String>,
    /// What other projects of the path go on from.
    continued: HashSet<String>,
}

impl Outlines {
    pub fn of(documents: &[&Document]) -> Self {
        let mut outlines = Self::default();
        for document in documents.iter().filter(|document| !path_of(document).is_empty()) {
            let outline = outlines.0.entry(fold(path_of(document))).or_default();
            outline.join(Outline::of(document));
        }
        outlines
    }

    /// Takes in the laboratories of others.
    pub fn join(&mut self, other: Self) {
        for (name, outline) in other.0 {
            self.0.entry(name).or_default().join(outline);
        }
    }

    /// What is known of a path; nothing where it has no laboratory.
    pub fn get(&self, path: &str) -> Option<&Outline> {
        self.0.get(&fold(path.trim()))
    }

    /// The names of these paths and of those that have a card, in their order.
    pub fn names(&self, ledger: &Ledger) -> Vec<String> {
        let own = self.0.iter();
        let mut names: BTreeMap<&str, &str> = own
            .map(|(folded, outline)| (folded.as_str(), outline.path.as_str()))
            .collect();
        let cards = ledger.cards.keys().filter(|path| !path.is_empty());
        let cards: Vec<(String, &str)> = cards.map(|path| (fold(path), path.as_str())).collect();
        names.extend(cards.iter().map(|(folded, path)| (folded.as_str(), *path)));
        names.into_values().map(str::to_owned).collect()
    }
}

impl Outline {
    fn of(document: &Document) -> Self {
        let header = &document.session.header;
        let projects = &document.session.outcomes.projects;
        let meeting = (header.date, document.summary.id.clone(), header.title.clone());
        Self {
            path: path_of(document).to_owned(),
            meetings: BTreeSet::from([meeting]),
            people: came_or_carries(document).map(|(key, _)| key).collect(),
            projects: projects
                .iter()
                .map(|project| reference(document, project))
                .collect(),
            continued: projects
                .iter()
                .filter_map(|project| project.continues.clone())
                .collect(),
        }
    }

    /// Of two spellings of the name the latest holds.
    fn join(&mut self, other: Self) {
        self.path = other.path;
        self.meetings.extend(other.meetings);
        self.people.extend(other.people);
        self.projects.extend(other.projects);
        self.continued.extend(other.continued);
    }

    /// How many people, each once over all laboratories.
    pub fn n_people(&self) -> usize {
        self.people.len()
    }

    /// How many projects; one that goes on from another of the path is the same one.
    pub fn n_interventions(&self) -> usize {
        self.projects.difference(&self.continued).count()
    }
}
