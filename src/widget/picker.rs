//! A searchable list in a box: type to filter, Enter takes the marked one.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Column, Row, best_matches, boxed, centred, cut, explained, list, sure_matches, wrapped};
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
    pub rank: Rank,
    pub what: What,
    /// What takes it without walking to it, where it is no letter: letters are typed to find.
    pub key: Option<KeyEvent>,
}

/// What taking an item does with what was typed to find it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum What {
    #[default]
    Found,
    /// It makes something new: what is typed is its name, and it is there whatever is typed.
    Made,
}

/// Whether something is shown at once, or waits behind the others until it is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rank {
    #[default]
    First,
    Behind,
}

impl Item {
    fn is_for(&self, key: KeyEvent) -> bool {
        self.key
            .is_some_and(|own| (own.code, own.modifiers) == (key.code, key.modifiers))
    }
}

impl Rank {
    pub const ALL: [Self; 2] = [Self::First, Self::Behind];
}

/// A list of items, what is typed, and which match is marked.
#[derive(Debug, Clone)]
pub struct Picker {
    pub title: String,
    pub items: Vec<Item>,
    typed: String,
    /// What was typed when the same list was last left, to be taken up again.
    left: String,
    marked: usize,
    /// The last rank that is shown while nothing is typed.
    shown: Rank,
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
            left: String::new(),
            marked: 0,
            shown: Rank::First,
        }
    }

    /// The same list, that was left before with this text in it.
    pub fn with_left(self, left: String) -> Self {
        Self { left, ..self }
    }

    /// What was typed and taken for nothing: it is not to be lost where the list is left.
    pub fn unsaid(&self) -> &str {
        if self.typed.trim().is_empty() {
            &self.left
        } else {
            &self.typed
        }
    }

    pub fn key(&mut self, key: KeyEvent) -> PickerEvent {
        match key.code {
            KeyCode::Esc => return PickerEvent::Left,
            // Whoever comes from a form takes with the key that saves one.
            KeyCode::Enter | KeyCode::F(2) => {
                let entry = self.shown().get(self.marked).copied();
                return entry.map_or(PickerEvent::Moved, |entry| self.take(entry));
            }
            KeyCode::Down => self.mark(1),
            KeyCode::Up => self.mark(-1),
            KeyCode::PageDown => self.mark(10),
            KeyCode::PageUp => self.mark(-10),
            KeyCode::Tab if self.typed.is_empty() => {
                self.typed = std::mem::take(&mut self.left);
                self.marked = 0;
            }
            KeyCode::Char(letter) if !key.modifiers.contains(KeyModifiers::CONTROL) => {
                self.typed.push(letter);
                self.marked = 0;
            }
            KeyCode::Backspace => {
                self.typed.pop();
                self.marked = 0;
            }
            KeyCode::Char(_) | KeyCode::F(_) => {
                let found = self.items.iter().position(|item| item.is_for(key));
                return found.map_or(PickerEvent::Moved, PickerEvent::Taken);
            }
            _ => {}
        }
        PickerEvent::Moved
    }

    /// Takes an entry: an item, or what shows those that wait behind.
    pub fn take(&mut self, entry: usize) -> PickerEvent {
        if entry < self.items.len() {
            return PickerEvent::Taken(entry);
        }
        self.show_all();
        PickerEvent::Moved
    }

    /// Shows those that wait behind.
    pub fn show_all(&mut self) {
        self.shown = Rank::Behind;
    }

    /// All entries, those that wait behind last: the index of an item, or one past them all for what shows the others.
    pub fn entries(&self) -> Vec<usize> {
        let of_rank = |rank: Rank| {
            let items = self.items.iter().enumerate();
            items
                .filter(move |(_, item)| item.rank == rank)
                .map(|(idx, _)| idx)
        };
        let more =
            (self.shown == Rank::First && of_rank(Rank::Behind).next().is_some()).then_some(self.items.len());
        of_rank(Rank::First)
            .chain(more)
            .chain(of_rank(Rank::Behind))
            .collect()
    }

    /// The entries that are shown: what is typed searches them all.
    pub fn shown(&self) -> Vec<usize> {
        if !self.typed.trim().is_empty() {
            let labels = || self.items.iter().map(|item| item.label.as_str());
            let mut found = sure_matches(&self.typed, labels());
            let explained = explained(&self.typed, self.items.iter().map(|item| item.note.as_str()));
            found.extend(
                explained
                    .into_iter()
                    .filter(|idx| !found.contains(idx))
                    .collect::<Vec<_>>(),
            );
            if found.is_empty() {
                found = best_matches(&self.typed, labels());
            }
            let made = self.items.iter().position(|item| item.what == What::Made);
            found.extend(made.filter(|made| !found.contains(made)));
            return found;
        }
        let mut entries = self.entries();
        if let Some(more) = entries.iter().position(|entry| *entry == self.items.len()) {
            entries.truncate(more + 1);
        }
        entries
    }

    /// What was typed, for an item that makes something new of it.
    pub fn name_for(&self, idx: usize) -> Option<&str> {
        let makes = self.items.get(idx).is_some_and(|item| item.what == What::Made);
        Some(self.typed.trim()).filter(|typed| makes && !typed.is_empty())
    }

    /// What shows the items that wait behind, in words.
    pub fn more(&self, words: &Words) -> String {
        let behind = self.items.iter().filter(|item| item.rank == Rank::Behind);
        words.tell("picker-more", &[("items", behind.count().into())])
    }

    /// The sentence about the entry that is marked.
    fn note(&self, shown: &[usize], words: &Words) -> String {
        match (shown.get(self.marked), shown) {
            (_, []) => words.say("picker-none"),
            (Some(entry), _) => match self.items.get(*entry) {
                Some(item) => item.note.clone(),
                None => words.say("picker-more.note"),
            },
            (None, _) => String::new(),
        }
    }

    /// Walks; down from what shows those that wait behind, to the first of them.
    fn mark(&mut self, step: isize) {
        let shown = self.shown();
        let is_more = shown.get(self.marked) == Some(&self.items.len());
        if is_more && step > 0 {
            self.shown = Rank::Behind;
            return;
        }
        let last = shown.len().saturating_sub(1);
        self.marked = self.marked.saturating_add_signed(step).min(last);
    }

    /// How many rows the list wants: those that wait behind want none before they are shown.
    fn n_rows(&self) -> usize {
        let entries = self.entries();
        let more = entries.iter().position(|entry| *entry == self.items.len());
        more.map_or(entries.len(), |more| more + 1)
    }

    /// Draws the picker, and returns the entry and place of each row shown.
    pub fn view(&self, words: &Words, look: &Look, area: Rect, frame: &mut Frame) -> Vec<(usize, Rect)> {
        let shown = self.shown();
        let height = u16::try_from(self.n_rows()).unwrap_or(u16::MAX).saturating_add(6);
        let inside = boxed(&self.title, look, centred(84, height, area), frame);
        let found = match (self.typed.as_str(), self.left.as_str()) {
            ("", "") => words.say("picker-type"),
            ("", left) => words.tell("picker-left", &[("typed", left.into())]),
            (typed, _) => format!("{typed}▏"),
        };
        frame.render_widget(
            Line::styled(cut(&found, usize::from(inside.width)), look.key()),
            inside,
        );
        let row = |entry: &usize| match self.items.get(*entry) {
            Some(item) if item.what == What::Made && !self.typed.trim().is_empty() => Row::new(vec![
                (format!("{} «{}»", item.label, self.typed.trim()), look.text()),
                (item.aside.clone(), look.dim()),
            ]),
            Some(item) => Row::new(vec![
                (item.label.clone(), look.text()),
                (item.aside.clone(), look.dim()),
            ]),
            None => Row::new(vec![(self.more(words), look.dim())]),
        };
        let rows: Vec<Row> = shown.iter().map(row).collect();
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
        let rows_area = Rect {
            width: body.width.saturating_sub(1),
            ..body
        };
        let places = list(&rows, &columns, Some(self.marked), look, rows_area, frame);
        wrapped(
            &self.note(&shown, words),
            look.dim(),
            Rect {
                y: body.bottom(),
                height: inside.height.saturating_sub(body.height + 1),
                ..inside
            },
            frame,
        );
        let entry = |(row, place): (usize, Rect)| Some((*shown.get(row)?, place));
        places.into_iter().filter_map(entry).collect()
    }
}
