//! A report told whole, to be read on the screen.

use crate::domain::{Id, Report, Session};
use crate::screen::pane::merged_into;
use crate::screen::topic::{cell_name, names, topic_name};
use crate::screen::{Desk, Labels};

/// Tells a report, part by part; parts without words are left out.
pub fn told(report: &Report, desk: &Desk) -> String {
    let Some(session) = desk.session() else {
        return String::new();
    };
    let labels = Labels::of(desk);
    let merged = merged_into(session, &report.topic).into_iter().map(topic_name);
    let merged = ("report-merged", merged.collect());
    let parts = report.parts().into_iter();
    let parts = parts.map(|part| (part.name, labels.passages(session, part.passages)));
    let sections = std::iter::once(merged)
        .chain(parts)
        .filter(|(_, lines): &(_, Vec<String>)| !lines.is_empty())
        .map(|(key, lines)| section(&desk.say(key), &lines));
    let told: Vec<String> = std::iter::once(circumstances(report, session, desk))
        .chain(sections)
        .collect();
    told.join("\n\n")
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
