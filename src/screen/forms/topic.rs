//! The form of a topic of the agenda wall: title, convener, cell; then what it is about and who posted it.

use super::super::topic::{cell_name, topic_name};
use super::super::{Ask, Desk, Labels};
use super::{FormKit, Reader, details, gone};
use crate::domain::{Cell, Command, Id, Position, Proposal, ProposalState, Record, Session, free_cells};
use crate::format::{Kind, KindId, prefix};
use crate::text::Fact;
use crate::widget::{Choice, Fault, Field, Form, Values};

/// A new topic, in the cell proposed.
pub fn build_new(kind: &KindId, cell: Option<&Cell>, desk: &Desk) -> Form {
    let sheet = blank(kind, desk);
    let kit = beginning(&sheet, desk);
    let kit = match desk.session() {
        Some(session) => cell_field(kit, session, cell),
        None => kit,
    };
    ending(kit, &sheet).titled("new-topic", &[("id", sheet.id.to_string().into())])
}

/// A topic corrected. Where it is on the wall is changed by moving it.
pub fn build(id: &Id, desk: &Desk) -> Form {
    let facts = [("id", id.to_string().into())];
    match desk.session().and_then(|session| session.proposal(id)) {
        Some(sheet) => ending(beginning(sheet, desk), sheet).titled("topic", &facts),
        None => FormKit::new(desk).titled("topic", &facts),
    }
}

fn beginning<'a>(sheet: &Proposal, desk: &'a Desk<'a>) -> FormKit<'a> {
    let kit = FormKit::new(desk);
    let (Some(session), Some(kind)) = (desk.session(), kind_of(&sheet.kind, desk)) else {
        return kit;
    };
    let label = Labels::of(desk).pick(&kind.text).to_owned();
    kit.field(Field::line("text", label, sheet.title()))
        .person("convener", session, sheet.author.as_ref())
}

fn ending<'a>(kit: FormKit<'a>, sheet: &Proposal) -> FormKit<'a> {
    let (Some(session), Some(kind)) = (kit.desk.session(), kind_of(&sheet.kind, kit.desk)) else {
        return kit;
    };
    details::add(kit, kind, &sheet.details).person("posted-by", session, sheet.posted_by.as_ref())
}

fn cell_field<'a>(kit: FormKit<'a>, session: &Session, cell: Option<&Cell>) -> FormKit<'a> {
    let desk = kit.desk;
    let cells = free_cells(session).into_iter();
    let choices = cells.map(|cell| Choice::new(value_of(&cell), cell_name(&cell, session, desk)));
    kit.one("cell", choices.collect(), cell.map(value_of))
}

/// How a cell is named in the values of a form. Ids have no blanks.
fn value_of(cell: &Cell) -> String {
    format!("{} {}", cell.slot, cell.space)
}

fn read_cell(value: &str) -> Option<Cell> {
    let (slot, space) = value.split_once(' ')?;
    Some(Cell {
        slot: slot.into(),
        space: space.into(),
    })
}

pub fn read_new(kind: &KindId, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut sheet = blank(kind, desk);
    sheet.position.cell = values.one("cell").as_deref().and_then(read_cell);
    read_into(sheet, values, "told-posted", desk)
}

pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let sheet = desk.session().and_then(|session| session.proposal(id));
    match sheet {
        Some(sheet) => read_into(sheet.clone(), values, "told-corrected", desk),
        None => Err(gone(desk)),
    }
}

fn read_into(sheet: Proposal, values: &Values, told: &str, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(kind) = kind_of(&sheet.kind, desk) else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let title = reader.needed("text");
    // Further lines of a title cannot be seen here, so they stay.
    let rest = sheet.text.lines().skip(1);
    let text: Vec<&str> = std::iter::once(title.as_str()).chain(rest).collect();
    let sheet = Proposal {
        text: text.join("\n"),
        author: reader.needed_one("convener").map(Id),
        posted_by: reader.one_id("posted-by"),
        details: details::read(&mut reader, kind, sheet.details.clone()),
        ..sheet
    };
    let facts = [("topic", Fact::Text(topic_name(&sheet)))];
    let told = Ask::Tell(desk.tell(told, &facts));
    reader.finish(vec![Ask::Do(Command::put(Record::Proposal(sheet))), told])
}

fn kind_of<'a>(id: &KindId, desk: &Desk<'a>) -> Option<&'a Kind> {
    desk.document()?.template.kind(id)
}

fn blank(kind: &KindId, desk: &Desk) -> Proposal {
    let letters = kind_of(kind, desk).map_or(prefix::NOTE, |kind| &kind.prefix);
    let id = desk
        .document()
        .map_or_else(|| Id::new(letters, 1), |document| document.next_id(letters));
    Proposal {
        id,
        kind: kind.clone(),
        text: String::new(),
        author: None,
        posted_by: None,
        posted_at: desk.now,
        position: Position::default(),
        from: Vec::new(),
        state: ProposalState::Posted,
        details: details::Answers::new(),
        moves: Vec::new(),
    }
}
