//! Throwing away a laboratory made by mistake, and the list of those thrown away.

use crate::domain::{DayState, Summary};
use crate::screen::{Action, Ask, Confirm, Desk, Labels, Pick, Shelf};
use crate::widget::Item;

/// The action of the key that takes something away, where the laboratory was never begun.
pub(super) fn action(shelf: &Shelf, desk: &Desk) -> Option<Action> {
    let summary = shelf.summary.as_ref()?;
    let is_whole = desk.library.trouble_of(shelf).is_none();
    let can_be_thrown = is_whole && summary.state == DayState::Prepared;
    // Another copy in the folder would take its place in the list.
    let twins = (shelf.twins > 0).then(|| desk.say("block-twins"));
    can_be_thrown.then(|| Action::rare("home-throw", "Del").blocked(twins))
}

/// The question, which says what is in it.
pub(super) fn ask(shelf: &Shelf, desk: &Desk) -> Option<Ask> {
    let summary = shelf.summary.as_ref()?;
    let facts = [
        ("title", summary.title.as_str().into()),
        ("date", desk.words.long_date(summary.date).into()),
        ("people", summary.people.0.into()),
        ("proposals", summary.proposals.into()),
    ];
    Some(Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-throw", &facts),
        body: desk.tell("confirm-throw.body", &facts),
        verb: desk.say("confirm-throw.verb"),
        asks: vec![Ask::ThrowAway(shelf.id.clone())],
    })))
}

/// The laboratories that were thrown away, each of which opens its copies; or the sentence that there is none.
pub fn list(thrown: &[Summary], desk: &Desk) -> Ask {
    if thrown.is_empty() {
        return Ask::Tell(desk.say("thrown-none"));
    }
    let labels = Labels::of(desk);
    let items = thrown.iter().map(|summary| {
        let item = Item {
            label: summary.title.clone(),
            aside: desk.words.date(summary.date),
            note: labels.pick(&summary.method_name).to_owned(),
            ..Item::default()
        };
        (item, vec![Ask::LookAtCopies(summary.id.clone())])
    });
    Ask::Pick(Box::new(Pick {
        title: desk.say("act-home-thrown"),
        items: items.collect(),
    }))
}
