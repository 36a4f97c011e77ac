//! The form of a sheet of any kind: the text, where it was written, whose it is, what it comes from, its own fields.

use super::super::{Ask, Desk, Labels, sheets};
use super::{FormKit, Proposed, Purpose, Reader, details, gone};
use crate::domain::{Command, Id, Position, Proposal, ProposalState, Record, Session};
use crate::format::{Entry, Kind, KindId, Need, Spot};
use crate::widget::{Choice, Fault, Field, Form, Values};

/// The kind that stands for clusters where a template says what a sheet may come from.
const CLUSTER: &str = "cluster";

/// A new sheet of a kind, at the group or table proposed, or else where the latest of its kind was written.
pub fn build_new(kind: &KindId, at: Option<&Id>, desk: &Desk) -> Form {
    let mut sheet = blank(kind, desk);
    let latest = desk.session().and_then(|session| {
        let mut of_kind = session.proposals.iter().rev().filter(|known| &known.kind == kind);
        of_kind.next()
    });
    sheet.position = Position {
        at: at.cloned().or_else(|| latest?.position.at.clone()),
        round: latest.and_then(|latest| latest.position.round),
        cell: None,
    };
    form("new-sheet", &sheet, desk)
}

pub fn build(id: &Id, desk: &Desk) -> Form {
    match stored(id, desk) {
        Some(sheet) => form("sheet", sheet, desk),
        None => FormKit::new(desk).titled("sheet", &[]),
    }
}

/// Reads a new sheet; the form opens again for the next one.
pub fn read_new(kind: &KindId, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let sheet = read_sheet(blank(kind, desk), values, desk)?;
    let next = Purpose::NewSheet {
        kind: kind.clone(),
        at: Proposed(sheet.position.at.clone()),
    };
    let told = told("told-sheet-new", &sheet, desk);
    Ok(vec![
        put(sheet),
        told,
        Ask::Act("collect-latest"),
        Ask::Form(next),
    ])
}

pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(sheet) = stored(id, desk) else {
        return Err(gone(desk));
    };
    let sheet = read_sheet(sheet.clone(), values, desk)?;
    let told = told("told-sheet-corrected", &sheet, desk);
    Ok(vec![put(sheet), told])
}

fn stored<'a>(id: &Id, desk: &Desk<'a>) -> Option<&'a Proposal> {
    desk.session()?.proposal(id)
}

fn put(sheet: Proposal) -> Ask {
    Ask::Do(Command::put(Record::Proposal(sheet)))
}

fn told(key: &str, sheet: &Proposal, desk: &Desk) -> Ask {
    Ask::Tell(desk.tell(key, &[("id", sheet.id.to_string().into())]))
}

fn blank(kind: &KindId, desk: &Desk) -> Proposal {
    let prefix = sheets::kind_of(kind, desk).map_or("", |kind| kind.prefix.as_str());
    let id = desk
        .document()
        .map_or_else(|| Id::new(prefix, 1), |document| document.next_id(prefix));
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

fn form(title: &str, sheet: &Proposal, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let (Some(kind), Some(session)) = (sheets::kind_of(&sheet.kind, desk), desk.session()) else {
        return kit.titled(title, &[]);
    };
    let labels = Labels::of(desk);
    let mut kit = kit.field(main_text(kind, sheet, desk));
    kit = details::add(kit, kind, &sheet.details);
    kit = spot(kit, kind, session, &sheet.position);
    if !kind.from.is_empty() {
        let from: Vec<String> = sheet.from.iter().map(Id::to_string).collect();
        kit = kit.many("sheet-from", sources(kind, session, sheet), &from);
    }
    kit = match kind.author {
        Need::Never => kit,
        Need::Optional | Need::Required => kit.person("sheet-author", session, sheet.author.as_ref()),
    };
    let facts = [
        ("kind", labels.pick(&kind.name).into()),
        ("id", sheet.id.to_string().into()),
    ];
    kit.titled(title, &facts)
}

/// One line where it is a title, with the story in a field of its own; else as many as one writes.
fn main_text(kind: &Kind, sheet: &Proposal, desk: &Desk) -> Field {
    let name = Labels::of(desk).pick(&kind.text).to_owned();
    let has_story = kind.fields.iter().any(|field| field.entry == Entry::Text);
    let field = if has_story && sheet.text.lines().count() < 2 {
        Field::line("sheet-text", name.clone(), &sheet.text)
    } else {
        Field::text("sheet-text", name.clone(), &sheet.text)
    };
    // What is added to the sheet of a table is an idea of its own.
    let field = match kind.spot {
        Spot::Table => field.with_new_line(),
        Spot::Hall | Spot::Wall | Spot::Group => field,
    };
    field.with_hint(desk.tell("sheet-text.hint", &[("name", name.into())]))
}

fn spot<'a>(kit: FormKit<'a>, kind: &Kind, session: &Session, position: &Position) -> FormKit<'a> {
    let at = position.at.as_ref().map(Id::to_string);
    let room = &session.room;
    let choices = |ids: Vec<&Id>| -> Vec<Choice> {
        let named = ids
            .into_iter()
            .map(|id| Choice::new(id.as_str(), sheets::spot_name(session, id)));
        named.collect()
    };
    match kind.spot {
        Spot::Hall | Spot::Wall => kit,
        Spot::Group => {
            let groups = room.groups.iter().map(|group| &group.id).collect();
            kit.one("sheet-group", choices(groups), at)
        }
        Spot::Table => {
            let tables = room.tables.iter().map(|table| &table.id).collect();
            let rounds = room
                .rounds
                .iter()
                .map(|round| Choice::new(round.number.to_string(), round.number.to_string()));
            let round = position.round.map(|round| round.to_string());
            kit.one("sheet-table", choices(tables), at)
                .one("sheet-round", rounds.collect(), round)
        }
    }
}

/// What a sheet of this kind may come from; what it comes from already is always among it.
fn sources(kind: &Kind, session: &Session, sheet: &Proposal) -> Vec<Choice> {
    let mut ids: Vec<&Id> = Vec::new();
    if kind.from.iter().any(|from| from.0 == CLUSTER) {
        ids.extend(session.outcomes.clusters.iter().map(|cluster| &cluster.id));
    }
    let standing = session
        .proposals
        .iter()
        .filter(|known| known.is_standing() && kind.from.contains(&known.kind) && known.id != sheet.id);
    ids.extend(standing.map(|known| &known.id));
    let others: Vec<&Id> = sheet.from.iter().filter(|id| !ids.contains(id)).collect();
    ids.extend(others);
    ids.into_iter()
        .map(|id| Choice::new(id.as_str(), format!("{id} {}", sheets::title_of(session, id))))
        .collect()
}

fn read_sheet(sheet: Proposal, values: &Values, desk: &Desk) -> Result<Proposal, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let Some(kind) = sheets::kind_of(&sheet.kind, desk) else {
        return Err(gone(desk));
    };
    let text = reader.needed("sheet-text");
    let details = details::read(&mut reader, kind, sheet.details);
    let position = read_spot(&mut reader, kind, sheet.position);
    let from = if kind.from.is_empty() {
        sheet.from
    } else {
        reader.ids("sheet-from")
    };
    let author = match kind.author {
        Need::Never => sheet.author,
        Need::Optional => reader.one_id("sheet-author"),
        Need::Required => reader.needed_one("sheet-author").map(Id),
    };
    reader.finish(Proposal {
        text,
        details,
        position,
        from,
        author,
        ..sheet
    })
}

fn read_spot(reader: &mut Reader, kind: &Kind, position: Position) -> Position {
    match kind.spot {
        Spot::Hall | Spot::Wall => position,
        Spot::Group => Position {
            at: reader.one_id("sheet-group"),
            ..position
        },
        Spot::Table => Position {
            at: reader.one_id("sheet-table"),
            round: reader
                .values
                .one("sheet-round")
                .and_then(|round| round.parse().ok()),
            ..position
        },
    }
}
