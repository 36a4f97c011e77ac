//! What the program hears: keys, signals, and the silence of a terminal that went away.

use std::io::{self, IsTerminal, Read};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::Event;

use super::decoder::Decoder;

/// The most parcels of bytes taken in one turn, so that a flood does not keep the screen from being painted.
const MOST: usize = 64;
/// The size of one, in bytes.
const PARCEL: usize = 16 * 1024;
/// The signal that says that the terminal is gone.
const HANG_UP: u8 = 1;

/// Something heard.
pub enum Heard {
    Event(Event),
    /// A signal that asks the program to end, by its number.
    Summons(u8),
    /// The signal that asks it to stop until it is called again.
    Pause,
    /// The terminal cannot be read, and why.
    Deaf(io::Error),
}

/// What the threads tell.
enum Sound {
    Bytes(Vec<u8>),
    Heard(Heard),
}

/// The ears. They listen on threads of their own: reading a terminal can wait for ever, and may not hold up a signal, a
/// save or the clock.
pub struct Ears {
    told: Sender<Sound>,
    heard: Receiver<Sound>,
    decoder: Decoder,
    /// When the terminal last said something.
    last: Instant,
}

impl Ears {
    /// Starts to listen to the signals that concern a program in a terminal.
    pub fn open() -> io::Result<Self> {
        let (told, heard) = channel();
        signals::listen(told.clone())?;
        Ok(Self {
            told,
            heard,
            decoder: Decoder::default(),
            last: Instant::now(),
        })
    }

    /// Starts to listen to the terminal, once it was taken.
    pub fn listen_to_terminal(&self) -> io::Result<()> {
        let told = self.told.clone();
        thread::Builder::new()
            .name("terminal".to_owned())
            .spawn(move || terminal::listen(&told))
            .map(drop)
    }

    /// Waits at most `patience` for something, and returns all that is there.
    pub fn hear(&mut self, patience: Duration) -> Vec<Heard> {
        let rest = self.decoder.patience();
        let waited = rest.map_or(patience, |rest| rest.min(patience));
        match self.heard.recv_timeout(waited) {
            Ok(first) => {
                let sounds: Vec<Sound> = std::iter::once(first)
                    .chain(self.heard.try_iter())
                    .take(MOST)
                    .collect();
                sounds
                    .into_iter()
                    .flat_map(|sound| self.understand(sound))
                    .collect()
            }
            Err(_) if rest.is_some_and(|rest| self.last.elapsed() >= rest) => {
                self.decoder.settle().into_iter().map(Heard::Event).collect()
            }
            // Whoever started the program may have made it deaf to the signal of a closed window.
            Err(_) if !io::stdin().is_terminal() => vec![Heard::Summons(HANG_UP)],
            Err(_) => Vec::new(),
        }
    }

    fn understand(&mut self, sound: Sound) -> Vec<Heard> {
        match sound {
            Sound::Bytes(bytes) => {
                self.last = Instant::now();
                self.decoder.feed(&bytes).into_iter().map(Heard::Event).collect()
            }
            Sound::Heard(heard) => vec![heard],
        }
    }
}

#[cfg(unix)]
mod terminal {
    use super::{HANG_UP, Heard, PARCEL, Read, Sender, Sound, io};

    pub fn listen(told: &Sender<Sound>) {
        let mut parcel = vec![0; PARCEL];
        loop {
            let sound = match io::stdin().lock().read(&mut parcel) {
                // The other end of the terminal is gone.
                Ok(0) => Sound::Heard(Heard::Summons(HANG_UP)),
                Ok(len) => Sound::Bytes(parcel.get(..len).unwrap_or_default().to_vec()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(_) if !io::IsTerminal::is_terminal(&io::stdin()) => Sound::Heard(Heard::Summons(HANG_UP)),
                Err(error) => Sound::Heard(Heard::Deaf(error)),
            };
            let is_last = matches!(sound, Sound::Heard(_));
            if told.send(sound).is_err() || is_last {
                return;
            }
        }
    }
}

/// Elsewhere the console tells keys, not bytes.
#[cfg(not(unix))]
mod terminal {
    use super::{Heard, Sender, Sound};

    pub fn listen(told: &Sender<Sound>) {
        loop {
            let heard = crossterm::event::read().map_or_else(Heard::Deaf, Heard::Event);
            let is_last = matches!(heard, Heard::Deaf(_));
            if told.send(Sound::Heard(heard)).is_err() || is_last {
                return;
            }
        }
    }
}

#[cfg(unix)]
mod signals {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    use signal_hook::iterator::Signals;

    use super::{Event, HANG_UP, Heard, Sender, Sound, io, thread};

    pub fn listen(told: Sender<Sound>) -> io::Result<()> {
        let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH])?;
        let listen = move || {
            for signal in signals.forever() {
                if told.send(Sound::Heard(heard(signal))).is_err() {
                    return;
                }
            }
        };
        thread::Builder::new()
            .name("signals".to_owned())
            .spawn(listen)
            .map(drop)
    }

    fn heard(signal: i32) -> Heard {
        match signal {
            SIGWINCH => {
                // Whoever paints asks for the size again.
                let (width, height) = crossterm::terminal::size().unwrap_or_default();
                Heard::Event(Event::Resize(width, height))
            }
            SIGTSTP => Heard::Pause,
            other => Heard::Summons(u8::try_from(other).unwrap_or(HANG_UP)),
        }
    }
}

#[cfg(not(unix))]
mod signals {
    use super::{Sender, Sound, io};

    pub fn listen(_told: Sender<Sound>) -> io::Result<()> {
        Ok(())
    }
}
