//! What the program hears: keys, signals, and the silence of a terminal that went away.

use std::collections::VecDeque;
use std::io::{self, IsTerminal, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::Event;

use super::decoder::Decoder;

/// The most events taken in one turn, so that a flood of them keeps neither the screen from being painted nor the program
/// from ending.
const MOST: usize = 256;
/// How many bytes are read at once.
const PARCEL: usize = 4096;
/// How many parcels may wait to be understood; after that the terminal waits too.
const WAITING: usize = 64;
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
    /// Look at the summons.
    Wake,
}

/// Where the threads tell it.
#[derive(Clone)]
struct Mouth {
    sounds: SyncSender<Sound>,
    /// The signal that asks the program to end; 0 is none. It does not wait behind a flood of keys.
    summons: Arc<AtomicU8>,
}

impl Mouth {
    fn summon(&self, signal: u8) {
        self.summons.store(signal, Ordering::SeqCst);
        // Where no more sounds are taken somebody is at work on those before, and looks at the summons next.
        drop(self.sounds.try_send(Sound::Wake));
    }

    /// Says whether anybody listens.
    fn tell(&self, sound: Sound) -> bool {
        self.sounds.send(sound).is_ok()
    }
}

/// The ears. They listen on threads of their own: reading a terminal can wait for ever, and may not hold up a signal, a
/// save or the clock.
pub struct Ears {
    mouth: Mouth,
    heard: Receiver<Sound>,
    decoder: Decoder,
    /// Understood, for the next turn.
    waiting: VecDeque<Heard>,
    /// When the terminal last said something.
    last: Instant,
}

impl Ears {
    /// Starts to listen to the signals that concern a program in a terminal.
    pub fn open() -> io::Result<Self> {
        let (sounds, heard) = sync_channel(WAITING);
        let mouth = Mouth {
            sounds,
            summons: Arc::default(),
        };
        signals::listen(mouth.clone())?;
        Ok(Self {
            mouth,
            heard,
            decoder: Decoder::default(),
            waiting: VecDeque::new(),
            last: Instant::now(),
        })
    }

    /// Starts to listen to the terminal, once it was taken.
    pub fn listen_to_terminal(&self) -> io::Result<()> {
        let mouth = self.mouth.clone();
        thread::Builder::new()
            .name("terminal".to_owned())
            .spawn(move || terminal::listen(&mouth))
            .map(drop)
    }

    /// Waits at most `patience` for something, and returns what is there.
    pub fn hear(&mut self, patience: Duration) -> Vec<Heard> {
        if self.waiting.is_empty() {
            self.listen(patience);
        }
        while self.waiting.len() < MOST
            && let Ok(sound) = self.heard.try_recv()
        {
            self.understand(sound);
        }
        match self.mouth.summons.load(Ordering::SeqCst) {
            0 => {
                let n_now = self.waiting.len().min(MOST);
                self.waiting.drain(..n_now).collect()
            }
            signal => vec![Heard::Summons(signal)],
        }
    }

    fn listen(&mut self, patience: Duration) {
        let rest = self.decoder.patience();
        match self
            .heard
            .recv_timeout(rest.map_or(patience, |rest| rest.min(patience)))
        {
            Ok(sound) => self.understand(sound),
            Err(_) if rest.is_some_and(|rest| self.last.elapsed() >= rest) => {
                self.waiting
                    .extend(self.decoder.settle().into_iter().map(Heard::Event));
            }
            // Whoever started the program may have made it deaf to the signal of a closed window.
            Err(_) if !io::stdin().is_terminal() => self.waiting.push_back(Heard::Summons(HANG_UP)),
            Err(_) => {}
        }
    }

    fn understand(&mut self, sound: Sound) {
        match sound {
            Sound::Bytes(bytes) => {
                self.last = Instant::now();
                self.waiting
                    .extend(self.decoder.feed(&bytes).into_iter().map(Heard::Event));
            }
            Sound::Heard(heard) => self.waiting.push_back(heard),
            Sound::Wake => {}
        }
    }
}

#[cfg(unix)]
mod terminal {
    use super::{HANG_UP, Heard, IsTerminal, Mouth, PARCEL, Read, Sound, io};

    pub fn listen(mouth: &Mouth) {
        let mut parcel = vec![0; PARCEL];
        loop {
            let read = io::stdin().lock().read(&mut parcel);
            let is_heard = match read {
                // The other end of the terminal is gone.
                Ok(0) => return mouth.summon(HANG_UP),
                Ok(len) => mouth.tell(Sound::Bytes(parcel.get(..len).unwrap_or_default().to_vec())),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => true,
                Err(_) if !io::stdin().is_terminal() => return mouth.summon(HANG_UP),
                Err(error) => {
                    mouth.tell(Sound::Heard(Heard::Deaf(error)));
                    false
                }
            };
            if !is_heard {
                return;
            }
        }
    }
}

/// Elsewhere the console tells keys, not bytes.
#[cfg(not(unix))]
mod terminal {
    use super::{Heard, Mouth, Sound};

    pub fn listen(mouth: &Mouth) {
        loop {
            let heard = crossterm::event::read().map_or_else(Heard::Deaf, Heard::Event);
            let is_last = matches!(heard, Heard::Deaf(_));
            if !mouth.tell(Sound::Heard(heard)) || is_last {
                return;
            }
        }
    }
}

#[cfg(unix)]
mod signals {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    use signal_hook::iterator::Signals;

    use super::{Event, HANG_UP, Heard, Mouth, Sound, io, thread};

    pub fn listen(mouth: Mouth) -> io::Result<()> {
        let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH])?;
        let listen = move || {
            for signal in signals.forever() {
                if !tell(&mouth, signal) {
                    return;
                }
            }
        };
        thread::Builder::new()
            .name("signals".to_owned())
            .spawn(listen)
            .map(drop)
    }

    /// Says whether anybody listens.
    fn tell(mouth: &Mouth, signal: i32) -> bool {
        match signal {
            SIGWINCH => {
                // Whoever paints asks for the size again.
                let (width, height) = crossterm::terminal::size().unwrap_or_default();
                mouth.tell(Sound::Heard(Heard::Event(Event::Resize(width, height))))
            }
            SIGTSTP => mouth.tell(Sound::Heard(Heard::Pause)),
            other => {
                mouth.summon(u8::try_from(other).unwrap_or(HANG_UP));
                true
            }
        }
    }
}

#[cfg(not(unix))]
mod signals {
    use super::{Mouth, io};

    pub fn listen(_mouth: Mouth) -> io::Result<()> {
        Ok(())
    }
}
