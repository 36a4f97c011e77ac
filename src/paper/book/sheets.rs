//! Every contribution, kind by kind, those with no vote, merged and withdrawn ones too.

use super::editor::Editor;
use crate::domain::{Proposal, ProposalState, counted_in, dots_on};
use crate::format::{Entry, Field, Kind};

pub fn write(editor: &mut Editor) {
    let session = editor.session();
    let kinds = &editor.document.template.kinds;
    for kind in kinds {
        let of_kind = session.proposals.iter().filter(|sheet| sheet.kind == kind.id);
        let title = editor.labels().pick(&kind.plural).to_owned();
        write_kind(editor, &title, Some(kind), &of_kind.collect::<Vec<_>>());
    }
    let is_known = |sheet: &&Proposal| kinds.iter().any(|kind| kind.id == sheet.kind);
    let others: Vec<&Proposal> = session
        .proposals
        .iter()
        .filter(|sheet| !is_known(sheet))
        .collect();
    let title = editor.say("reading-other-sheets");
    write_kind(editor, &title, None, &others);
    write_groups(editor);
    write_handovers(editor);
}

fn write_kind(editor: &mut Editor, title: &str, kind: Option<&Kind>, sheets: &[&Proposal]) {
    if sheets.is_empty() {
        return;
    }
    editor.chapter_called(title);
    for sheet in sheets {
        write_sheet(editor, kind, sheet);
    }
}

fn write_sheet(editor: &mut Editor, kind: Option<&Kind>, sheet: &Proposal) {
    editor.sheet(sheet.id.as_str(), &editor.led(sheet, sheet.title()));
    let rest: Vec<&str> = sheet.text.lines().skip(1).collect();
    editor.text(&rest.join("\n"));
    let answers: Vec<(String, String)> = sheet
        .details
        .iter()
        .map(|(key, answer)| {
            let field = kind.and_then(|kind| kind.fields.iter().find(|field| &field.id == key));
            match field {
                Some(field) => (
                    editor.labels().pick(&field.name).to_owned(),
                    answer_of(field, answer, editor),
                ),
                None => (key.clone(), editor.answer(answer)),
            }
        })
        .collect();
    editor.facts(&answers);
    editor.note(&about(sheet, editor));
}

/// The answer as the form shows it.
fn answer_of(field: &Field, answer: &str, editor: &Editor) -> String {
    match &field.entry {
        Entry::Choice(answers) => {
            let chosen = answers.iter().find(|each| each.id == answer);
            chosen.map_or_else(
                || answer.to_owned(),
                |chosen| editor.labels().pick(&chosen.name).to_owned(),
            )
        }
        Entry::Flag if answer == "true" => editor.say("yes"),
        Entry::Flag if answer == "false" => editor.say("no"),
        Entry::Line | Entry::Text | Entry::Number(..) | Entry::Date | Entry::Time | Entry::Flag => {
            editor.answer(answer)
        }
    }
}

/// Who wrote it, where and when, what it comes from, what became of it, how many dots it got.
fn about(sheet: &Proposal, editor: &Editor) -> String {
    let session = editor.session();
    let position = &sheet.position;
    let author = sheet.author.as_ref().and_then(|id| editor.veil.named(id));
    // What a table or a group wrote down was said by many.
    let by = match position.at {
        Some(_) => "book-written-by",
        None => "book-proposed-by",
    };
    let author = author.map(|name| editor.tell(by, &[("name", name.into())]));
    let round = position
        .round
        .map(|number| editor.tell("reading-round", &[("number", number.into())]));
    let at = position.at.as_ref().map(|at| editor.thing(at));
    let cell = position
        .cell
        .as_ref()
        .map(|cell| editor.labels().cell(session, cell));
    let from = (!sheet.from.is_empty()).then(|| {
        let things = editor.things(&sheet.from).join(", ");
        editor.tell("reading-from", &[("things", things.into())])
    });
    let dots = dots_on(session, &sheet.id);
    let dots = (dots > 0).then(|| editor.labels().votes(dots, counted_in(session, &sheet.id)));
    let parts = [author, round, at, cell, from, fate(sheet, editor), dots];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn fate(sheet: &Proposal, editor: &Editor) -> Option<String> {
    let (what, note) = match &sheet.state {
        ProposalState::Posted => return None,
        ProposalState::Merged { into, note, .. } => {
            let into = editor.thing(into);
            (editor.tell("reading-merged", &[("into", into.into())]), note)
        }
        ProposalState::Withdrawn { reason, .. } => (editor.say("reading-withdrawn"), reason),
    };
    Some(if note.is_empty() {
        what
    } else {
        format!("{what}: {note}")
    })
}

fn write_groups(editor: &mut Editor) {
    let groups = editor.session().room.groups.iter();
    let rows: Vec<Vec<String>> = groups
        .filter(|group| !group.members.is_empty())
        .map(|group| {
            vec![
                group.id.to_string(),
                group.name.clone(),
                group.members.len().to_string(),
                editor.people(&group.members),
            ]
        })
        .collect();
    if !rows.is_empty() {
        editor.chapter("reading-groups");
        let heads = [
            ("book-number", 2),
            ("book-group", 6),
            ("book-people-head", 2),
            ("book-members", 7),
        ];
        editor.table("", &heads, &rows);
    }
}

/// Who took a table over from whom, and what was told to the next one about it.
fn write_handovers(editor: &mut Editor) {
    let handovers = editor.session().cafe.handovers.iter();
    let rows: Vec<Vec<String>> = handovers
        .map(|handover| {
            let from = handover.from.as_ref().map(|from| editor.veil.name(from));
            vec![
                editor.thing(&handover.table),
                handover.round.to_string(),
                from.unwrap_or_default(),
                editor.veil.name(&handover.to),
                handover.note.clone(),
            ]
        })
        .collect();
    if !rows.is_empty() {
        editor.chapter("reading-handovers");
        editor.table(
            "",
            &[
                ("book-table", 4),
                ("book-round", 2),
                ("book-host-before", 4),
                ("book-host-after", 4),
                ("book-told", 6),
            ],
            &rows,
        );
    }
}
