//! The programme down the side of a wide screen: what was, what is, what comes.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Desk;
use super::pane::line_name;
use crate::domain::{Day, Document, Id, Line, Session};
use crate::widget::{cut, put_line, scroll};

/// From how many columns there is room for it, and how many it takes.
pub const WIDE: u16 = 110;
pub const WIDTH: u16 = 32;

/// Draws the lines of the programme, unless they are shown already; the one looked at is marked, the running one stands
/// out.
pub fn outline(looked_at: Option<&Id>, desk: &Desk, area: Rect, frame: &mut Frame) {
    let Some(Document {
        template, session, ..
    }) = desk.document()
    else {
        return;
    };
    let Day { now, programme, .. } = &session.day;
    let lines = programme.iter();
    let lines: Vec<_> = lines
        .map(|line| (&line.id, &line.phase, line.begins, line.ended))
        .collect();
    let looks = (&template.id, desk.words.tongue, looked_at, now, lines);
    desk.keep(area, looks, || draw(session, looked_at, desk, area, frame));
}

fn draw(session: &Session, looked_at: Option<&Id>, desk: &Desk, area: Rect, frame: &mut Frame) {
    let lines = &session.day.programme;
    let selected = lines
        .iter()
        .position(|line| Some(&line.id) == looked_at)
        .unwrap_or(0);
    let first = scroll(selected, lines.len(), usize::from(area.height));
    for (row, line) in lines
        .iter()
        .enumerate()
        .skip(first)
        .take(usize::from(area.height))
    {
        let y = area.y + u16::try_from(row - first).unwrap_or(0);
        let place = Rect { y, height: 1, ..area };
        let mark = if row == selected {
            Mark::LookedAt
        } else if session.day.now.as_ref() == Some(&line.id) {
            Mark::Running
        } else {
            Mark::Other
        };
        let (text, style) = row_of(line, mark, desk, place.width);
        put_line(&text, style, place, frame.buffer_mut());
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
