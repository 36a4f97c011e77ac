//! The sheet that a café table fills in a round: one annotation a line, and who wrote it.

use serde::{Deserialize, Serialize};

use super::super::{Ask, Desk, Labels, seats};
use super::{FormKit, Reader, details, gone};
use crate::domain::{Command, Id, Person, Position, Proposal, ProposalState, Record, Session};
use crate::format::{Kind, KindId, Need};
use crate::screen::pane::{by_family_name, table_name};
use crate::widget::{Choice, Fault, Field, Form, Values};

/// Where and in which round a sheet is written, and which one it is (`None`: a new one).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    pub kind: KindId,
    pub table: Id,
    pub round: u32,
    pub sheet: Option<Id>,
}

pub fn build(spot: &Spot, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let (Some(session), Some(kind)) = (desk.session(), kind(spot, desk)) else {
        return kit.titled("table-sheet", &[]);
    };
    let stored = stored(spot, desk);
    let name = Labels::of(desk).pick(&kind.text).to_owned();
    let text = stored.map_or("", |sheet| &sheet.text);
    let text = Field::text("table-sheet-text", desk.say("field-table-sheet-text"), text)
        .with_hint(name)
        .with_new_line();
    let answers = stored.map(|sheet| sheet.details.clone()).unwrap_or_default();
    let mut kit = details::add(kit.field(text), kind, &answers);
    let host = seats::seating(session, spot.round, &spot.table).and_then(|seating| seating.host.clone());
    let author = stored.map_or(host, |sheet| sheet.author.clone());
    kit = match kind.author {
        Need::Never => kit,
        Need::Optional | Need::Required => kit.one(
            "table-sheet-author",
            writers(spot, session),
            author.map(|author| author.to_string()),
        ),
    };
    let table = session.room.tables.iter().find(|table| table.id == spot.table);
    let facts = [
        (
            "table",
            table
                .map_or_else(String::new, |table| table_name(table, desk))
                .into(),
        ),
        ("round", spot.round.into()),
    ];
    kit.titled("table-sheet", &facts)
}

pub fn read(spot: &Spot, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let (Some(document), Some(kind)) = (desk.document(), kind(spot, desk)) else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let blank = || Proposal {
        id: document.next_id(&kind.prefix),
        kind: kind.id.clone(),
        text: String::new(),
        author: None,
        posted_by: None,
        posted_at: desk.now,
        position: Position {
            at: Some(spot.table.clone()),
            round: Some(spot.round),
            cell: None,
        },
        from: Vec::new(),
        state: ProposalState::Posted,
        details: details::Answers::new(),
        moves: Vec::new(),
    };
    reader.needed("table-sheet-text");
    let known = stored(spot, desk).cloned().unwrap_or_else(blank);
    let sheet = Proposal {
        details: details::read(&mut reader, kind, known.details.clone()),
        text: values.lines("table-sheet-text").join("\n"),
        author: reader.one_id("table-sheet-author"),
        ..known
    };
    let facts = [
        ("id", sheet.id.to_string().into()),
        ("n", sheet.text.lines().count().into()),
    ];
    let told = desk.tell("told-table-sheet", &facts);
    reader.finish(vec![
        Ask::Do(Command::put(Record::Proposal(sheet))),
        Ask::Tell(told),
    ])
}

fn kind<'a>(spot: &Spot, desk: &Desk<'a>) -> Option<&'a Kind> {
    desk.document()?.template.kind(&spot.kind)
}

fn stored<'a>(spot: &Spot, desk: &Desk<'a>) -> Option<&'a Proposal> {
    desk.session()?.proposal(spot.sheet.as_ref()?)
}

/// Everybody, those of the table first.
fn writers(spot: &Spot, session: &Session) -> Vec<Choice> {
    let seating = seats::seating(session, spot.round, &spot.table);
    let sits = |person: &&Person| seating.is_some_and(|seating| seating.people().any(|id| id == &person.id));
    let (here, others): (Vec<&Person>, Vec<&Person>) =
        by_family_name(session.people.iter()).into_iter().partition(sits);
    here.into_iter()
        .chain(others)
        .map(|person| Choice::new(person.id.as_str(), person.name()))
        .collect()
}
