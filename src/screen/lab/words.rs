//! The words of a phase, all of them.

use super::super::pane::line_name;
use super::super::{Ask, Desk, Labels, Message};
use super::line;
use crate::domain::Id;

/// All there is to say in the phase of a line, its rules, and what to check before going on.
pub fn of_phase(id: Option<&Id>, desk: &Desk) -> Ask {
    let labels = Labels::of(desk);
    let line = line(id, desk);
    let phase = line.and_then(|line| {
        desk.document()
            .and_then(|document| document.template.phase(&line.phase))
    });
    let body = phase.map_or_else(String::new, |phase| {
        let parts = [
            ("circle-say", &phase.say),
            ("circle-rules", &phase.rules),
            ("circle-checks", &phase.checks),
        ];
        let paragraphs = parts
            .into_iter()
            .filter(|(_, texts)| !texts.is_empty())
            .map(|(title, texts)| {
                let lines: Vec<String> = texts
                    .iter()
                    .map(|text| format!("· {}", labels.pick(text)))
                    .collect();
                format!("{}\n{}", desk.say(title).to_uppercase(), lines.join("\n"))
            });
        paragraphs.collect::<Vec<_>>().join("\n\n")
    });
    let title = line.map(|line| line_name(line, desk)).unwrap_or_default();
    Ask::Message(Box::new(Message { title, body }))
}
