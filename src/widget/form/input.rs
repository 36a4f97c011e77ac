//! How what is typed into a field, or chosen, is drawn.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

use super::super::{How, Input, cut};
use crate::look::Look;
use crate::text::Words;

/// Whether the keys go to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    Here,
    Elsewhere,
}

impl Focus {
    pub fn style(self, look: &Look) -> Style {
        match self {
            Self::Here => look.selected(),
            Self::Elsewhere => look.text(),
        }
    }
}

pub fn view_input(input: &Input, focus: Focus, words: &Words, look: &Look, area: Rect, frame: &mut Frame) {
    match input {
        Input::Line(text) | Input::Text(text) => {
            frame.render_widget(&**text, area);
        }
        Input::Choose(chooser) => {
            let labels = chooser.labels().join(", ");
            let text = match (labels.is_empty(), focus) {
                (true, Focus::Here) => words.say(match chooser.how() {
                    How::One => "form-choose-one",
                    How::Many => "form-choose-many",
                }),
                (true, Focus::Elsewhere) => "—".to_owned(),
                (false, _) => labels,
            };
            let style = focus.style(look);
            let width = usize::from(area.width);
            let shown = match chooser.how() {
                How::One => cut(&text, width),
                How::Many => tail(&text, width),
            };
            frame.render_widget(Line::styled(shown, style), area);
        }
        Input::Flag(is_on) => {
            let mark = if *is_on {
                look.symbols.ticked
            } else {
                look.symbols.unticked
            };
            let said = words.say(if *is_on { "yes" } else { "no" });
            let style = focus.style(look);
            frame.render_widget(Line::styled(format!("{mark} {said}"), style), area);
        }
    }
}

/// The end of a long list of chosen names, where the last one chosen is.
fn tail(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut rest = text;
    while rest.width() + 1 > width {
        let Some((_, after)) = rest.split_once(", ") else {
            return cut(text, width);
        };
        rest = after;
    }
    format!("…{rest}")
}
