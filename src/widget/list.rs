//! Lists of rows with one selected. Where a list starts is derived from the selection, never stored.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use unicode_width::UnicodeWidthStr;

use super::prose::shown;
use super::put;
use crate::look::{Lie, Look};

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Fixed(u16),
    /// Shares what is left with the others of its kind.
    Rest,
}

/// One row: a cell of text and its style for each column.
#[derive(Debug, Clone, Default, Hash)]
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
    let first = scroll(selected.unwrap_or(0), rows.len(), area.height.into());
    let grid = Grid::new(columns, rows, look, area.width);
    let mut places = Vec::new();
    for ((idx, row), place) in rows.iter().enumerate().skip(first).zip(area.rows()) {
        let selected = (selected == Some(idx)).then_some(look);
        grid.draw(row, selected, place, frame.buffer_mut());
        places.push((idx, place));
    }
    Hidden::around(first, rows.len(), area.height).mark(look, area, frame);
    places
}

/// How much of a list or of a page is out of sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hidden {
    pub above: usize,
    pub below: usize,
}

impl Hidden {
    /// Of `n_rows` of which `height` are in sight, the first one `first`.
    pub fn around(first: usize, n_rows: usize, height: u16) -> Self {
        Self {
            above: first,
            below: n_rows.saturating_sub(first.saturating_add(height.into())),
        }
    }

    /// What the row at `y` of a list in `area` says of it.
    pub fn at(self, y: u16, area: Rect) -> Self {
        let is_last = y + 1 == area.bottom();
        Self {
            above: if y == area.top() { self.above } else { 0 },
            below: if is_last { self.below } else { 0 },
        }
    }

    /// Marks the first and the last row where there is more above and below: in the empty column before the row, unless
    /// the mark of the selection is there.
    pub fn mark(self, look: &Look, area: Rect, frame: &mut Frame) {
        let above = (self.above > 0).then_some((area.top(), look.symbols.above));
        let below = (self.below > 0).then_some((area.bottom().saturating_sub(1), look.symbols.below));
        for (y, sign) in above.into_iter().chain(below) {
            let at = Position::new(area.x, y);
            let is_free = frame
                .buffer_mut()
                .cell(at)
                .is_some_and(|cell| cell.symbol() == " ");
            if is_free {
                put(sign, look.dim(), at, 1, frame.buffer_mut());
            }
        }
    }
}

/// How wide the columns of a list are.
#[derive(Debug, Hash)]
pub struct Grid(Vec<usize>);

impl Grid {
    /// Of a list with those rows, as wide as its area.
    pub fn new(columns: &[Column], rows: &[Row], look: &Look, width: u16) -> Self {
        let room = width.saturating_sub(2);
        Self(match look.lie {
            Lie::Beside => widths(columns, room),
            Lie::Below => widths(&whole(columns, rows), room),
        })
    }

    /// Draws a row; with a look when it is the selected one.
    pub fn draw(&self, row: &Row, selected: Option<&Look>, area: Rect, buffer: &mut Buffer) {
        draw(row, &self.0, selected, area, buffer);
    }
}

fn draw(row: &Row, widths: &[usize], selected: Option<&Look>, area: Rect, buffer: &mut Buffer) {
    let mut x = area.x.saturating_add(2);
    let last = row.cells.len().saturating_sub(1);
    let mut bars = Vec::new();
    for (place, (text, style)) in row.cells.iter().enumerate() {
        // The last cell of a row with fewer cells than columns has the room of the missing ones.
        let own = widths.get(place).copied().unwrap_or(0);
        let spare = widths.get(place + 1..).filter(|_| place == last).unwrap_or(&[]);
        let width = own + spare.iter().map(|width| width + 1).sum::<usize>();
        // A coloured cell in reversed video would be a patch of colour: the selected row has one style. But a bar reversed
        // would be a hole.
        let is_bar = selected.is_some_and(|look| look.symbols.is_bar(text));
        let style = if selected.is_some() && !is_bar {
            Style::default()
        } else {
            *style
        };
        let room = width.min(usize::from(area.right().saturating_sub(x)));
        let room = u16::try_from(room).unwrap_or(u16::MAX);
        put(
            &shown(text, room.into()),
            style,
            Position::new(x, area.y),
            room,
            buffer,
        );
        if is_bar {
            bars.push(Rect::new(x, area.y, room, 1));
        }
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
        let is_bare = |x: &u16| !bars.iter().any(|bar| bar.contains(Position::new(*x, area.y)));
        for x in (area.left()..area.right()).filter(is_bare) {
            buffer.set_style(Rect::new(x, area.y, 1, 1), look.selected());
        }
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
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    use ratatui::style::Modifier;

    use super::*;

    #[test]
    fn the_selected_row_is_always_in_sight() {
        for selected in 0..100 {
            let first = scroll(selected, 100, 7);
            assert!((first..first + 7).contains(&selected));
        }
        assert_eq!(scroll(3, 5, 7), 0);
    }

    fn drawn(rows: &[Row], selected: usize) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(12, 3)).expect("a test terminal");
        let columns = [Column::Fixed(4), Column::Rest];
        let draw = |frame: &mut Frame| {
            list(
                rows,
                &columns,
                Some(selected),
                &Look::colour(),
                frame.area(),
                frame,
            );
        };
        terminal.draw(draw).expect("a drawn frame");
        terminal.backend().buffer().clone()
    }

    #[test]
    fn rows_that_are_out_of_sight_are_told_by_a_mark_before_the_row_nearest_to_them() {
        let rows: Vec<Row> = (0..9).map(|number| Row::plain(number.to_string())).collect();
        let marks = |selected| {
            let page = drawn(&rows, selected);
            [0, 1, 2].map(|y| page[(0, y)].symbol().to_owned())
        };
        assert_eq!(marks(0), ["►", " ", "▼"]);
        assert_eq!(marks(4), ["▲", "►", "▼"]);
        assert_eq!(marks(8), ["▲", " ", "►"]);
    }

    #[test]
    fn the_bar_of_the_selected_row_is_a_bar_and_no_hole() {
        let bar = Row::new(vec![
            ("34".to_owned(), Style::default()),
            ("██".to_owned(), Style::default()),
        ]);
        let page = drawn(&[bar], 0);
        let is_reversed = |x: u16| page[(x, 0)].modifier.contains(Modifier::REVERSED);
        assert!(is_reversed(2) && !is_reversed(7) && !is_reversed(8));
    }
}
