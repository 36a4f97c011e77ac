//! A file that cannot be read: what is wrong and where, what is safe, what can be done.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Action, Ask, Confirm, Desk, Screen};
use crate::widget::wrapped;

/// What is wrong with the file of a laboratory, and whether there is a good copy beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Harm {
    pub id: String,
    /// In words.
    pub trouble: String,
    pub copy: LastCopy,
    /// What the journal of the steps adds to that copy, in words.
    pub journal: Option<String>,
}

/// The copy of the save before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastCopy {
    Good,
    Missing,
}

/// The screen of a damaged laboratory.
pub struct Broken {
    harm: Harm,
}

impl Broken {
    pub fn new(harm: Harm) -> Self {
        Self { harm }
    }
}

impl Screen for Broken {
    fn title(&self, _desk: &Desk) -> String {
        self.harm.id.clone()
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let no_copy = match self.harm.copy {
            LastCopy::Good => None,
            LastCopy::Missing => Some(desk.say("block-no-copy")),
        };
        vec![
            Action::new("broken-restore", "r").blocked(no_copy),
            Action::new("broken-copies", "c"),
            Action::new("back", "Esc"),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match action {
            "broken-restore" => vec![Ask::Confirm(Box::new(Confirm {
                title: desk.tell("confirm-restore", &[("id", self.harm.id.clone().into())]),
                body: desk.say("confirm-restore.body"),
                verb: desk.say("confirm-restore.verb"),
                asks: vec![Ask::Restore(self.harm.id.clone())],
            }))],
            "broken-copies" => vec![Ask::LookAtCopies(self.harm.id.clone())],
            "back" => vec![Ask::Back],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, _key: KeyEvent, _desk: &Desk) -> Option<Vec<Ask>> {
        None
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let hope = match self.harm.copy {
            LastCopy::Good => desk.say("broken-safe"),
            LastCopy::Missing => desk.say("broken-no-copy"),
        };
        let mut text = format!("{}\n\n{}\n\n{hope}", desk.say("broken-what"), self.harm.trouble);
        if let Some(journal) = &self.harm.journal {
            text += "\n\n";
            text += journal;
        }
        wrapped(&text, desk.look.text(), area, frame);
    }
}
