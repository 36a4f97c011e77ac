//! A page each paragraph of which stands for something, which the mark is on.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::Desk;
use crate::widget::{Page, Paragraph};

/// What the paragraphs stand for, in their order, and the page of them.
#[derive(Debug)]
pub struct Marks<S> {
    spots: Vec<S>,
    page: Page,
}

impl<S> Default for Marks<S> {
    fn default() -> Self {
        Self {
            spots: Vec::new(),
            page: Page::default(),
        }
    }
}

impl<S> Marks<S> {
    /// What is marked; nothing on a page that is empty.
    pub fn spot(&self) -> Option<&S> {
        self.spots.get(self.page.marked())
    }

    /// Marks the first paragraph that stands for something that is meant, where there is one.
    pub fn find(&mut self, is_meant: impl Fn(&S) -> bool) {
        if let Some(place) = self.spots.iter().position(is_meant) {
            self.page.mark(place);
        }
    }

    pub fn mark_first(&mut self) {
        self.page.mark(0);
    }

    /// Writes the page anew; the mark stays where it was.
    pub fn renew(&mut self, lines: Vec<(S, Paragraph)>) {
        let marked = self.page.marked();
        let (spots, paragraphs): (Vec<S>, Vec<Paragraph>) = lines.into_iter().unzip();
        self.spots = spots;
        self.page = Page::new(paragraphs);
        self.page.mark(marked);
    }

    /// Takes a key that moves the mark; false for any other.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        self.page.key(key)
    }

    /// Goes to the next part of the page.
    pub fn next_part(&mut self) {
        self.page.key(KeyCode::PageDown.into());
    }

    /// Marks what was clicked; true where it was marked already, which opens it.
    pub fn click(&mut self, hit: usize) -> bool {
        let was_marked = self.page.marked() == hit;
        self.page.mark(hit);
        was_marked
    }

    pub fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        desk.click_rows(self.page.view(desk.look, area, frame));
    }
}
