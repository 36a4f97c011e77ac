//! Which row of a list is selected, and the keys that move it.

use crossterm::event::{KeyCode, KeyEvent};

/// How many rows the page keys jump.
const PAGE: usize = 10;

/// The selected row of a list. The list may grow shorter meanwhile: what is selected is then its last row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Selection {
    row: usize,
}

impl Selection {
    pub fn at(row: usize) -> Self {
        Self { row }
    }

    /// The selected row of a list of `n_rows`.
    pub fn of(self, n_rows: usize) -> usize {
        self.row.min(n_rows.saturating_sub(1))
    }

    /// The selected one of `rows`; none where there are no rows.
    pub fn among<T>(self, rows: &[T]) -> Option<&T> {
        rows.get(self.of(rows.len()))
    }

    /// Takes the arrows, Home and End. Returns whether it was one of them.
    pub fn key(&mut self, key: KeyEvent, n_rows: usize) -> bool {
        let here = self.of(n_rows);
        let last = n_rows.saturating_sub(1);
        self.row = match key.code {
            KeyCode::Down => here.saturating_add(1).min(last),
            KeyCode::Up => here.saturating_sub(1),
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => return false,
        };
        true
    }

    /// Takes the page keys too, where nothing else wants them.
    pub fn page_key(&mut self, key: KeyEvent, n_rows: usize) -> bool {
        let here = self.of(n_rows);
        self.row = match key.code {
            KeyCode::PageDown => here.saturating_add(PAGE).min(n_rows.saturating_sub(1)),
            KeyCode::PageUp => here.saturating_sub(PAGE),
            _ => return self.key(key, n_rows),
        };
        true
    }

    /// Goes to the row that was clicked. Returns whether it was selected already.
    pub fn click(&mut self, row: usize) -> bool {
        let was = self.row;
        self.row = row;
        was == row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(selection: &mut Selection, code: KeyCode, n_rows: usize) -> usize {
        assert!(selection.page_key(code.into(), n_rows));
        selection.of(n_rows)
    }

    #[test]
    fn the_arrows_stop_at_both_ends() {
        let mut selection = Selection::default();
        assert_eq!(press(&mut selection, KeyCode::Up, 3), 0);
        assert_eq!(press(&mut selection, KeyCode::End, 3), 2);
        assert_eq!(press(&mut selection, KeyCode::Down, 3), 2);
        assert_eq!(press(&mut selection, KeyCode::PageUp, 3), 0);
    }

    #[test]
    fn the_last_row_is_selected_when_the_list_grows_shorter() {
        let mut selection = Selection::at(9);
        assert_eq!(selection.among(&["a", "b"]), Some(&"b"));
        assert_eq!(press(&mut selection, KeyCode::Up, 2), 0);
        assert_eq!(selection.among::<&str>(&[]), None);
    }

    #[test]
    fn a_letter_is_left_to_others() {
        assert!(!Selection::default().page_key(KeyCode::Char('n').into(), 3));
    }
}
