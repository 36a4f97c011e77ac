//! The lines of the page of groups of improvement and seminars.

use super::super::forms::LedgerPart;
use super::super::{Desk, Labels};
use super::improvements::Spot;
use super::leaf::ledger;
use crate::registry::ledger::{ImprovementGroup, ImprovementStep, Ledger, RecordKind, Seminar};
use crate::widget::{Paragraph, Tone};

/// All lines, each with what it is.
pub fn lines(desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let Some(ledger) = ledger(desk) else {
        return Vec::new();
    };
    let mut lines = vec![heading("improvement-groups", desk)];
    for group in ledger.logs.improvements.all() {
        lines.extend(of_group(group, desk));
    }
    lines.push(offer("improvement-add", LedgerPart::Improvement(None), desk));
    lines.push(heading("improvement-seminars", desk));
    for seminar in ledger.logs.seminars.all() {
        lines.extend(of_seminar(seminar, ledger, desk));
    }
    lines.push(offer("seminar-add", LedgerPart::Seminar(None), desk));
    lines
}

fn heading(key: &str, desk: &Desk) -> (Spot, Paragraph) {
    let text = desk.say(key).to_uppercase();
    (Spot::Nothing, Paragraph::new(Tone::Heading, text))
}

fn offer(key: &str, part: LedgerPart, desk: &Desk) -> (Spot, Paragraph) {
    let text = format!("+ {}", desk.say(key));
    (Spot::Form(part), Paragraph::new(Tone::Dim, text))
}

/// A label and a text under the head of a record; nothing where the text is empty.
fn said(spot: &Spot, key: &str, text: String, desk: &Desk) -> Option<(Spot, Paragraph)> {
    let label = desk.say(&format!("field-{key}"));
    (!text.is_empty()).then(|| (spot.clone(), Paragraph::labelled(label, text).indented(2)))
}

fn of_group(group: &ImprovementGroup, desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let spot = Spot::Record {
        kind: RecordKind::Improvement,
        id: group.id.clone(),
        form: LedgerPart::Improvement(Some(group.id.clone())),
    };
    let members = group.members.iter().map(|(role, n)| format!("{n} {role}"));
    let members: Vec<String> = members.collect();
    let meetings: Vec<String> = group.meetings.iter().map(|day| desk.words.date(*day)).collect();
    let presented = group
        .presented
        .map(|day| desk.words.date(day))
        .unwrap_or_default();
    let head = format!("{} {}", group.id, group.name);
    let mut lines = vec![(spot.clone(), Paragraph::new(Tone::Strong, head))];
    for (key, text) in [
        ("improvement-process", group.process.clone()),
        ("improvement-promoter", group.promoter.clone()),
        ("improvement-members", members.join(", ")),
        ("improvement-meetings", meetings.join(", ")),
        ("improvement-criticalities", group.criticalities.clone()),
        ("improvement-presented", presented),
    ] {
        lines.extend(said(&spot, key, text, desk));
    }
    let step = |was: Option<&ImprovementStep>| LedgerPart::ImprovementStep {
        group: group.id.clone(),
        was: was.cloned(),
    };
    for each in &group.steps {
        let line = Paragraph::new(Tone::Text, of_step(each, desk)).indented(2);
        lines.push((Spot::Form(step(Some(each))), line));
    }
    let (add, paragraph) = offer("improvement-add-step", step(None), desk);
    lines.push((add, paragraph.indented(2)));
    lines
}

/// "Un solo sportello: Rosa, entro il 01/03/2022, in corso".
fn of_step(step: &ImprovementStep, desk: &Desk) -> String {
    let by = step.by.map(|day| {
        let facts = [("date", desk.words.date(day).into())];
        desk.tell("improvement-step-by", &facts)
    });
    let state = step.state.as_ref();
    let state = state.map(|state| Labels::of(desk).term("improvement", state));
    let who = Some(step.who.clone()).filter(|who| !who.is_empty());
    let parts: Vec<String> = who.into_iter().chain(by).chain(state).collect();
    if parts.is_empty() {
        step.action.clone()
    } else {
        format!("{}: {}", step.action, parts.join(", "))
    }
}

fn of_seminar(seminar: &Seminar, ledger: &Ledger, desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let spot = Spot::Record {
        kind: RecordKind::Seminar,
        id: seminar.id.clone(),
        form: LedgerPart::Seminar(Some(seminar.id.clone())),
    };
    let until = seminar.until.map(|day| format!("–{}", desk.words.date(day)));
    let dates = format!("{}{}", desk.words.date(seminar.on), until.unwrap_or_default());
    let head = format!("{} {} ({dates})", seminar.id, seminar.title);
    let named = |id: &String| {
        let known = ledger.logs.improvements.get(id);
        known.map_or_else(|| id.clone(), |group| group.name.clone())
    };
    let groups: Vec<String> = seminar.groups.iter().map(named).collect();
    let mut lines = vec![(spot.clone(), Paragraph::new(Tone::Strong, head))];
    for (key, text) in [
        ("seminar-place", seminar.place.clone()),
        ("seminar-sessions", seminar.sessions.join(" · ")),
        ("seminar-documents", seminar.documents.join(" · ")),
        ("seminar-groups", groups.join(", ")),
    ] {
        lines.extend(said(&spot, key, text, desk));
    }
    lines
}
