//! Readings of people: who was here for how long, who flew from group to group.

use chrono::NaiveDateTime;

use super::day::{activity_of, beginning_of, hour_of};
use crate::domain::{Attendance, Id, Person, Session, Slot};
use crate::format::{Activity, Template};

/// How much of the laboratory a person was here for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Expected,
    Present,
    /// Came after the work had begun, or left before the end.
    Partial,
    Absent,
}

/// Returns how much of the laboratory a person was here for.
///
/// The work begins with the first line that is not the welcome desk, when it really started or else as planned.
pub fn presence(session: &Session, template: &Template, person: &Person) -> Presence {
    match person.attendance {
        Attendance::Expected => Presence::Expected,
        Attendance::Absent => Presence::Absent,
        Attendance::Present { arrived, left } => {
            let came_late = beginning(session, template).is_some_and(|begins| arrived > begins);
            let left_early = left.is_some_and(|left| end(session).is_none_or(|end| left < end));
            if came_late || left_early {
                Presence::Partial
            } else {
                Presence::Present
            }
        }
    }
}

fn beginning(session: &Session, template: &Template) -> Option<NaiveDateTime> {
    let mut work = session
        .day
        .programme
        .iter()
        .filter(|line| !matches!(activity_of(template, line), Some(Activity::Welcome)));
    work.next().map(|line| beginning_of(session, line))
}

/// When it is over: at the hour of the header on the last day, or when it was closed if that came first.
fn end(session: &Session) -> Option<NaiveDateTime> {
    let last_day = session
        .day
        .programme
        .iter()
        .map(|line| line.day)
        .max()
        .unwrap_or(1);
    let planned = session.header.ends.map(|ends| hour_of(session, last_day, ends));
    let closed = session.day.closing.closed_at;
    match (planned, closed) {
        (Some(planned), Some(closed)) => Some(planned.min(closed)),
        (planned, closed) => planned.or(closed),
    }
}

/// Returns who is here in a slot, even for a part, and signed up for none of its topics.
pub fn wanderers<'a>(session: &'a Session, slot: &Slot) -> Vec<&'a Person> {
    let topics = super::topics_of_slot(session, &slot.id);
    let is_signed = |person: &Person| {
        let mut mine = session
            .wall
            .sign_ups
            .iter()
            .filter(|sign_up| sign_up.person == person.id);
        mine.any(|sign_up| topics.iter().any(|topic| topic.id == sign_up.topic))
    };
    here_in(session, slot)
        .filter(|person| !is_signed(person))
        .collect()
}

/// Returns the butterflies of a slot: here, signed up for nothing, in no report, walked into no group.
pub fn butterflies<'a>(session: &'a Session, slot: &Slot) -> Vec<&'a Person> {
    let groups = actual_groups(session, slot);
    let met = |person: &Person| groups.iter().any(|(_, people)| people.contains(&&person.id));
    let mut alone = wanderers(session, slot);
    alone.retain(|person| !met(person));
    alone
}

/// Returns the topics of a slot with those who were really there: named in the report, or walked in.
pub fn actual_groups<'a>(session: &'a Session, slot: &Slot) -> Vec<(&'a Id, Vec<&'a Id>)> {
    let topics = super::topics_of_slot(session, &slot.id);
    let group = |topic: &'a Id| {
        let reported = session
            .report_on(topic)
            .into_iter()
            .flat_map(|report| &report.participants);
        let walked = session
            .wall
            .walks
            .iter()
            .filter(|walk| walk.to.as_ref() == Some(topic));
        let mut people: Vec<&Id> = reported.collect();
        for walk in walked {
            if !people.contains(&&walk.person) {
                people.push(&walk.person);
            }
        }
        (topic, people)
    };
    topics.into_iter().map(|topic| group(&topic.id)).collect()
}

fn here_in<'a>(session: &'a Session, slot: &Slot) -> impl Iterator<Item = &'a Person> {
    let begins = hour_of(session, slot.day, slot.begins);
    let ends = hour_of(session, slot.day, slot.ends);
    session
        .people
        .iter()
        .filter(move |person| match person.attendance {
            Attendance::Present { arrived, left } => arrived < ends && left.is_none_or(|left| left > begins),
            Attendance::Expected | Attendance::Absent => false,
        })
}

/// Returns the bumblebees: people who walked at least twice.
pub fn bumblebees(session: &Session) -> Vec<&Person> {
    let walks = |person: &Person| {
        let mine = session.wall.walks.iter().filter(|walk| walk.person == person.id);
        mine.count()
    };
    session
        .people
        .iter()
        .filter(|person| walks(person) >= 2)
        .collect()
}
