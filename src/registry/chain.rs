//! The chain of a project: back through plans, clusters and reports to the sentences people wrote. And forward again.

use std::collections::{BTreeMap, BTreeSet};

use super::Source;
use super::ledger::Birth;
use super::origin::{Origins, Place};
use crate::domain::{Counted, Document, Id, Noun, Plan, Proposal, Report, Session, counted_in, dots_on};
use crate::format::{Entry as FormEntry, Field, KindId, Template};

/// Where a project comes from. The first node is the project; the others follow as a tree is read, each once.
#[derive(Debug, Clone, PartialEq)]
pub struct Chain {
    pub nodes: Vec<Node>,
}

/// One record of a chain.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// How far from the project: 0 for the project itself, one more than the node it hangs from.
    pub depth: usize,
    /// The session it is in; another one behind a project that goes on from an earlier one.
    pub session: String,
    pub source: Source,
    /// The kind of a proposal.
    pub kind: Option<KindId>,
    /// Its title; of a proposal, the first line as it was written.
    pub text: String,
    /// What people wrote beyond the title, one sentence an entry; not attributed.
    pub sentences: Vec<String>,
    /// Dots received in all votes.
    pub dots: u32,
    /// Dots, or the points of rankings.
    pub counted: Counted,
}

impl Chain {
    /// Every sentence people wrote, in the order of the chain: the text of proposals, and what is beyond the titles.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.nodes.iter().flat_map(|node| {
            let own = node.kind.is_some().then_some(node.text.as_str());
            own.into_iter().chain(node.sentences.iter().map(String::as_str))
        })
    }
}

/// Returns the chain of a project, or none where there is no such project.
///
/// A project of an earlier laboratory it goes on from is followed, if that document is among `documents`; a reference
/// that leads nowhere is a node of its own, so that the gap is seen.
pub fn chain(documents: &[&Document], session: &str, project: &Id) -> Option<Chain> {
    let by_id: BTreeMap<&str, &Document> = documents
        .iter()
        .map(|document| (document.summary.id.as_str(), *document))
        .collect();
    let laboratory = &by_id.get(session)?.session;
    laboratory
        .outcomes
        .projects
        .iter()
        .find(|sheet| &sheet.id == project)?;
    let origins = Origins::of(&behind(&by_id, session));
    let root: Place = (session.to_owned(), project.clone());
    let mut seen: BTreeSet<&Place> = BTreeSet::new();
    let mut nodes = Vec::new();
    let mut ahead: Vec<(usize, &Place)> = vec![(0, &root)];
    while let Some((depth, place)) = ahead.pop() {
        if seen.insert(place) {
            nodes.push(Node::of(by_id.get(place.0.as_str()).copied(), place, depth));
            ahead.extend(
                origins
                    .behind(place)
                    .into_iter()
                    .rev()
                    .map(|origin| (depth + 1, origin)),
            );
        }
    }
    Some(Chain { nodes })
}

/// Returns the projects that a record went into, directly or not; a project counts for itself.
pub fn became(documents: &[&Document], session: &str, id: &Id) -> Vec<Birth> {
    let later = later(documents, session);
    let ahead = Origins::of(&later).turned();
    let start = (session.to_owned(), id.clone());
    let reached = ahead.reach(&start);
    let projects = later.iter().flat_map(|document| {
        let sheets = document.session.outcomes.projects.iter();
        sheets.map(|sheet| (document.summary.id.clone(), sheet.id.clone()))
    });
    let births = projects.filter(|place| reached.contains(place));
    births
        .map(|(session, project)| Birth { session, project })
        .collect()
}

/// A laboratory and those that its projects go on from, directly or not: a chain leads through no other.
fn behind<'a>(by_id: &BTreeMap<&'a str, &'a Document>, session: &str) -> Vec<&'a Document> {
    let mut found: BTreeMap<&str, &Document> = BTreeMap::new();
    let mut ahead: Vec<&'a Document> = by_id.get(session).copied().into_iter().collect();
    while let Some(document) = ahead.pop() {
        if found.insert(&document.summary.id, document).is_none() {
            ahead.extend(earlier_sessions(document).filter_map(|earlier| by_id.get(earlier)));
        }
    }
    found.into_values().collect()
}

/// A laboratory and those whose projects go on from its own, directly or not, in their order.
fn later<'a>(documents: &[&'a Document], session: &str) -> Vec<&'a Document> {
    let mut followers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for document in documents {
        for earlier in earlier_sessions(document) {
            followers.entry(earlier).or_default().push(&document.summary.id);
        }
    }
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let mut ahead = vec![session];
    while let Some(session) = ahead.pop() {
        if found.insert(session) {
            ahead.extend(followers.get(session).into_iter().flatten());
        }
    }
    let own = documents.iter().copied();
    own.filter(|document| found.contains(document.summary.id.as_str()))
        .collect()
}

/// The laboratories whose projects those of this one go on from.
fn earlier_sessions(document: &Document) -> impl Iterator<Item = &str> {
    let projects = document.session.outcomes.projects.iter();
    let earlier = projects.filter_map(|project| project.continues.as_deref()?.rsplit_once('/'));
    earlier.map(|(session, _)| session)
}

impl Node {
    fn of(document: Option<&Document>, place: &Place, depth: usize) -> Self {
        let (session, id) = place;
        let unknown = Self {
            depth,
            session: session.clone(),
            source: Source::Unknown(id.0.clone()),
            kind: None,
            text: String::new(),
            sentences: Vec::new(),
            dots: 0,
            counted: Counted::default(),
        };
        let Some(document) = document else {
            return unknown;
        };
        let Some(noun) = document.session.noun_of(id) else {
            return unknown;
        };
        let written = Written::of(document, noun, id);
        Self {
            source: Source::Record(noun, id.clone()),
            kind: document
                .session
                .proposal(id)
                .map(|proposal| proposal.kind.clone()),
            text: written.title,
            sentences: written.sentences,
            dots: dots_on(&document.session, id),
            counted: counted_in(&document.session, id),
            ..unknown
        }
    }
}

/// What a record says.
#[derive(Debug, Default)]
struct Written {
    title: String,
    sentences: Vec<String>,
}

impl Written {
    /// Records that can stand behind a project say something; the others, named by mistake, show their id alone.
    fn of(document: &Document, noun: Noun, id: &Id) -> Self {
        let session = &document.session;
        let found = match noun {
            Noun::Proposal => session
                .proposal(id)
                .map(|sheet| Self::proposal(sheet, &document.template)),
            Noun::Report => session
                .reports
                .iter()
                .find(|report| &report.id == id)
                .map(Self::report),
            Noun::Cluster | Noun::Plan | Noun::Project => Self::outcome(session, id),
            Noun::Table | Noun::Group | Noun::Space => Self::room(session, id),
            Noun::Person
            | Noun::Body
            | Noun::Slot
            | Noun::Ballot
            | Noun::Meeting
            | Noun::Loan
            | Noun::Offer
            | Noun::Walk
            | Noun::Note
            | Noun::Line => None,
        };
        found.unwrap_or_default()
    }

    fn proposal(proposal: &Proposal, template: &Template) -> Self {
        let fields: &[Field] = template
            .kind(&proposal.kind)
            .map(|kind| kind.fields.as_slice())
            .unwrap_or_default();
        let is_prose = |key: &str| {
            fields
                .iter()
                .find(|field| field.id == key)
                .is_none_or(|field| match field.entry {
                    FormEntry::Line | FormEntry::Text => true,
                    FormEntry::Number(..)
                    | FormEntry::Date
                    | FormEntry::Time
                    | FormEntry::Flag
                    | FormEntry::Choice(_) => false,
                })
        };
        let answers = proposal
            .details
            .iter()
            .filter(|(key, _)| is_prose(key))
            .map(|(_, answer)| answer.as_str());
        let lines = proposal.text.lines().skip(1).chain(answers.flat_map(str::lines));
        Self {
            title: proposal.title().to_owned(),
            sentences: lines
                .filter(|line| !line.trim().is_empty())
                .map(str::to_owned)
                .collect(),
        }
    }

    fn report(report: &Report) -> Self {
        Self {
            title: report.title.clone(),
            sentences: report.sentences().map(str::to_owned).collect(),
        }
    }

    fn outcome(session: &Session, id: &Id) -> Option<Self> {
        let outcomes = &session.outcomes;
        let cluster = outcomes
            .clusters
            .iter()
            .find(|cluster| &cluster.id == id)
            .map(|cluster| Self {
                title: cluster.title.clone(),
                sentences: cluster.open_questions.clone(),
            });
        let plan = || outcomes.plans.iter().find(|plan| &plan.id == id).map(Self::plan);
        let project = || {
            let project = outcomes.projects.iter().find(|project| &project.id == id)?;
            let description = Some(&project.description).filter(|text| !text.is_empty());
            Some(Self {
                title: project.title.clone(),
                sentences: description.into_iter().chain(&project.goals).cloned().collect(),
            })
        };
        cluster.or_else(plan).or_else(project)
    }

    fn plan(plan: &Plan) -> Self {
        let bridge = &plan.bridge;
        let lists = [&bridge.seeds, &bridge.obstacles, &bridge.allies, &bridge.bridges];
        let actions = plan.actions.iter().map(|action| &action.what);
        // A plan is often left without a title: what is done first says what it is.
        let mut titles = std::iter::once(&plan.title).chain(actions.clone());
        Self {
            title: titles
                .find(|title| !title.is_empty())
                .cloned()
                .unwrap_or_default(),
            sentences: lists.into_iter().flatten().chain(actions).cloned().collect(),
        }
    }

    fn room(session: &Session, id: &Id) -> Option<Self> {
        let room = &session.room;
        let table = room
            .tables
            .iter()
            .find(|table| &table.id == id)
            .map(|table| &table.theme);
        let group = || {
            room.groups
                .iter()
                .find(|group| &group.id == id)
                .map(|group| &group.name)
        };
        let space = || {
            room.spaces
                .iter()
                .find(|space| &space.id == id)
                .map(|space| &space.name)
        };
        table.or_else(group).or_else(space).map(|title| Self {
            title: title.clone(),
            sentences: Vec::new(),
        })
    }
}
