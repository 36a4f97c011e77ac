//! How a cell of the page looks, in eight bytes.
//!
//! At each key the whole page is compared with the one shown. A cell of the page has forty bytes, and after a pause none of
//! them is at hand: what is shown is read in less time from its marks.

use ratatui::buffer::{Cell, CellDiffOption};
use ratatui::style::Color;

/// The letter of a cell, its two colours and its modifier. Two cells with the same mark look alike, unless it is vague.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark(u64);

/// A letter that has no room in a mark.
const LONG: u32 = u32::MAX;
/// How many bits a colour takes; the modifiers have the rest.
const COLOUR: u32 = 9;
/// A colour that has no room in a mark.
const MIXED: u16 = 0xff;

impl Mark {
    /// Of a cell that was reset.
    pub const BLANK: Self = Self(b' ' as u64);
    const VAGUE: Self = Self(u64::MAX);

    pub fn of(cell: &Cell) -> Self {
        let (letter, fg, bg) = (letter(cell), number(cell.fg), number(cell.bg));
        if letter == LONG || fg == MIXED || bg == MIXED {
            return Self::VAGUE;
        }
        let colours = u64::from(fg) | u64::from(bg) << COLOUR;
        let style = colours | u64::from(cell.modifier.bits()) << (2 * COLOUR);
        Self(u64::from(letter) | style << u32::BITS)
    }

    /// True when two cells with this mark may still differ.
    pub fn is_vague(self) -> bool {
        self == Self::VAGUE
    }
}

/// The bytes of the letter, the first one lowest. No letter has the number of another: none has a zero byte before its end.
fn letter(cell: &Cell) -> u32 {
    match (cell.symbol().as_bytes(), cell.diff_option) {
        (_, CellDiffOption::Skip | CellDiffOption::AlwaysUpdate | CellDiffOption::ForcedWidth(_)) => LONG,
        // Nearly every cell.
        ([letter], CellDiffOption::None) => (*letter).into(),
        (bytes, CellDiffOption::None) => packed(bytes),
    }
}

fn packed(bytes: &[u8]) -> u32 {
    let bytes = match bytes {
        [] => [0; 4],
        [a, b] => [*a, *b, 0, 0],
        [a, b, c] => [*a, *b, *c, 0],
        [a, b, c, d] => [*a, *b, *c, *d],
        _ => return LONG,
    };
    u32::from_le_bytes(bytes)
}

/// The named colours in their order, then those of the table of 256.
fn number(colour: Color) -> u16 {
    match colour {
        Color::Reset => 0,
        Color::Black => 1,
        Color::Red => 2,
        Color::Green => 3,
        Color::Yellow => 4,
        Color::Blue => 5,
        Color::Magenta => 6,
        Color::Cyan => 7,
        Color::Gray => 8,
        Color::DarkGray => 9,
        Color::LightRed => 10,
        Color::LightGreen => 11,
        Color::LightYellow => 12,
        Color::LightBlue => 13,
        Color::LightMagenta => 14,
        Color::LightCyan => 15,
        Color::White => 16,
        Color::Rgb(..) => MIXED,
        Color::Indexed(place) => 1 << 8 | u16::from(place),
    }
}

#[cfg(test)]
mod tests {
    use ratatui::style::{Modifier, Style};

    use super::*;

    fn mark(letter: &str, style: Style) -> Mark {
        let mut cell = Cell::default();
        cell.set_symbol(letter).set_style(style);
        Mark::of(&cell)
    }

    #[test]
    fn cells_that_look_otherwise_have_another_mark() {
        let plain = Style::default();
        let marks = [
            mark("a", plain),
            mark("à", plain),
            mark("…", plain),
            mark("𝄞", plain),
            mark("", plain),
            mark("a", plain.fg(Color::Red)),
            mark("a", plain.bg(Color::Red)),
            mark("a", plain.fg(Color::White)),
            mark("a", plain.fg(Color::Indexed(255))),
            mark("a", plain.bg(Color::Indexed(16))),
            mark("a", plain.add_modifier(Modifier::CROSSED_OUT)),
            mark("a", plain.add_modifier(Modifier::REVERSED)),
        ];
        for (place, mark) in marks.iter().enumerate() {
            assert!(
                !marks.iter().skip(place + 1).any(|other| other == mark),
                "{mark:?}"
            );
            assert!(!mark.is_vague());
        }
    }

    #[test]
    fn a_blank_cell_has_the_mark_of_one_that_was_reset() {
        assert_eq!(Mark::of(&Cell::EMPTY), Mark::BLANK);
        assert_eq!(mark(" ", Style::default()), Mark::BLANK);
    }

    #[test]
    fn joined_letters_and_mixed_colours_have_no_mark_of_their_own() {
        assert!(mark("e\u{301}\u{302}", Style::default()).is_vague());
        assert!(mark("a", Style::default().fg(Color::Rgb(0, 0, 1))).is_vague());
    }
}
