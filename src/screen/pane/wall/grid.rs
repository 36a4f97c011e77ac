//! The wall itself: a column for each slot, a row for each space, a sheet in a cell.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::cell;
use super::frame::Parts;
use super::sight::Sight;
use super::spot::Spot;
use crate::domain::{Slot, Space};
use crate::screen::topic::slot_name;
use crate::widget::{cut, scroll};

const LABEL: u16 = 6;
/// A narrower column says too little of a title.
const LEAST_COLUMN: u16 = 18;

/// Which slots and spaces are in sight.
struct Window {
    first_slot: usize,
    n_slots: usize,
    first_space: usize,
    n_spaces: usize,
    /// With the line at its left.
    column_width: u16,
}

/// Draws the wall, and returns the place of each cell in sight by its number, `slot × spaces + space`.
pub fn view(sight: &Sight, parts: &Parts, frame: &mut Frame) -> Vec<(usize, Rect)> {
    let window = window(sight, parts);
    view_head(sight, &window, parts.grid, frame);
    let room = &sight.session.room;
    let mut places = Vec::new();
    let row_height = parts.cell_height + parts.rule_height;
    let spaces = room.spaces.iter().enumerate().skip(window.first_space);
    for (row, (space_idx, space)) in (0..).zip(spaces.take(window.n_spaces)) {
        let y = parts.grid.y + 1 + row_height * row;
        let strip = Rect {
            y,
            height: row_height,
            ..parts.grid
        }
        .intersection(parts.grid);
        view_label(sight, space, strip, frame);
        let slots = (0..room.slots.len()).skip(window.first_slot);
        for (column, slot_idx) in (0..).zip(slots.take(window.n_slots)) {
            let x = parts.grid.x + LABEL + window.column_width * column;
            let place = Rect {
                x,
                width: window.column_width,
                height: parts.cell_height.min(strip.height),
                ..strip
            };
            let spot = Spot::Cell {
                slot: slot_idx,
                space: space_idx,
            };
            cell::view(sight, spot, space, place, frame);
            places.push((slot_idx * room.spaces.len() + space_idx, place));
        }
        if parts.rule_height > 0 && strip.height == row_height {
            view_rule(sight, &window, strip, frame);
        }
    }
    places
}

fn window(sight: &Sight, parts: &Parts) -> Window {
    let room = &sight.session.room;
    let width = parts.grid.width.saturating_sub(LABEL);
    let most = usize::from((width / LEAST_COLUMN).max(1));
    let n_slots = room.slots.len().min(most).max(1);
    let row_height = (parts.cell_height + parts.rule_height).max(1);
    let fits = usize::from(parts.grid.height.saturating_sub(1) / row_height);
    let n_spaces = room.spaces.len().min(fits);
    let (slot, space) = match sight.here {
        Spot::Cell { slot, space } => (slot, space),
        Spot::Below(_) => (0, room.spaces.len().saturating_sub(1)),
    };
    Window {
        first_slot: scroll(slot, room.slots.len(), n_slots),
        n_slots,
        first_space: scroll(space, room.spaces.len(), n_spaces),
        n_spaces,
        column_width: width / u16::try_from(n_slots).unwrap_or(1),
    }
}

/// The hours, and arrows with how many more slots and spaces there are out of sight.
fn view_head(sight: &Sight, window: &Window, area: Rect, frame: &mut Frame) {
    let look = sight.desk.look;
    let room = &sight.session.room;
    let before = window.first_slot;
    let after = room.slots.len().saturating_sub(before + window.n_slots);
    let above = window.first_space;
    let under = room.spaces.len().saturating_sub(above + window.n_spaces);
    let mut hidden = String::new();
    for (arrow, count) in [("◄", before), ("▲", above), ("▼", under)] {
        if count > 0 {
            hidden.push_str(&format!("{arrow}{count}"));
        }
    }
    let head = Rect { height: 1, ..area };
    frame.render_widget(Line::styled(hidden, look.key()), head);
    let slots = room.slots.iter().skip(window.first_slot).take(window.n_slots);
    for (column, slot) in (0_u16..).zip(slots) {
        let place = Rect {
            x: head.x + LABEL + window.column_width * column,
            width: window.column_width,
            ..head
        };
        let is_last = usize::from(column) + 1 == window.n_slots && after > 0;
        let kept = if is_last { 5 } else { 2 };
        let text = cut(&hours(sight, slot), usize::from(place.width).saturating_sub(kept));
        let style = if sight.is_in_slot(&slot.id) {
            look.title()
        } else {
            look.dim()
        };
        frame.render_widget(
            Line::from(vec![Span::styled("│ ", look.border()), Span::styled(text, style)]),
            place,
        );
    }
    if after > 0 {
        let text = format!("{after}►");
        let width = u16::try_from(text.width()).unwrap_or(0).min(head.width);
        let place = Rect {
            x: head.right().saturating_sub(width),
            width,
            ..head
        };
        frame.render_widget(Line::styled(text, look.key()), place);
    }
}

fn hours(sight: &Sight, slot: &Slot) -> String {
    let begins = slot_name(&slot.id, sight.session, sight.desk);
    format!("{begins}–{}", sight.desk.words.time(slot.ends))
}

/// The mark of a space, and under it how many people it holds.
fn view_label(sight: &Sight, space: &Space, area: Rect, frame: &mut Frame) {
    let look = sight.desk.look;
    let is_here = matches!(sight.here, Spot::Cell { space: idx, .. }
        if sight.session.room.spaces.get(idx).is_some_and(|here| here.id == space.id));
    let style = if is_here { look.title() } else { look.strong() };
    let mark = cut(&space.mark, usize::from(LABEL) - 1);
    frame.render_widget(
        Line::styled(mark, style),
        Rect {
            width: LABEL.min(area.width),
            height: 1.min(area.height),
            ..area
        },
    );
    if let Some(seats) = space.seats.filter(|_| area.height > 1) {
        let text = sight.desk.tell("wall-seats", &[("seats", seats.into())]);
        let text = cut(&text, usize::from(LABEL) - 1);
        let place = Rect {
            y: area.y + 1,
            width: LABEL.min(area.width),
            height: 1,
            ..area
        };
        frame.render_widget(Line::styled(text, look.dim()), place);
    }
}

fn view_rule(sight: &Sight, window: &Window, strip: Rect, frame: &mut Frame) {
    let column = usize::from(window.column_width.saturating_sub(1));
    let rule = format!("┼{}", "─".repeat(column)).repeat(window.n_slots);
    let text = format!("{}{rule}", "─".repeat(usize::from(LABEL)));
    let place = Rect {
        y: strip.bottom().saturating_sub(1),
        height: 1,
        ..strip
    };
    frame.render_widget(Line::styled(text, sight.desk.look.border()), place);
}
