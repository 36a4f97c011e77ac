//! The form with which a topic goes into another: what the two conveners agreed.

use super::super::topic::topic_named;
use super::super::{Ask, Desk};
use super::FormKit;
use crate::domain::{Command, Id};
use crate::text::Fact;
use crate::widget::{Fault, Form, Values};

pub fn build(topic: &Id, into: &Id, desk: &Desk) -> Form {
    FormKit::new(desk)
        .line("agreement", "")
        .titled("merge", &facts(topic, into, desk))
}

pub fn read(topic: &Id, into: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let command = Command::Merge {
        topic: topic.clone(),
        into: into.clone(),
        at: desk.now,
        note: values.text("agreement"),
    };
    let told = desk.tell("told-merged", &facts(topic, into, desk));
    Ok(vec![Ask::Do(command), Ask::Tell(told)])
}

fn facts(topic: &Id, into: &Id, desk: &Desk) -> Vec<(&'static str, Fact)> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    vec![
        ("topic", topic_named(session, topic).into()),
        ("into", topic_named(session, into).into()),
    ]
}
