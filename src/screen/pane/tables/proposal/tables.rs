//! The plan as tables and rounds.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::plan::Proposed;
use crate::domain::Id;
use crate::planner::cafe::Spot;
use crate::screen::Desk;
use crate::widget::cut;

const LABEL: u16 = 6;
/// A narrower column says too few names.
const LEAST_COLUMN: u16 = 17;

/// Draws the tables, the one of `row` in sight, and returns the place of each.
pub fn view(
    proposed: &Proposed,
    row: usize,
    desk: &Desk,
    area: Rect,
    frame: &mut Frame,
) -> Vec<(usize, Rect)> {
    let look = desk.look;
    let rounds = rounds_in_sight(proposed, area.width);
    let n_columns = u16::try_from(rounds.len()).unwrap_or(1).max(1);
    let width = area.width.saturating_sub(LABEL) / n_columns;
    head(&rounds, proposed, width, desk, area, frame);
    let blocks: Vec<Vec<Line>> = proposed
        .spots()
        .enumerate()
        .map(|(idx, (_, spot))| {
            block(
                spot,
                &rounds,
                width,
                (idx == row).then_some(desk.look.symbols.selected),
                proposed,
                desk,
            )
        })
        .collect();
    let below_head = Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(1),
        ..area
    };
    let is_taller = blocks.iter().map(Vec::len).sum::<usize>() > usize::from(below_head.height);
    let [body, foot] =
        Layout::vertical([Constraint::Min(0), Constraint::Length(u16::from(is_taller))]).areas(below_head);
    let first = first_block(&blocks, row, usize::from(body.height));
    let n_blocks = blocks.len();
    let mut places = Vec::new();
    let mut y = body.y;
    for (idx, block) in blocks.into_iter().enumerate().skip(first) {
        let height = u16::try_from(block.len()).unwrap_or(u16::MAX);
        let place = Rect { y, height, ..body }.intersection(body);
        let is_whole = place.height == height;
        if place.is_empty() || (idx > first && !is_whole) {
            break;
        }
        frame.render_widget(ratatui::text::Text::from(block), place);
        places.push((idx, place));
        y = y.saturating_add(height);
    }
    let facts = [
        ("above", first.into()),
        ("below", (n_blocks - first - places.len()).into()),
    ];
    frame.render_widget(Line::styled(desk.tell("seating-more", &facts), look.dim()), foot);
    places
}

/// The rounds to come, and before them as many of those held as there is room for; by position in the plan.
fn rounds_in_sight(proposed: &Proposed, width: u16) -> Vec<usize> {
    let most = usize::from(width.saturating_sub(LABEL) / LEAST_COLUMN).max(1);
    let (n_rounds, n_held) = (proposed.call.rounds.len(), proposed.call.n_held);
    let n_held_seen = most.saturating_sub(n_rounds - n_held).min(n_held);
    (n_held - n_held_seen..n_rounds).take(most).collect()
}

fn head(rounds: &[usize], proposed: &Proposed, width: u16, desk: &Desk, area: Rect, frame: &mut Frame) {
    let look = desk.look;
    let mut spans = vec![Span::raw(" ".repeat(usize::from(LABEL)))];
    for position in rounds {
        let is_held = *position < proposed.call.n_held;
        let number = proposed.call.rounds.get(*position).copied().unwrap_or_default();
        let key = if is_held {
            "seating-round-held"
        } else {
            "seating-round"
        };
        let text = fitted(&desk.tell(key, &[("round", number.into())]), width - 1) + " ";
        spans.push(Span::styled(
            text,
            if is_held { look.dim() } else { look.title() },
        ));
    }
    frame.render_widget(Line::from(spans), Rect { height: 1, ..area });
}

/// The first block to draw so that the one of `row` is whole, or as whole as it can be.
fn first_block(blocks: &[Vec<Line>], row: usize, height: usize) -> usize {
    let mut left = height;
    let mut first = row;
    for (idx, block) in blocks.iter().enumerate().take(row + 1).rev() {
        if block.len() > left && idx != row {
            break;
        }
        left = left.saturating_sub(block.len());
        first = idx;
    }
    first
}

/// As many lines as the longest cell, and a blank one where it is the last of nothing. The selected one has a mark.
fn block<'a>(
    spot: &Spot,
    rounds: &[usize],
    width: u16,
    mark: Option<&str>,
    proposed: &Proposed,
    desk: &Desk,
) -> Vec<Line<'a>> {
    let look = desk.look;
    let cells: Vec<Vec<String>> = rounds
        .iter()
        .map(|position| {
            folded(
                &names(spot, *position, proposed),
                usize::from(width.saturating_sub(2)),
            )
        })
        .collect();
    let n_lines = cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let line = |number: usize| {
        let (label, style) = match (number, mark) {
            (0, Some(mark)) => (format!("{mark} {}", number_of(&spot.id)), look.selected()),
            (0, None) => (format!("  {}", number_of(&spot.id)), look.strong()),
            (_, _) => (String::new(), look.strong()),
        };
        let mut spans = vec![Span::styled(fitted(&label, LABEL - 1), style), Span::raw(" ")];
        for (position, cell) in rounds.iter().zip(&cells) {
            let text = cell.get(number).cloned().unwrap_or_default();
            let is_held = *position < proposed.call.n_held;
            spans.push(Span::styled(
                fitted(&text, width),
                if is_held { look.dim() } else { look.text() },
            ));
        }
        Line::from(spans)
    };
    (0..n_lines).map(line).collect()
}

fn number_of(table: &Id) -> String {
    table
        .parts()
        .map_or_else(|| table.to_string(), |(_, number)| number.to_string())
}

/// The names of a table in a round: the host first, with a colon; those who were told another table with a sign.
fn names(spot: &Spot, position: usize, proposed: &Proposed) -> Vec<String> {
    let round = proposed.call.rounds.get(position).copied().unwrap_or_default();
    let is_held = position < proposed.call.n_held;
    let mut seatings = proposed.seatings.iter();
    let seating = seatings.find(|seating| seating.round == round && seating.table == spot.id);
    let Some(seating) = seating else {
        return vec!["–".to_owned()];
    };
    let sign = |id: &Id| {
        if !is_held && proposed.has_changed(round, id, &spot.id) {
            "+"
        } else {
            ""
        }
    };
    let host = seating
        .host
        .iter()
        .map(|host| format!("{}{}:", sign(host), proposed.short(host)));
    let mut travellers: Vec<&Id> = seating.travellers.iter().collect();
    travellers.sort_by_key(|id| proposed.people.iter().position(|(_, person)| person.id == **id));
    let last = travellers.len().saturating_sub(1);
    let travellers = travellers.into_iter().enumerate().map(|(idx, id)| {
        let comma = if idx < last { "," } else { "" };
        format!("{}{}{comma}", sign(id), proposed.short(id))
    });
    host.chain(travellers).collect()
}

/// Words on as many lines as they need.
fn folded(words: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        let word = cut(word, width);
        match lines.last_mut() {
            Some(line) if width_of(line) + 1 + width_of(&word) <= width => {
                line.push(' ');
                line.push_str(&word);
            }
            Some(_) | None => lines.push(word),
        }
    }
    lines
}

/// A text cut or filled up to a width.
fn fitted(text: &str, width: u16) -> String {
    let width = usize::from(width);
    let text = cut(text, width);
    let blank = " ".repeat(width.saturating_sub(width_of(&text)));
    text + &blank
}

fn width_of(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}
