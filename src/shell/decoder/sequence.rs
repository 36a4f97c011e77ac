//! What comes after `ESC [`: named keys with their modifiers, the mouse, the beginning of a paste.

use crossterm::event::{Event, KeyCode, KeyModifiers};

use super::{Shape, key, mouse};

/// The bytes after `ESC [`.
pub fn shape(bytes: &[u8]) -> Shape {
    match bytes {
        [] => Shape::Begun,
        // The console of Linux.
        [b'['] => Shape::Begun,
        [b'[', letter @ b'A'..=b'E'] => Shape::Event(function(letter.saturating_sub(b'A').saturating_add(1))),
        // The oldest mouse: three bytes.
        [b'M', rest @ ..] if rest.len() < 3 => Shape::Begun,
        [b'M', button, column, row] => mouse::oldest(*button, *column, *row)
            .map_or(Shape::Nothing, |mouse| Shape::Event(Event::Mouse(mouse))),
        [parameters @ .., last] if (0x40..=0x7e).contains(last) => whole(parameters, *last),
        [.., last] if (0x20..=0x3f).contains(last) => Shape::Begun,
        // No byte of a sequence: it begins something else.
        [.., _] => Shape::NothingBefore,
    }
}

/// The key after `ESC O`.
pub fn application_key(letter: u8) -> Option<KeyCode> {
    match letter {
        b'P'..=b'S' => Some(KeyCode::F(letter.saturating_sub(b'P').saturating_add(1))),
        other => arrow(other),
    }
}

fn whole(parameters: &[u8], last: u8) -> Shape {
    let text = std::str::from_utf8(parameters).unwrap_or_default();
    if let Some(text) = text.strip_prefix('<') {
        return mouse::newest(&numbers(text), last)
            .map_or(Shape::Nothing, |mouse| Shape::Event(Event::Mouse(mouse)));
    }
    let numbers = numbers(text);
    let modifiers = modifiers(numbers.get(1).copied().unwrap_or(1));
    let event = match last {
        b'I' => Some(Event::FocusGained),
        b'O' => Some(Event::FocusLost),
        b'Z' => Some(key(KeyCode::BackTab, KeyModifiers::SHIFT)),
        b'P' | b'Q' | b'S' => {
            let number = last.saturating_sub(b'P').saturating_add(1);
            Some(key(KeyCode::F(number), modifiers))
        }
        b'M' => mouse::middle(&numbers).map(Event::Mouse),
        b'~' if numbers.first() == Some(&200) => return Shape::Paste,
        b'~' => numbered(numbers.first().copied().unwrap_or_default()).map(|code| key(code, modifiers)),
        other => arrow(other).map(|code| key(code, modifiers)),
    };
    event.map_or(Shape::Nothing, Shape::Event)
}

fn arrow(letter: u8) -> Option<KeyCode> {
    match letter {
        b'A' => Some(KeyCode::Up),
        b'B' => Some(KeyCode::Down),
        b'C' => Some(KeyCode::Right),
        b'D' => Some(KeyCode::Left),
        b'F' => Some(KeyCode::End),
        b'H' => Some(KeyCode::Home),
        _ => None,
    }
}

/// The key of `ESC [ number ~`.
fn numbered(number: u16) -> Option<KeyCode> {
    match number {
        1 | 7 => Some(KeyCode::Home),
        2 => Some(KeyCode::Insert),
        3 => Some(KeyCode::Delete),
        4 | 8 => Some(KeyCode::End),
        5 => Some(KeyCode::PageUp),
        6 => Some(KeyCode::PageDown),
        // The numbers skip one after every fifth or so key of the old keyboards.
        11..=15 => key_of(number, 10),
        17..=21 => key_of(number, 11),
        23..=26 => key_of(number, 12),
        28..=29 => key_of(number, 13),
        31..=34 => key_of(number, 14),
        _ => None,
    }
}

fn key_of(number: u16, skipped: u16) -> Option<KeyCode> {
    u8::try_from(number.saturating_sub(skipped)).ok().map(KeyCode::F)
}

fn function(number: u8) -> Event {
    key(KeyCode::F(number), KeyModifiers::NONE)
}

/// The numbers between semicolons; what is no number, or too large for one, is 0.
fn numbers(text: &str) -> Vec<u16> {
    text.split(';')
        .map(|number| number.parse().unwrap_or(0))
        .collect()
}

/// One more than the sum of the modifiers held.
fn modifiers(mask: u16) -> KeyModifiers {
    let mask = mask.saturating_sub(1);
    let held = [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
    ];
    held.into_iter()
        .filter(|(bit, _)| mask & bit != 0)
        .fold(KeyModifiers::NONE, |all, (_, modifier)| all | modifier)
}
