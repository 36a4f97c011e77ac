//! The instant reports of the groups, with what readers added.

use super::editor::Editor;
use crate::domain::{Augmentation, NextStep, Passages, Report, ReportState, missing_reports};

pub fn write(editor: &mut Editor) {
    let session = editor.session();
    let reports = &session.reports;
    if !reports.is_empty() {
        editor.chapter("book-reports");
    }
    for report in reports {
        write_report(editor, report);
    }
    let missing = missing_reports(session);
    let missing: Vec<String> = missing.iter().map(|topic| editor.thing(&topic.id)).collect();
    if !reports.is_empty() {
        editor.list("book-missing-reports", &missing);
    }
}

fn write_report(editor: &mut Editor, report: &Report) {
    let session = editor.session();
    editor.sheet(report.id.as_str(), &report.title);
    let state = match report.state {
        ReportState::Draft => "report-draft",
        ReportState::Corrected => "report-corrected",
        ReportState::Final => "report-final",
    };
    let cell = report
        .cell
        .as_ref()
        .map(|cell| editor.labels().cell(session, cell));
    let convener = editor.veil.named(&report.convener);
    let convener = convener.map(|name| editor.tell("report-convener", &[("name", name.into())]));
    let about = [
        Some(editor.thing(&report.topic)),
        cell,
        convener,
        Some(editor.tell(
            "book-participants",
            &[("count", report.participants.len().into())],
        )),
        Some(editor.tell("book-report-state", &[("state", editor.say(state).into())])),
    ];
    editor.note(&about.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    for part in report.parts() {
        let lines = passages(part.passages, editor);
        editor.list(part.name, &lines);
    }
}

/// One line for each entry of the part; nobody is named who did not agree to it.
fn passages(passages: Passages, editor: &Editor) -> Vec<String> {
    match passages {
        Passages::Sentences(sentences) => sentences.to_vec(),
        Passages::Steps(steps) => steps.iter().map(|step| next_step(step, editor)).collect(),
        Passages::Links(links) => editor.things(links),
        Passages::Added(ideas) => ideas.iter().map(|idea| added(idea, editor)).collect(),
    }
}

fn next_step(step: &NextStep, editor: &Editor) -> String {
    let who = step.who.as_ref().map(|who| editor.veil.name(who));
    let by = step.by.map(|by| {
        let facts = [("date", editor.words.date(by).into())];
        editor.tell("report-by", &facts)
    });
    let parts = [Some(step.what.clone()), who, by];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn added(idea: &Augmentation, editor: &Editor) -> String {
    let at = editor.words.time(idea.at.time());
    format!("{at} · {}", idea.text)
}
