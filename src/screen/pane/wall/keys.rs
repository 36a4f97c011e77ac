//! What can be done on the wall, and why not: with a topic in hand, or on the spot one is on.

use super::Wall;
use crate::domain::Proposal;
use crate::screen::topic::topic_name;
use crate::screen::{Action, Desk};

/// Why nobody can post a topic.
pub fn cannot_post(desk: &Desk) -> Option<String> {
    let session = desk.session();
    let is_empty = session.is_none_or(|session| session.people.is_empty());
    let nobody = is_empty.then(|| desk.say("block-no-people"));
    desk.block().or(nobody)
}

impl Wall {
    fn is_pinned(&self, topic: &Proposal, desk: &Desk) -> bool {
        let session = desk.session();
        session.is_some_and(|session| session.wall.pins.contains(&topic.id))
    }

    pub(super) fn actions_in_hand(&self) -> Vec<Action> {
        vec![
            Action::new("wall-drop", "Enter"),
            Action::new("wall-put-back", "Esc"),
        ]
    }

    pub(super) fn actions_on_the_wall(&self, desk: &Desk) -> Vec<Action> {
        let topic = self.topic(desk);
        let closed = desk.block();
        let none = topic.is_none().then(|| desk.say("block-no-topic"));
        let fallen = topic
            .filter(|topic| !topic.is_standing())
            .map(|topic| desk.tell("block-fallen", &[("topic", topic_name(topic).into())]));
        let standing = topic
            .filter(|topic| topic.is_standing())
            .map(|topic| desk.tell("block-standing", &[("topic", topic_name(topic).into())]));
        let unplaced = topic
            .filter(|topic| topic.position.cell.is_none())
            .map(|_| desk.say("block-unplaced"));
        let unplaced_yet = topic
            .filter(|topic| topic.position.cell.is_none())
            .map(|_| desk.say("block-unplaced-yet"));
        let to_change = closed.clone().or_else(|| none.clone()).or(fallen);
        let to_post = cannot_post(desk);
        let first = match topic {
            None => Action::new("wall-post-here", "Enter").blocked(to_post.clone()),
            Some(_) => Action::new("wall-sign", "Enter").blocked(to_change.clone()),
        };
        vec![
            first,
            Action::new("wall-post", "n").blocked(to_post.clone()),
            Action::new("wall-person", "p").blocked(to_post),
            Action::new("wall-move", "m").blocked(to_change.clone()),
            Action::rare("wall-lay", "d").blocked(closed.clone()),
            match topic.filter(|topic| self.is_pinned(topic, desk)) {
                Some(_) => Action::rare("wall-unpin", "f").blocked(closed.clone()),
                None => {
                    Action::rare("wall-pin", "f").blocked(to_change.clone().or_else(|| unplaced_yet.clone()))
                }
            },
            Action::rare("wall-read", "o").blocked(none.clone()),
            Action::rare("wall-clashes", "c"),
            Action::rare("wall-edit", "e").blocked(closed.clone().or_else(|| none.clone())),
            Action::rare("wall-merge", "u").blocked(to_change.clone()),
            Action::rare("wall-off", "-").blocked(to_change.clone().or(unplaced)),
            Action::rare("wall-withdraw", "Del").blocked(to_change),
            Action::rare("wall-reinstate", "r").blocked(closed.or(none).or(standing)),
        ]
    }
}
