//! Paints a poster: the title, the clock in large digits, the phase, and one page of the rest.

use chrono::{NaiveDateTime, Timelike};
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Paragraph, Wrap};

use super::digits::{self, HIGH, Scale};
use super::page::{CARD, Page, SEAT, margin, pages};
use super::poster::{Board, Card, Course, News, Poster, Stage, Turn};
use crate::domain::DayState;
use crate::look::Look;
use crate::text::{Fact, Words};
use crate::widget::{Column, Row, cut, list, wrapped};

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
    let [head, _, hour, phase, question, body, foot] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(scale.rows()),
        Constraint::Length(2),
        Constraint::Length(2),
        Constraint::Min(1),
        Constraint::Length(1),
    ])
    .areas(area);
    view_head(poster, moment, words, look, head, frame);
    view_digits(&face, scale, look, hour, frame);
    let told = Line::styled(cut(&face.told, usize::from(phase.width)), look.strong());
    frame.render_widget(told.alignment(Alignment::Center), lower(phase));
    centred_text(&poster.question, look.title(), question, frame);
    let pages = pages(poster, body.width, body.height);
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
        let key = if left < 0 {
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

fn view_page(page: &Page, words: &Words, look: &Look, area: Rect, frame: &mut Frame) {
    let title = match page {
        Page::Programme(_) => words.say("billboard-programme"),
        Page::Board { .. } => words.say("billboard-board"),
        Page::Seats { turn, .. } => seats_title(turn, words),
        Page::News(_) => words.say("billboard-news"),
        Page::Results { title, .. } => format!("{}: {title}", words.say("billboard-results")),
    };
    let [head, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(area);
    frame.render_widget(
        Line::styled(cut(&title, usize::from(head.width)), look.key()),
        head,
    );
    match page {
        Page::Programme(stages) => view_lines(
            stages.iter().map(|stage| stage_line(stage, words, look)),
            body,
            frame,
        ),
        Page::News(news) => view_lines(news.iter().map(|news| news_line(news, look)), body, frame),
        Page::Results { most, rows, .. } => view_results(rows, *most, look, body, frame),
        Page::Seats { seats, .. } => view_seats(seats, words, look, body, frame),
        Page::Board {
            board,
            first_slot,
            n_slots,
            rows,
        } => {
            let columns = columns(*n_slots, body);
            view_hours(board, *first_slot, &columns, words, look, frame);
            for (idx, (space, cards)) in (0u16..).zip(*rows) {
                let y = body.y + 1 + idx * (CARD + 1);
                let shown = cards.iter().skip(*first_slot);
                view_row(space, shown, y, &columns, look, frame);
            }
        }
    }
}

fn seats_title(turn: &Turn, words: &Words) -> String {
    let facts = [
        ("round", turn.round.into()),
        ("question", turn.question.clone().into()),
    ];
    words.tell("billboard-seats", &facts)
}

fn view_lines<'a>(lines: impl Iterator<Item = Line<'a>>, area: Rect, frame: &mut Frame) {
    frame.render_widget(Text::from(lines.collect::<Vec<_>>()), area);
}

fn stage_line<'a>(stage: &'a Stage, words: &Words, look: &Look) -> Line<'a> {
    let (mark, style) = match stage.course {
        Course::ToCome => ("  ", look.text()),
        Course::Running { .. } => ("► ", look.warning()),
        Course::Over => ("  ", look.dim()),
    };
    Line::from(vec![
        Span::styled(mark, style),
        Span::styled(format!("{}  ", words.time(stage.begins)), look.dim()),
        Span::styled(stage.name.as_str(), style),
    ])
}

fn news_line<'a>(news: &'a News, look: &Look) -> Line<'a> {
    Line::from(vec![
        Span::styled(format!("{}  ", news.number), look.dim()),
        Span::raw(news.title.as_str()),
    ])
}

/// What was voted, its dots, and a bar as long as its share of the longest.
fn view_results(rows: &[(String, u32)], most: u32, look: &Look, area: Rect, frame: &mut Frame) {
    let widest = (area.width / 4).max(8);
    let longest = u32::from(widest);
    let rows: Vec<Row> = rows
        .iter()
        .map(|(name, dots)| {
            let blocks = dots.saturating_mul(longest).checked_div(most).unwrap_or(0).max(1);
            let bar = look.symbols.full.repeat(usize::try_from(blocks).unwrap_or(0));
            Row::new(vec![
                (name.clone(), look.strong()),
                (format!("{dots:>4}"), look.strong()),
                (bar, look.good()),
            ])
        })
        .collect();
    let columns = [Column::Rest, Column::Fixed(4), Column::Fixed(widest)];
    list(&rows, &columns, None, look, area, frame);
}

/// Badges and their tables, downwards and then to the right.
fn view_seats(seats: &[(u32, String)], words: &Words, look: &Look, area: Rect, frame: &mut Frame) {
    let height = usize::from(area.height).max(1);
    for (column, seats) in (0u16..).zip(seats.chunks(height)) {
        for (row, (badge, table)) in (0u16..).zip(seats) {
            let table = words.tell("billboard-table", &[("table", table.clone().into())]);
            let line = Line::from(vec![
                Span::styled(format!("{badge:>3}"), look.strong()),
                Span::styled(format!(" {} ", look.symbols.then), look.dim()),
                Span::raw(table),
            ]);
            let place = Rect {
                x: area.x + column * SEAT,
                y: area.y + row,
                width: SEAT.saturating_sub(1),
                height: 1,
            };
            frame.render_widget(line, place.intersection(area));
        }
    }
}

/// The places of the columns of the agenda: the names of the spaces, then a slot each.
fn columns(n_slots: usize, area: Rect) -> Vec<Rect> {
    let slots = std::iter::repeat_n(Constraint::Fill(1), n_slots);
    Layout::horizontal(std::iter::once(Constraint::Length(margin(area.width))).chain(slots))
        .spacing(1)
        .split(area)
        .to_vec()
}

fn view_hours(board: &Board, first: usize, columns: &[Rect], words: &Words, look: &Look, frame: &mut Frame) {
    for (slot, place) in board.slots.iter().skip(first).zip(columns.iter().skip(1)) {
        let hours = format!("{}–{}", words.time(slot.begins), words.time(slot.ends));
        frame.render_widget(Line::styled(hours, look.strong()), Rect { height: 1, ..*place });
    }
}

fn view_row<'a>(
    space: &str,
    cards: impl Iterator<Item = &'a Option<Card>>,
    y: u16,
    columns: &[Rect],
    look: &Look,
    frame: &mut Frame,
) {
    let place = |column: &Rect| {
        Rect {
            y,
            height: CARD,
            ..*column
        }
        .intersection(Rect {
            y: column.y,
            height: column.height,
            ..*column
        })
    };
    let Some((margin, columns)) = columns.split_first() else {
        return;
    };
    view_card(space, look.dim(), place(margin), frame);
    for (card, column) in cards.zip(columns) {
        let (text, style) = match card {
            Some(card) => (format!("{} {}", card.number, card.title), look.text()),
            None => ("·".to_owned(), look.dim()),
        };
        view_card(&text, style, place(column), frame);
    }
}

/// A text on the two lines of a card.
fn view_card(text: &str, style: Style, area: Rect, frame: &mut Frame) {
    let fitting = usize::from(area.width) * usize::from(CARD);
    let text = cut(text, fitting.saturating_sub(usize::from(area.width) / 3));
    frame.render_widget(Paragraph::new(text).style(style).wrap(Wrap { trim: true }), area);
}

fn view_foot(idx: usize, n_pages: usize, words: &Words, look: &Look, area: Rect, frame: &mut Frame) {
    let facts = [("page", (idx + 1).into()), ("pages", n_pages.max(1).into())];
    let text = words.tell("billboard-foot", &facts);
    frame.render_widget(
        Line::styled(cut(&text, usize::from(area.width)), look.dim()).alignment(Alignment::Right),
        area,
    );
}
