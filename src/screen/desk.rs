//! What every screen may look at: the words, the look, the hour, the open laboratory, the library.

use std::cell::RefCell;

use chrono::NaiveDateTime;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Library, Planning};
use crate::domain::{Document, Session};
use crate::label::Labels;
use crate::look::Look;
use crate::text::{Fact, Words};
use crate::widget::{Column, Hidden, Row, list, scroll};

/// The desk a screen works at. Read only.
pub struct Desk<'a> {
    pub words: &'a Words,
    pub look: &'a Look,
    pub now: NaiveDateTime,
    pub open: Option<&'a Open>,
    pub library: &'a Library,
    /// Where the mouse can click, filled while drawing.
    pub hits: &'a RefCell<Vec<(Rect, Hit)>>,
}

/// What a click in a place means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hit {
    /// An action of the screen.
    Act(&'static str),
    /// A row or cell of the screen, by the screen's own number.
    Row(usize),
    /// A row or field of the dialog on top.
    Dialog(usize),
    /// The "? Aiuto" hint.
    Help,
}

/// The open laboratory.
#[derive(Debug)]
pub struct Open {
    pub document: Document,
    pub access: Access,
    pub saving: Saving,
    /// What the planner is looking for, or has found.
    pub planning: Option<Planning>,
}

/// Whether the open laboratory can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    Writing,
    /// Read only, and why, in words.
    Reading(String),
}

/// How the last save went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to save yet.
    Quiet,
    /// On its way to the disk.
    Underway,
    Saved(NaiveDateTime),
    /// Not saved, and why, in words. Stays on the screen until it is solved.
    Failed(String),
}

impl<'a> Desk<'a> {
    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub fn tell(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        self.words.tell(key, facts)
    }

    pub fn document(&self) -> Option<&'a Document> {
        self.open.map(|open| &open.document)
    }

    pub fn session(&self) -> Option<&'a Session> {
        self.open.map(|open| &open.document.session)
    }

    /// What the planner is looking for in this laboratory.
    pub fn planning(&self) -> Option<&'a Planning> {
        self.open?.planning.as_ref()
    }

    /// Why nothing can be changed now: another one writes, or the laboratory is closed.
    pub fn block(&self) -> Option<String> {
        match self.open {
            Some(Open {
                access: Access::Reading(why),
                ..
            }) => Some(why.clone()),
            Some(open) if open.document.session.day.state == crate::domain::DayState::Closed => {
                Some(self.say("block-closed"))
            }
            Some(_) | None => None,
        }
    }

    /// Draws the rows in sight of a long list, and lets the mouse click on them; the others are never made.
    pub fn long_list(
        &self,
        (n_rows, selected): (usize, usize),
        row: impl Fn(usize) -> Row,
        columns: &[Column],
        area: Rect,
        frame: &mut Frame,
    ) {
        let height = usize::from(area.height);
        let first = scroll(selected, n_rows, height);
        let rows: Vec<Row> = (first..n_rows).take(height).map(row).collect();
        let marked = Some(selected.saturating_sub(first));
        let places = list(&rows, columns, marked, self.look, area, frame).into_iter();
        Hidden::around(first, n_rows, area.height).mark(self.look, area, frame);
        self.click_rows(places.map(|(row, place)| (row + first, place)).collect());
    }

    /// Lets the mouse click on `places`, the rows of a list.
    pub fn click_rows(&self, places: Vec<(usize, Rect)>) {
        self.hits
            .borrow_mut()
            .extend(places.into_iter().map(|(row, place)| (place, Hit::Row(row))));
    }
}

impl<'a> Labels<'a> {
    /// Labels in the language of the desk.
    pub fn of(desk: &Desk<'a>) -> Self {
        Self::with(desk.words)
    }
}
