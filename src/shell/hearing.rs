//! What the program hears: keys, the end of a save, a signal, the terminal that went away.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crossterm::event::{self, Event};

/// The signal that asked the program to end, if any.
#[derive(Clone, Default)]
pub struct Summons(Arc<AtomicUsize>);

impl Summons {
    /// Listens to the signals that end a program.
    pub fn listen() -> io::Result<Self> {
        let summons = Self::default();
        #[cfg(unix)]
        for signal in [
            signal_hook::consts::SIGTERM,
            signal_hook::consts::SIGHUP,
            signal_hook::consts::SIGINT,
            signal_hook::consts::SIGQUIT,
        ] {
            let number = usize::try_from(signal).unwrap_or(1);
            signal_hook::flag::register_usize(signal, summons.0.clone(), number)?;
        }
        Ok(summons)
    }

    /// The number of the signal heard.
    pub fn heard(&self) -> Option<i32> {
        match self.0.load(Ordering::SeqCst) {
            0 => None,
            number => i32::try_from(number).ok(),
        }
    }
}

/// Waits at most `patience` for events, and returns all that are there.
///
/// Errors: the terminal is gone.
pub fn events(patience: Duration) -> io::Result<Vec<Event>> {
    let mut events = Vec::new();
    let mut patience = patience;
    while events.len() < 4096 && event::poll(patience)? {
        events.push(event::read()?);
        patience = Duration::ZERO;
    }
    Ok(events)
}
