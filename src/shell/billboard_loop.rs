//! The billboard in its own terminal: it reads the session file when it changes, and paints.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::clerk::told;
use super::front::clock;
use super::hearing::{Ears, Heard};
use super::terminal::{Taken, look};
use crate::billboard::{Moment, Poster, billboard};
use crate::domain::Document;
use crate::label::Labels;
use crate::store::{Choices, Seen, Settings, Store};
use crate::text::Words;

/// How soon a change of the file is noticed where the system does not tell of it. Asking is reading some hundred kilobytes
/// that are in memory anyway.
const PATIENCE: Duration = Duration::from_millis(150);
/// How often the clock is looked at where the system tells. A folder of another computer may change without a word.
const LONG_PATIENCE: Duration = Duration::from_millis(500);

/// Shows the laboratory at `path` until somebody presses q, Esc or Ctrl-C.
pub fn run(store: &Store, path: PathBuf, document: &Document, words: Words) -> io::Result<ExitCode> {
    let mut ears = Ears::open()?;
    // Before the file is first read, so that no change is missed in between.
    let is_told = path.parent().is_some_and(|folder| ears.watch(folder));
    let patience = if is_told { LONG_PATIENCE } else { PATIENCE };
    let mut taken = Taken::take()?;
    let mut wall = Wall {
        poster: poster(document, &words),
        path,
        seen: Seen::default(),
        turned: 0,
        notice: None,
        words,
    };
    let settings = match store.settings() {
        Choices::Read(settings) => settings,
        Choices::None | Choices::Faulty { .. } => Settings::default(),
    };
    let look = look(&settings);
    loop {
        wall.follow(store);
        let moment = Moment {
            now: clock(),
            turned: wall.turned,
            notice: wall.notice.as_deref(),
        };
        taken.paint(|_, frame| billboard(&wall.poster, moment, &wall.words, &look, frame))?;
        for heard in ears.hear(patience) {
            match heard {
                Heard::Event(Event::Resize(..)) => taken.forget_frame()?,
                Heard::Event(Event::Key(key)) if leaves(key) => return Ok(ExitCode::SUCCESS),
                Heard::Event(Event::Key(key)) => wall.turn(key.code),
                Heard::Event(_) => {}
                Heard::Pause => taken.pause()?,
                Heard::Summons(signal) => return Ok(ExitCode::from(signal.saturating_add(128))),
                Heard::Deaf(error) => return Err(error),
            }
        }
    }
}

/// What is followed, and what was last read of it.
struct Wall {
    poster: Poster,
    path: PathBuf,
    seen: Seen,
    turned: u32,
    /// Why the poster may be older than the laboratory.
    notice: Option<String>,
    words: Words,
}

impl Wall {
    /// Reads the file again if it has changed. One that cannot be read leaves the last poster up, and is said.
    fn follow(&mut self, store: &Store) {
        match store.look_again(&self.path, &mut self.seen) {
            Ok(None) => {}
            Ok(Some(reading)) => match reading.into_document() {
                Some(document) => {
                    self.poster = poster(&document, &self.words);
                    self.notice = None;
                }
                None => self.notice = Some(self.words.say("billboard-unreadable")),
            },
            Err(trouble) => {
                // Whatever comes back is read again, so that the notice goes.
                self.seen = Seen::default();
                self.notice = Some(told(&trouble, &self.words));
            }
        }
    }

    fn turn(&mut self, key: KeyCode) {
        match key {
            KeyCode::PageDown | KeyCode::Right | KeyCode::Down | KeyCode::Char(' ') | KeyCode::Enter => {
                self.turned = self.turned.wrapping_add(1);
            }
            KeyCode::PageUp | KeyCode::Left | KeyCode::Up => self.turned = self.turned.wrapping_sub(1),
            _ => {}
        }
    }
}

fn poster(document: &Document, words: &Words) -> Poster {
    Poster::of(document, &Labels { words })
}

fn leaves(key: KeyEvent) -> bool {
    let is_control_c = key.code == KeyCode::Char('c') && key.modifiers == KeyModifiers::CONTROL;
    matches!(key.code, KeyCode::Char('q') | KeyCode::Esc) || is_control_c
}
