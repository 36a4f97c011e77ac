//! Instant reports.

use super::{people, record};
use crate::domain::{Augmentation, Id, Noun, Refusal, Report, ReportState, Session};

/// Puts a report: one a topic, with title, convener, participants and at least a sentence.
pub fn put(session: &mut Session, report: &Report) -> Result<(), Refusal> {
    record::check_text(&report.title, "title")?;
    record::check(session, &report.id, Noun::Report, report)?;
    check_topic(session, report)?;
    check_people(session, report)?;
    if report
        .contents
        .discussion
        .iter()
        .all(|line| line.trim().is_empty())
    {
        return Err(Refusal::Empty { field: "discussion" });
    }
    for step in &report.contents.next_steps {
        record::check_text(&step.what, "what")?;
        if step.by.is_some_and(|by| by < session.header.date) {
            return Err(Refusal::BeforeTheDay { field: "by" });
        }
    }
    let mut report = report.clone();
    report.participants = record::distinct(&report.participants);
    record::store(&mut session.reports, report, |report| &report.id);
    Ok(())
}

fn check_topic(session: &Session, report: &Report) -> Result<(), Refusal> {
    let twin = session
        .reports
        .iter()
        .find(|other| other.id != report.id && other.topic == report.topic);
    if let Some(other) = twin {
        return Err(Refusal::ReportThere {
            topic: report.topic.clone(),
            report: other.id.clone(),
        });
    }
    let stands = session
        .proposal(&report.topic)
        .is_some_and(|topic| topic.is_standing());
    let is_new = known(session, &report.id).is_none_or(|known| known.topic != report.topic);
    if is_new && !stands {
        return Err(Refusal::NotStanding {
            topic: report.topic.clone(),
        });
    }
    Ok(())
}

/// Refuses people who never came, except those the report already named.
fn check_people(session: &Session, report: &Report) -> Result<(), Refusal> {
    if report.participants.is_empty() {
        return Err(Refusal::NoParticipants);
    }
    if let Some(scribe) = &report.scribe
        && !report.participants.contains(scribe)
    {
        return Err(Refusal::ScribeOutside {
            scribe: scribe.clone(),
        });
    }
    let known = known(session, &report.id);
    let named = |id: &Id| known.is_some_and(|known| people_of(known).any(|person| person == id));
    for person in people_of(report).filter(|id| !named(id)) {
        people::check_came(session, person)?;
    }
    Ok(())
}

/// Those who were in the group and those who took a next step.
fn people_of(report: &Report) -> impl Iterator<Item = &Id> {
    let doers = report
        .contents
        .next_steps
        .iter()
        .filter_map(|step| step.who.as_ref());
    report.participants.iter().chain(doers)
}

fn known<'a>(session: &'a Session, id: &Id) -> Option<&'a Report> {
    session.reports.iter().find(|report| &report.id == id)
}

/// Adds an idea of a reader, in the order of the hours.
pub fn augment(session: &mut Session, id: &Id, augmentation: &Augmentation) -> Result<(), Refusal> {
    record::check_text(&augmentation.text, "text")?;
    if let Some(person) = &augmentation.person {
        people::check_came(session, person)?;
    }
    let added = &mut find(session, id)?.augmentations;
    let place = added.partition_point(|known| known.at <= augmentation.at);
    added.insert(place, augmentation.clone());
    Ok(())
}

pub fn set_state(session: &mut Session, id: &Id, state: ReportState) -> Result<(), Refusal> {
    find(session, id)?.state = state;
    Ok(())
}

fn find<'a>(session: &'a mut Session, id: &Id) -> Result<&'a mut Report, Refusal> {
    let report = session.reports.iter_mut().find(|report| &report.id == id);
    report.ok_or_else(|| record::unknown(id))
}
