//! People and bodies of an earlier laboratory, registered for this one.

use super::super::{Ask, Desk, Pick};
use crate::domain::{Command, Document};
use crate::registry::Enlisted;
use crate::widget::Item;

/// Asks which laboratory to copy from; reads the laboratories first, if nobody did yet.
pub fn ask(desk: &Desk) -> Vec<Ask> {
    let (Some(here), Some(documents)) = (desk.document(), &desk.library.documents) else {
        return vec![Ask::ReadAll, Ask::Tell(desk.say("copy-read"))];
    };
    if desk.library.is_being_read() {
        return vec![Ask::Tell(desk.say("copy-read"))];
    }
    let earlier: Vec<&Document> = documents
        .iter()
        .filter(|document| document.summary.id != here.summary.id && !document.session.people.is_empty())
        .collect();
    if earlier.is_empty() {
        return vec![Ask::Tell(desk.say("copy-none"))];
    }
    let items = earlier
        .into_iter()
        .map(|document| item(document, here, desk))
        .collect();
    vec![Ask::Pick(Box::new(Pick {
        title: desk.say("copy-title"),
        items,
    }))]
}

fn item(earlier: &Document, here: &Document, desk: &Desk) -> (Item, Vec<Ask>) {
    let enlisted = Enlisted::from_earlier(earlier, here);
    let title = &earlier.session.header.title;
    let n_people = enlisted.people.len();
    let item = Item {
        label: format!("{} {title}", desk.words.date(earlier.session.header.date)),
        aside: desk.tell("copy-new", &[("people", n_people.into())]),
        note: desk.say("copy-note"),
        ..Item::default()
    };
    let facts = [("people", n_people.into()), ("title", title.clone().into())];
    let asks = if enlisted == Enlisted::default() {
        vec![Ask::Tell(desk.tell("copy-nobody", &facts))]
    } else {
        vec![
            Ask::Do(Command::Enlist {
                bodies: enlisted.bodies,
                people: enlisted.people,
            }),
            Ask::Tell(desk.tell("told-copied", &facts)),
        ]
    };
    (item, asks)
}
