//! A list to pick from that lies over one screen and answers to it.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::Desk;
use crate::widget::{Item, Picker, PickerEvent};

/// A picker, and what each of its items stands for.
pub struct Picking<T> {
    picker: Picker,
    meanings: Vec<T>,
}

/// What came of a key or a click.
pub enum Picked<T> {
    /// The list is still open.
    NotYet,
    Nothing,
    One(T),
}

impl<T: Clone> Picking<T> {
    pub fn new(title: String, items: Vec<(Item, T)>) -> Self {
        let (items, meanings) = items.into_iter().unzip();
        Self {
            picker: Picker::new(title, items),
            meanings,
        }
    }

    pub fn key(&mut self, key: KeyEvent) -> Picked<T> {
        let event = self.picker.key(key);
        self.picked(event)
    }

    pub fn click(&mut self, entry: usize) -> Picked<T> {
        let event = self.picker.take(entry);
        self.picked(event)
    }

    fn picked(&self, event: PickerEvent) -> Picked<T> {
        match event {
            PickerEvent::Moved => Picked::NotYet,
            PickerEvent::Left => Picked::Nothing,
            PickerEvent::Taken(idx) => self
                .meanings
                .get(idx)
                .cloned()
                .map_or(Picked::Nothing, Picked::One),
        }
    }

    /// Draws the list over what is there, and takes its place for the mouse.
    pub fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        desk.hits.borrow_mut().clear();
        desk.click_rows(self.picker.view(desk.words, desk.look, area, frame));
    }
}
