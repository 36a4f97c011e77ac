//! Where the program one line at a time speaks.

use std::io::{self, Write};

use crate::look::harmless;
use crate::widget::folded;

/// The lines that are said, one after another.
pub struct Voice<W: Write> {
    pub out: W,
    /// How wide the lines are where they are written; none where they may be as long as they like.
    pub width: fn() -> Option<u16>,
    /// How many lines were said.
    pub n_said: usize,
}

impl<W: Write> Voice<W> {
    /// A voice that folds no line.
    pub fn new(out: W) -> Self {
        Self {
            out,
            width: || None,
            n_said: 0,
        }
    }

    /// Asks for a line, where somebody sits at a keyboard.
    pub fn prompt(&mut self) -> io::Result<()> {
        write!(self.out, "> ")?;
        self.out.flush()
    }

    pub fn say_all(&mut self, lines: &[String]) -> io::Result<()> {
        lines.iter().try_for_each(|line| self.say(line))
    }

    pub fn say(&mut self, line: &str) -> io::Result<()> {
        let line = harmless(line);
        self.n_said = self.n_said.saturating_add(1);
        match (self.width)() {
            Some(width) if !line.is_empty() => {
                for row in folded(&line, width) {
                    writeln!(self.out, "{row}")?;
                }
            }
            Some(_) | None => writeln!(self.out, "{line}")?,
        }
        self.out.flush()
    }
}
