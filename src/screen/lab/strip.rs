//! The strip over the pane: the line looked at, its clock, the first thing to say.

use std::borrow::Cow;
use std::cell::RefCell;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::style::Style;
use ratatui::text::Span;

use super::super::pane::{line_name, seconds_left};
use super::super::{Desk, Labels};
use super::line;
use crate::domain::{self, DayState, Id, Line};
use crate::text::Fact;
use crate::widget::{cut, lines_of, put_rows, within};

/// So many minutes late are told over the work itself; fewer are told by the director's console alone.
const WORTH_A_WORD: i64 = 5;

/// The number and the name of the line looked at, its hours, and its clock on the right.
pub fn clock(id: Option<&Id>, desk: &Desk, area: Rect, frame: &mut Frame) {
    let Some(session) = desk.session() else { return };
    let lines = &session.day.programme;
    let at = lines.iter().position(|each| Some(&each.id) == id).unwrap_or(0);
    let Some(looked_at) = lines.get(at) else { return };
    let name = format!("{}/{} {}", at + 1, lines.len(), line_name(looked_at, desk));
    let (state, style) = time_left(looked_at, session.day.now.as_ref(), desk);
    let state_width = u16::try_from(state.chars().count())
        .unwrap_or(u16::MAX)
        .min(area.width);
    let [left, right] = Layout::horizontal([Constraint::Min(1), Constraint::Length(state_width)])
        .spacing(1)
        .areas(area);
    let begins = desk.words.time(looked_at.begins);
    let hours = format!("  {begins}, {}'", looked_at.lasting());
    let late = lateness(looked_at, desk);
    let width = usize::from(left.width).saturating_sub(14 + late.chars().count());
    let name = Span::styled(cut(&name, width), desk.look.title());
    let hours = Span::styled(hours, desk.look.dim());
    let late = Span::styled(late, desk.look.warning());
    desk.put_all(&[name, hours, late], left, frame);
    desk.put_line(&state, style, right, frame);
}

/// The first thing to say, as it was last wrapped: at each key it is painted, and between keys it stays the same.
#[derive(Default)]
pub struct Said(RefCell<Wrapped>);

/// A text and the rows it takes in a room.
#[derive(Default)]
struct Wrapped {
    text: String,
    more: String,
    room: Size,
    rows: Vec<String>,
}

impl Wrapped {
    /// In whole sentences; where they are more than there is room for, `more` tells the key that says the rest.
    fn new(text: &str, more: String, room: Size) -> Self {
        let fitted = fitted(text, &more, room);
        Self {
            text: text.to_owned(),
            rows: within(&fitted, room).into_iter().map(Cow::into_owned).collect(),
            more,
            room,
        }
    }
}

impl Said {
    pub fn view(&self, id: Option<&Id>, desk: &Desk, area: Rect, frame: &mut Frame) {
        let phase = line(id, desk).and_then(|line| desk.document()?.template.phase(&line.phase));
        let Some(first) = phase.and_then(|phase| phase.say.first()) else {
            return;
        };
        let (text, more, room) = (Labels::of(desk).pick(first), desk.say("say-more"), area.as_size());
        let mut kept = self.0.borrow_mut();
        if kept.text != text || kept.more != more || kept.room != room {
            *kept = Wrapped::new(text, more, room);
        }
        let style = desk.look.dim();
        desk.keep(area, (&kept.rows, style), || {
            put_rows(&kept.rows, style, area, frame.buffer_mut());
        });
    }
}

fn fitted(text: &str, more: &str, room: Size) -> String {
    let has_room = |said: &str| lines_of(said, room.width) <= room.height;
    let whole = format!("«{text}»");
    if has_room(&whole) {
        return whole;
    }
    let shorter = |end: usize| format!("«{}» {more}", text.get(..end).unwrap_or(text));
    let mut ends = sentence_ends(text).into_iter().rev().map(shorter);
    ends.find(|said| has_room(said)).unwrap_or_else(|| {
        let letters = usize::from(room.width) * usize::from(room.height);
        cut(&whole, letters.saturating_sub(usize::from(room.width) / 4))
    })
}

/// Where the sentences of a text end, in bytes.
fn sentence_ends(text: &str) -> Vec<usize> {
    let signs = text.char_indices().zip(text.chars().skip(1));
    let ends = signs.filter(|((_, sign), next)| matches!(sign, '.' | '?' | '!') && next.is_whitespace());
    ends.map(|((at, sign), _)| at + sign.len_utf8()).collect()
}

/// The clock of the line looked at, in words.
fn time_left(line: &Line, now: Option<&Id>, desk: &Desk) -> (String, Style) {
    let look = desk.look;
    let is_running = now == Some(&line.id);
    let closed = desk
        .session()
        .is_some_and(|session| session.day.state == DayState::Closed);
    match seconds_left(line, desk.now) {
        Some(left) if is_running && !closed => {
            let key = if left < 0 { "clock-over" } else { "clock-left" };
            let style = match left {
                ..=60 => look.error(),
                61..=300 => look.warning(),
                _ => look.strong(),
            };
            let time = Fact::Text(desk.words.countdown(left.abs()));
            (desk.tell(key, &[("time", time)]), style)
        }
        Some(_) => (desk.say("clock-done"), look.dim()),
        None => (desk.say("clock-not-started"), look.dim()),
    }
}

/// By how much the day is late, in words, on the line that runs; nothing where it is not worth a word.
fn lateness(line: &Line, desk: &Desk) -> String {
    let running = desk.session().filter(|session| {
        session.day.state == DayState::Running && session.day.now.as_ref() == Some(&line.id)
    });
    let late = running.and_then(|session| domain::behind(session, desk.now));
    let late = late.filter(|late| *late >= WORTH_A_WORD);
    late.map_or_else(String::new, |late| {
        format!("  {}", desk.tell("clock-behind", &[("minutes", late.into())]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_its_sign() {
        let text = "Siamo qui. Perché? Alle 9.30 si va.";
        let ends: Vec<&str> = sentence_ends(text).into_iter().map(|end| &text[..end]).collect();
        assert_eq!(ends, ["Siamo qui.", "Siamo qui. Perché?"]);
    }
}
