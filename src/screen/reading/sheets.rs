//! Every sheet people handed in, kind by kind, merged and withdrawn ones included.

use super::scribe::Scribe;
use crate::domain::{Noun, Proposal, ProposalState};
use crate::format::{Entry, Field, Kind};

pub fn write(scribe: &mut Scribe) {
    write_room(scribe);
    let session = scribe.session();
    let kinds = &scribe.document.template.kinds;
    for kind in kinds {
        let sheets = session
            .proposals
            .iter()
            .filter(|sheet| sheet.kind == kind.id)
            .collect();
        let title = scribe.labels().pick(&kind.plural).to_owned();
        write_kind(scribe, &title, Some(kind), sheets);
    }
    let is_known = |sheet: &&Proposal| kinds.iter().any(|kind| kind.id == sheet.kind);
    let others = session
        .proposals
        .iter()
        .filter(|sheet| !is_known(sheet))
        .collect();
    let title = scribe.desk.say("reading-other-sheets");
    write_kind(scribe, &title, None, others);
}

/// Tables with a theme, and groups with their people.
fn write_room(scribe: &mut Scribe) {
    let room = &scribe.session().room;
    let themed: Vec<_> = room
        .tables
        .iter()
        .filter(|table| !table.theme.is_empty())
        .collect();
    if !themed.is_empty() {
        scribe.section(&scribe.desk.say("reading-tables"));
        for table in themed {
            scribe.about_record(Noun::Table, &table.id);
            scribe.line(&format!("{} {}", table.id, table.theme));
        }
    }
    if !room.groups.is_empty() {
        scribe.section(&scribe.desk.say("reading-groups"));
        for group in &room.groups {
            scribe.about_record(Noun::Group, &group.id);
            scribe.title(&format!("{} {}", group.id, group.name));
            scribe.body(&scribe.things(&group.members));
        }
    }
}

fn write_kind(scribe: &mut Scribe, title: &str, kind: Option<&Kind>, sheets: Vec<&Proposal>) {
    if sheets.is_empty() {
        return;
    }
    scribe.section(&format!("{title} ({})", sheets.len()));
    for sheet in sheets {
        write_sheet(scribe, kind, sheet);
    }
}

fn write_sheet(scribe: &mut Scribe, kind: Option<&Kind>, sheet: &Proposal) {
    scribe.about_record(Noun::Proposal, &sheet.id);
    scribe.title(&format!("{} {}", sheet.id, sheet.title()));
    for line in sheet.text.lines().skip(1) {
        scribe.body(line);
    }
    for (key, answer) in &sheet.details {
        let field = kind.and_then(|kind| kind.fields.iter().find(|field| &field.id == key));
        let answer = field.map_or_else(|| answer.clone(), |field| answer_of(field, answer, scribe));
        let name = field.map_or(key.as_str(), |field| scribe.labels().pick(&field.name));
        scribe.body(&format!("{name}: {answer}"));
    }
    scribe.note(&whence(sheet, scribe));
    scribe.note(&state(sheet, scribe));
    if !sheet.from.is_empty() {
        let from = scribe.things(&sheet.from);
        scribe.note(&scribe.tell("reading-from", &[("things", from.into())]));
    }
}

/// The answer as the form shows it.
fn answer_of(field: &Field, answer: &str, scribe: &Scribe) -> String {
    match &field.entry {
        Entry::Choice(answers) => {
            let chosen = answers.iter().find(|each| each.id == answer);
            chosen.map_or_else(
                || answer.to_owned(),
                |chosen| scribe.labels().pick(&chosen.name).to_owned(),
            )
        }
        Entry::Flag if answer == "true" => scribe.desk.say("yes"),
        Entry::Flag if answer == "false" => scribe.desk.say("no"),
        Entry::Line | Entry::Text | Entry::Number(..) | Entry::Date | Entry::Time | Entry::Flag => {
            answer.to_owned()
        }
    }
}

/// Who wrote it, at which table, in which round, in which cell.
fn whence(sheet: &Proposal, scribe: &Scribe) -> String {
    let session = scribe.session();
    let labels = scribe.labels();
    let position = &sheet.position;
    let round = position
        .round
        .map(|number| scribe.tell("reading-round", &[("number", number.into())]));
    let at = position.at.as_ref().map(|at| labels.thing(session, at));
    let cell = position.cell.as_ref().map(|cell| labels.cell(session, cell));
    let author = sheet.author.as_ref().map(|id| labels.person(session, id));
    [author, round, at, cell]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

fn state(sheet: &Proposal, scribe: &Scribe) -> String {
    match &sheet.state {
        ProposalState::Posted => String::new(),
        ProposalState::Merged { into, note, .. } => {
            let into = scribe.labels().thing(scribe.session(), into);
            said(&scribe.tell("reading-merged", &[("into", into.into())]), note)
        }
        ProposalState::Withdrawn { reason, .. } => said(&scribe.desk.say("reading-withdrawn"), reason),
    }
}

/// What happened, and what was noted about it.
fn said(what: &str, note: &str) -> String {
    if note.is_empty() {
        what.to_owned()
    } else {
        format!("{what} · {note}")
    }
}
