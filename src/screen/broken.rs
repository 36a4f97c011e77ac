//! A file that cannot be read: what is wrong and where, what is safe, what can be done.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Action, Ask, Confirm, Desk, Screen};
use crate::widget::wrapped;

/// The screen of a damaged laboratory.
pub struct Broken {
    id: String,
    /// What is wrong with the file, in words.
    trouble: String,
}

impl Broken {
    pub fn new(id: String, trouble: String) -> Self {
        Self { id, trouble }
    }
}

impl Screen for Broken {
    fn title(&self, _desk: &Desk) -> String {
        self.id.clone()
    }

    fn actions(&self, _desk: &Desk) -> Vec<Action> {
        vec![Action::new("broken-restore", "r"), Action::new("back", "Esc")]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match action {
            "broken-restore" => vec![Ask::Confirm(Box::new(Confirm {
                title: desk.tell("confirm-restore", &[("id", self.id.clone().into())]),
                body: desk.say("confirm-restore.body"),
                verb: desk.say("confirm-restore.verb"),
                asks: vec![Ask::Restore(self.id.clone())],
            }))],
            "back" => vec![Ask::Back],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, _key: KeyEvent, _desk: &Desk) -> Option<Vec<Ask>> {
        None
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let text = format!(
            "{}\n\n{}\n\n{}",
            desk.say("broken-what"),
            self.trouble,
            desk.say("broken-safe")
        );
        wrapped(&text, desk.look.text(), area, frame);
    }
}
