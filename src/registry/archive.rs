//! The archive: every laboratory, searched by what was written in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::Datelike;

use super::Source;
use crate::domain::{DayState, Document, Noun, Report, Session};
use crate::fold::{Words, fold};

/// The texts of many documents, folded once so that every search is quick.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Archive {
    /// Shared with the lists that show them.
    volumes: Vec<Arc<Volume>>,
}

/// What is looked for. An empty search finds every laboratory.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Search {
    /// All must occur somewhere in the laboratory.
    pub words: String,
    /// The id of the template.
    pub method: Option<String>,
    /// Part of the name of the place, the municipality or the territory.
    pub place: Option<String>,
    pub year: Option<i32>,
    /// The whole name of a body that is in the laboratory.
    pub body: Option<String>,
    pub state: Option<DayState>,
}

/// A laboratory that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<'a> {
    pub volume: &'a Arc<Volume>,
    /// The places of the lines in which most of the words occur together, in the order of the document. Empty without
    /// words.
    pub lines: Vec<usize>,
}

/// One line of what was written, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub source: Source,
    pub text: String,
}

/// What was written in one laboratory.
#[derive(Debug, Clone, PartialEq)]
pub struct Volume {
    pub session: String,
    method: String,
    year: i32,
    /// Folded names of places.
    place: String,
    /// Folded names of bodies.
    bodies: BTreeSet<String>,
    state: DayState,
    lines: Vec<Line>,
    /// The same lines, folded, one a line.
    folded: String,
}

impl Archive {
    /// The order of `documents` is the order in which they are found.
    pub fn of(documents: &[&Document]) -> Self {
        Self {
            volumes: documents
                .iter()
                .map(|document| Arc::new(Volume::of(document)))
                .collect(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.volumes.is_empty()
    }

    /// Takes in other laboratories, after its own.
    pub fn join(&mut self, other: Self) {
        self.volumes.extend(other.volumes);
    }

    pub fn search(&self, search: &Search) -> Vec<Found<'_>> {
        let words = Words::of(&search.words);
        let body = search.body.as_deref().map(fold);
        let place = Words::of(search.place.as_deref().unwrap_or_default());
        self.volumes
            .iter()
            .filter(|volume| {
                search
                    .method
                    .as_ref()
                    .is_none_or(|method| method == &volume.method)
            })
            .filter(|volume| search.year.is_none_or(|year| year == volume.year))
            .filter(|volume| body.as_ref().is_none_or(|body| volume.bodies.contains(body)))
            .filter(|volume| search.state.is_none_or(|state| state == volume.state))
            .filter(|volume| place.all_in(&volume.place))
            .filter(|volume| words.all_in(&volume.folded))
            .map(|volume| Found {
                volume,
                lines: volume.best_lines(&words),
            })
            .collect()
    }
}

impl Volume {
    fn of(document: &Document) -> Self {
        let header = &document.session.header;
        let place = &header.place;
        let mut lines = Vec::new();
        let mut write = |source: &Source, text: &str| {
            let written = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.extend(written.map(|text| Line {
                source: source.clone(),
                text: text.to_owned(),
            }));
        };
        read_header(&document.session, &mut write);
        read_people(&document.session, &mut write);
        read_sheets(&document.session, &mut write);
        read_outcomes(&document.session, &mut write);
        read_day(&document.session, &mut write);
        let folded: Vec<String> = lines.iter().map(|line| fold(&line.text)).collect();
        Self {
            session: document.summary.id.clone(),
            method: document.summary.method.clone(),
            year: header.date.year(),
            bodies: document
                .session
                .bodies
                .iter()
                .map(|body| fold(&body.name))
                .collect(),
            state: document.session.day.state,
            place: fold(&[place.name.as_str(), &place.municipality, &place.territory].join("\n")),
            lines,
            folded: folded.join("\n"),
        }
    }

    /// One of the lines that were found.
    pub fn line(&self, place: usize) -> Option<&Line> {
        self.lines.get(place)
    }

    fn best_lines(&self, words: &Words) -> Vec<usize> {
        if words.is_empty() {
            return Vec::new();
        }
        let counts: Vec<usize> = self.folded.split('\n').map(|line| words.count_in(line)).collect();
        let most = counts.iter().copied().max().unwrap_or_default();
        let places = counts.iter().enumerate();
        places
            .filter(|(_, count)| most > 0 && **count == most)
            .map(|(place, _)| place)
            .collect()
    }
}

fn read_header(session: &Session, write: &mut impl FnMut(&Source, &str)) {
    let header = &session.header;
    let place = &header.place;
    let headings = &header.headings;
    let texts = [
        &header.title,
        &header.question,
        &place.name,
        &place.municipality,
        &place.territory,
        &header.path,
    ];
    let published = [
        &headings.priorities,
        &headings.people,
        &headings.target_area,
        &headings.projects,
    ];
    let steering = header.steering.core.iter().chain(&header.steering.enlarged);
    let others = [&header.sponsor.name, &header.note]
        .into_iter()
        .chain(&header.facilitators)
        .chain(steering);
    for text in texts.into_iter().chain(published).chain(others) {
        write(&Source::Header, text);
    }
    for round in &session.room.rounds {
        write(&Source::Round(round.number), &round.question);
    }
}

fn read_people(session: &Session, write: &mut impl FnMut(&Source, &str)) {
    for body in &session.bodies {
        write(&Source::Record(Noun::Body, body.id.clone()), &body.name);
    }
    for person in &session.people {
        write(&Source::Record(Noun::Person, person.id.clone()), &person.name());
    }
    for table in &session.room.tables {
        write(&Source::Record(Noun::Table, table.id.clone()), &table.theme);
    }
    for group in &session.room.groups {
        write(&Source::Record(Noun::Group, group.id.clone()), &group.name);
    }
}

fn read_sheets(session: &Session, write: &mut impl FnMut(&Source, &str)) {
    for proposal in &session.proposals {
        let source = Source::Record(Noun::Proposal, proposal.id.clone());
        write(&source, &proposal.text);
        for answer in proposal.details.values() {
            write(&source, answer);
        }
    }
    for report in &session.reports {
        read_report(report, write);
    }
}

fn read_report(report: &Report, write: &mut impl FnMut(&Source, &str)) {
    let source = Source::Record(Noun::Report, report.id.clone());
    write(&source, &report.title);
    for text in report.sentences() {
        write(&source, text);
    }
}

fn read_outcomes(session: &Session, write: &mut impl FnMut(&Source, &str)) {
    let outcomes = &session.outcomes;
    for cluster in &outcomes.clusters {
        let source = Source::Record(Noun::Cluster, cluster.id.clone());
        for text in std::iter::once(&cluster.title).chain(&cluster.open_questions) {
            write(&source, text);
        }
    }
    for plan in &outcomes.plans {
        let source = Source::Record(Noun::Plan, plan.id.clone());
        let bridge = &plan.bridge;
        let lists = [&bridge.seeds, &bridge.obstacles, &bridge.allies, &bridge.bridges];
        let actions = plan.actions.iter().flat_map(|action| {
            let means = &action.means;
            [
                &action.what,
                &means.place,
                &means.how,
                &means.resources,
                &action.check,
            ]
        });
        for text in std::iter::once(&plan.title)
            .chain(lists.into_iter().flatten())
            .chain(actions)
        {
            write(&source, text);
        }
    }
    for project in &outcomes.projects {
        let source = Source::Record(Noun::Project, project.id.clone());
        for text in [&project.title, &project.description]
            .into_iter()
            .chain(&project.goals)
        {
            write(&source, text);
        }
    }
    for offer in &outcomes.offers {
        write(&Source::Record(Noun::Offer, offer.id.clone()), &offer.what);
    }
}

fn read_day(session: &Session, write: &mut impl FnMut(&Source, &str)) {
    for meeting in &session.encounters.meetings {
        let source = Source::Record(Noun::Meeting, meeting.id.clone());
        write(&source, &meeting.place);
        write(&source, &meeting.diary);
    }
    for entry in &session.day.log {
        write(&Source::Record(Noun::Note, entry.id.clone()), &entry.text);
    }
    let closing = &session.day.closing;
    let follow_ups = closing.follow_ups.iter().map(|follow_up| &follow_up.what);
    for text in closing.words.iter().chain(follow_ups) {
        write(&Source::Closing, text);
    }
}
