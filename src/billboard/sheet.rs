//! One page of the poster, drawn: the programme, the wall, the seats, the news, the results.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Paragraph, Wrap};

use super::page::{CARD, Page, SEAT, head_of_seats, margin, title_of_seats};
use super::poster::{Board, Card, Course, News, Stage};
use crate::look::Look;
use crate::text::Words;
use crate::widget::{Column, Row, cut, list, wrapped};

/// Draws a page under its title.
pub fn view_page(page: &Page, words: &Words, look: &Look, area: Rect, frame: &mut Frame) {
    let title = match page {
        Page::Programme(_) => words.say("billboard-programme"),
        Page::Board { .. } => words.say("billboard-board"),
        Page::Seats { turn, .. } => title_of_seats(turn, words),
        Page::News(_) => words.say("billboard-news"),
        Page::Results { title, .. } => format!("{}: {title}", words.say("billboard-results")),
    };
    let rows = match page {
        Page::Seats { turn, .. } => head_of_seats(turn, area.width, area.height, words),
        Page::Programme(_) | Page::Board { .. } | Page::News(_) | Page::Results { .. } => 1,
    };
    let [head, body] = Layout::vertical([Constraint::Length(rows), Constraint::Min(1)]).areas(area);
    if rows > 1 {
        wrapped(title.trim_end(), look.key(), head, frame);
    } else {
        let title = cut(&title, usize::from(head.width));
        frame.render_widget(Line::styled(title, look.key()), head);
    }
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
