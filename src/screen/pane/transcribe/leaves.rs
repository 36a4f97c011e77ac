//! The sheets of paper as rows: whose, what, and where they are.

use super::super::super::sheets::kind_name;
use super::super::super::{Desk, Labels};
use super::super::name_of;
use crate::domain::{Document, Errand, Id, Leaf, Whereabouts, host_of, leaves, prefix};
use crate::widget::Row;

/// The sheets that a clerk waits for: first those that lie here to be transcribed, then those still missing.
pub fn waiting(document: &Document) -> Vec<Leaf> {
    let all = leaves(&document.session, &document.template);
    let (mut here, rest): (Vec<Leaf>, Vec<Leaf>) = all
        .into_iter()
        .partition(|leaf| matches!(leaf.whereabouts, Whereabouts::HandedIn(_)));
    here.extend(rest.into_iter().filter(Leaf::is_missing));
    here
}

/// "Stampati 12 · consegnati 8 · trascritti 5 · mancano 4".
pub fn counts(all: &[Leaf], desk: &Desk) -> String {
    let count = |is_counted: fn(&Leaf) -> bool| all.iter().filter(|leaf| is_counted(leaf)).count();
    let is_here = |leaf: &Leaf| match leaf.whereabouts {
        Whereabouts::HandedIn(_) | Whereabouts::Transcribed => true,
        Whereabouts::Out | Whereabouts::Replaced => false,
    };
    let facts = [
        (
            "printed",
            count(|leaf| leaf.whereabouts != Whereabouts::Replaced).into(),
        ),
        ("here", count(is_here).into()),
        (
            "there",
            count(|leaf| leaf.whereabouts == Whereabouts::Transcribed).into(),
        ),
        ("missing", count(Leaf::is_missing).into()),
    ];
    desk.tell("transcribe-counts", &facts)
}

/// What a sheet is called: "T04 Uno spazio nostro", "Tavolo 3, turno 2", "Foglio n. 7: Tema".
pub fn name(errand: &Errand, document: &Document, desk: &Desk) -> String {
    let copy = |kind: String, copy: u32| {
        let number = desk.tell("kit-copy", &[("number", copy.into())]);
        format!("{number}: {kind}")
    };
    match errand {
        Errand::Report(topic) => Labels::of(desk).thing(&document.session, topic),
        Errand::Table { table, round } => {
            let table = Id::new(prefix::TABLE, *table);
            let mut tables = document.session.room.tables.iter();
            let number = tables
                .find(|known| known.id == table)
                .map_or_else(|| table.to_string(), |table| table.number());
            let facts = [("number", number.into()), ("round", (*round).into())];
            desk.tell("kit-cloth-title", &facts)
        }
        Errand::Sheet { kind, copy: number } => {
            let kinds = &document.template.kinds;
            let kind = usize::try_from(*kind).ok().and_then(|kind| kinds.get(kind));
            copy(
                kind.map_or_else(String::new, |kind| kind_name(&kind.id, desk)),
                *number,
            )
        }
        Errand::Project(number) => copy(desk.say("kit-project"), *number),
        Errand::BlankReport(number) => copy(desk.say("kit-report"), *number),
    }
}

/// Who to ask for a sheet: the proposer of a topic, the host of a table; nobody for a blank sheet.
fn keeper(errand: &Errand, document: &Document, desk: &Desk) -> String {
    let session = &document.session;
    match errand {
        Errand::Report(topic) => {
            let author = session.proposal(topic).and_then(|topic| topic.author.as_ref());
            author.map_or_else(String::new, |id| Labels::of(desk).person(session, id))
        }
        Errand::Table { table, round } => {
            let table = Id::new(prefix::TABLE, *table);
            let known = session.room.tables.iter().find(|known| known.id == table);
            let host = known.and_then(|table| host_of(session, table, *round));
            host.map_or_else(String::new, |host| name_of(host, desk))
        }
        Errand::Sheet { .. } | Errand::Project(_) | Errand::BlankReport(_) => String::new(),
    }
}

pub fn row(leaf: &Leaf, document: &Document, desk: &Desk) -> Row {
    let look = desk.look;
    let (state, style) = match &leaf.whereabouts {
        Whereabouts::Out => (desk.say("leaf-missing"), look.warning()),
        Whereabouts::HandedIn(at) => {
            let facts = [("time", desk.words.time(at.time()).into())];
            (desk.tell("leaf-handed-in", &facts), look.good())
        }
        Whereabouts::Transcribed => (desk.say("leaf-transcribed"), look.dim()),
        Whereabouts::Replaced => (desk.say("leaf-replaced"), look.dim()),
    };
    Row::new(vec![
        (keeper(&leaf.errand, document, desk), look.text()),
        (name(&leaf.errand, document, desk), look.dim()),
        (state, style),
    ])
}
