//! What lies under the dialog that has the keys, painted once while only that dialog changes.

use std::cell::RefCell;

use chrono::NaiveDateTime;
use ratatui::buffer::Buffer;

/// The page under the dialog on top, as it was last painted.
#[derive(Default)]
pub struct Backdrop(RefCell<Option<(NaiveDateTime, Buffer)>>);

/// Whether the backdrop could be laid.
#[derive(Debug, PartialEq, Eq)]
pub enum Laid {
    Whole,
    /// It must be painted.
    Not,
}

impl Backdrop {
    /// Lays on `page` what was painted at the hour `now`, which the page shows, if it has the same size.
    pub fn lay(&self, now: NaiveDateTime, page: &mut Buffer) -> Laid {
        match self.0.borrow().as_ref() {
            Some((at, kept)) if *at == now && kept.area == page.area => {
                page.content.clone_from(&kept.content);
                Laid::Whole
            }
            Some(_) | None => Laid::Not,
        }
    }

    /// Keeps what was just painted.
    pub fn keep(&self, now: NaiveDateTime, page: &Buffer) {
        *self.0.borrow_mut() = Some((now, page.clone()));
    }

    /// Something under the dialog may look different now.
    pub fn forget(&self) {
        *self.0.borrow_mut() = None;
    }
}
