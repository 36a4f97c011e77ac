//! The topic in hand: picked up, carried over the wall, put down.

use super::Wall;
use super::carry::{self, Carried, Landing, landing_of};
use crate::domain::Proposal;
use crate::screen::forms::Purpose;
use crate::screen::topic::topic_name;
use crate::screen::{Ask, Desk};

impl Wall {
    pub(super) fn pick_up(&mut self, topic: &Proposal, desk: &Desk) -> Vec<Ask> {
        self.carried = Some(Carried {
            topic: topic.id.clone(),
            from: self.here,
        });
        vec![Ask::Tell(
            desk.tell("wall-picked-up", &[("topic", topic_name(topic).into())]),
        )]
    }

    /// Says what dropping the topic in hand here would do.
    pub(super) fn foretell(&self, desk: &Desk) -> Vec<Ask> {
        match (&self.carried, desk.document()) {
            (Some(carried), Some(document)) => {
                let to = self.cell(desk);
                vec![Ask::Tell(carry::told(
                    document,
                    &carried.topic,
                    to.as_ref(),
                    desk,
                ))]
            }
            (Some(_) | None, _) => Vec::new(),
        }
    }

    pub(super) fn put_down(&mut self, desk: &Desk) -> Vec<Ask> {
        let (Some(carried), Some(document)) = (self.carried.clone(), desk.document()) else {
            return Vec::new();
        };
        let to = self.cell(desk);
        match landing_of(document, &carried.topic, to.as_ref(), desk) {
            Landing::Refused(_) => self.foretell(desk),
            Landing::Stays => self.put_back(desk),
            Landing::Moves(_) => {
                self.carried = None;
                vec![Ask::Form(Purpose::MoveTopic {
                    topic: carried.topic,
                    to,
                })]
            }
        }
    }

    pub(super) fn put_back(&mut self, desk: &Desk) -> Vec<Ask> {
        if let Some(carried) = self.carried.take() {
            self.here = carried.from;
        }
        vec![Ask::Tell(desk.say("wall-put-back"))]
    }
}
