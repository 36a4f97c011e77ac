//! What the program hears: keys, signals, and the silence of a terminal that went away.

use std::io;

use crossterm::event::Event;

#[cfg(not(unix))]
mod console;
#[cfg(unix)]
mod folder;
mod pauses;
#[cfg(unix)]
mod terminal;

#[cfg(not(unix))]
pub use console::Ears;
pub use pauses::Pauses;
#[cfg(unix)]
pub use terminal::Ears;

/// The most events taken in one turn, so that a flood of them keeps neither the screen from being painted nor the program
/// from ending.
const MOST: usize = 256;

/// Something heard.
#[cfg_attr(not(unix), expect(dead_code, reason = "Windows has no signals"))]
pub enum Heard {
    Event(Event),
    /// A signal that asks the program to end, by its number.
    Summons(u8),
    /// The signal that asks it to stop until it is called again.
    Pause,
    /// The terminal cannot be read, and why.
    Deaf(io::Error),
}
