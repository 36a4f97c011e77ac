//! Readings of the groups at work: which slot a line runs, who took part, who is where now.

use chrono::NaiveDateTime;

use super::day::{activity_of, hour_of};
use crate::domain::{Id, Line, Session, Slot, Walk};
use crate::format::{Activity, Template};

/// Returns the slot that a line of the programme runs: each line with groups makes one, in order.
pub fn slot_of_line<'a>(session: &'a Session, template: &Template, line: &Id) -> Option<&'a Slot> {
    let place = lines_with_groups(session, template).position(|each| &each.id == line)?;
    session.room.slots.get(place)
}

/// True once the groups of a slot have begun: its line was started, or its time is over.
pub fn slot_has_begun(session: &Session, template: &Template, slot: &Slot, now: NaiveDateTime) -> bool {
    let place = session.room.slots.iter().position(|each| each.id == slot.id);
    let mut lines = lines_with_groups(session, template);
    let line = place.and_then(|place| lines.nth(place));
    let is_started = line.is_some_and(|line| line.started.is_some());
    is_started || hour_of(session, slot.day, slot.ends) <= now
}

fn lines_with_groups<'a>(session: &'a Session, template: &Template) -> impl Iterator<Item = &'a Line> {
    let is_group = |line: &&Line| matches!(activity_of(template, line), Some(Activity::Groups));
    session.day.programme.iter().filter(is_group)
}

/// Returns who took part in a group, each once: its convener and who signed up, if they came, and who walked in.
///
/// Who walked on was there all the same. Once there is a report, its participants come first.
pub fn took_part<'a>(session: &'a Session, topic: &Id) -> Vec<&'a Id> {
    let reported = session.report_on(topic).map(|report| report.participants.iter());
    let convener = session.proposal(topic).and_then(|topic| topic.author.as_ref());
    let signed = super::interested_in(session, topic);
    let came = |id: &&Id| session.person(id).is_some_and(|person| person.attendance.came());
    let expected = convener.into_iter().chain(signed).filter(came);
    let walked = walks_into(session, topic).map(|walk| &walk.person);
    let mut people: Vec<&Id> = Vec::new();
    for person in reported.into_iter().flatten().chain(expected).chain(walked) {
        if !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

/// Returns who is in a group now: those who took part and are not gone elsewhere with their two feet.
pub fn in_group_now<'a>(session: &'a Session, slot: &Id, topic: &Id) -> Vec<&'a Id> {
    let mut people = took_part(session, topic);
    people.retain(|person| group_of(session, slot, person) == Some(topic));
    people
}

/// Returns the topic of a slot in which a person is: where they walked last, else the one they convene or signed up
/// for. None for who is out for a walk.
pub fn group_of<'a>(session: &'a Session, slot: &Id, person: &Id) -> Option<&'a Id> {
    let topics = super::topics_of_slot(session, slot);
    let mine = walks_of_slot(session, slot);
    let last = mine
        .into_iter()
        .filter(|walk| &walk.person == person)
        .max_by_key(|walk| walk.at);
    if let Some(walk) = last {
        return walk.to.as_ref();
    }
    let convened = topics.iter().find(|topic| topic.author.as_ref() == Some(person));
    let signed = || {
        let is_mine = |topic: &Id| super::interested_in(session, topic).contains(&person);
        topics.iter().find(|topic| is_mine(&topic.id))
    };
    convened.or_else(signed).map(|topic| &topic.id)
}

/// Returns the walks from or to the topics of a slot, in the order in which they were told.
pub fn walks_of_slot<'a>(session: &'a Session, slot: &Id) -> Vec<&'a Walk> {
    let topics = super::topics_of_slot(session, slot);
    let is_of_slot = |topic: &Id| topics.iter().any(|each| &each.id == topic);
    let walks = session.wall.walks.iter();
    walks
        .filter(|walk| walk.from.iter().chain(&walk.to).any(is_of_slot))
        .collect()
}

fn walks_into<'a>(session: &'a Session, topic: &Id) -> impl Iterator<Item = &'a Walk> {
    let walks = session.wall.walks.iter();
    walks.filter(move |walk| walk.to.as_ref() == Some(topic))
}
