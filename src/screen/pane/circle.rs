//! A circle, a plenary, a pause: what to say, the rules on the wall, what to have done before moving on.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::{Action, Ask, Desk, Labels, Screen};
use super::{line_name, paragraphs};
use crate::domain::Id;

/// The words of one phase.
pub struct Circle {
    line: Id,
}

impl Circle {
    pub fn new(line: Id) -> Self {
        Self { line }
    }

    /// The paragraphs to show, with their style.
    fn paragraphs(&self, desk: &Desk) -> Vec<(String, Style)> {
        let Some(document) = desk.document() else {
            return Vec::new();
        };
        let line = document
            .session
            .day
            .programme
            .iter()
            .find(|line| line.id == self.line);
        let Some(phase) = line.and_then(|line| document.template.phase(&line.phase)) else {
            return Vec::new();
        };
        let labels = Labels::of(desk);
        let mut out: Vec<(String, Style)> = Vec::new();
        for (title, texts) in [
            ("circle-say", &phase.say),
            ("circle-rules", &phase.rules),
            ("circle-checks", &phase.checks),
        ] {
            if texts.is_empty() {
                continue;
            }
            out.push((desk.say(title), desk.look.title()));
            out.extend(
                texts
                    .iter()
                    .map(|text| (format!("· {}", labels.pick(text)), desk.look.text())),
            );
            out.push((String::new(), desk.look.text()));
        }
        if !document.session.header.question.is_empty() {
            out.insert(0, (document.session.header.question.clone(), desk.look.strong()));
        }
        if out.is_empty() {
            out.push((desk.say("circle-quiet"), desk.look.dim()));
        }
        out
    }
}

impl Screen for Circle {
    fn title(&self, desk: &Desk) -> String {
        desk.session()
            .and_then(|session| session.day.programme.iter().find(|line| line.id == self.line))
            .map_or_else(String::new, |line| line_name(line, desk))
    }

    fn actions(&self, _desk: &Desk) -> Vec<Action> {
        Vec::new()
    }

    fn act(&mut self, _action: &str, _desk: &Desk) -> Vec<Ask> {
        Vec::new()
    }

    fn key(&mut self, _key: KeyEvent, _desk: &Desk) -> Option<Vec<Ask>> {
        None
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        paragraphs(&self.paragraphs(desk), area, frame);
    }
}
