//! The walks of a slot: how one is told, and how one noted by mistake is taken off.

use crate::domain::{Command, Id, Session, Slot, Walk, walks_of_slot};
use crate::screen::{Ask, Confirm, Desk, Labels, Pick};
use crate::widget::Item;

/// "10:55 Rosa Bo: T01 › T02".
pub fn name(walk: &Walk, session: &Session, desk: &Desk) -> String {
    let place = |topic: &Option<Id>| {
        topic
            .as_ref()
            .map_or_else(|| desk.say("walk-nowhere"), Id::to_string)
    };
    let name = Labels::of(desk).person(session, &walk.person);
    let (at, then) = (desk.words.time(walk.at.time()), desk.look.symbols.then);
    format!("{at} {name}: {} {then} {}", place(&walk.from), place(&walk.to))
}

/// The walks of the slot, to take one off that was noted by mistake.
pub fn pick(session: &Session, slot: &Slot, desk: &Desk) -> Ask {
    let walks = walks_of_slot(session, &slot.id).into_iter().rev();
    let items = walks.map(|walk| {
        let label = name(walk, session, desk);
        let confirm = Confirm {
            title: desk.say("confirm-walk"),
            body: label.clone(),
            verb: desk.say("confirm-walk.verb"),
            asks: vec![
                Ask::Do(Command::Remove(walk.id.clone())),
                Ask::Tell(desk.say("told-walk-removed")),
            ],
        };
        let item = Item {
            label,
            ..Item::default()
        };
        (item, vec![Ask::Confirm(Box::new(confirm))])
    });
    Ask::Pick(Box::new(Pick {
        title: desk.say("groups-pick-walk"),
        items: items.collect(),
    }))
}
