//! Readings of people: who was here for how long, who flew from group to group.

use chrono::NaiveDateTime;

use super::day::{activity_of, beginning_of, hour_of};
use super::gathering::group_of;
use crate::domain::{Attendance, Away, Id, Person, Session, Slot};
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
    match &person.attendance {
        Attendance::Expected => Presence::Expected,
        Attendance::Absent => Presence::Absent,
        Attendance::Present { arrived, left, away } => {
            let begins = beginning(session, template);
            let end = end(session);
            let came_late = begins.is_some_and(|begins| *arrived > begins);
            let left_early = left.is_some_and(|left| end.is_none_or(|end| left < end));
            let missed = |away: &Away| {
                begins.is_none_or(|begins| away.to > begins) && end.is_none_or(|end| away.from < end)
            };
            if came_late || left_early || away.iter().any(missed) {
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

/// Returns the butterflies of a slot: here, signed up for nothing, convening nothing, in no report, walked into no group.
pub fn butterflies<'a>(session: &'a Session, slot: &Slot) -> Vec<&'a Person> {
    let groups = actual_groups(session, slot);
    let met = |person: &Person| groups.iter().any(|(_, people)| people.contains(&&person.id));
    let mut alone = wanderers(session, slot);
    alone.retain(|person| !met(person) && group_of(session, &slot.id, &person.id).is_none());
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
        .filter(move |person| person.attendance.here_between(begins, ends))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, cell, id};
    use crate::domain::{Command, Walk};

    fn presence_of(lab: &Lab) -> Presence {
        presence(lab.session(), lab.template(), &lab.session().people[0])
    }

    fn arrives(lab: &mut Lab, hour: &str) {
        lab.does(Command::Expect { person: id("P01") });
        lab.does(Command::Arrive {
            person: id("P01"),
            at: at(hour),
        });
    }

    fn walks(lab: &mut Lab, walk: &str, person: &str) {
        lab.does(Command::TakeWalk(Walk {
            id: id(walk),
            at: at("10:30"),
            person: id(person),
            from: None,
            to: Some(id("T01")),
        }));
    }

    fn names(people: &[&Person]) -> Vec<Id> {
        people.iter().map(|person| person.id.clone()).collect()
    }

    #[test]
    fn who_comes_after_the_work_began_was_here_in_part() {
        let mut lab = Lab::with_people(1);
        // The wall is planned at 09:15.
        arrives(&mut lab, "09:15");
        assert_eq!(presence_of(&lab), Presence::Present);
        arrives(&mut lab, "09:16");
        assert_eq!(presence_of(&lab), Presence::Partial);
        lab.does(Command::EnterLine {
            line: id("L02"),
            at: at("09:30"),
        });
        assert_eq!(presence_of(&lab), Presence::Present);
    }

    #[test]
    fn who_leaves_before_the_end_was_here_in_part() {
        let mut lab = Lab::with_people(1);
        lab.leaves("P01", "16:59");
        assert_eq!(presence_of(&lab), Presence::Partial);
    }

    #[test]
    fn who_leaves_at_the_end_was_present() {
        let mut lab = Lab::with_people(1);
        lab.leaves("P01", "17:00");
        assert_eq!(presence_of(&lab), Presence::Present);
    }

    #[test]
    fn who_did_not_come_is_absent_and_who_may_is_expected() {
        let mut lab = Lab::with_people(1);
        lab.does(Command::Expect { person: id("P01") });
        assert_eq!(presence_of(&lab), Presence::Expected);
        lab.does(Command::MarkAbsent { person: id("P01") });
        assert_eq!(presence_of(&lab), Presence::Absent);
    }

    #[test]
    fn a_butterfly_wanders_and_joins_no_group() {
        let mut lab = Lab::with_people(4);
        // Who convenes a group is in it, signed up or not.
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        walks(&mut lab, "W01", "P02");
        lab.leaves("P04", "09:30");
        let slot = lab.session().room.slots[0].clone();
        assert_eq!(
            names(&wanderers(lab.session(), &slot)),
            [id("P01"), id("P02"), id("P03")]
        );
        assert_eq!(names(&butterflies(lab.session(), &slot)), [id("P03")]);
        assert_eq!(
            actual_groups(lab.session(), &slot),
            [(&id("T01"), vec![&id("P02")])]
        );
    }

    #[test]
    fn a_bumblebee_walks_at_least_twice() {
        let mut lab = Lab::with_people(2);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        for (walk, person) in [("W01", "P01"), ("W02", "P02"), ("W03", "P02")] {
            walks(&mut lab, walk, person);
        }
        assert_eq!(names(&bumblebees(lab.session())), [id("P02")]);
    }
}
