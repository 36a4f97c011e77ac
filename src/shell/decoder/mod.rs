//! The bytes of a terminal, as keys, clicks and pastes.
//!
//! Written for bytes of any kind: a sequence that never ends, or that means nothing, costs the keys that it holds and no
//! other. The reader of `crossterm` waits in the middle of one for ever, and every later key is lost.

mod mouse;
mod sequence;
#[cfg(test)]
mod tests;

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

const ESCAPE: u8 = 0x1b;
/// How long the rest of a sequence may keep one waiting. After that the bytes are taken for what they are: a lone
/// escape is the key.
const REST: Duration = Duration::from_millis(25);
/// The same within a paste, whose end may have been lost.
const REST_OF_PASTE: Duration = Duration::from_secs(1);
/// A sequence longer than this, in bytes, is none.
const LONGEST: usize = 64;
/// A paste longer than this, in bytes, is given in parts.
const LONGEST_PASTE: usize = 32 * 1024 * 1024;
const END_OF_PASTE: &[u8] = b"\x1b[201~";

/// What was begun and is not yet a whole key or a whole paste.
#[derive(Debug, Default)]
pub struct Decoder {
    begun: Vec<u8>,
    /// None outside of a paste.
    paste: Option<Vec<u8>>,
}

/// What the bytes gathered so far are.
enum Shape {
    /// The beginning of something.
    Begun,
    /// All of them, and they mean nothing.
    Nothing,
    /// All but the last mean nothing: it begins something else.
    NothingBefore,
    Event(Event),
    /// What follows is pasted.
    Paste,
}

impl Decoder {
    /// Takes bytes; returns what they make whole.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        let mut bytes = bytes;
        while let Some((byte, rest)) = bytes.split_first() {
            if self.paste.is_some() {
                bytes = self.feed_paste(bytes, &mut events);
            } else {
                self.feed_one(*byte, &mut events);
                bytes = rest;
            }
        }
        events
    }

    /// How long to wait for the rest of what was begun; none when nothing was.
    pub fn patience(&self) -> Option<Duration> {
        match (&self.paste, self.begun.is_empty()) {
            (Some(_), _) => Some(REST_OF_PASTE),
            (None, false) => Some(REST),
            (None, true) => None,
        }
    }

    /// The rest did not come: takes what was begun for what it is.
    pub fn settle(&mut self) -> Vec<Event> {
        if let Some(paste) = self.paste.take() {
            return vec![pasted(paste)];
        }
        match std::mem::take(&mut self.begun).as_slice() {
            [ESCAPE] => vec![key(KeyCode::Esc, KeyModifiers::NONE)],
            // Escape, then the letter that also begins sequences.
            [ESCAPE, letter] => plain(*letter).map(with_alt).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn feed_one(&mut self, byte: u8, events: &mut Vec<Event>) {
        self.begun.push(byte);
        match shape(&self.begun) {
            Shape::Begun if self.begun.len() < LONGEST => {}
            Shape::Begun | Shape::Nothing => self.begun.clear(),
            Shape::NothingBefore => {
                self.begun.clear();
                self.feed_one(byte, events);
            }
            Shape::Event(event) => {
                self.begun.clear();
                events.push(event);
            }
            Shape::Paste => {
                self.begun.clear();
                self.paste = Some(Vec::new());
            }
        }
    }

    /// Takes bytes into the paste, up to its end; returns those after it.
    fn feed_paste<'a>(&mut self, bytes: &'a [u8], events: &mut Vec<Event>) -> &'a [u8] {
        let Some(paste) = &mut self.paste else {
            return bytes;
        };
        let before = paste.len();
        paste.extend_from_slice(bytes);
        // The end may have begun in the bytes before.
        let from = before.saturating_sub(END_OF_PASTE.len());
        let tail = paste.get(from..).unwrap_or_default();
        let end = tail
            .windows(END_OF_PASTE.len())
            .position(|window| window == END_OF_PASTE)
            .map(|place| from.saturating_add(place));
        let Some(end) = end else {
            if paste.len() > LONGEST_PASTE {
                events.push(pasted(std::mem::take(paste)));
            }
            return &[];
        };
        let n_after = paste.len().saturating_sub(end.saturating_add(END_OF_PASTE.len()));
        paste.truncate(end);
        events.extend(self.paste.take().map(pasted));
        bytes
            .get(bytes.len().saturating_sub(n_after)..)
            .unwrap_or_default()
    }
}

fn shape(begun: &[u8]) -> Shape {
    match begun {
        [] => Shape::Begun,
        [ESCAPE] => Shape::Begun,
        [ESCAPE, ESCAPE] => Shape::Event(key(KeyCode::Esc, KeyModifiers::NONE)),
        [ESCAPE, b'[', rest @ ..] => sequence::shape(rest),
        [ESCAPE, b'O'] => Shape::Begun,
        [ESCAPE, b'O', letter] => match sequence::application_key(*letter) {
            Some(code) => Shape::Event(key(code, KeyModifiers::NONE)),
            None => Shape::NothingBefore,
        },
        [ESCAPE, rest @ ..] => match character(rest) {
            Shape::Event(event) => Shape::Event(with_alt(event)),
            other => other,
        },
        bytes => character(bytes),
    }
}

/// The bytes of one character.
fn character(bytes: &[u8]) -> Shape {
    match std::str::from_utf8(bytes) {
        Ok(text) => text
            .chars()
            .next()
            .and_then(letter)
            .map_or(Shape::Nothing, Shape::Event),
        Err(error) => match error.error_len() {
            None => Shape::Begun,
            Some(_) if bytes.len() > 1 => Shape::NothingBefore,
            Some(_) => Shape::Nothing,
        },
    }
}

fn plain(byte: u8) -> Option<Event> {
    letter(char::from(byte))
}

/// The key of one character; none for a control that no key sends.
fn letter(letter: char) -> Option<Event> {
    let control = |first: char, offset: u32| {
        let name = char::from_u32(u32::from(first).saturating_add(offset))?;
        Some(key(KeyCode::Char(name), KeyModifiers::CONTROL))
    };
    match letter {
        '\r' => Some(key(KeyCode::Enter, KeyModifiers::NONE)),
        '\t' => Some(key(KeyCode::Tab, KeyModifiers::NONE)),
        '\x7f' => Some(key(KeyCode::Backspace, KeyModifiers::NONE)),
        '\0' => Some(key(KeyCode::Char(' '), KeyModifiers::CONTROL)),
        '\x01'..='\x1a' => control('a', u32::from(letter).saturating_sub(1)),
        '\x1c'..='\x1f' => control('4', u32::from(letter).saturating_sub(0x1c)),
        letter if letter.is_control() => None,
        letter if letter.is_uppercase() => Some(key(KeyCode::Char(letter), KeyModifiers::SHIFT)),
        letter => Some(key(KeyCode::Char(letter), KeyModifiers::NONE)),
    }
}

fn with_alt(event: Event) -> Event {
    match event {
        Event::Key(key) => Event::Key(KeyEvent::new(key.code, key.modifiers | KeyModifiers::ALT)),
        other => other,
    }
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn pasted(bytes: Vec<u8>) -> Event {
    Event::Paste(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}
