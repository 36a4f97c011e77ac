//! The bar of keys at the foot of every screen. "? Aiuto" comes first, so that it is never the one cut off.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;
use unicode_width::UnicodeWidthStr;

use super::put_all;
use crate::look::Look;
use crate::text::Words;

/// One hint: the key, its label, whether it can be used now.
pub struct Hint {
    pub key: String,
    pub label: String,
    pub ready: bool,
}

/// Draws as many whole hints as fit, and returns the index and place of each.
pub fn keybar(
    hints: impl Iterator<Item = Hint>,
    look: &Look,
    area: Rect,
    frame: &mut Frame,
) -> Vec<(usize, Rect)> {
    let mut x = area.x;
    let mut places = Vec::new();
    for (idx, hint) in hints.enumerate() {
        let width = u16::try_from(hint.key.width() + hint.label.width() + 3).unwrap_or(u16::MAX);
        if x.saturating_add(width) > area.right().saturating_add(2) {
            break;
        }
        let place = Rect::new(x, area.y, width.min(area.right().saturating_sub(x)), 1);
        let label = if hint.ready {
            look.text()
        } else {
            look.dim().add_modifier(ratatui::style::Modifier::CROSSED_OUT)
        };
        let spans = [
            Span::styled(hint.key, look.key()),
            Span::raw(" "),
            Span::styled(hint.label, label),
        ];
        put_all(&spans, place, frame.buffer_mut());
        places.push((idx, place));
        x = x.saturating_add(width);
    }
    places
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
