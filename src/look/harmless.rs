//! What a text may do to a terminal: nothing but be read.
//!
//! Names and titles come from files that others wrote. Letters that turn the direction of what follows, that are not seen,
//! or that give orders to the terminal are marked in a text and left out of a screen.

use std::borrow::Cow;

use ratatui::buffer::Cell;
use unicode_normalization::char::is_combining_mark;

/// Stands for a letter that is not shown.
const MARK: char = '\u{fffd}';
/// The most marks above and below one letter. Scripts that pile them up need four.
const MOST_MARKS: usize = 8;

/// Returns a text fit for any terminal: what gives orders or hides is marked, line breaks stay.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if is_fine(text, |letter| letter == '\n' || letter == '\t') {
        return Cow::Borrowed(text);
    }
    let mut n_marks = 0;
    let letters = text.chars().filter_map(|letter| {
        n_marks = if is_combining_mark(letter) {
            n_marks + 1_usize
        } else {
            0
        };
        match letter {
            '\n' | '\t' => Some(letter),
            letter if is_harmful(letter) => Some(MARK),
            letter => (n_marks <= MOST_MARKS).then_some(letter),
        }
    });
    Cow::Owned(letters.collect())
}

/// Takes out of painted cells what would change how the rest of the screen is shown. The cells keep their places.
pub fn calm(cells: &mut [Cell]) {
    for cell in cells {
        if is_fine(cell.symbol(), |_| false) {
            continue;
        }
        let letters = cell.symbol().chars().filter(|letter| !is_harmful(*letter));
        let calm: String = letters.take(MOST_MARKS.saturating_add(1)).collect();
        cell.set_symbol(if calm.is_empty() { " " } else { &calm });
    }
}

fn is_fine(text: &str, allowed: impl Fn(char) -> bool) -> bool {
    text.is_ascii() && text.chars().all(|letter| !letter.is_control() || allowed(letter))
        || text.chars().count() <= MOST_MARKS
            && text.chars().all(|letter| !is_harmful(letter) || allowed(letter))
}

/// Controls, turns of direction, invisible letters and separators, tags. Not the two that join letters and faces.
fn is_harmful(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn what_people_write_stays_as_it_is() {
        for text in [
            "perché no?\n\tsì",
            "日本語",
            "مرحبا",
            "👩‍👩‍👧‍👦 e\u{301} न्‍य",
            "L’acqua «perché»",
        ] {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn orders_and_turns_are_marked() {
        assert_eq!(
            harmless("Anna\x1b]52;c;cHdk\x07\x1b[2J"),
            "Anna\u{fffd}]52;c;cHdk\u{fffd}\u{fffd}[2J"
        );
        assert_eq!(
            harmless("\u{202e}reffarac\u{2066}\u{e0041}"),
            "\u{fffd}reffarac\u{fffd}\u{fffd}"
        );
        assert_eq!(harmless("a\0b\u{9b}31m\u{feff}"), "a\u{fffd}b\u{fffd}31m\u{fffd}");
    }

    #[test]
    fn a_tower_of_marks_is_cut() {
        let tower = format!("a{}b", "\u{301}".repeat(5_000));
        assert_eq!(harmless(&tower), format!("a{}b", "\u{301}".repeat(8)));
    }

    #[test]
    fn a_painted_screen_is_calmed_and_its_columns_stay() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 1));
        buffer.set_string(0, 0, "a\u{202e}b\u{200b}c", Style::default());
        let tower = format!("d{}", "\u{301}".repeat(500));
        buffer.set_string(10, 0, tower, Style::default());
        buffer.set_string(19, 0, "│", Style::default());
        calm(&mut buffer.content);
        let symbols: String = buffer.content.iter().map(|cell| cell.symbol()).collect();
        assert!(!symbols.chars().any(is_harmful), "{symbols:?}");
        assert_eq!(buffer[(19, 0)].symbol(), "│");
        assert!(
            buffer
                .content
                .iter()
                .all(|cell| cell.symbol().chars().count() <= 9)
        );
    }
}
