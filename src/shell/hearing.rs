//! What the program hears: events of the terminal, signals, and the silence of a terminal that went away.

use std::io::{self, IsTerminal};
use std::panic::catch_unwind;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event};

/// The most events taken in one turn, so that a flood of them does not keep the screen from being painted.
const MOST: usize = 4096;
/// The signal that says that the terminal is gone.
const HANG_UP: u8 = 1;

/// Something heard.
pub enum Heard {
    Event(Event),
    /// A signal that asks the program to end, by its number.
    Summons(u8),
    /// The terminal cannot be read, and why.
    Deaf(io::Error),
}

/// The ears. They listen on threads of their own: reading a terminal can wait for ever in the middle of a sequence, or
/// turn in circles when the window was closed, and neither may hold up a signal, a save or the clock.
pub struct Ears {
    told: Sender<Heard>,
    heard: Receiver<Heard>,
}

impl Ears {
    /// Starts to listen to the signals that end a program.
    pub fn open() -> io::Result<Self> {
        let (told, heard) = channel();
        listen_to_signals(told.clone())?;
        Ok(Self { told, heard })
    }

    /// Starts to listen to the terminal, once it was taken.
    pub fn listen_to_terminal(&self) -> io::Result<()> {
        let told = self.told.clone();
        let listen = move || {
            loop {
                let heard = read();
                let is_last = matches!(heard, Heard::Deaf(_));
                if told.send(heard).is_err() || is_last {
                    return;
                }
            }
        };
        thread::Builder::new()
            .name("terminal".to_owned())
            .spawn(listen)
            .map(drop)
    }

    /// Waits at most `patience` for something, and returns all that is there.
    pub fn hear(&self, patience: Duration) -> Vec<Heard> {
        match self.heard.recv_timeout(patience) {
            Ok(first) => std::iter::once(first)
                .chain(self.heard.try_iter())
                .take(MOST)
                .collect(),
            // Whoever started the program may have made it deaf to the signal of a closed window.
            Err(_) if !io::stdin().is_terminal() => vec![Heard::Summons(HANG_UP)],
            Err(_) => Vec::new(),
        }
    }
}

/// Reads one event. Bytes on which the reader stumbles end the program in order, with everything saved.
fn read() -> Heard {
    match catch_unwind(event::read) {
        Ok(Ok(event)) => Heard::Event(event),
        Ok(Err(error)) => Heard::Deaf(error),
        Err(_) => Heard::Deaf(io::ErrorKind::InvalidData.into()),
    }
}

#[cfg(unix)]
fn listen_to_signals(told: Sender<Heard>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    let listen = move || {
        for signal in signals.forever() {
            let signal = u8::try_from(signal).unwrap_or(HANG_UP);
            if told.send(Heard::Summons(signal)).is_err() {
                return;
            }
        }
    };
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(listen)
        .map(drop)
}

#[cfg(not(unix))]
fn listen_to_signals(_told: Sender<Heard>) -> io::Result<()> {
    Ok(())
}
