//! The loop of the program one line at a time: from a keyboard or from a script.

use std::io::{self, BufRead, IsTerminal, Read};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use super::clerk::{Clerk, Pen};
use super::front::clock;
use super::linear::Linear;
use crate::app::Model;
use crate::look::Look;
use crate::store::Store;
use crate::text::Words;

/// How often time is looked at while nobody writes.
const PATIENCE: Duration = Duration::from_millis(500);
/// The longest line that is taken, in bytes.
const MOST: u64 = 64 * 1024;

/// Runs the program until it is left, or until the input ends.
pub fn run(store: Store, words: Words) -> io::Result<ExitCode> {
    let clerk = Clerk::new(store, Pen::Behind, clock);
    let library = clerk.library(&words);
    let model = Model::new(words, Look::aloud(), clock(), library);
    let mut linear = Linear::new(model, clerk, io::stdout()).as_wide_as(width);
    linear.begin()?;
    let lines = listen();
    let is_script = !io::stdin().is_terminal();
    if !is_script {
        linear.prompt()?;
    }
    loop {
        match lines.recv_timeout(PATIENCE) {
            Ok(line) => {
                if is_script {
                    linear.echo(&line)?;
                }
                if let Some(code) = linear.hear(&line, clock())? {
                    linear.end()?;
                    return Ok(code);
                }
                if !is_script {
                    linear.prompt()?;
                }
            }
            Err(RecvTimeoutError::Timeout) => linear.pass(clock())?,
            Err(RecvTimeoutError::Disconnected) => return linear.end(),
        }
    }
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
fn listen() -> Receiver<String> {
    let (lines, heard) = sync_channel(64);
    thread::spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            let mut bytes = Vec::new();
            match (&mut input).take(MOST).read_until(b'\n', &mut bytes) {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
            let line = String::from_utf8_lossy(&bytes)
                .trim_end_matches(['\r', '\n'])
                .to_owned();
            if lines.send(line).is_err() {
                return;
            }
        }
    });
    heard
}
