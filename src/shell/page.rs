//! The page as the terminal shows it. Of the next one only the rows that differ are calmed, compared cell by cell and
//! written: a key changes few of them, and much of the time of a frame would go to the others.

use std::io;

use ratatui::Frame;
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

use super::quiet::Quiet;
use crate::look::calm;

pub struct Page {
    /// Holds the page that is being painted.
    terminal: Terminal<Quiet>,
    shown: Buffer,
}

/// A row as it is shown and as it is to be.
struct Change {
    before: Buffer,
    after: Buffer,
}

impl Page {
    pub fn new() -> io::Result<Self> {
        Ok(Self {
            terminal: Terminal::new(Quiet::default())?,
            shown: Buffer::default(),
        })
    }

    /// Paints a frame, and writes what changed in one piece; nothing when nothing did.
    pub fn paint(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.terminal.autoresize()?;
        view(&mut self.terminal.get_frame());
        let changes = self.take_in();
        let backend = self.terminal.backend_mut();
        backend.draw(
            changes
                .iter()
                .flat_map(|change| change.before.diff_iter(&change.after)),
        )?;
        backend.hide_cursor()?;
        backend.flush()
    }

    /// Has the next frame painted whole, in the size that the terminal has then.
    pub fn forget(&mut self) -> io::Result<()> {
        self.terminal.backend_mut().forget_size();
        let size = self.terminal.size()?;
        self.shown = Buffer::default();
        self.terminal.resize(Rect::from((Position::ORIGIN, size)))
    }

    /// Takes the page that was painted for the one shown, and leaves a blank one for the next.
    fn take_in(&mut self) -> Vec<Change> {
        let painted = self.terminal.current_buffer_mut();
        if self.shown.area != painted.area {
            self.shown = Buffer::empty(painted.area);
        }
        changes(&mut self.shown, painted)
    }
}

/// The rows that differ, once those painted give the terminal no orders. They are shown from now on, and no row is painted
/// any more. A row is looked at, taken and blanked while it is at hand: the pages are large.
fn changes(shown: &mut Buffer, painted: &mut Buffer) -> Vec<Change> {
    let width = painted.area.width;
    let rows = shown.content.chunks_mut(width.max(1).into());
    let rows = rows.zip(painted.content.chunks_mut(width.max(1).into()));
    let mut changes = Vec::new();
    for (y, (before, after)) in (0..).zip(rows) {
        let mut cells = before.iter().zip(after.iter());
        if !cells.all(|(before, after)| looks_as(before, after)) {
            calm(after);
            let row = |cells: &[Cell]| Buffer {
                area: Rect::new(0, y, width, 1),
                content: cells.to_vec(),
            };
            changes.push(Change {
                before: row(before),
                after: row(after),
            });
            before.swap_with_slice(after);
        }
        after.iter_mut().for_each(Cell::reset);
    }
    changes
}

/// Cells are compared at each key, all of them: nearly every one holds a letter of one byte, told apart by that byte.
fn looks_as(before: &Cell, after: &Cell) -> bool {
    let is_one_letter = match (before.symbol().as_bytes(), after.symbol().as_bytes()) {
        ([before], [after]) => before == after,
        (before, after) => before == after,
    };
    let styled = |cell: &Cell| (cell.modifier, cell.fg, cell.bg, cell.diff_option);
    is_one_letter && styled(before) == styled(after)
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    fn page(lines: [&str; 2]) -> Buffer {
        let mut page = Buffer::empty(Rect::new(0, 0, 12, 2));
        for (y, line) in (0..).zip(lines) {
            page.set_string(0, y, line, Style::default());
        }
        page
    }

    /// What is written where one page follows another, and the page that is shown then.
    fn written(before: &Buffer, after: &Buffer) -> (Vec<(u16, u16, String)>, Buffer) {
        let (mut shown, mut painted) = (before.clone(), after.clone());
        let changes = changes(&mut shown, &mut painted);
        assert_eq!(painted, Buffer::empty(after.area));
        let cells = changes
            .iter()
            .flat_map(|change| change.before.diff_iter(&change.after));
        let cells = cells.map(|(x, y, cell)| (x, y, cell.symbol().to_owned()));
        (cells.collect(), shown)
    }

    #[test]
    fn of_two_pages_only_the_cells_that_differ_are_written_where_they_are() {
        let before = page(["porta", "sala grande"]);
        assert!(written(&before, &before).0.is_empty());
        let after = page(["porta", "sala grandi"]);
        assert_eq!(written(&before, &after), (vec![(10, 1, "i".to_owned())], after));
    }

    #[test]
    fn an_order_to_the_terminal_is_not_written_and_not_again_at_each_frame() {
        let hostile = page(["a\u{202e}b", ""]);
        let (first, shown) = written(&page(["", ""]), &hostile);
        assert!(
            first.iter().all(|(_, _, symbol)| !symbol.contains('\u{202e}')),
            "{first:?}"
        );
        assert!(written(&shown, &hostile).0.is_empty());
    }

    #[test]
    fn a_letter_of_two_columns_gives_way_whole() {
        let (after, _) = written(&page(["日本", ""]), &page(["ab本", ""]));
        assert_eq!(
            after.first().map(|(x, _, symbol)| (*x, symbol.as_str())),
            Some((0, "a"))
        );
        assert_eq!(
            after.get(1).map(|(x, _, symbol)| (*x, symbol.as_str())),
            Some((1, "b"))
        );
    }
}
