//! Text in boxes: wrapping, cutting with an ellipsis, centring.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Block, BorderType, Clear, Paragraph, Widget, Wrap};
use ratatui::{Frame, buffer::Buffer};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::look::Look;

/// Cuts `text` to `width` columns, the last one an ellipsis where something was cut.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
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
    out
}

/// Draws `text` wrapped at words.
pub fn wrapped(text: &str, style: Style, area: Rect, frame: &mut Frame) {
    frame.render_widget(
        Paragraph::new(text.to_owned())
            .style(style)
            .wrap(Wrap { trim: true }),
        area,
    );
}

/// Returns how many rows `text` takes at `width`, at least one.
pub fn lines_of(text: &str, width: u16) -> u16 {
    let rows = Paragraph::new(text)
        .wrap(Wrap { trim: true })
        .line_count(width.max(1));
    u16::try_from(rows).unwrap_or(u16::MAX).max(1)
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
    fn a_cut_text_ends_with_an_ellipsis_and_never_in_half_a_letter() {
        assert_eq!(cut("perché no", 20), "perché no");
        assert_eq!(cut("perche\u{301} no", 7), "perche\u{301}…");
        assert_eq!(cut("日本語", 4), "日…");
        assert_eq!(cut("ab", 0), "");
    }
}
