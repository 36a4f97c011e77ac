//! The clocks of the tables, groups and books that do not keep the pace of the hall, one beside the other.

use chrono::{NaiveDateTime, TimeDelta};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::poster::{Dial, Poster};
use crate::look::Look;
use crate::text::Words;
use crate::widget::cut;

/// Columns of "T04 Uno spazio nostro 12:31".
const WIDE: u16 = 38;
/// Columns of the time, with its sign.
const TIME: u16 = 7;
/// How long a clock that has run out is still shown, in minutes.
const SHOWN: i64 = 15;
/// When a clock changes colour, in seconds to its end.
const SOON: i64 = 300;

/// The clocks to be shown at that hour, the one that ends first first.
pub fn shown(poster: &Poster, now: NaiveDateTime) -> Vec<&Dial> {
    let is_shown = |dial: &&Dial| dial.ends + TimeDelta::minutes(SHOWN) > now;
    poster.dials.iter().filter(is_shown).collect()
}

/// The rows they take: at most a quarter of the screen.
pub fn rows(n_dials: usize, area: Rect) -> u16 {
    let rows = u16::try_from(n_dials.div_ceil(across(area.width))).unwrap_or(u16::MAX);
    match rows {
        0 => 0,
        // And an empty row, so that they are no part of what is under them.
        rows => rows.min(area.height / 6).max(1) + 1,
    }
}

fn across(width: u16) -> usize {
    usize::from((width / WIDE).max(1))
}

/// Draws them from left to right; where some do not fit, the last place says how many.
pub fn dials(shown: &[&Dial], now: NaiveDateTime, words: &Words, look: &Look, area: Rect, frame: &mut Frame) {
    let across = across(area.width);
    let room = across * usize::from(area.height.saturating_sub(1));
    let n_whole = if shown.len() > room {
        room.saturating_sub(1)
    } else {
        shown.len()
    };
    let wide = area.width / u16::try_from(across).unwrap_or(1);
    let place = |idx: usize| {
        let column = u16::try_from(idx % across).unwrap_or(0);
        let row = u16::try_from(idx / across).unwrap_or(u16::MAX);
        let x = area.x + column * wide;
        Rect::new(x, area.y.saturating_add(row), wide.saturating_sub(2), 1).intersection(area)
    };
    for (idx, dial) in shown.iter().take(n_whole).enumerate() {
        frame.render_widget(face(dial, now, wide, words, look), place(idx));
    }
    let n_left = shown.len() - n_whole;
    if n_left > 0 {
        let text = words.tell("billboard-more-clocks", &[("clocks", n_left.into())]);
        frame.render_widget(Line::styled(text, look.dim()), place(n_whole));
    }
}

fn face<'a>(dial: &Dial, now: NaiveDateTime, wide: u16, words: &Words, look: &Look) -> Line<'a> {
    let left = (dial.ends - now).num_seconds();
    let style = match left {
        ..0 => look.error(),
        0..SOON => look.warning(),
        _ => look.good(),
    };
    let room = usize::from(wide.saturating_sub(TIME + 4));
    Line::from(vec![
        Span::styled(words.countdown(left), style),
        Span::raw("  "),
        Span::raw(cut(&dial.name, room)),
    ])
}
