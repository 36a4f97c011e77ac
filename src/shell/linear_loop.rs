//! The loop of the program one line at a time: from a keyboard or from a script.

use std::io::{self, BufRead, IsTerminal, Read};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::clerk::{Clerk, Pen};
use super::front::clock;
use super::hearing::Pauses;
use super::linear::{Linear, MOST_ENDS};
use crate::app::Model;
use crate::look::Look;
use crate::store::Store;
use crate::text::Words;

/// How often time is looked at while nobody writes.
const PATIENCE: Duration = Duration::from_millis(500);
/// The longest line that is taken, in bytes.
const MOST: u64 = 64 * 1024;

/// Who writes the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Keyboard,
    Script,
}

/// What came from the input.
enum Said {
    Line(String),
    /// Its end, after which at a keyboard more may come.
    End,
}

/// Runs the program until it is left, or until the input ends.
pub fn run(store: Store, words: Words) -> io::Result<ExitCode> {
    let clerk = Clerk::new(store, Pen::Behind, clock);
    let library = clerk.library(&words);
    let model = Model::new(words, Look::aloud(), clock(), library);
    let mut linear = Linear::new(model, clerk, io::stdout()).as_wide_as(width);
    linear.begin()?;
    let source = if io::stdin().is_terminal() {
        Source::Keyboard
    } else {
        Source::Script
    };
    let lines = listen(source);
    let pauses = match source {
        Source::Keyboard => Pauses::heeded()?,
        Source::Script => Pauses::default(),
    };
    if source == Source::Keyboard {
        linear.prompt()?;
    }
    loop {
        let code = match lines.recv_timeout(PATIENCE) {
            Ok(Said::Line(line)) => {
                if source == Source::Script {
                    linear.echo(&line)?;
                }
                linear.hear(&line, clock())?
            }
            Ok(Said::End) => linear.hear_end(clock())?,
            Err(RecvTimeoutError::Timeout) if pauses.were_asked() => linear.press(vec![undo()], clock())?,
            Err(RecvTimeoutError::Timeout) => {
                linear.pass(clock())?;
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return linear.end(),
        };
        if let Some(code) = code {
            linear.end()?;
            return Ok(code);
        }
        if source == Source::Keyboard {
            linear.prompt()?;
        }
    }
}

/// The key that takes back the last gesture. In a terminal that gives lines it would stop the program.
fn undo() -> KeyEvent {
    KeyEvent::new(KeyCode::Char('z'), KeyModifiers::CONTROL)
}

/// How wide the terminal is; none where the lines go elsewhere.
fn width() -> Option<u16> {
    let size = io::stdout().is_terminal().then(crossterm::terminal::size);
    size?
        .ok()
        .map(|(columns, _)| columns)
        .filter(|columns| *columns > 0)
}

/// Reads lines on a thread of its own, so that waiting for one holds up neither a save nor the clock.
fn listen(source: Source) -> Receiver<Said> {
    let (lines, heard) = sync_channel(64);
    thread::spawn(move || {
        let mut input = io::stdin().lock();
        let mut n_ends = 0;
        loop {
            let mut bytes = Vec::new();
            let said = match (&mut input).take(MOST).read_until(b'\n', &mut bytes) {
                Ok(0) if source == Source::Keyboard && n_ends < MOST_ENDS => {
                    n_ends += 1;
                    Said::End
                }
                Ok(0) | Err(_) => return,
                Ok(_) => {
                    n_ends = 0;
                    let line = String::from_utf8_lossy(&bytes);
                    Said::Line(line.trim_end_matches(['\r', '\n']).to_owned())
                }
            };
            if lines.send(said).is_err() {
                return;
            }
        }
    });
    heard
}
