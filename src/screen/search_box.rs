//! The box in which one types what to look for, and the chips of the filters beside it.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Desk, Shelf};
use crate::widget::cut;

/// What is typed.
#[derive(Debug, Clone, Default)]
pub struct SearchBox {
    pub typed: String,
}

impl SearchBox {
    /// Takes letters, Backspace, and Esc while something is typed. Returns whether what is typed changed.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        match key.code {
            KeyCode::Char(letter) if letter != '?' && !key.modifiers.contains(KeyModifiers::CONTROL) => {
                self.typed.push(letter);
            }
            KeyCode::Backspace if !self.typed.is_empty() => {
                self.typed.pop();
            }
            KeyCode::Esc if !self.typed.is_empty() => self.typed.clear(),
            _ => return false,
        }
        true
    }

    /// Draws "Cerca: orto▏", or what to type.
    pub fn view(&self, hint: &str, desk: &Desk, area: Rect, frame: &mut Frame) {
        let look = desk.look;
        let label = format!("{} ", desk.say("search"));
        let room = usize::from(area.width).saturating_sub(label.chars().count());
        let (typed, style) = if self.typed.is_empty() {
            (desk.say(hint), look.dim())
        } else {
            (format!("{}▏", self.typed), look.strong())
        };
        let line = Line::from(vec![
            Span::styled(label, look.key()),
            Span::styled(cut(&typed, room), style),
        ]);
        frame.render_widget(line, area);
    }
}

/// Draws the filters that are on, and the key that takes them off.
pub fn chips(filters: &[String], desk: &Desk, area: Rect, frame: &mut Frame) {
    if filters.is_empty() {
        return;
    }
    let chips: Vec<String> = filters.iter().map(|filter| format!("[{filter}]")).collect();
    let text = format!("{}  {}", chips.join(" "), desk.say("chips-off"));
    frame.render_widget(
        Line::styled(cut(&text, usize::from(area.width)), desk.look.warning()),
        area,
    );
}

/// How many files could not be read, so that nobody thinks the list is whole; nothing when all were.
pub fn unreadable(desk: &Desk) -> String {
    let shelves = desk.library.shelves.iter();
    if desk.library.n_unread > 0 {
        let facts = [("left", desk.library.n_unread.into())];
        return format!(" {}", desk.tell("archive-unread", &facts));
    }
    let is_unread = |shelf: &&Shelf| shelf.summary.is_none() || desk.library.harmed.contains_key(&shelf.id);
    let n_files = shelves.filter(is_unread).count();
    if n_files == 0 {
        String::new()
    } else {
        format!(
            " {}",
            desk.tell("archive-unreadable", &[("files", n_files.into())])
        )
    }
}
