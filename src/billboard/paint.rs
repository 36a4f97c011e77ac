//! Paints a poster: the title, the clock in large digits, the phase, and one page of the rest.

use chrono::{NaiveDateTime, Timelike};
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::{Paragraph, Wrap};

use super::dials::{self, dials};
use super::digits::{self, HIGH, Scale};
use super::page::pages;
use super::poster::Poster;
use super::sheet::view_page;
use crate::domain::DayState;
use crate::look::Look;
use crate::text::{Fact, Words};
use crate::widget::{cut, wrapped};

const LEAST: (u16, u16) = (40, 18);
/// How long a page stays, in seconds: long enough to find a name among thirty.
const TURN: u32 = 12;
/// When the clock changes colour, in seconds to the end.
const SOON: i64 = 300;

/// The moment that is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment<'a> {
    pub now: NaiveDateTime,
    /// How many pages were turned by hand, on top of those that turn by themselves.
    pub turned: u32,
    /// Why the poster may be older than the laboratory, said at the foot.
    pub notice: Option<&'a str>,
}

/// Paints the billboard.
pub fn billboard(poster: &Poster, moment: Moment, words: &Words, look: &Look, frame: &mut Frame) {
    paint(poster, moment, words, look, frame);
    look.dress(frame.buffer_mut());
}

fn paint(poster: &Poster, moment: Moment, words: &Words, look: &Look, frame: &mut Frame) {
    let area = frame.area();
    if area.width < LEAST.0 || area.height < LEAST.1 {
        let facts = [
            ("width", Fact::Number(area.width.into())),
            ("height", Fact::Number(area.height.into())),
            ("least-width", Fact::Number(LEAST.0.into())),
            ("least-height", Fact::Number(LEAST.1.into())),
        ];
        wrapped(&words.tell("too-small", &facts), look.text(), area, frame);
        return;
    }
    let face = Face::of(poster, moment, words, look);
    let room = (area.height.saturating_sub(4)).saturating_mul(2) / 5;
    let scale = Scale::largest(&face.digits, area.width.saturating_sub(2), room.max(HIGH));
    let shown_dials = dials::shown(poster, moment.now);
    let [head, _, hour, phase, question, apart, body, foot] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(scale.rows()),
        Constraint::Length(2),
        Constraint::Length(2),
        Constraint::Length(dials::rows(shown_dials.len(), area)),
        Constraint::Min(1),
        Constraint::Length(1),
    ])
    .areas(area);
    view_head(poster, moment, words, look, head, frame);
    view_digits(&face, scale, look, hour, frame);
    let told = Line::styled(cut(&face.told, usize::from(phase.width)), look.strong());
    frame.render_widget(told.alignment(Alignment::Center), lower(phase));
    centred_text(&poster.question, look.title(), question, frame);
    dials(&shown_dials, moment.now, words, look, apart, frame);
    let pages = pages(poster, body.width, body.height, words);
    let idx = shown(moment, pages.len());
    if let Some(page) = pages.get(idx) {
        view_page(page, words, look, body, frame);
    }
    match moment.notice {
        Some(notice) => {
            let notice = cut(notice, usize::from(foot.width));
            frame.render_widget(Line::styled(notice, look.error()), foot);
        }
        None => view_foot(idx, pages.len(), words, look, foot, frame),
    }
}

/// The last row of an area.
fn lower(area: Rect) -> Rect {
    Rect {
        y: area.bottom().saturating_sub(1),
        height: area.height.min(1),
        ..area
    }
}

/// Which page is shown: they turn by themselves.
fn shown(moment: Moment, n_pages: usize) -> usize {
    let turns = (moment.now.num_seconds_from_midnight() / TURN).wrapping_add(moment.turned);
    usize::try_from(turns)
        .unwrap_or(0)
        .checked_rem(n_pages)
        .unwrap_or(0)
}

/// What the large digits say.
struct Face {
    digits: String,
    style: Style,
    told: String,
}

impl Face {
    fn of(poster: &Poster, moment: Moment, words: &Words, look: &Look) -> Self {
        let hour = || moment.now.format("%H:%M").to_string();
        let Some((stage, ends)) = poster.running() else {
            let told = match (poster.state, poster.next()) {
                (DayState::Closed, _) => words.say("billboard-closed"),
                (_, Some(next)) => words.tell(
                    "billboard-next",
                    &[
                        ("name", next.name.clone().into()),
                        ("begins", words.time(next.begins).into()),
                    ],
                ),
                (_, None) => String::new(),
            };
            return Self {
                digits: hour(),
                style: look.text(),
                told,
            };
        };
        let left = (ends - moment.now).num_seconds();
        let style = match left {
            ..0 => look.error(),
            0..SOON => look.warning(),
            _ => look.good(),
        };
        let facts = [
            ("name", stage.name.clone().into()),
            ("ends", words.time(ends.time()).into()),
        ];
        let key = if poster.is_called {
            "billboard-called"
        } else if left < 0 {
            "billboard-over"
        } else {
            "billboard-until"
        };
        Self {
            digits: words.countdown(left),
            style,
            told: words.tell(key, &facts),
        }
    }
}

fn view_head(poster: &Poster, moment: Moment, words: &Words, look: &Look, area: Rect, frame: &mut Frame) {
    let hour = words.time(moment.now.time());
    let room = usize::from(area.width).saturating_sub(hour.len() + 1);
    let title = cut(&poster.title, room);
    frame.render_widget(Line::styled(title, look.title()), area);
    frame.render_widget(Line::styled(hour, look.text()).alignment(Alignment::Right), area);
}

fn view_digits(face: &Face, scale: Scale, look: &Look, area: Rect, frame: &mut Frame) {
    let lines = digits::lines(&face.digits, scale, look.symbols.full);
    let left = area.width.saturating_sub(scale.columns(&face.digits)) / 2;
    let place = Rect {
        x: area.x + left,
        width: area.width.saturating_sub(left),
        ..area
    };
    let text: Vec<Line> = lines
        .into_iter()
        .map(|line| Line::styled(line, face.style))
        .collect();
    frame.render_widget(Text::from(text), place);
}

/// A text in the middle, on as many lines as there are; the last one ends with an ellipsis where it does not fit.
fn centred_text(text: &str, style: Style, area: Rect, frame: &mut Frame) {
    let fitting = usize::from(area.width).saturating_mul(usize::from(area.height));
    let text = cut(text, fitting.saturating_sub(usize::from(area.width) / 4));
    frame.render_widget(
        Paragraph::new(Line::styled(text, style))
            .alignment(Alignment::Center)
            .wrap(Wrap { trim: true }),
        area,
    );
}

fn view_foot(idx: usize, n_pages: usize, words: &Words, look: &Look, area: Rect, frame: &mut Frame) {
    let facts = [("page", (idx + 1).into()), ("pages", n_pages.max(1).into())];
    let text = words.tell("billboard-foot", &facts);
    frame.render_widget(
        Line::styled(cut(&text, usize::from(area.width)), look.dim()).alignment(Alignment::Right),
        area,
    );
}
