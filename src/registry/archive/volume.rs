//! What was written in one laboratory, line by line, as it is searched.

use std::collections::BTreeSet;

use chrono::Datelike;

use crate::domain::{DayState, Document, Noun, Report, Session};
use crate::fold::{Word, Words, fold};
use crate::registry::Source;

/// What was written in one laboratory.
#[derive(Debug, Clone, PartialEq)]
pub struct Volume {
    pub session: String,
    pub(super) method: String,
    pub(super) year: i32,
    /// Folded names of places.
    pub(super) place: String,
    /// Folded names of bodies.
    pub(super) bodies: BTreeSet<String>,
    pub(super) state: DayState,
    lines: Vec<Line>,
    /// The same lines, folded, one a line.
    pub(super) folded: String,
    /// Where each of them ends in it.
    ends: Vec<usize>,
}

/// One line of what was written, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub source: Source,
    pub text: String,
}

impl Volume {
    pub(super) fn of(document: &Document) -> Self {
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
        let (folded, ends) = folded(&lines);
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
            folded,
            ends,
        }
    }

    /// One of the lines that were found.
    pub fn line(&self, place: usize) -> Option<&Line> {
        self.lines.get(place)
    }

    /// The places of the lines in which most of the words occur together; none without words.
    pub(super) fn best_lines(&self, words: &Words) -> Vec<usize> {
        let mut counts = vec![0_u16; self.lines.len()];
        for word in words.each() {
            for place in self.lines_with(word) {
                if let Some(count) = counts.get_mut(place) {
                    *count += 1;
                }
            }
        }
        let most = counts.iter().copied().max().unwrap_or_default();
        let places = counts.into_iter().enumerate();
        places
            .filter(|(_, count)| most > 0 && *count == most)
            .map(|(place, _)| place)
            .collect()
    }

    /// The places of the lines in which a word occurs. A word has no blank in it, so it is never in two lines.
    fn lines_with(&self, word: &Word) -> impl Iterator<Item = usize> {
        let (mut from, mut line) = (0, 0);
        std::iter::from_fn(move || {
            let at = from + word.find_in(self.folded.get(from..)?)?;
            let found = line + self.ends.get(line..)?.iter().position(|end| *end > at)?;
            from = self.ends.get(found)? + 1;
            line = found + 1;
            Some(found)
        })
    }
}

/// The lines folded, one a line, and where each of them ends.
fn folded(lines: &[Line]) -> (String, Vec<usize>) {
    let (mut folded, mut ends) = (String::new(), Vec::with_capacity(lines.len()));
    for line in lines {
        if !ends.is_empty() {
            folded.push('\n');
        }
        folded.push_str(&fold(&line.text));
        ends.push(folded.len());
    }
    (folded, ends)
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
