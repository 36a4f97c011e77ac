//! How a cell of the page looks, in sixteen bytes.
//!
//! At each key the whole page is compared with the one shown. A cell of the page has forty bytes, and after a pause none of
//! them is at hand: what is shown is read in less time from its marks.

use ratatui::buffer::{Cell, CellDiffOption};
use ratatui::style::{Color, Modifier};

/// Stands for a text that has no room in a mark.
const LONG: u32 = u32::MAX;

/// The letter of a cell and its style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    letter: u32,
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Mark {
    /// Of a cell that was reset.
    pub const BLANK: Self = Self {
        letter: b' ' as u32,
        fg: Color::Reset,
        bg: Color::Reset,
        modifier: Modifier::empty(),
    };

    pub fn of(cell: &Cell) -> Self {
        Self {
            letter: letter(cell),
            fg: cell.fg,
            bg: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// True when two cells with this mark may still differ.
    pub fn is_vague(self) -> bool {
        self.letter == LONG
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

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

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
            mark("a", plain.fg(Color::Rgb(0, 0, 1))),
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
    fn joined_letters_have_no_mark_of_their_own() {
        assert!(mark("e\u{301}\u{302}", Style::default()).is_vague());
    }
}
