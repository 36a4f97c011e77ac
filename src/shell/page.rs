//! The page as the terminal shows it. Of the next one only the rows that differ are calmed, compared cell by cell and
//! written: a key changes few of them, and much of the time of a frame would go to the others. What was left as it is shown
//! is not even looked at.

use std::io;

use ratatui::Frame;
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

use super::left::{Left, Span};
use super::mark::Mark;
use super::quiet::Quiet;
use crate::look::calm;
use crate::widget::Still;

pub struct Page {
    /// Holds the page that is being painted.
    terminal: Terminal<Quiet>,
    shown: Shown,
    still: Still,
}

/// The page that is shown, and the marks of its cells as they were painted.
#[derive(Default)]
struct Shown {
    page: Buffer,
    marks: Vec<Mark>,
}

impl Shown {
    fn blank(area: Rect) -> Self {
        let page = Buffer::empty(area);
        let marks = vec![Mark::BLANK; page.content.len()];
        Self { page, marks }
    }
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
            shown: Shown::default(),
            still: Still::default(),
        })
    }

    /// Paints a frame, and writes what changed in one piece; nothing when nothing did.
    pub fn paint(&mut self, view: impl FnOnce(&Still, &mut Frame)) -> io::Result<()> {
        self.terminal.autoresize()?;
        view(&self.still, &mut self.terminal.get_frame());
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
        self.shown = Shown::default();
        self.still.forget();
        self.terminal.resize(Rect::from((Position::ORIGIN, size)))
    }

    /// Takes the page that was painted for the one shown, and leaves a blank one for the next.
    fn take_in(&mut self) -> Vec<Change> {
        let painted = self.terminal.current_buffer_mut();
        if self.shown.page.area != painted.area {
            self.shown = Shown::blank(painted.area);
        }
        changes(&mut self.shown, painted, &Left(self.still.turn()))
    }
}

/// The rows that differ, once those painted give the terminal no orders. They are shown from now on, and no row is painted
/// any more. A row is looked at, taken and blanked while it is at hand: the pages are large.
fn changes(shown: &mut Shown, painted: &mut Buffer, left: &Left) -> Vec<Change> {
    let width = painted.area.width;
    let length = usize::from(width.max(1));
    let rows = shown.page.content.chunks_mut(length);
    let rows = rows.zip(shown.marks.chunks_mut(length));
    let rows = rows.zip(painted.content.chunks_mut(length));
    let mut changes = Vec::new();
    for (y, ((before, marks), after)) in (0..).zip(rows) {
        let left = left.on(y);
        let open = Span::open(&left, width);
        if mark(&open, marks, after) == Row::Alike {
            blank(&open, marks, after);
            continue;
        }
        let hull = Span::hull(&open);
        for span in left.into_iter().filter(|span| hull.has(*span)) {
            span.of_mut(after).clone_from_slice(span.of(before));
        }
        let (before, after) = (hull.of_mut(before), hull.of_mut(after));
        calm(after);
        changes.push(Change {
            before: hull.page(y, before),
            after: hull.page(y, after),
        });
        before.swap_with_slice(after);
        after.iter_mut().for_each(Cell::reset);
    }
    changes
}

/// Whether a row looks as the one shown.
#[derive(Debug, PartialEq, Eq)]
enum Row {
    Alike,
    Other,
}

/// Marks a row as it was painted in its open spans.
fn mark(open: &[Span], marks: &mut [Mark], painted: &[Cell]) -> Row {
    let mut row = Row::Alike;
    for span in open {
        for (mark, cell) in span.of_mut(marks).iter_mut().zip(span.of(painted)) {
            let now = Mark::of(cell);
            if *mark != now || now.is_vague() {
                *mark = now;
                row = Row::Other;
            }
        }
    }
    row
}

/// Blanks the cells of a row that are not blank already, as most are.
fn blank(open: &[Span], marks: &[Mark], painted: &mut [Cell]) {
    for span in open {
        for (mark, cell) in span.of(marks).iter().zip(span.of_mut(painted)) {
            if *mark != Mark::BLANK {
                cell.reset();
            }
        }
    }
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
        let (mut shown, mut painted) = (Shown::blank(before.area), before.clone());
        changes(&mut shown, &mut painted, &Left::default());
        let mut painted = after.clone();
        let changes = changes(&mut shown, &mut painted, &Left::default());
        assert_eq!(painted, Buffer::empty(after.area));
        let cells = changes
            .iter()
            .flat_map(|change| change.before.diff_iter(&change.after));
        let cells = cells.map(|(x, y, cell)| (x, y, cell.symbol().to_owned()));
        (cells.collect(), shown.page)
    }

    #[test]
    fn of_two_pages_only_the_cells_that_differ_are_written_where_they_are() {
        let before = page(["porta", "sala grande"]);
        assert!(written(&before, &before).0.is_empty());
        let after = page(["porta", "sala grandi"]);
        assert_eq!(written(&before, &after), (vec![(10, 1, "i".to_owned())], after));
    }

    #[test]
    fn what_was_left_stays_as_it_is_shown_beside_what_changes() {
        let mut shown = Shown::blank(Rect::new(0, 0, 12, 2));
        changes(&mut shown, &mut page(["porta", "sala grande"]), &Left::default());
        let left = Left(vec![Rect::new(0, 0, 12, 1), Rect::new(5, 1, 2, 1)]);
        let mut painted = page(["", "aula   ande"]);
        let changes = changes(&mut shown, &mut painted, &left);
        let cells = changes
            .iter()
            .flat_map(|change| change.before.diff_iter(&change.after));
        let cells: Vec<(u16, u16, &str)> = cells.map(|(x, y, cell)| (x, y, cell.symbol())).collect();
        assert_eq!(cells, [(0, 1, "a"), (1, 1, "u")]);
        assert_eq!(shown.page, page(["porta", "aula grande"]));
        assert_eq!(painted, page(["", ""]));
    }

    #[test]
    fn over_several_frames_only_what_changes_is_painted_and_the_page_is_whole() {
        let still = Still::default();
        let blank = page(["", ""]);
        let mut shown = Shown::blank(blank.area);
        let mut paint = |title: &str, row: &str| {
            let (mut painted, mut n_painted) = (blank.clone(), 0);
            for (y, text) in (0..).zip([title, row]) {
                let (start, end) = text.split_at(text.len().min(6));
                for (x, part) in [(0, start), (6, end)] {
                    still.paint(Rect::new(x, y, 6, 1), part, || {
                        painted.set_string(x, y, part, Style::default());
                        n_painted += 1;
                    });
                }
            }
            let n_rows = changes(&mut shown, &mut painted, &Left(still.turn())).len();
            assert_eq!(painted, blank);
            assert_eq!(shown.page, page([title, row]));
            (n_painted, n_rows)
        };
        assert_eq!(paint("porta", "sala grande"), (4, 2));
        assert_eq!(paint("porta", "sala grande"), (0, 0));
        assert_eq!(paint("porta", "sala grandi"), (1, 1));
        // What comes back was not on the page in between.
        assert_eq!(paint("porte", "sala"), (3, 2));
        assert_eq!(paint("porta", "sala grandi"), (3, 2));
        assert_eq!(paint("porta", "aula grandi"), (1, 1));
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
