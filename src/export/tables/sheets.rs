//! Every sheet that people wrote, those merged and withdrawn too; the fields of their kinds are columns.

use super::super::naming::Names;
use super::super::{Cell, Grid, Head};
use crate::domain::{Cell as WallCell, Proposal, ProposalState, dots_on};
use crate::format::{Entry, Field};

const HEADS: [&str; 14] = [
    "id",
    "kind",
    "text",
    "author",
    "state",
    "into",
    "reason",
    "slot",
    "space",
    "at",
    "round",
    "posted_at",
    "from",
    "dots",
];

pub fn proposals(names: &Names) -> Grid {
    let mut grid = Grid::new("proposals", &HEADS, names.words);
    let fields = fields(names);
    grid.heads.extend(fields.iter().map(|field| Head {
        key: format!("field_{}", field.id),
        name: names.labels().pick(&field.name).to_owned(),
    }));
    let rows = names.session().proposals.iter().map(|sheet| {
        let mut row = row(sheet, names);
        let answers = fields.iter().map(|field| {
            let answer = sheet.details.get(&field.id);
            answer.map_or(Cell::Blank, |answer| {
                Cell::text(names.text(&shown(field, answer, names)))
            })
        });
        row.extend(answers);
        row
    });
    grid.rows = rows.collect();
    grid
}

/// The fields of all kinds, each id once.
fn fields<'a>(names: &Names<'a>) -> Vec<&'a Field> {
    let mut fields: Vec<&Field> = Vec::new();
    for field in names.document.template.kinds.iter().flat_map(|kind| &kind.fields) {
        if !fields.iter().any(|known| known.id == field.id) {
            fields.push(field);
        }
    }
    fields
}

/// An answer as the form shows it.
fn shown(field: &Field, answer: &str, names: &Names) -> String {
    match &field.entry {
        Entry::Choice(answers) => {
            let chosen = answers.iter().find(|each| each.id == answer);
            chosen.map_or_else(
                || answer.to_owned(),
                |chosen| names.labels().pick(&chosen.name).to_owned(),
            )
        }
        Entry::Line | Entry::Text | Entry::Number(..) | Entry::Date | Entry::Time | Entry::Flag => {
            answer.to_owned()
        }
    }
}

fn row(sheet: &Proposal, names: &Names) -> Vec<Cell> {
    let kind = names.document.template.kind(&sheet.kind);
    let kind = kind.map_or(sheet.kind.0.as_str(), |kind| names.labels().pick(&kind.name));
    let author = sheet.author.as_ref().map(|id| names.person(id));
    let (state, into, reason) = state(sheet, names);
    let position = &sheet.position;
    let (slot, space) = cell(position.cell.as_ref(), names);
    let at = position.at.as_ref().map(|id| names.thing(id));
    vec![
        Cell::text(sheet.id.as_str()),
        Cell::text(kind),
        Cell::text(names.text(&sheet.text)),
        Cell::text(author.unwrap_or_default()),
        Cell::text(state),
        Cell::text(into),
        Cell::text(names.text(&reason)),
        slot,
        space,
        Cell::text(at.unwrap_or_default()),
        Cell::count(position.round),
        Cell::Moment(sheet.posted_at),
        Cell::text(names.things(&sheet.from)),
        Cell::Count(dots_on(names.session(), &sheet.id)),
    ]
}

fn state(sheet: &Proposal, names: &Names) -> (String, String, String) {
    match &sheet.state {
        ProposalState::Posted => (names.words.say("export-standing"), String::new(), String::new()),
        ProposalState::Merged { into, note, .. } => {
            (names.words.say("export-merged"), into.to_string(), note.clone())
        }
        ProposalState::Withdrawn { reason, .. } => {
            (names.words.say("export-withdrawn"), String::new(), reason.clone())
        }
    }
}

/// The hour and the space of a cell of the wall.
pub fn cell(cell: Option<&WallCell>, names: &Names) -> (Cell, Cell) {
    let room = &names.session().room;
    let slot = cell.and_then(|cell| room.slots.iter().find(|slot| slot.id == cell.slot));
    let space = cell.and_then(|cell| room.spaces.iter().find(|space| space.id == cell.space));
    let hours = slot.map(|slot| {
        let words = names.words;
        format!("{}–{}", words.time(slot.begins), words.time(slot.ends))
    });
    let space = space.map(|space| format!("{} {}", space.mark, space.name));
    (
        Cell::text(hours.unwrap_or_default()),
        Cell::text(space.unwrap_or_default().trim()),
    )
}
