//! Which paper to make of a laboratory.

use super::{Ask, Contents, Desk, Leaflet, Pick};
use crate::domain::{Command, Document, ReportState};
use crate::export::{Format, Naming};
use crate::paper::{
    Copies, Counted, Dossier, Edition, Kit, PathPaper, Printing, kit, last_copies, path_paper,
};
use crate::registry::ledger::Ledger;
use crate::widget::Item;

/// A paper that can be made of a laboratory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Making {
    /// The book of proceedings, in every format.
    Book(Edition),
    /// Papers of the print kit, with so many copies of each blank sheet.
    Kit(Printing, Copies),
    /// Tables, an agenda, proposals for a platform.
    Export(Format, Naming),
    /// The whole laboratory in one file.
    Bundle,
    /// The same, which only a passphrase opens.
    LockedBundle,
    /// Contents without names, and the names in another file.
    Apart,
}

/// For a paper without blank sheets.
const ONE: Copies = Copies {
    number: 1,
    counted: Counted::NotYet,
};
/// How many copies are offered, beside as many as there are people.
const OFFERED: [u32; 5] = [6, 12, 24, 48, 96];

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
            ..Item::default()
        };
        let making = Making::Book(edition);
        let session = document.summary.id.clone();
        (item, vec![Ask::Make { session, making }])
    };
    let mut items = vec![
        item(Edition::Draft, "book-pick-draft"),
        item(Edition::Final, "book-pick-final"),
    ];
    let has_something = |what: &Kit| kit(document, *what, ONE, desk.words).is_some();
    let papers = Kit::ALL.into_iter().filter(has_something).map(Printing::One);
    let printed = [Printing::Whole].into_iter().chain(papers);
    items.extend(printed.map(|what| kit_item(what, document, desk)));
    items.extend([PathPaper::Proposal, PathPaper::FinalReport].map(|what| law_item(what, document, desk)));
    Ask::Pick(Box::new(Pick {
        title: desk.say("book-pick"),
        items,
    }))
}

/// A paper of the regional law, of this laboratory alone.
fn law_item(what: PathPaper, document: &Document, desk: &Desk) -> (Item, Vec<Ask>) {
    let key = format!("path-{}", what.name());
    let item = Item {
        label: desk.say(&key),
        aside: desk.say("path-skeleton"),
        note: desk.say(&format!("{key}.note")),
        ..Item::default()
    };
    let dossier = Dossier::of_session(document, &Ledger::default());
    let leaflet = Leaflet {
        folder: document.summary.id.clone(),
        contents: Contents::Paper {
            name: desk.say(&format!("{key}.file")),
            paper: Box::new(path_paper(what, &dossier, desk.words)),
        },
    };
    (item, vec![Ask::Publish(Box::new(leaflet))])
}

fn kit_item(what: Printing, document: &Document, desk: &Desk) -> (Item, Vec<Ask>) {
    let key = format!("kit-{}", what.name());
    let item = Item {
        label: desk.say(&key),
        aside: desk.say("kit-to-print"),
        note: desk.say(&format!("{key}.note")),
        ..Item::default()
    };
    if last_copies(document, what, 1).is_empty() {
        return (item, print(what, ONE.number, document, desk));
    }
    let pick = pick_copies(what, document, desk);
    (item, vec![Ask::Pick(Box::new(pick))])
}

/// How many of each blank sheet: as many as there are people comes first.
fn pick_copies(what: Printing, document: &Document, desk: &Desk) -> Pick {
    let people = u32::try_from(document.session.people.len()).unwrap_or(u32::MAX);
    let need = people.clamp(OFFERED.into_iter().min().unwrap_or(1), 200);
    let others = OFFERED.into_iter().filter(|copies| *copies != need);
    let items = std::iter::once(need).chain(others).map(|copies| {
        let facts = [("copies", copies.into()), ("people", people.into())];
        let note = if copies == need {
            desk.tell("kit-copies-need", &facts)
        } else {
            desk.say("kit-copies-note")
        };
        let item = Item {
            label: desk.tell("kit-copies-item", &facts),
            aside: String::new(),
            note,
            ..Item::default()
        };
        (item, print(what, copies, document, desk))
    });
    Pick {
        title: desk.say("kit-copies"),
        items: items.collect(),
    }
}

/// Makes papers of the kit. The open laboratory notes how far its blank sheets are numbered, where it can be written.
fn print(what: Printing, copies: u32, document: &Document, desk: &Desk) -> Vec<Ask> {
    let blanks = last_copies(document, what, copies);
    let is_open = desk
        .document()
        .is_some_and(|open| open.summary.id == document.summary.id);
    let notes = is_open && desk.block().is_none() && !blanks.is_empty();
    let counted = if notes { Counted::Already } else { Counted::NotYet };
    let making = Making::Kit(
        what,
        Copies {
            number: copies,
            counted,
        },
    );
    let session = document.summary.id.clone();
    let note = notes.then_some(Ask::Do(Command::Print(blanks)));
    note.into_iter().chain([Ask::Make { session, making }]).collect()
}
