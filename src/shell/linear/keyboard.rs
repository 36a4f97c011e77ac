//! Keys that were really pressed at a keyboard whose terminal gives lines: they come within a line, or as its end.

use std::io::{self, Write};
use std::process::ExitCode;

use chrono::NaiveDateTime;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::Linear;
use crate::app::{Heard, Msg};
use crate::shell::decoder::Decoder;

const ESCAPE: char = '\u{1b}';
/// So many times the input ends, without a line in between, before the program does: a terminal that is gone never stops.
pub const MOST_ENDS: u8 = 3;

/// The keys of a line with an escape in it, which no text has; none for any other line.
pub(super) fn pressed(line: &str) -> Option<Vec<KeyEvent>> {
    if !line.contains(ESCAPE) {
        return None;
    }
    let mut decoder = Decoder::default();
    let mut events = decoder.feed(line.as_bytes());
    events.extend(decoder.settle());
    let keys = events.into_iter().filter_map(|event| match event {
        Event::Key(key) => Some(key),
        _ => None,
    });
    Some(keys.collect())
}

/// True for a letter that writes itself.
fn is_letter(key: &KeyEvent) -> bool {
    matches!(key.code, KeyCode::Char(_)) && key.modifiers == KeyModifiers::NONE
}

impl<W: Write> Linear<W> {
    /// Does what keys do; where a text stands beside them, or no key is known, says that nothing was done.
    pub fn press(&mut self, keys: Vec<KeyEvent>, now: NaiveDateTime) -> io::Result<Option<ExitCode>> {
        self.pass(now)?;
        if keys.is_empty() || keys.iter().any(is_letter) {
            let strange = self.model.words.say("aloud-strange-key");
            return self.obey(Heard::Lost(strange));
        }
        self.take_all(keys.into_iter().map(Msg::Key).collect())
    }

    /// The input ended, which at a keyboard is Ctrl+D: does what that does on the screen; else asks, and the next one ends.
    pub fn hear_end(&mut self, now: NaiveDateTime) -> io::Result<Option<ExitCode>> {
        let key = KeyEvent::new(KeyCode::Char('d'), KeyModifiers::CONTROL);
        if self.n_ends == 0 && self.model.offers(&key) {
            self.n_ends = 1;
            return self.press(vec![key], now);
        }
        if self.n_ends + 1 < MOST_ENDS {
            self.n_ends = MOST_ENDS - 1;
            let asked = self.model.words.say("aloud-leave");
            return self.obey(Heard::Lost(asked));
        }
        Ok(Some(ExitCode::SUCCESS))
    }
}
