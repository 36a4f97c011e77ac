//! The form of an instant report: who was there, what was said, what is asked for.

use super::super::pane::merged_into;
use super::super::topic::{topic_name, topic_named};
use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone};
use crate::domain::{
    Command, Contents, Id, Proposal, Record, Report, ReportState, Session, prefix, took_part,
};
use crate::text::{Fact, accented};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(topic: &Id, desk: &Desk) -> Form {
    let Some((session, report)) = report_of(topic, desk) else {
        return FormKit::new(desk).titled("report", &[]);
    };
    let contents = &report.contents;
    let links: Vec<String> = contents.links.iter().map(Id::to_string).collect();
    let delivered = report.delivered_at.map(|at| at.time());
    FormKit::new(desk)
        .people("participants", session, &report.participants)
        .person("scribe", session, report.scribe.as_ref())
        .lines("discussion", &contents.discussion)
        .lines("recommendations", &contents.recommendations)
        .lines("resources", &contents.resources)
        .lines("requests", &contents.requests)
        .many("links", others(session, &report.topic), &links)
        .line("report-title", &report.title)
        .person("report-convener", session, Some(&report.convener))
        .time("delivered", delivered)
        .titled("report", &[("topic", with_merged(session, topic).into())])
}

pub fn read(topic: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some((session, report)) = report_of(topic, desk) else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let scribe = reader.one_id("scribe");
    let mut participants = reader.ids("participants");
    if participants.is_empty() {
        reader.blame("participants", "fault-choose");
    }
    blame_absent(&mut reader, "participants", &participants, &report, session);
    blame_absent(&mut reader, "scribe", scribe.as_slice(), &report, session);
    // Who writes was there: nobody should have to pick the same name twice.
    participants.extend(
        scribe
            .iter()
            .filter(|scribe| !participants.contains(scribe))
            .cloned()
            .collect::<Vec<_>>(),
    );
    reader.needed("discussion");
    let delivered = reader.time("delivered");
    let day = report.delivered_at.map_or(desk.now.date(), |at| at.date());
    let report = Report {
        title: reader.needed("report-title"),
        convener: reader.needed_one("report-convener").map_or(report.convener, Id),
        scribe,
        participants,
        contents: Contents {
            discussion: written(values, "discussion"),
            recommendations: written(values, "recommendations"),
            resources: written(values, "resources"),
            requests: written(values, "requests"),
            links: reader.ids("links"),
            next_steps: report.contents.next_steps,
        },
        delivered_at: delivered.map(|time| day.and_time(time)),
        ..report
    };
    let told = desk.tell("told-report", &[("topic", topic_named(session, topic).into())]);
    reader.finish(vec![
        Ask::Do(Command::put(Record::Report(report))),
        Ask::Tell(told),
    ])
}

/// Says at the field where they were chosen that somebody never came. Those the report names already stay.
fn blame_absent(reader: &mut Reader, field: &str, chosen: &[Id], report: &Report, session: &Session) {
    let chosen = chosen.iter().filter(|id| !report.participants.contains(id));
    let mut people = chosen.filter_map(|id| session.person(id));
    if let Some(person) = people.find(|person| !person.attendance.came()) {
        let facts = [("person", person.name().into())];
        reader.blame_with(field, "refusal-not-here", &facts);
    }
}

/// The lines of a field, with the accents that a clerk in a hurry types as apostrophes.
fn written(values: &Values, field: &str) -> Vec<String> {
    let lines = values.lines(field).into_iter();
    lines.map(|line| accented(&line)).collect()
}

/// The report on a topic: the one there is, or a new one with everything that is known already.
fn report_of<'a>(topic: &Id, desk: &Desk<'a>) -> Option<(&'a Session, Report)> {
    let document = desk.document()?;
    let session = &document.session;
    if let Some(report) = session.report_on(topic) {
        return Some((session, report.clone()));
    }
    let sheet = session.proposal(topic)?;
    let participants = took_part(session, &document.template, topic);
    let participants: Vec<Id> = participants.into_iter().cloned().collect();
    let report = Report {
        id: document.next_id(prefix::REPORT),
        topic: topic.clone(),
        title: sheet.title().to_owned(),
        convener: sheet.author.clone().or_else(|| participants.first().cloned())?,
        scribe: None,
        participants,
        cell: sheet.position.cell.clone(),
        contents: Contents::default(),
        augmentations: Vec::new(),
        delivered_at: Some(desk.now),
        state: ReportState::Draft,
    };
    Some((session, report))
}

fn with_merged(session: &Session, topic: &Id) -> String {
    let merged = merged_into(session, topic);
    let names = merged.iter().map(|topic| topic.id.to_string());
    let parts: Vec<String> = std::iter::once(topic_named(session, topic))
        .chain(names)
        .collect();
    parts.join(" + ")
}

/// The other topics that had a cell.
fn others(session: &Session, topic: &Id) -> Vec<Choice> {
    let is_other = |each: &&Proposal| &each.id != topic && each.position.cell.is_some();
    let topics = session.proposals.iter().filter(is_other);
    topics
        .map(|topic| Choice::new(topic.id.as_str(), topic_name(topic)))
        .collect()
}

/// The report of that id, and the laboratory it is in.
pub fn stored<'a>(id: &Id, desk: &Desk<'a>) -> Option<(&'a Session, &'a Report)> {
    let session = desk.session()?;
    let report = session.reports.iter().find(|report| &report.id == id)?;
    Some((session, report))
}

/// The title of a report, as forms about it are called.
pub fn facts(id: &Id, desk: &Desk) -> Vec<(&'static str, Fact)> {
    let title = stored(id, desk).map_or_else(String::new, |(_, report)| report.title.clone());
    vec![("title", title.into())]
}
