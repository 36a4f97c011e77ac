//! A topic picked up from the wall: what would happen if it were dropped here, said before it is done.

use super::spot::Spot;
use crate::domain::{Cell, Command, Document, Id, Overlaps, Refusal, clashes_if_moved};
use crate::screen::topic::{cell_name, topic_named};
use crate::screen::{Desk, Labels};

/// The topic in hand, and where it was picked up.
#[derive(Debug, Clone, PartialEq)]
pub struct Carried {
    pub topic: Id,
    pub from: Spot,
}

/// What dropping a topic would do.
#[derive(Debug, Clone, PartialEq)]
pub enum Landing {
    /// It is where it was.
    Stays,
    Moves(Overlaps),
    Refused(Refusal),
}

/// Tries a move, and changes nothing.
pub fn landing_of(document: &Document, topic: &Id, to: Option<&Cell>, desk: &Desk) -> Landing {
    let session = &document.session;
    let from = session
        .proposal(topic)
        .and_then(|topic| topic.position.cell.as_ref());
    if from == to {
        return Landing::Stays;
    }
    let command = Command::MoveTopic {
        topic: topic.clone(),
        to: to.cloned(),
        at: desk.now,
        reason: String::new(),
    };
    match document.try_out(&command) {
        Ok(()) => Landing::Moves(clashes_if_moved(session, topic, to)),
        Err(refusal) => Landing::Refused(refusal),
    }
}

/// Says what dropping a topic here would do, in a sentence.
pub fn told(document: &Document, topic: &Id, to: Option<&Cell>, desk: &Desk) -> String {
    let session = &document.session;
    let place = to.map_or_else(|| desk.say("wall-off"), |cell| cell_name(cell, session, desk));
    match landing_of(document, topic, to, desk) {
        Landing::Stays => desk.tell(
            "wall-drop-stays",
            &[("topic", topic_named(session, topic).into())],
        ),
        Landing::Moves(overlaps) => desk.tell(
            "wall-drop-moves",
            &[
                ("topic", topic.to_string().into()),
                ("place", place.into()),
                ("change", change(overlaps, desk).into()),
            ],
        ),
        Landing::Refused(Refusal::CellTaken { topic: other, .. }) => desk.tell(
            "wall-drop-taken",
            &[
                ("place", place.into()),
                ("other", topic_named(session, &other).into()),
            ],
        ),
        Landing::Refused(refusal) => Labels::of(desk).refusal(&refusal, session),
    }
}

/// Says how a move changes the overlaps: "toglie 11 sovrapposizioni".
pub fn change(overlaps: Overlaps, desk: &Desk) -> String {
    let Overlaps { before, after } = overlaps;
    match after.cmp(&before) {
        std::cmp::Ordering::Less => desk.tell("wall-removes", &[("count", (before - after).into())]),
        std::cmp::Ordering::Equal => desk.say("wall-same"),
        std::cmp::Ordering::Greater => desk.tell("wall-adds", &[("count", (after - before).into())]),
    }
}
