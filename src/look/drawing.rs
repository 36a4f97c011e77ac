//! Which signs the lines are drawn with.

use ratatui::buffer::Buffer;
use serde::{Deserialize, Serialize};

/// What the font of the terminal knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Drawing {
    /// Lines and blocks.
    #[default]
    Lines,
    /// Only what a typewriter has, besides accented letters.
    Ascii,
}

impl Drawing {
    pub const ALL: [Self; 2] = [Self::Lines, Self::Ascii];

    /// The name of its words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lines => "lines",
            Self::Ascii => "ascii",
        }
    }
}

/// Draws a painted page again with the signs of a typewriter. Letters stay.
pub(super) fn in_ascii(page: &mut Buffer) {
    for cell in &mut page.content {
        if let Some(sign) = sign_of(cell.symbol()) {
            cell.set_symbol(sign);
        }
    }
}

/// The sign for one that old fonts lack; none for one that they have.
fn sign_of(symbol: &str) -> Option<&'static str> {
    let letter = symbol.chars().next()?;
    let sign = match letter {
        '─' | '━' | '═' | '╌' | '–' | '—' | '−' => "-",
        '│' | '┃' | '║' | '▏' | '▕' => "|",
        '\u{2500}'..='\u{257f}' => "+",
        '█' | '▓' | '▀' | '▄' | '■' => "#",
        '\u{2580}'..='\u{259f}' => ".",
        '►' | '▶' | '›' | '→' => ">",
        '◄' | '◀' | '‹' | '←' => "<",
        '▲' | '↑' => "^",
        '▼' | '↓' => "v",
        '●' | '•' | '◆' => "*",
        '○' | '◇' => "o",
        '✓' | '✔' => "x",
        '…' => "~",
        '’' | '‘' => "'",
        '“' | '”' => "\"",
        _ => return None,
    };
    Some(sign)
}
