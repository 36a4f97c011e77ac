//! Where the code of a sheet leads, wherever it is read: to its form, or to the laboratory whose sheet it is.

use super::{Ask, Desk, Pick, Shelf, pane};
use crate::paper::{Miscoded, may_be_of, read_code};
use crate::widget::Item;

/// What to do with the form that is being filled in, before the sheet of a code is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First {
    Save,
    SetAside,
}

/// Follows a code: through the open laboratory, or else to the one it is of. The error says in words why it leads nowhere.
pub fn follow(typed: &str, desk: &Desk) -> Result<Vec<Ask>, String> {
    match desk.document() {
        Some(document) => match read_code(document, typed) {
            Ok(errand) => Ok(pane::follow_sheet(&errand, document, desk)),
            Err(Miscoded::Elsewhere) => to_another(typed, desk),
            Err(why) => Err(miscoded(why, typed, desk)),
        },
        None => from_outside(typed, desk),
    }
}

/// Why a code leads nowhere, in words.
pub fn miscoded(why: Miscoded, typed: &str, desk: &Desk) -> String {
    let key = match why {
        Miscoded::Unreadable => "code-unreadable",
        Miscoded::Wrong => "code-wrong",
        Miscoded::Elsewhere => "code-elsewhere",
        Miscoded::Unknown => "code-unknown",
    };
    desk.tell(key, &[("typed", typed.trim().to_uppercase().into())])
}

/// From inside one laboratory nobody is taken to another unasked: offers to open the one whose sheet it is.
fn to_another(typed: &str, desk: &Desk) -> Result<Vec<Ask>, String> {
    let shelves = of(typed, desk).unwrap_or_default();
    if shelves.is_empty() {
        return Err(miscoded(Miscoded::Elsewhere, typed, desk));
    }
    let item = |shelf: &&Shelf| Item {
        label: desk.tell("code-open-other", &[("title", title(shelf).into())]),
        note: desk.say("code-open-other.note"),
        ..Item::default()
    };
    let stay = Item {
        label: desk.say("code-stay-here"),
        ..Item::default()
    };
    let items = shelves
        .iter()
        .map(|shelf| (item(shelf), vec![open(shelf, typed)]));
    let facts = [("typed", typed.trim().to_uppercase().into())];
    Ok(vec![Ask::Pick(Box::new(Pick {
        title: desk.tell("code-of-another", &facts),
        items: items.chain([(stay, Vec::new())]).collect(),
    }))])
}

fn open(shelf: &Shelf, typed: &str) -> Ask {
    Ask::OpenSheet {
        laboratory: shelf.id.clone(),
        code: typed.to_owned(),
    }
}

/// Opens the laboratory; where two have sheets that begin alike, one chooses.
fn from_outside(typed: &str, desk: &Desk) -> Result<Vec<Ask>, String> {
    let shelves = of(typed, desk).map_err(|why| miscoded(why, typed, desk))?;
    match shelves.as_slice() {
        [] => Err(desk.tell("code-of-none", &[("typed", typed.trim().to_uppercase().into())])),
        [shelf] => Ok(vec![open(shelf, typed)]),
        [..] => {
            let item = |shelf: &&Shelf| Item {
                label: title(shelf).to_owned(),
                ..Item::default()
            };
            Ok(vec![Ask::Pick(Box::new(Pick {
                title: desk.say("code-of-which"),
                items: shelves
                    .iter()
                    .map(|shelf| (item(shelf), vec![open(shelf, typed)]))
                    .collect(),
            }))])
        }
    }
}

/// The laboratories on the shelves whose sheet it may be.
fn of<'a>(typed: &str, desk: &Desk<'a>) -> Result<Vec<&'a Shelf>, Miscoded> {
    let mut found = Vec::new();
    for shelf in &desk.library.shelves {
        if may_be_of(typed, &shelf.id)? {
            found.push(shelf);
        }
    }
    // Without a laboratory a code is still right or wrong.
    may_be_of(typed, "").map(|_| found)
}

fn title(shelf: &Shelf) -> &str {
    let summary = shelf.summary.as_ref();
    summary.map_or(shelf.id.as_str(), |summary| summary.title.as_str())
}
