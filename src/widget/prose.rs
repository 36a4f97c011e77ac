//! Text in boxes: wrapping, cutting with an ellipsis, centring.

use std::borrow::Cow;

use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Block, BorderType, Clear, Widget};
use ratatui::{Frame, buffer::Buffer};
use textwrap::{Options, WordSplitter, wrap};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::put::{is_plain, put};
use crate::look::Look;

/// Cuts `text` to `width` columns, the last one an ellipsis where something was cut.
pub fn cut(text: &str, width: usize) -> String {
    shown(text, width).into_owned()
}

/// The same, without writing anew a text that has room.
pub(super) fn shown(text: &str, width: usize) -> Cow<'_, str> {
    // No text has more columns than bytes.
    if text.len() <= width {
        return Cow::Borrowed(text);
    }
    if text.chars().all(is_plain) {
        return shown_plain(text, width);
    }
    if text.width() <= width {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut used = 0;
    for cluster in text.graphemes(true) {
        if used + cluster.width() + 1 > width {
            break;
        }
        used += cluster.width();
        out.push_str(cluster);
    }
    if width > 0 {
        out.push('…');
    }
    Cow::Owned(out)
}

/// Of letters of one column each, as nearly every text is.
fn shown_plain(text: &str, width: usize) -> Cow<'_, str> {
    let Some(n_before) = width.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    let mut ends = text.char_indices().map(|(at, _)| at).skip(n_before);
    match (ends.next(), ends.next()) {
        (Some(last), Some(_)) => Cow::Owned(format!("{}…", text.get(..last).unwrap_or(text))),
        (Some(_) | None, _) => Cow::Borrowed(text),
    }
}

/// Draws `text` wrapped at words; where it is longer than the area, its last row ends with an ellipsis.
pub fn wrapped(text: &str, style: Style, area: Rect, frame: &mut Frame) {
    let rows = within(text, area.as_size());
    put_rows(&rows, style, area, frame.buffer_mut());
}

/// The rows that `text` takes, wrapped at words; where it is longer than the room, the last one ends with an ellipsis.
pub fn within(text: &str, room: Size) -> Vec<Cow<'_, str>> {
    let whole = folded(text, room.width);
    if whole.len() <= usize::from(room.height) {
        return whole;
    }
    let shorter = fitting(text, room.width, room.height);
    let rows = folded(&shorter, room.width).into_iter();
    rows.map(|row| Cow::Owned(row.into_owned())).collect()
}

/// Draws rows one under the other, as far as there is room; all of `area` has their style.
pub fn put_rows(rows: &[impl AsRef<str>], style: Style, area: Rect, page: &mut Buffer) {
    page.set_style(area, style);
    for (row, y) in rows.iter().zip(area.top()..area.bottom()) {
        put(row.as_ref(), style, Position::new(area.x, y), area.width, page);
    }
}

/// Breaks `text` at its blanks, and a word that is wider than the row within itself. New lines stay.
pub fn folded(text: &str, width: u16) -> Vec<Cow<'_, str>> {
    let options = Options::new(width.max(1).into()).word_splitter(WordSplitter::NoHyphenation);
    let mut rows = Vec::new();
    for line in text.lines().map(str::trim) {
        // No text has more columns than bytes: most of those on a page have room as they are.
        if line.len() <= options.width {
            rows.push(Cow::Borrowed(line));
        } else {
            rows.extend(wrap(line, &options));
        }
    }
    rows
}

/// The most words of a text too long for its room, and an ellipsis.
fn fitting(text: &str, width: u16, height: u16) -> String {
    let ends: Vec<usize> = text
        .split_word_bound_indices()
        .filter(|(_, word)| !word.trim().is_empty())
        .map(|(at, word)| at + word.len())
        .collect();
    let shown = |n_words: usize| {
        let end = n_words.checked_sub(1).and_then(|last| ends.get(last));
        let head = end.and_then(|end| text.get(..*end)).unwrap_or_default();
        format!("{}…", head.trim_end_matches([',', ';', ':', '.']))
    };
    let (mut least, mut most) = (0, ends.len());
    while least < most {
        let middle = (least + most).div_ceil(2);
        if lines_of(&shown(middle), width) <= height {
            least = middle;
        } else {
            most = middle - 1;
        }
    }
    shown(least)
}

/// Returns how many rows `text` takes at `width`, at least one.
pub fn lines_of(text: &str, width: u16) -> u16 {
    u16::try_from(folded(text, width).len())
        .unwrap_or(u16::MAX)
        .max(1)
}

/// Draws an empty box with a title over whatever is there, and returns its inside.
pub fn boxed(title: &str, look: &Look, area: Rect, frame: &mut Frame) -> Rect {
    let block = Block::bordered()
        .border_type(BorderType::Plain)
        .border_style(look.border())
        .title(Line::styled(
            format!(" {} ", cut(title, usize::from(area.width).saturating_sub(4))),
            look.title(),
        ));
    let inside = block.inner(area);
    clear(area, frame.buffer_mut());
    frame.render_widget(block, area);
    inside
}

fn clear(area: Rect, buffer: &mut Buffer) {
    Clear.render(area, buffer);
}

/// Returns a rectangle of at most `width` × `height` in the middle of `area`.
pub fn centred(width: u16, height: u16, area: Rect) -> Rect {
    let width = width.min(area.width);
    let height = height.min(area.height);
    Rect::new(
        area.x + (area.width - width) / 2,
        area.y + (area.height - height) / 2,
        width,
        height,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_too_long_for_its_area_ends_with_an_ellipsis_after_a_whole_word() {
        assert_eq!(fitting("uno due, tre quattro", 11, 1), "uno due…");
        assert_eq!(fitting("uno\ndue\ntre", 10, 2), "uno\ndue…");
        assert_eq!(fitting("precipitevolmente", 5, 1), "…");
    }

    #[test]
    fn a_cut_text_ends_with_an_ellipsis_and_never_in_half_a_letter() {
        assert_eq!(cut("perché no", 20), "perché no");
        assert_eq!(cut("perche\u{301} no", 7), "perche\u{301}…");
        assert_eq!(cut("日本語", 4), "日…");
        assert_eq!(cut("ab", 0), "");
        assert_eq!(
            (cut("a", 0).as_str(), cut("ab", 1).as_str(), cut("ab", 2).as_str()),
            ("", "…", "ab")
        );
        assert_eq!(cut("perché no", 7), "perché…");
    }
}
