//! The forms of the signatures: who is interested in a topic, and the topics a person is interested in.

use super::super::topic::{cell_name, topic_name, topic_named};
use super::super::{Ask, Desk, Labels};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Id, Proposal, Session, SignUp, interested_in};
use crate::format::Spot;
use crate::text::Fact;
use crate::widget::{Choice, Fault, Form, Values};

/// The people signed up for a topic.
pub fn build(topic: &Id, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("sign-ups", &[]);
    };
    let signed: Vec<Id> = interested_in(session, topic).into_iter().cloned().collect();
    let facts = [("topic", topic_named(session, topic).into())];
    FormKit::new(desk)
        .people("signed", session, &signed)
        .titled("sign-ups", &facts)
}

pub fn read(topic: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let reader = Reader::new(values, desk);
    let signed = interested_in(session, topic);
    let now = reader.ids("signed");
    let sign_up = |person: &Id| SignUp::new(topic.clone(), person.clone());
    let gone = signed.iter().filter(|person| !now.contains(person));
    let come = now.iter().filter(|person| !signed.contains(person));
    let mut asks: Vec<Ask> = gone
        .map(|person| Ask::Do(Command::CancelSignUp(sign_up(person))))
        .collect();
    asks.extend(come.map(|person| Ask::Do(Command::SignUp(sign_up(person)))));
    let facts: [(&str, Fact); 2] = [
        ("topic", topic_named(session, topic).into()),
        ("count", now.len().into()),
    ];
    asks.push(Ask::Tell(desk.tell("told-signed", &facts)));
    reader.finish(asks)
}

/// The topics a person is signed up for.
pub fn build_interests(person: &Id, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("interests", &[]);
    };
    let choices = topics(session, desk)
        .into_iter()
        .map(|topic| choice(topic, session, desk));
    let mine: Vec<String> = interests(session, person).iter().map(Id::to_string).collect();
    let facts = [("name", Labels::of(desk).person(session, person).into())];
    FormKit::new(desk)
        .many("interests", choices.collect(), &mine)
        .titled("interests", &facts)
}

pub fn read_interests(person: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let reader = Reader::new(values, desk);
    let before = interests(session, person);
    let now = reader.ids("interests");
    let sign_up = |topic: &Id| SignUp::new(topic.clone(), person.clone());
    let gone = before.iter().filter(|topic| !now.contains(topic));
    let come = now.iter().filter(|topic| !before.contains(topic));
    let mut asks: Vec<Ask> = gone
        .map(|topic| Ask::Do(Command::CancelSignUp(sign_up(topic))))
        .collect();
    asks.extend(come.map(|topic| Ask::Do(Command::SignUp(sign_up(topic)))));
    let facts: [(&str, Fact); 2] = [
        ("name", Labels::of(desk).person(session, person).into()),
        ("count", now.len().into()),
    ];
    asks.push(Ask::Tell(desk.tell("told-interests", &facts)));
    reader.finish(asks)
}

/// The standing topics that belong on the wall.
fn topics<'a>(session: &'a Session, desk: &Desk<'a>) -> Vec<&'a Proposal> {
    let is_of_wall = |topic: &&Proposal| {
        let kind = desk
            .document()
            .and_then(|document| document.template.kind(&topic.kind));
        topic.is_standing() && kind.is_some_and(|kind| kind.spot == Spot::Wall)
    };
    session.proposals.iter().filter(is_of_wall).collect()
}

fn interests(session: &Session, person: &Id) -> Vec<Id> {
    let mine = session.wall.sign_ups.iter();
    mine.filter(|sign_up| &sign_up.person == person)
        .filter(|sign_up| {
            session
                .proposal(&sign_up.topic)
                .is_some_and(Proposal::is_standing)
        })
        .map(|sign_up| sign_up.topic.clone())
        .collect()
}

fn choice(topic: &Proposal, session: &Session, desk: &Desk) -> Choice {
    let label = match &topic.position.cell {
        Some(cell) => format!("{} · {}", topic_name(topic), cell_name(cell, session, desk)),
        None => topic_name(topic),
    };
    Choice::new(topic.id.as_str(), label)
}
