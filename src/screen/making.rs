//! Which paper to make of a laboratory.

use super::{Ask, Desk, Pick};
use crate::domain::{Document, ReportState};
use crate::paper::{Edition, Kit, kit};
use crate::widget::Item;

/// A paper that can be made of a laboratory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Making {
    /// The book of proceedings, in every format.
    Book(Edition),
    /// A paper of the print kit.
    Kit(Kit),
}

/// Asks which paper: the draft of the book is marked first, the final one follows, then what is printed for the room.
pub fn pick_book(document: &Document, desk: &Desk) -> Ask {
    let drafts = document
        .session
        .reports
        .iter()
        .filter(|report| report.state == ReportState::Draft)
        .count();
    let item = |edition: Edition, key: &str| {
        let item = Item {
            label: desk.say(key),
            aside: String::new(),
            note: desk.tell(&format!("{key}.note"), &[("drafts", drafts.into())]),
        };
        let making = Making::Book(edition);
        let session = document.summary.id.clone();
        (item, vec![Ask::Make { session, making }])
    };
    let mut items = vec![
        item(Edition::Draft, "book-pick-draft"),
        item(Edition::Final, "book-pick-final"),
    ];
    let has_something = |what: &Kit| kit(document, *what, 1, desk.words).is_some();
    items.extend(
        Kit::ALL
            .into_iter()
            .filter(has_something)
            .map(|what| kit_item(what, document, desk)),
    );
    Ask::Pick(Box::new(Pick {
        title: desk.say("book-pick"),
        items,
    }))
}

fn kit_item(what: Kit, document: &Document, desk: &Desk) -> (Item, Vec<Ask>) {
    let key = format!("kit-{}", what.name());
    let item = Item {
        label: desk.say(&key),
        aside: desk.say("kit-to-print"),
        note: desk.say(&format!("{key}.note")),
    };
    let making = Making::Kit(what);
    let session = document.summary.id.clone();
    (item, vec![Ask::Make { session, making }])
}
