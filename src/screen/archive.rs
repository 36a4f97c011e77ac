//! Past laboratories, read-only, searchable.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Action, Ask, Desk, Screen};

pub struct Archive;

impl Archive {
    pub fn of(_desk: &Desk) -> Self {
        Self
    }
}

impl Screen for Archive {
    fn title(&self, desk: &Desk) -> String {
        desk.say("archive-title")
    }

    fn actions(&self, _desk: &Desk) -> Vec<Action> {
        vec![Action::new("back", "Esc")]
    }

    fn act(&mut self, action: &str, _desk: &Desk) -> Vec<Ask> {
        if action == "back" {
            vec![Ask::Back]
        } else {
            Vec::new()
        }
    }

    fn key(&mut self, _key: KeyEvent, _desk: &Desk) -> Option<Vec<Ask>> {
        None
    }

    fn view(&self, _desk: &Desk, _area: Rect, _frame: &mut Frame) {}
}
