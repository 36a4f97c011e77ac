//! A searchable list in a box: type to filter, Enter takes the marked one.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Column, Row, best_matches, boxed, centred, cut, list, wrapped};
use crate::look::Look;
use crate::text::Words;

/// One line of a picker.
#[derive(Debug, Clone, Default)]
pub struct Item {
    pub label: String,
    /// Shown at the right: a key, a count.
    pub aside: String,
    /// One sentence shown while it is marked.
    pub note: String,
}

/// A list of items, what is typed, and which match is marked.
#[derive(Debug, Clone)]
pub struct Picker {
    pub title: String,
    pub items: Vec<Item>,
    typed: String,
    marked: usize,
}

/// What a key did to a picker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PickerEvent {
    Moved,
    /// The item with this index was taken.
    Taken(usize),
    Left,
}

impl Picker {
    pub fn new(title: String, items: Vec<Item>) -> Self {
        Self {
            title,
            items,
            typed: String::new(),
            marked: 0,
        }
    }

    pub fn key(&mut self, key: KeyEvent) -> PickerEvent {
        match key.code {
            KeyCode::Esc => return PickerEvent::Left,
            KeyCode::Enter => {
                return self
                    .matches()
                    .get(self.marked)
                    .map_or(PickerEvent::Moved, |idx| PickerEvent::Taken(*idx));
            }
            KeyCode::Down => self.mark(1),
            KeyCode::Up => self.mark(-1),
            KeyCode::PageDown => self.mark(10),
            KeyCode::PageUp => self.mark(-10),
            KeyCode::Char(letter) => {
                self.typed.push(letter);
                self.marked = 0;
            }
            KeyCode::Backspace => {
                self.typed.pop();
                self.marked = 0;
            }
            _ => {}
        }
        PickerEvent::Moved
    }

    /// The item of a row that was clicked.
    pub fn clicked(&self, row: usize) -> PickerEvent {
        self.matches()
            .get(row)
            .map_or(PickerEvent::Moved, |idx| PickerEvent::Taken(*idx))
    }

    fn matches(&self) -> Vec<usize> {
        best_matches(&self.typed, self.items.iter().map(|item| item.label.as_str()))
    }

    fn mark(&mut self, step: isize) {
        let last = self.matches().len().saturating_sub(1);
        self.marked = self.marked.saturating_add_signed(step).min(last);
    }

    /// Draws the picker, and returns the row and place of each match shown.
    pub fn view(&self, words: &Words, look: &Look, area: Rect, frame: &mut Frame) -> Vec<(usize, Rect)> {
        let matches = self.matches();
        let height = u16::try_from(self.items.len())
            .unwrap_or(u16::MAX)
            .saturating_add(6);
        let inside = boxed(&self.title, look, centred(84, height, area), frame);
        let found = if self.typed.is_empty() {
            words.say("picker-type")
        } else {
            format!("{}▏", self.typed)
        };
        frame.render_widget(
            Line::styled(cut(&found, usize::from(inside.width)), look.key()),
            inside,
        );
        let rows: Vec<Row> = matches
            .iter()
            .filter_map(|idx| self.items.get(*idx))
            .map(|item| {
                Row::new(vec![
                    (item.label.clone(), look.text()),
                    (item.aside.clone(), look.dim()),
                ])
            })
            .collect();
        let body = Rect {
            y: inside.y + 1,
            height: inside.height.saturating_sub(3),
            ..inside
        };
        let aside = self
            .items
            .iter()
            .map(|item| item.aside.chars().count())
            .max()
            .unwrap_or(0)
            .min(40);
        let columns = [Column::Rest, Column::Fixed(u16::try_from(aside).unwrap_or(0))];
        let places = list(&rows, &columns, Some(self.marked), look, body, frame);
        let note = matches
            .get(self.marked)
            .and_then(|idx| self.items.get(*idx))
            .map_or("", |item| &item.note);
        let none = words.say("picker-none");
        let note = if matches.is_empty() { none.as_str() } else { note };
        wrapped(
            note,
            look.dim(),
            Rect {
                y: body.bottom(),
                height: inside.height.saturating_sub(body.height + 1),
                ..inside
            },
            frame,
        );
        places
    }
}
