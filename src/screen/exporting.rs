//! Which export to make of a laboratory.

use super::{Ask, Desk, Making, Pick};
use crate::domain::Document;
use crate::export::{Format, Naming};
use crate::widget::Item;

/// Asks which format; what can be handed on comes first, what holds every name last.
pub fn pick_export(document: &Document, desk: &Desk) -> Ask {
    let item = |key: &str, aside: &str, making: Making| {
        let item = Item {
            label: desk.say(key),
            aside: aside.to_owned(),
            note: desk.say(&format!("{key}.note")),
            ..Item::default()
        };
        let session = document.summary.id.clone();
        (item, vec![Ask::Make { session, making }])
    };
    let mut items: Vec<(Item, Vec<Ask>)> = Format::ALL
        .into_iter()
        .map(|format| {
            let making = Making::Export(format, Naming::Pseudonyms);
            item(&format!("export-{}", format.name()), "", making)
        })
        .collect();
    let with_names = desk.say("export-with-names");
    let internal = Making::Export(Format::Xlsx, Naming::Internal);
    items.push(item("export-internal", &with_names, internal));
    items.push(item("export-apart", &with_names, Making::Apart));
    items.push(item("export-bundle", &with_names, Making::Bundle));
    items.push(item("export-locked", &with_names, Making::LockedBundle));
    Ask::Pick(Box::new(Pick {
        title: desk.say("export-pick"),
        items,
    }))
}
