//! Lists of rows with one selected. Where a list starts is derived from the selection, never stored.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use unicode_width::UnicodeWidthStr;

use super::{cut, put};
use crate::look::{Lie, Look};

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Fixed(u16),
    /// Shares what is left with the others of its kind.
    Rest,
}

/// One row: a cell of text and its style for each column.
#[derive(Debug, Clone, Default)]
pub struct Row {
    pub cells: Vec<(String, Style)>,
}

impl Row {
    pub fn new(cells: Vec<(String, Style)>) -> Self {
        Self { cells }
    }

    /// A row of one plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            cells: vec![(text.into(), Style::default())],
        }
    }
}

/// Returns the first row shown so that `selected` is seen with some rows around it.
pub fn scroll(selected: usize, n_rows: usize, height: usize) -> usize {
    if n_rows <= height {
        return 0;
    }
    selected.saturating_sub(height / 2).min(n_rows - height)
}

/// Draws the rows, and returns for each visible one its index and place, for the mouse.
pub fn list(
    rows: &[Row],
    columns: &[Column],
    selected: Option<usize>,
    look: &Look,
    area: Rect,
    frame: &mut Frame,
) -> Vec<(usize, Rect)> {
    let height = usize::from(area.height);
    let first = scroll(selected.unwrap_or(0), rows.len(), height);
    let room = area.width.saturating_sub(2);
    let widths = match look.lie {
        Lie::Beside => widths(columns, room),
        Lie::Below => widths(&whole(columns, rows), room),
    };
    let mut places = Vec::new();
    for (place, (idx, row)) in rows.iter().enumerate().skip(first).take(height).enumerate() {
        let y = area.y + u16::try_from(place).unwrap_or(0);
        let line_area = Rect::new(area.x, y, area.width, 1);
        draw(
            row,
            &widths,
            (selected == Some(idx)).then_some(look),
            line_area,
            frame.buffer_mut(),
        );
        places.push((idx, line_area));
    }
    places
}

/// Draws a row; with a look when it is the selected one.
fn draw(row: &Row, widths: &[usize], selected: Option<&Look>, area: Rect, buffer: &mut Buffer) {
    let mut x = area.x.saturating_add(2);
    let last = row.cells.len().saturating_sub(1);
    for (place, (text, style)) in row.cells.iter().enumerate() {
        // The last cell of a row with fewer cells than columns has the room of the missing ones.
        let own = widths.get(place).copied().unwrap_or(0);
        let spare = widths.get(place + 1..).filter(|_| place == last).unwrap_or(&[]);
        let width = own + spare.iter().map(|width| width + 1).sum::<usize>();
        // A coloured cell in reversed video would be a patch of colour: the selected row has one style.
        let style = if selected.is_some() {
            Style::default()
        } else {
            *style
        };
        let room = width.min(usize::from(area.right().saturating_sub(x)));
        let room = u16::try_from(room).unwrap_or(u16::MAX);
        put(
            &cut(text, room.into()),
            style,
            Position::new(x, area.y),
            room,
            buffer,
        );
        x = x
            .saturating_add(u16::try_from(width).unwrap_or(u16::MAX))
            .saturating_add(1)
            .min(area.right());
    }
    if let Some(look) = selected {
        put(
            look.symbols.selected,
            Style::default(),
            area.as_position(),
            1,
            buffer,
        );
        buffer.set_style(area, look.selected());
    }
}

/// The columns of a page that is read aloud: none cuts what is in it.
fn whole(columns: &[Column], rows: &[Row]) -> Vec<Column> {
    let widest = |place: usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(place));
        cells.map(|(text, _)| text.width()).max().unwrap_or(0)
    };
    let widened = columns.iter().enumerate().map(|(place, column)| match column {
        Column::Fixed(width) => Column::Fixed(
            (*width)
                .max(u16::try_from(widest(place)).unwrap_or(*width))
                .min(80),
        ),
        Column::Rest => Column::Rest,
    });
    widened.collect()
}

fn widths(columns: &[Column], total: u16) -> Vec<usize> {
    let gaps = u16::try_from(columns.len()).unwrap_or(1).saturating_sub(1);
    let fixed: u16 = columns
        .iter()
        .map(|column| {
            if let Column::Fixed(width) = column {
                *width
            } else {
                0
            }
        })
        .sum();
    let n_rest = columns
        .iter()
        .filter(|column| **column == Column::Rest)
        .count()
        .max(1);
    let rest = total.saturating_sub(fixed + gaps) / u16::try_from(n_rest).unwrap_or(1);
    columns
        .iter()
        .map(|column| match column {
            Column::Fixed(width) => usize::from(*width),
            Column::Rest => usize::from(rest),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selected_row_is_always_in_sight() {
        for selected in 0..100 {
            let first = scroll(selected, 100, 7);
            assert!((first..first + 7).contains(&selected));
        }
        assert_eq!(scroll(3, 5, 7), 0);
    }
}
