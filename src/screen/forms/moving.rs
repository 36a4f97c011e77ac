//! The form with which a topic is moved on the wall, or taken off it: an optional reason.

use super::super::pane::change;
use super::super::topic::{cell_name, topic_named};
use super::super::{Ask, Desk};
use super::FormKit;
use crate::domain::{Cell, Command, Id, clashes_if_moved};
use crate::text::Fact;
use crate::widget::{Fault, Form, Values};

pub fn build(topic: &Id, to: Option<&Cell>, desk: &Desk) -> Form {
    FormKit::new(desk)
        .line("move-reason", "")
        .titled("move-topic", &facts(topic, to, desk))
}

pub fn read(topic: &Id, to: Option<&Cell>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let command = Command::MoveTopic {
        topic: topic.clone(),
        to: to.cloned(),
        at: desk.now,
        reason: values.text("move-reason"),
    };
    let told = desk.tell("told-moved", &facts(topic, to, desk));
    Ok(vec![Ask::Do(command), Ask::Tell(told)])
}

fn facts(topic: &Id, to: Option<&Cell>, desk: &Desk) -> Vec<(&'static str, Fact)> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let place = to.map_or_else(|| desk.say("wall-off"), |cell| cell_name(cell, session, desk));
    vec![
        ("topic", topic_named(session, topic).into()),
        ("place", place.into()),
        (
            "change",
            change(clashes_if_moved(session, topic, to), desk).into(),
        ),
    ]
}
