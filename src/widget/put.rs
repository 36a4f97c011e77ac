//! One row of text on the page.
//!
//! Most of what is painted is plain letters, one column each: these are put down without looking for the marks, the wide
//! letters and the joined ones that other texts may have. That look is most of the time of a frame.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

/// Writes `text` from a place on, in at most `width` columns; returns the column after it. What is outside of the page is
/// not written.
pub fn put(text: &str, style: Style, from: Position, width: u16, buffer: &mut Buffer) -> u16 {
    let room = width.min(buffer.area.right().saturating_sub(from.x));
    if !buffer.area.contains(from) {
        return from.x;
    }
    if !text.chars().all(is_plain) {
        return buffer.set_stringn(from.x, from.y, text, room.into(), style).0;
    }
    let first = buffer.index_of(from.x, from.y);
    let cells = buffer.content.get_mut(first..).unwrap_or_default();
    let mut end = from.x;
    for (cell, letter) in cells.iter_mut().zip(text.chars()).take(room.into()) {
        cell.set_char(letter).set_style(style);
        end = end.saturating_add(1);
    }
    end
}

/// Writes `text` on the first row of `area`, all of which has its style.
pub fn put_line(text: &str, style: Style, area: Rect, buffer: &mut Buffer) {
    buffer.set_style(area, style);
    put(text, style, area.as_position(), area.width, buffer);
}

/// Writes one span after another on the first row of `area`.
pub fn put_all(spans: &[Span], area: Rect, buffer: &mut Buffer) {
    let mut at = area.as_position();
    for span in spans {
        let room = area.right().saturating_sub(at.x);
        at.x = put(&span.content, span.style, at, room, buffer);
    }
}

/// True for a letter that has one column whatever stands beside it, unless that is a mark, which is not plain.
pub(super) fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\u{c0}'..='\u{17f}' | '«' | '»' | '·' | '’' | '…' | '►' | '›' | '–' | '─' | '│' | '█' | '░')
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthChar;

    use super::*;

    fn line(text: &str, width: u16) -> (String, u16) {
        let mut page = Buffer::empty(Rect::new(0, 0, 12, 1));
        let end = put(text, Style::default(), Position::new(1, 0), width, &mut page);
        (page.content.iter().map(|cell| cell.symbol()).collect(), end)
    }

    #[test]
    fn plain_letters_and_others_are_put_alike() {
        assert_eq!(line("perché no", 11), (" perché no  ".to_owned(), 10));
        assert_eq!(
            line("perche\u{301} no", 11),
            (" perche\u{301} no  ".to_owned(), 10)
        );
        assert_eq!(line("日本", 11).1, 5);
    }

    #[test]
    fn nothing_is_put_beyond_the_room_or_the_page() {
        assert_eq!(line("perché no", 3), (" per        ".to_owned(), 4));
        assert_eq!(line("日本語", 3).1, 3);
        assert_eq!(line("una riga molto lunga", 40).1, 12);
        let mut page = Buffer::empty(Rect::new(0, 0, 4, 1));
        assert_eq!(put("via", Style::default(), Position::new(0, 1), 4, &mut page), 0);
        assert_eq!(page, Buffer::empty(Rect::new(0, 0, 4, 1)));
    }

    #[test]
    fn a_plain_letter_has_one_column() {
        let plain = ('\0'..='\u{ffff}').filter(|letter| is_plain(*letter));
        for letter in plain {
            assert_eq!(letter.width(), Some(1), "{letter:?}");
        }
    }
}
