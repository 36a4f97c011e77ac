//! Readings of the groups at work: which slot a line runs, who took part, who is where now.

use chrono::NaiveDateTime;

use super::day::{activity_of, hour_of};
use crate::domain::{Id, Line, Person, Session, Slot, Walk};
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

/// Returns when the groups of a slot really began, or are planned to begin.
fn beginning_of_slot(session: &Session, template: &Template, slot: &Slot) -> NaiveDateTime {
    let place = session.room.slots.iter().position(|each| each.id == slot.id);
    let line = place.and_then(|place| lines_with_groups(session, template).nth(place));
    let started = line.and_then(|line| line.started);
    started.unwrap_or_else(|| hour_of(session, slot.day, slot.begins))
}

fn lines_with_groups<'a>(session: &'a Session, template: &Template) -> impl Iterator<Item = &'a Line> {
    let is_group = |line: &&Line| matches!(activity_of(template, line), Some(Activity::Groups));
    session.day.programme.iter().filter(is_group)
}

/// Returns who took part in a group, each once: its conveners and who signed up, if they came and had not left when the
/// groups began, and who walked in.
///
/// Who walked on was there all the same. Once there is a report, its participants come first.
pub fn took_part<'a>(session: &'a Session, template: &Template, topic: &Id) -> Vec<&'a Id> {
    let began = session
        .proposal(topic)
        .and_then(|sheet| sheet.position.cell.as_ref())
        .and_then(|cell| session.room.slots.iter().find(|slot| slot.id == cell.slot))
        .map(|slot| beginning_of_slot(session, template, slot));
    gathered(session, topic, |person| {
        let attendance = &person.attendance;
        attendance.came() && began.is_none_or(|began| attendance.here_after(began))
    })
}

/// Those reported in a group, those of its conveners and of who signed up that `is_counted`, and who walked in.
fn gathered<'a>(session: &'a Session, topic: &Id, is_counted: impl Fn(&Person) -> bool) -> Vec<&'a Id> {
    let reported = session.report_on(topic).map(|report| report.participants.iter());
    let conveners = super::conveners_of(session, topic);
    let signed = super::interested_in(session, topic);
    let is_counted = |id: &&Id| session.person(id).is_some_and(&is_counted);
    let expected = conveners.into_iter().chain(signed).filter(is_counted);
    let walked = walks_into(session, topic).map(|walk| &walk.person);
    let mut people: Vec<&Id> = Vec::new();
    for person in reported.into_iter().flatten().chain(expected).chain(walked) {
        if !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

/// Returns who is in a group now: those who took part and are gone neither home nor elsewhere with their two feet.
pub fn in_group_now<'a>(session: &'a Session, slot: &Id, topic: &Id) -> Vec<&'a Id> {
    let is_here = |person: &Person| person.attendance.is_here();
    let mut people = gathered(session, topic, is_here);
    people.retain(|id| session.person(id).is_some_and(is_here));
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
    let convened = topics
        .iter()
        .find(|topic| super::conveners_of(session, &topic.id).contains(&person));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Command;
    use crate::domain::sample::{Lab, at, cell, id};

    /// T01 of P01 and T02 of P02 in the first slot; P03 signed up for T01, P04 for nothing.
    fn lab() -> Lab {
        let mut lab = Lab::with_people(4);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        lab.posts("T02", "P02", Some(cell("F01", "SP02")));
        lab.signs_up("P03", "T01");
        lab
    }

    fn walks(lab: &mut Lab, number: u32, person: &str, to: Option<&str>) {
        let from = group_of(lab.session(), &id("F01"), &id(person)).cloned();
        lab.does(Command::TakeWalk(Walk {
            id: Id::new("W", number),
            at: at("10:30"),
            person: id(person),
            from,
            to: to.map(id),
        }));
    }

    #[test]
    fn each_line_with_groups_runs_its_slot() {
        let lab = lab();
        let slot = |line: &str| slot_of_line(lab.session(), lab.template(), &id(line)).map(|slot| &slot.id);
        assert_eq!(
            [slot("L03"), slot("L04"), slot("L02")],
            [Some(&id("F01")), Some(&id("F02")), None]
        );
    }

    #[test]
    fn a_slot_has_begun_when_its_line_was_started_or_its_time_is_over() {
        let mut lab = lab();
        let slot = lab.session().room.slots[0].clone();
        let has_begun = |lab: &Lab, hour| slot_has_begun(lab.session(), lab.template(), &slot, at(hour));
        assert!(!has_begun(&lab, "09:30"));
        assert!(has_begun(&lab, "12:00"));
        lab.does(Command::EnterLine {
            line: id("L03"),
            at: at("09:30"),
        });
        assert!(has_begun(&lab, "09:30"));
    }

    #[test]
    fn who_walked_on_took_part_and_is_not_here_now() {
        let mut lab = lab();
        walks(&mut lab, 1, "P03", Some("T02"));
        let here = |topic: &str| in_group_now(lab.session(), &id("F01"), &id(topic));
        assert_eq!(
            took_part(lab.session(), lab.template(), &id("T01")),
            [&id("P01"), &id("P03")]
        );
        assert_eq!(here("T01"), [&id("P01")]);
        assert_eq!(here("T02"), [&id("P02"), &id("P03")]);
    }

    #[test]
    fn who_is_out_for_a_walk_is_in_no_group() {
        let mut lab = lab();
        walks(&mut lab, 1, "P03", None);
        assert_eq!(group_of(lab.session(), &id("F01"), &id("P03")), None);
        assert_eq!(group_of(lab.session(), &id("F01"), &id("P04")), None);
        assert_eq!(walks_of_slot(lab.session(), &id("F02")).len(), 0);
    }
}
