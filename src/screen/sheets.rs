//! Sheets as screens show them: their kind, where in the room they were written, what became of them.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

use super::{Ask, Desk, Labels, Message, clusters};
use crate::domain::{Id, Position, Proposal, ProposalState, Session};
use crate::format::{Field, Kind, KindId, Spot};
use crate::text::Fact;
use crate::widget::{Column, cut, wrapped};

/// The kind of that name, in the template of the open laboratory.
pub fn kind_of<'a>(id: &KindId, desk: &Desk<'a>) -> Option<&'a Kind> {
    desk.document()?.template.kind(id)
}

/// The name of the kind, as one of them.
pub fn kind_name(id: &KindId, desk: &Desk) -> String {
    kind_of(id, desk).map_or_else(
        || id.0.clone(),
        |kind| Labels::of(desk).pick(&kind.name).to_owned(),
    )
}

/// The names of the kinds, as many of them: "Storie, Cartoncini".
pub fn kind_plurals(kinds: &[KindId], desk: &Desk) -> String {
    let names: Vec<&str> = kinds
        .iter()
        .filter_map(|id| kind_of(id, desk))
        .map(|kind| Labels::of(desk).pick(&kind.plural))
        .collect();
    names.join(", ")
}

/// The first line of a sheet, and how many more there are.
pub fn headline(sheet: &Proposal) -> String {
    match sheet.text.lines().count() {
        0 | 1 => sheet.title().to_owned(),
        lines => format!("{} (+{})", sheet.title(), lines - 1),
    }
}

/// What a sheet or a cluster is called, or its id where it is neither.
pub fn title_of(session: &Session, id: &Id) -> String {
    let cluster = || session.outcomes.clusters.iter().find(|cluster| &cluster.id == id);
    match session.proposal(id) {
        Some(sheet) => sheet.title().to_owned(),
        None => cluster().map_or_else(|| id.to_string(), |cluster| cluster.title.clone()),
    }
}

/// The name of a group or of a café table.
pub fn spot_name(session: &Session, id: &Id) -> String {
    let room = &session.room;
    let group = room.groups.iter().find(|group| &group.id == id);
    let table = room.tables.iter().find(|table| &table.id == id);
    match (group, table) {
        (Some(group), _) => group.name.clone(),
        (None, Some(table)) => format!("{} {}", table.id, table.theme).trim_end().to_owned(),
        (None, None) => id.to_string(),
    }
}

/// The group that wrote a sheet, or its table and round; empty where it was written anywhere in the hall.
pub fn place(position: &Position, desk: &Desk) -> String {
    let Some(session) = desk.session() else {
        return String::new();
    };
    let spot = position.at.as_ref().map(|at| spot_name(session, at));
    match (spot, position.round) {
        (Some(spot), Some(round)) => desk.tell(
            "sheet-at-round",
            &[("spot", spot.into()), ("round", round.into())],
        ),
        (None, Some(round)) => desk.tell("sheet-round", &[("round", round.into())]),
        (Some(spot), None) => spot,
        (None, None) => String::new(),
    }
}

/// A column wide enough for these ids.
pub fn id_column<'a>(ids: impl Iterator<Item = &'a Id>) -> Column {
    let longest = ids.map(|id| id.as_str().width()).max();
    Column::Fixed(
        u16::try_from(longest.unwrap_or(0))
            .unwrap_or(u16::MAX)
            .clamp(3, 8),
    )
}

/// Where a sheet comes from in few words: its group or table, or else who signed it.
pub fn whence(sheet: &Proposal, desk: &Desk) -> String {
    let place = place(&sheet.position, desk);
    match (&sheet.author, desk.session()) {
        (Some(author), Some(session)) if place.is_empty() => Labels::of(desk).person(session, author),
        (Some(_) | None, _) => place,
    }
}

/// The groups or tables where sheets of these kinds are written; none where they are written anywhere.
pub fn spots(kinds: &[KindId], desk: &Desk) -> Vec<Id> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let has = |spot: Spot| {
        let mut kinds = kinds.iter().filter_map(|id| kind_of(id, desk));
        kinds.any(|kind| kind.spot == spot)
    };
    let room = &session.room;
    let mut spots: Vec<Id> = Vec::new();
    if has(Spot::Group) {
        spots.extend(room.groups.iter().map(|group| group.id.clone()));
    }
    if has(Spot::Table) {
        spots.extend(room.tables.iter().map(|table| table.id.clone()));
    }
    spots
}

/// The table and round of a café sheet in few letters, "V1·2"; empty for any other sheet.
pub fn round_mark(position: &Position) -> String {
    match (&position.at, position.round) {
        (Some(table), Some(round)) => format!("{table}·{round}"),
        (None, _) | (_, None) => String::new(),
    }
}

/// What became of a sheet that does not stand; empty for one that does.
pub fn fate(sheet: &Proposal, desk: &Desk) -> String {
    match &sheet.state {
        ProposalState::Posted => String::new(),
        ProposalState::Merged { into, .. } => desk.tell("sheet-merged", &[("into", into.to_string().into())]),
        ProposalState::Withdrawn { .. } => desk.say("sheet-withdrawn"),
    }
}

/// The whole sheet, to be read.
pub fn whole(sheet: &Proposal, desk: &Desk) -> Message {
    let kind = kind_name(&sheet.kind, desk);
    let mut parts = vec![sheet.text.clone()];
    parts.extend(details(sheet, desk));
    parts.push(circumstances(sheet, desk));
    if let ProposalState::Withdrawn { at, reason } = &sheet.state {
        let facts = [
            ("time", Fact::Text(desk.words.time(at.time()))),
            ("reason", Fact::Text(reason.clone())),
        ];
        parts.push(desk.tell("sheet-withdrawn-because", &facts));
    }
    Message {
        title: format!("{kind} {}", sheet.id),
        body: parts.join("\n\n"),
    }
}

/// Where, whose and when, in one line; then what it comes from, one a line.
pub fn circumstances(sheet: &Proposal, desk: &Desk) -> String {
    let Some(session) = desk.session() else {
        return String::new();
    };
    let labels = Labels::of(desk);
    let author = match &sheet.author {
        Some(author) => labels.person(session, author),
        None => desk.say("sheet-anonymous"),
    };
    let facts = [
        place(&sheet.position, desk),
        author,
        desk.words.time(sheet.posted_at.time()),
        fate(sheet, desk),
    ];
    let known: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    let mut lines = vec![known.join(" · ")];
    lines.extend(sheet.from.iter().map(|id| {
        let title = title_of(session, id);
        desk.tell(
            "sheet-from",
            &[("id", id.to_string().into()), ("title", title.into())],
        )
    }));
    lines.join("\n")
}

/// The answers to the further fields of the kind, each under its name.
fn details(sheet: &Proposal, desk: &Desk) -> Vec<String> {
    let fields = kind_of(&sheet.kind, desk).map_or(&[] as &[Field], |kind| &kind.fields);
    let labels = Labels::of(desk);
    fields
        .iter()
        .filter_map(|field| {
            let answer = sheet.details.get(&field.id).filter(|answer| !answer.is_empty())?;
            let shown = super::forms::shown_answer(field, answer, desk);
            Some(format!("{}:\n{shown}", labels.pick(&field.name)))
        })
        .collect()
}

/// Draws the selected sheet at the foot of a pane: a rule, its text, its circumstances.
pub fn view_foot(sheet: &Proposal, desk: &Desk, area: Rect, frame: &mut Frame) {
    if area.height < 3 {
        return;
    }
    let [rule, text, about] =
        Layout::vertical([Constraint::Length(1), Constraint::Min(1), Constraint::Length(1)]).areas(area);
    let line = "─".repeat(usize::from(rule.width));
    frame.render_widget(Line::styled(line, desk.look.border()), rule);
    let room = usize::from(text.width) * usize::from(text.height);
    let shown = sheet.text.lines().collect::<Vec<_>>().join(" / ");
    // Wrapping at words loses some columns at the end of each row.
    let spare = usize::from(text.width) / 5 * usize::from(text.height);
    wrapped(
        &cut(&shown, room.saturating_sub(spare)),
        desk.look.strong(),
        text,
        frame,
    );
    let facts = circumstances(sheet, desk).lines().collect::<Vec<_>>().join(" · ");
    let facts = format!("{} · {facts}", sheet.id);
    frame.render_widget(
        Line::styled(cut(&facts, usize::from(about.width)), desk.look.dim()),
        about,
    );
}

/// Shows a sheet whole, or a cluster with its sheets; nothing where the id names neither.
pub fn read_thing(id: &Id, desk: &Desk) -> Option<Ask> {
    let session = desk.session()?;
    if let Some(sheet) = session.proposal(id) {
        return Some(Ask::Message(Box::new(whole(sheet, desk))));
    }
    let mut clusters = session.outcomes.clusters.iter();
    let cluster = clusters.find(|cluster| &cluster.id == id)?;
    let members = cluster.members.iter().filter_map(|id| session.proposal(id));
    let sheets = members.map(|sheet| format!("{} {}", sheet.id, sheet.text.replace('\n', " / ")));
    let questions = cluster.open_questions.iter().cloned();
    let mut body = vec![clusters::about(cluster, session, desk), String::new()];
    body.extend(sheets);
    if !cluster.open_questions.is_empty() {
        body.push(String::new());
        body.push(format!("{}:", desk.say("field-cluster-questions")));
        body.extend(questions);
    }
    Some(Ask::Message(Box::new(Message {
        title: cluster.title.clone(),
        body: body.join("\n"),
    })))
}
