//! Asking for a passphrase: on the terminal without showing it, or in a file.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::hearing::{Ears, Heard};
use crate::export::{FEWEST, Passphrase};
use crate::store::{Disk, RealDisk};
use crate::text::Words;

const PATIENCE: Duration = Duration::from_millis(500);
/// No passphrase is longer, in letters and in the bytes of a file.
const LONGEST: usize = 1024;

/// Asks for a new passphrase, twice, or takes that of a file.
///
/// Errors: why there is none, in words.
pub fn new_passphrase(file: Option<&Path>, words: &Words) -> Result<Passphrase, String> {
    let typed = match file {
        Some(file) => in_file(file, words)?,
        None => {
            let typed = asked("locked-ask-new", words)?;
            if asked("locked-ask-again", words)? != typed {
                return Err(words.say("locked-differ"));
            }
            typed
        }
    };
    Passphrase::chosen(&typed).ok_or_else(|| words.tell("locked-short", &[("fewest", FEWEST.into())]))
}

/// Asks for the passphrase of a file, once, or takes that of a file.
pub fn passphrase(file: Option<&Path>, words: &Words) -> Result<Passphrase, String> {
    let typed = match file {
        Some(file) => in_file(file, words)?,
        None => asked("locked-ask", words)?,
    };
    Ok(Passphrase::typed(&typed))
}

/// The first line of a file, which may be a pipe.
fn in_file(file: &Path, words: &Words) -> Result<String, String> {
    let read = if file == Path::new("-") {
        let mut line = String::new();
        io::stdin().read_line(&mut line).map(|_| line)
    } else {
        let bytes = RealDisk.read(file, LONGEST as u64);
        bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    };
    let text = read.map_err(|error| {
        let facts = [
            ("file", file.display().to_string().into()),
            ("cause", error.to_string().into()),
        ];
        words.tell("locked-no-file", &facts)
    })?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// The terminal while nothing that is typed shows. Given back when dropped.
struct Hush;

impl Drop for Hush {
    fn drop(&mut self) {
        // There is nobody left to tell.
        drop(disable_raw_mode());
    }
}

fn asked(key: &str, words: &Words) -> Result<String, String> {
    if !io::stdin().is_terminal() {
        return Err(words.say("locked-no-terminal"));
    }
    let mut err = io::stderr();
    drop(write!(err, "{} ", words.say(key)).and_then(|()| err.flush()));
    let heard = listen();
    drop(writeln!(err));
    match heard {
        Ok(Some(typed)) => Ok(typed),
        Ok(None) => Err(words.say("locked-given-up")),
        Err(error) => Err(words.tell("locked-deaf", &[("cause", error.to_string().into())])),
    }
}

/// What is typed up to Enter; none when it was given up.
fn listen() -> io::Result<Option<String>> {
    let mut ears = Ears::open()?;
    enable_raw_mode()?;
    let _hush = Hush;
    let mut typed = String::new();
    loop {
        for heard in ears.hear(PATIENCE) {
            match heard {
                Heard::Event(Event::Key(key)) => match key.code {
                    KeyCode::Enter => return Ok(Some(typed)),
                    KeyCode::Esc => return Ok(None),
                    KeyCode::Backspace => drop(typed.pop()),
                    KeyCode::Char(letter) => match letter {
                        _ if is_letter(key) => typed.extend((typed.len() < LONGEST).then_some(letter)),
                        'u' => typed.clear(),
                        'c' | 'd' => return Ok(None),
                        _ => {}
                    },
                    _ => {}
                },
                Heard::Event(Event::Paste(text)) => typed.extend(text.chars().take(LONGEST)),
                Heard::Event(Event::Mouse(_) | Event::Resize(..) | Event::FocusGained | Event::FocusLost) => {
                }
                Heard::Summons(_) | Heard::Pause => return Ok(None),
                Heard::Deaf(error) => return Err(error),
            }
        }
    }
}

fn is_letter(key: KeyEvent) -> bool {
    (key.modifiers - KeyModifiers::SHIFT).is_empty()
}
