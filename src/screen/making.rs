//! Which paper to make of a laboratory.

use super::{Ask, Desk, Pick};
use crate::domain::{Document, ReportState};
use crate::paper::Edition;
use crate::widget::Item;

/// A paper that can be made of a laboratory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Making {
    /// The book of proceedings, in every format.
    Book(Edition),
}

/// Asks which edition of the book; the draft is marked first.
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
    Ask::Pick(Box::new(Pick {
        title: desk.say("book-pick"),
        items: vec![
            item(Edition::Draft, "book-pick-draft"),
            item(Edition::Final, "book-pick-final"),
        ],
    }))
}
