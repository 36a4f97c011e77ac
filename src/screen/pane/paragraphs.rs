//! Paragraphs one under the other, as many as there is room for.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::widget::{lines_of, wrapped};

/// Draws paragraphs from the top; where some do not fit, the last row is an ellipsis.
pub fn paragraphs(texts: &[(String, Style)], area: Rect, frame: &mut Frame) {
    let mut y = area.y;
    let mut rest = texts.iter();
    for (text, style) in &mut rest {
        let height = lines_of(text, area.width);
        let place = Rect { y, height, ..area }.intersection(area);
        wrapped(text, *style, place, frame);
        y = y.saturating_add(height);
        if y >= area.bottom() {
            break;
        }
    }
    let is_cut = y > area.bottom() || rest.any(|(text, _)| !text.is_empty());
    if is_cut && area.height > 1 {
        let last = Rect {
            y: area.bottom().saturating_sub(1),
            height: 1,
            ..area
        };
        frame.render_widget(ratatui::widgets::Clear, last);
        wrapped("…", Style::default(), last, frame);
    }
}
