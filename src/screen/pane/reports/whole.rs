//! A report told whole, to be read on the screen.

use crate::domain::{Augmentation, Id, NextStep, Report, Session};
use crate::screen::pane::merged_into;
use crate::screen::topic::{cell_name, names, topic_name, topic_named};
use crate::screen::{Desk, Labels};

/// Tells a report, part by part; parts without words are left out.
pub fn told(report: &Report, desk: &Desk) -> String {
    let Some(session) = desk.session() else {
        return String::new();
    };
    let contents = &report.contents;
    let mut parts = vec![circumstances(report, session, desk)];
    let merged: Vec<String> = merged_into(session, &report.topic)
        .into_iter()
        .map(topic_name)
        .collect();
    let links: Vec<String> = contents.links.iter().map(|id| topic_named(session, id)).collect();
    let steps = contents
        .next_steps
        .iter()
        .map(|step| told_step(step, session, desk));
    let added = report
        .augmentations
        .iter()
        .map(|added| told_added(added, session, desk));
    let sections = [
        ("report-merged", merged),
        ("report-discussion", contents.discussion.clone()),
        ("report-recommendations", contents.recommendations.clone()),
        ("report-resources", contents.resources.clone()),
        ("report-requests", contents.requests.clone()),
        ("report-steps", steps.collect()),
        ("report-links", links),
        ("report-added", added.collect()),
    ];
    parts.extend(
        sections
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(key, lines)| section(&desk.say(key), &lines)),
    );
    parts.join("\n\n")
}

fn section(title: &str, lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("· {line}")).collect();
    format!("{}\n{}", title.to_uppercase(), lines.join("\n"))
}

/// Who, when and where.
fn circumstances(report: &Report, session: &Session, desk: &Desk) -> String {
    let labels = Labels::of(desk);
    let state = super::state_name(report.state, desk);
    let mut lines = vec![match report.delivered_at {
        Some(at) => {
            let facts = [("state", state.into()), ("at", desk.words.time(at.time()).into())];
            desk.tell("report-delivered", &facts)
        }
        None => desk.tell("report-not-delivered", &[("state", state.into())]),
    }];
    if let Some(cell) = &report.cell {
        lines.push(desk.tell("wall-placed", &[("place", cell_name(cell, session, desk).into())]));
    }
    let convener = labels.person(session, &report.convener);
    lines.push(desk.tell("report-convener", &[("name", convener.into())]));
    if let Some(scribe) = &report.scribe {
        let facts = [("name", labels.person(session, scribe).into())];
        lines.push(desk.tell("report-scribe", &facts));
    }
    let people: Vec<&Id> = report.participants.iter().collect();
    let facts = [
        ("count", people.len().into()),
        ("names", names(&people, session, desk).into()),
    ];
    lines.push(desk.tell("report-participants", &facts));
    lines.join("\n")
}

fn told_step(step: &NextStep, session: &Session, desk: &Desk) -> String {
    let who = step.who.as_ref().map(|who| Labels::of(desk).person(session, who));
    let by = step
        .by
        .map(|by| desk.tell("report-by", &[("date", desk.words.date(by).into())]));
    let parts = [Some(step.what.clone()), who, by];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn told_added(added: &Augmentation, session: &Session, desk: &Desk) -> String {
    let at = desk.words.time(added.at.time());
    let person = added.person.as_ref();
    let by = person.map(|person| Labels::of(desk).person(session, person));
    let parts = [Some(at), by, Some(added.text.clone())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
