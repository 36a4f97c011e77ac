//! Which cells of a page were left as they are shown.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;

/// The places left alone, none of which overlap.
#[derive(Default)]
pub struct Left(pub Vec<Rect>);

/// Cells of a row side by side: the first one, and the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    from: u16,
    to: u16,
}

impl Span {
    /// The rest of a row of so many cells.
    pub fn open(left: &[Span], width: u16) -> Vec<Span> {
        let end = Span {
            from: width,
            to: width,
        };
        let mut from = 0;
        let mut open = Vec::new();
        for span in left.iter().chain([&end]) {
            if from < span.from {
                open.push(Span { from, to: span.from });
            }
            from = span.to;
        }
        open
    }

    /// From the first to the last of the spans of a row.
    pub fn hull(spans: &[Self]) -> Self {
        Self {
            from: spans.first().map_or(0, |span| span.from),
            to: spans.last().map_or(0, |span| span.to),
        }
    }

    pub fn has(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// A page of these cells alone, where they are.
    pub fn page(self, row: u16, cells: &[Cell]) -> Buffer {
        Buffer {
            area: Rect::new(self.from, row, self.to - self.from, 1),
            content: cells.to_vec(),
        }
    }

    /// The part of a row that it takes.
    pub fn of<T>(self, row: &[T]) -> &[T] {
        row.get(self.from.into()..self.to.into()).unwrap_or_default()
    }

    pub fn of_mut<T>(self, row: &mut [T]) -> &mut [T] {
        row.get_mut(self.from.into()..self.to.into()).unwrap_or_default()
    }
}

impl Left {
    /// What was left of a row, from its beginning on.
    pub fn on(&self, row: u16) -> Vec<Span> {
        let places = self.0.iter();
        let places = places.filter(|place| (place.top()..place.bottom()).contains(&row));
        let spans = places.map(|place| Span {
            from: place.left(),
            to: place.right(),
        });
        let mut spans: Vec<Span> = spans.collect();
        spans.sort_unstable();
        spans
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: u16, to: u16) -> Span {
        Span { from, to }
    }

    #[test]
    fn the_rest_of_a_row_is_what_was_not_left() {
        let left = Left(vec![
            Rect::new(6, 0, 4, 2),
            Rect::new(0, 1, 3, 1),
            Rect::new(0, 2, 12, 1),
        ]);
        assert_eq!(left.on(1), [span(0, 3), span(6, 10)]);
        let open = |row| Span::open(&left.on(row), 12);
        assert_eq!(open(0), [span(0, 6), span(10, 12)]);
        assert_eq!(open(1), [span(3, 6), span(10, 12)]);
        assert_eq!(open(2), []);
        assert_eq!(open(3), [span(0, 12)]);
    }
}
