//! The bar of keys at the foot of every screen. "? Aiuto" comes first, so that it is never the one cut off.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::Span;
use unicode_width::UnicodeWidthStr;

use super::put_all;
use crate::look::Look;
use crate::text::Words;

/// One hint: the key, its label, whether it can be used now.
#[derive(Hash)]
pub struct Hint {
    pub key: String,
    pub label: String,
    pub ready: bool,
}

/// As many whole hints as fit in the bar, and their places.
pub fn keybar(hints: impl Iterator<Item = Hint>, area: Rect) -> Vec<(Hint, Rect)> {
    let mut x = area.x;
    let mut places = Vec::new();
    for hint in hints {
        let width = u16::try_from(hint.key.width() + hint.label.width() + 3).unwrap_or(u16::MAX);
        if x.saturating_add(width) > area.right().saturating_add(2) {
            break;
        }
        let place = Rect::new(x, area.y, width.min(area.right().saturating_sub(x)), 1);
        places.push((hint, place));
        x = x.saturating_add(width);
    }
    places
}

impl Hint {
    /// Draws the hint in its place.
    pub fn draw(&self, look: &Look, place: Rect, frame: &mut Frame) {
        let label = if self.ready {
            look.text()
        } else {
            look.dim().add_modifier(Modifier::CROSSED_OUT)
        };
        let spans = [
            Span::styled(&*self.key, look.key()),
            Span::raw(" "),
            Span::styled(&*self.label, label),
        ];
        put_all(&spans, place, frame.buffer_mut());
    }
}

/// Writes a key as it is printed on an Italian keyboard.
pub fn key_name(key: &KeyEvent, words: &Words) -> String {
    let name = match key.code {
        KeyCode::Char(' ') => words.say("key-space"),
        KeyCode::Char(letter) => letter.to_string(),
        KeyCode::F(number) => format!("F{number}"),
        KeyCode::Enter => words.say("key-enter"),
        KeyCode::Esc => words.say("key-esc"),
        KeyCode::Tab => words.say("key-tab"),
        KeyCode::Delete => words.say("key-delete"),
        KeyCode::Insert => words.say("key-insert"),
        KeyCode::PageUp => words.say("key-page-up"),
        KeyCode::PageDown => words.say("key-page-down"),
        KeyCode::Left => "←".to_owned(),
        KeyCode::Right => "→".to_owned(),
        KeyCode::Up => "↑".to_owned(),
        KeyCode::Down => "↓".to_owned(),
        other => other.to_string(),
    };
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        format!("Ctrl+{}", name.to_uppercase())
    } else {
        name
    }
}
