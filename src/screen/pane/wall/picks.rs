//! The lists opened from the wall: a person who signs up, a topic to merge with, the people wanted twice.

use crate::domain::{Id, Proposal, Session, rivals_of, topics_of_slot};
use crate::format::KindId;
use crate::screen::forms::{Purpose, people_choices};
use crate::screen::topic::{cell_name, convener, names, slot_name, topic_name, topic_named};
use crate::screen::{Ask, Desk, Message, Pick};
use crate::widget::Item;

/// A person to pick, and then what is asked for.
pub fn person(title: &str, session: &Session, desk: &Desk, then: impl Fn(Id) -> Vec<Ask>) -> Ask {
    let choices = people_choices(session).into_iter();
    let items = choices.map(|choice| {
        let item = Item {
            label: choice.label,
            ..Item::default()
        };
        (item, then(Id(choice.value)))
    });
    Ask::Pick(Box::new(Pick {
        title: desk.say(title),
        items: items.collect(),
    }))
}

/// The topics that can take this one in.
pub fn merge(topic: &Proposal, kind: &KindId, session: &Session, desk: &Desk) -> Ask {
    let others = session.proposals.iter();
    let others = others.filter(|other| other.is_standing() && &other.kind == kind && other.id != topic.id);
    let items = others.map(|other| {
        let cell = other.position.cell.as_ref();
        let place = cell.map_or_else(
            || desk.say("wall-unplaced"),
            |cell| cell_name(cell, session, desk),
        );
        let item = Item {
            label: topic_name(other),
            aside: place,
            note: convener(other, session, desk),
            ..Item::default()
        };
        let purpose = Purpose::Merge {
            topic: topic.id.clone(),
            into: other.id.clone(),
        };
        (item, vec![Ask::Form(purpose)])
    });
    Ask::Pick(Box::new(Pick {
        title: desk.tell("wall-pick-merge", &[("topic", topic_name(topic).into())]),
        items: items.collect(),
    }))
}

/// Who would like to be both in this topic and in another of its slot.
pub fn clashes_of(topic: &Proposal, session: &Session, desk: &Desk) -> Ask {
    let lines = rivals_of(session, &topic.id).into_iter().map(|rival| {
        let people: Vec<&Id> = rival.people.iter().collect();
        let facts = [
            ("count", rival.people.len().into()),
            ("one", topic_name(topic).into()),
            ("other", topic_named(session, &rival.topic).into()),
            ("names", names(&people, session, desk).into()),
        ];
        desk.tell("wall-clash", &facts)
    });
    let lines: Vec<String> = lines.collect();
    let facts = [("topic", topic_name(topic).into())];
    message(desk.tell("wall-clashes-of", &facts), &lines, desk)
}

/// The same for the whole wall, slot by slot, each pair once.
pub fn all_clashes(session: &Session, desk: &Desk) -> Ask {
    let mut lines = Vec::new();
    for slot in &session.room.slots {
        let topics = topics_of_slot(session, &slot.id);
        for (place, one) in topics.iter().enumerate() {
            let later = topics.iter().skip(place + 1);
            let rivals = rivals_of(session, &one.id);
            for other in later {
                let Some(rival) = rivals.iter().find(|rival| rival.topic == other.id) else {
                    continue;
                };
                let people: Vec<&Id> = rival.people.iter().collect();
                let facts = [
                    ("count", people.len().into()),
                    ("one", topic_name(one).into()),
                    ("other", topic_name(other).into()),
                    ("names", names(&people, session, desk).into()),
                ];
                let hour = slot_name(&slot.id, session, desk);
                lines.push(format!("{hour} · {}", desk.tell("wall-clash", &facts)));
            }
        }
    }
    message(desk.say("wall-clashes"), &lines, desk)
}

fn message(title: String, lines: &[String], desk: &Desk) -> Ask {
    let body = if lines.is_empty() {
        desk.say("wall-no-clashes")
    } else {
        lines.join("\n\n")
    };
    Ask::Message(Box::new(Message { title, body }))
}
