//! The form of a walk: someone used their two feet. Leaving a group is not an offence.

use super::super::topic::topic_name;
use super::super::{Ask, Desk, Labels};
use super::{FormKit, Reader, day_of, gone};
use crate::domain::{Command, Id, Walk, group_of, prefix, topics_of_slot};
use crate::text::Fact;
use crate::widget::{Choice, Fault, Form, Values};

/// The choice of being in no group: out for a walk, at the coffee.
const NOWHERE: &str = "-";

pub fn build(person: &Id, slot: &Id, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("walk", &[]);
    };
    let mut choices = vec![Choice::new(NOWHERE, desk.say("walk-nowhere"))];
    let topics = topics_of_slot(session, slot).into_iter();
    choices.extend(topics.map(|topic| Choice::new(topic.id.as_str(), topic_name(topic))));
    let from = group_of(session, slot, person).map_or(NOWHERE, Id::as_str);
    let facts = [("name", Labels::of(desk).person(session, person).into())];
    FormKit::new(desk)
        .one("walk-to", choices.clone(), None)
        .one("walk-from", choices, Some(from.to_owned()))
        .time("at", Some(desk.now.time()))
        .titled("walk", &facts)
}

pub fn read(person: &Id, slot: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let slots = &document.session.room.slots;
    let held = slots.iter().find(|held| &held.id == slot);
    let day = held.map_or_else(|| day_of(&document.session, desk.now.date()), |held| held.day);
    let to = reader.needed_one("walk-to");
    let walk = Walk {
        id: document.next_id(prefix::WALK),
        at: reader.moment("at", day),
        person: person.clone(),
        from: values.one("walk-from").and_then(topic),
        to: to.and_then(topic),
    };
    let session = &document.session;
    let place = |topic: &Option<Id>| {
        let topic = topic.as_ref().and_then(|id| session.proposal(id));
        topic.map_or_else(|| desk.say("walk-nowhere"), topic_name)
    };
    let facts: [(&str, Fact); 2] = [
        ("name", Labels::of(desk).person(session, person).into()),
        ("to", place(&walk.to).into()),
    ];
    let told = desk.tell("told-walked", &facts);
    reader.finish(vec![Ask::Do(Command::TakeWalk(walk)), Ask::Tell(told)])
}

fn topic(value: String) -> Option<Id> {
    (value != NOWHERE).then_some(Id(value))
}
