//! The programme down the side of a wide screen: what was, what is, what comes.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Desk;
use super::pane::line_name;
use crate::domain::{Id, Line};
use crate::widget::{cut, scroll};

/// From how many columns there is room for it, and how many it takes.
pub const WIDE: u16 = 110;
pub const WIDTH: u16 = 32;

/// Draws the lines of the programme in sight, unless they are shown already; the one looked at is marked, the running one
/// stands out.
pub fn outline(looked_at: Option<&Id>, desk: &Desk, area: Rect, frame: &mut Frame) {
    let Some(session) = desk.session() else { return };
    let lines = &session.day.programme;
    let selected = lines
        .iter()
        .position(|line| Some(&line.id) == looked_at)
        .unwrap_or(0);
    let first = scroll(selected, lines.len(), usize::from(area.height));
    for ((row, line), place) in lines.iter().enumerate().skip(first).zip(area.rows()) {
        let mark = if row == selected {
            Mark::LookedAt
        } else if session.day.now.as_ref() == Some(&line.id) {
            Mark::Running
        } else {
            Mark::Other
        };
        let (text, style) = row_of(line, mark, desk, place.width);
        desk.put_line(&text, style, place, frame);
    }
}

/// How a line stands out, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    LookedAt,
    Running,
    Other,
}

fn row_of(line: &Line, mark: Mark, desk: &Desk, width: u16) -> (String, Style) {
    let look = desk.look;
    let sign = match mark {
        Mark::LookedAt => look.symbols.selected,
        Mark::Running | Mark::Other => " ",
    };
    let done = if line.ended.is_some() { "·" } else { " " };
    let text = format!(
        "{sign}{done}{} {}",
        desk.words.time(line.begins),
        line_name(line, desk)
    );
    let style = match (mark, line.ended) {
        (Mark::LookedAt, _) => look.selected(),
        (Mark::Running, _) => look.warning(),
        (Mark::Other, Some(_)) => look.dim(),
        (Mark::Other, None) => look.text(),
    };
    (cut(&text, usize::from(width)), style)
}
