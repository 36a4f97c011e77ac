//! A list whose rows come and go under headings: which row one is on, even after one was added or taken away.

use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::Desk;
use crate::widget::{Column, Row, list};

/// The rows of a list, some with a key that tells what they are; the others are headings and are stepped over.
#[derive(Debug, Clone)]
pub struct Roll<K> {
    rows: Vec<(Option<K>, Row)>,
}

/// Where one is in a roll.
#[derive(Debug, Clone)]
pub struct Cursor<K> {
    at: usize,
    /// A row to be on as soon as there is one.
    wanted: Option<K>,
}

impl<K> Default for Cursor<K> {
    fn default() -> Self {
        Self { at: 0, wanted: None }
    }
}

impl<K: PartialEq + Clone> Roll<K> {
    pub fn new() -> Self {
        Self { rows: Vec::new() }
    }

    pub fn heading(&mut self, text: String, style: Style) {
        self.rows.push((None, Row::new(vec![(text, style)])));
    }

    /// An empty row, unless it would be the first.
    pub fn gap(&mut self) {
        if !self.rows.is_empty() {
            self.rows.push((None, Row::default()));
        }
    }

    pub fn row(&mut self, key: K, row: Row) {
        self.rows.push((Some(key), row));
    }

    pub fn is_empty(&self) -> bool {
        self.keys().next().is_none()
    }

    /// What the rows are, headings left out.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.rows.iter().filter_map(|(key, _)| key.as_ref())
    }

    pub fn view(self, cursor: &Cursor<K>, columns: &[Column], desk: &Desk, area: Rect, frame: &mut Frame) {
        let place = cursor.place(&self);
        let stops: Vec<usize> = stops(&self).collect();
        let rows: Vec<Row> = self.rows.into_iter().map(|(_, row)| row).collect();
        let mut places = list(&rows, columns, place, desk.look, area, frame);
        // A heading is nothing to choose.
        places.retain(|(row, _)| stops.contains(row));
        desk.click_rows(places);
    }
}

impl<K: PartialEq + Clone> Cursor<K> {
    /// The key of the row one is on.
    pub fn key(&self, roll: &Roll<K>) -> Option<K> {
        roll.rows.get(self.place(roll)?)?.0.clone()
    }

    /// Goes to the row with this key, now or as soon as there is one.
    pub fn seek(&mut self, key: K) {
        self.wanted = Some(key);
    }

    /// Takes an arrow; false for any other key.
    pub fn step(&mut self, code: KeyCode, roll: &Roll<K>) -> bool {
        let stops: Vec<usize> = stops(roll).collect();
        let here = self
            .place(roll)
            .and_then(|place| stops.iter().position(|stop| *stop == place))
            .unwrap_or(0);
        let last = stops.len().saturating_sub(1);
        let there = match code {
            KeyCode::Down => here.saturating_add(1).min(last),
            KeyCode::Up => here.saturating_sub(1),
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => return false,
        };
        self.at = stops.get(there).copied().unwrap_or(0);
        self.wanted = None;
        true
    }

    /// Goes to a row that was clicked; true when one was on it already.
    pub fn click(&mut self, row: usize, roll: &Roll<K>) -> bool {
        if !stops(roll).any(|stop| stop == row) {
            return false;
        }
        let was_here = self.place(roll) == Some(row);
        self.at = row;
        self.wanted = None;
        was_here
    }

    fn place(&self, roll: &Roll<K>) -> Option<usize> {
        let wanted = self.wanted.as_ref().and_then(|wanted| {
            let mut rows = roll.rows.iter();
            rows.position(|(key, _)| key.as_ref() == Some(wanted))
        });
        wanted
            .or_else(|| stops(roll).find(|stop| *stop >= self.at))
            .or_else(|| stops(roll).last())
    }
}

/// The rows one can be on.
fn stops<K>(roll: &Roll<K>) -> impl Iterator<Item = usize> {
    let rows = roll.rows.iter().enumerate();
    rows.filter(|(_, (key, _))| key.is_some()).map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roll(keys: &[Option<u8>]) -> Roll<u8> {
        let rows = keys.iter().map(|key| (*key, Row::default()));
        Roll { rows: rows.collect() }
    }

    #[test]
    fn headings_are_stepped_over() {
        let rows = roll(&[None, Some(1), None, Some(2)]);
        let mut cursor = Cursor::default();
        assert_eq!(cursor.key(&rows), Some(1));
        assert!(cursor.step(KeyCode::Down, &rows));
        assert_eq!(cursor.key(&rows), Some(2));
        cursor.step(KeyCode::Home, &rows);
        assert_eq!(cursor.key(&rows), Some(1));
    }

    #[test]
    fn a_row_added_is_gone_to_when_it_appears() {
        let mut cursor = Cursor::default();
        cursor.seek(2);
        assert_eq!(cursor.key(&roll(&[Some(1)])), Some(1));
        assert_eq!(cursor.key(&roll(&[Some(1), Some(2)])), Some(2));
    }

    #[test]
    fn when_the_last_row_goes_one_is_on_the_row_before() {
        let mut cursor = Cursor::default();
        cursor.step(KeyCode::End, &roll(&[Some(1), Some(2)]));
        assert_eq!(cursor.key(&roll(&[Some(1), None])), Some(1));
        assert_eq!(cursor.key(&roll(&[None])), None);
    }
}
