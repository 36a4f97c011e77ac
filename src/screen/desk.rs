//! What every screen may look at: the words, the look, the hour, the open laboratory, the library.

use std::cell::RefCell;
use std::hash::Hash;

use chrono::NaiveDateTime;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

use super::{Library, Planning};
use crate::domain::{Document, Session};
use crate::label::Labels;
use crate::look::Look;
use crate::text::{Fact, Words};
use crate::widget::{Column, Grid, Hidden, Row, Still, put_all, put_line, scroll};

/// The desk a screen works at. Read only.
pub struct Desk<'a> {
    pub words: &'a Words,
    pub look: &'a Look,
    pub now: NaiveDateTime,
    pub open: Option<&'a Open>,
    pub library: &'a Library,
    /// Where the mouse can click, filled while drawing.
    pub hits: &'a RefCell<Vec<(Rect, Hit)>>,
    /// The page that is shown, where what it has need not be painted again.
    pub still: Option<&'a Still>,
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

    /// Paints a part of the page, unless it is shown already. See [`Still::paint`].
    pub fn keep(&self, area: Rect, from: impl Hash, paint: impl FnOnce()) {
        match self.still {
            Some(still) => still.paint(area, from, paint),
            None => paint(),
        }
    }

    /// The same desk, where all is painted: something else is laid over it, and nothing may be painted over what is kept.
    pub fn whole(&self) -> Self {
        Self { still: None, ..*self }
    }

    /// Writes a line as `put_line` does, unless it is shown already.
    pub fn put_line(&self, text: &str, style: Style, area: Rect, frame: &mut Frame) {
        self.keep(area, (text, style), || {
            put_line(text, style, area, frame.buffer_mut())
        });
    }

    /// Writes spans as `put_all` does, unless they are shown already.
    pub fn put_all(&self, spans: &[Span], area: Rect, frame: &mut Frame) {
        self.keep(area, spans, || put_all(spans, area, frame.buffer_mut()));
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
        let grid = Grid::new(columns, &rows, self.look, area.width);
        let hidden = Hidden::around(first, n_rows, area.height);
        for ((idx, row), place) in (first..).zip(&rows).zip(area.rows()) {
            let hidden = hidden.at(place.y, area);
            let selected = (idx == selected).then_some(self.look);
            self.keep(place, (&grid, row, selected.is_some(), hidden), || {
                grid.draw(row, selected, place, frame.buffer_mut());
                hidden.mark(self.look, place, frame);
            });
            self.hits.borrow_mut().push((place, Hit::Row(idx)));
        }
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
