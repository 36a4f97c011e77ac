//! The whole state of the program.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use ratatui::layout::Rect;

use super::backdrop::Backdrop;
use super::dialog::Dialog;
use super::drafts::Drafts;
use super::scanning::Scan;
use super::tour::Step;
use crate::look::Look;
use crate::screen::{Desk, Hit, Home, Library, Open, Place, Saving, Screen};
use crate::text::Words;

/// The state of the program.
pub struct Model {
    pub words: Words,
    pub look: Look,
    pub now: NaiveDateTime,
    pub library: Library,
    pub open: Option<Open>,
    pub place: Place,
    pub(super) screen: Box<dyn Screen>,
    /// The one on top has the keys.
    pub(super) dialogs: Vec<Dialog>,
    pub(super) backdrop: Backdrop,
    pub(super) drafts: Drafts,
    /// What was typed in a list that was left without choosing, by the title of the list; in the laboratory that is open,
    /// in the language that is spoken.
    pub(super) unsaid: BTreeMap<String, String>,
    /// The sentence in the status line.
    pub(super) told: Told,
    /// The code of a sheet that is being typed.
    pub(super) scan: Scan,
    /// Where the button of the mouse went down.
    pub(super) pulled: Option<Hit>,
    /// Where one is in the first steps.
    pub(super) tour: Option<Step>,
    /// Why the steps of the open laboratory cannot be written down, in words. Stays on the screen until it is solved.
    pub(super) unguarded: Option<String>,
    pub(super) hits: RefCell<Vec<(Rect, Hit)>>,
    /// How many plans have been ordered.
    pub(super) n_orders: u32,
    pub(super) warned: Option<i64>,
    /// When time was last seen passing.
    pub(super) ticked: Option<NaiveDateTime>,
}

impl Model {
    pub fn new(words: Words, look: Look, now: NaiveDateTime, library: Library) -> Self {
        Self {
            words,
            look,
            now,
            library,
            open: None,
            place: Place::Home,
            screen: Box::new(Home::default()),
            dialogs: Vec::new(),
            backdrop: Backdrop::default(),
            drafts: Drafts::default(),
            unsaid: BTreeMap::new(),
            told: Told::Nothing,
            scan: Scan::default(),
            pulled: None,
            tour: None,
            unguarded: None,
            hits: RefCell::default(),
            n_orders: 0,
            warned: None,
            ticked: None,
        }
    }

    /// True while a save is under way, so that its end is soon painted.
    pub fn is_saving(&self) -> bool {
        let open = self.open.as_ref().map(|open| &open.saving);
        let yearly = self.library.yearly.as_ref().map(|yearly| &yearly.saving);
        [open, yearly].contains(&Some(&Saving::Underway))
    }

    /// True while a plan is looked for, so that what is found is soon painted.
    pub fn is_planning(&self) -> bool {
        let planning = self.open.as_ref().and_then(|open| open.planning.as_ref());
        planning.is_some_and(|planning| !planning.is_over())
    }

    /// True where letters are written in a text of many lines, and none of them can be part of a code.
    pub fn writes_on_a_page(&self) -> bool {
        let is_page = |dialog: &Dialog| matches!(dialog, Dialog::Form { form, .. } if form.is_at_page());
        self.scan.is_idle() && self.dialogs.last().is_some_and(is_page)
    }

    /// True while a clock is running on the screen, so that time passing must be painted.
    pub fn is_ticking(&self) -> bool {
        self.open.as_ref().is_some_and(|open| {
            let session = &open.document.session;
            let loans = &session.encounters.loans;
            session.day.now.is_some()
                || !session.day.clocks.is_empty()
                || loans.iter().any(|loan| loan.returned.is_none())
        })
    }
}

/// The sentence in the status line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    Nothing,
    Said(String),
    /// Something is about to happen, or should have.
    Warned(String),
    /// Something was not done.
    Refused(String),
}

/// The desk of a model, borrowing only the parts a screen may see.
macro_rules! desk {
    ($model:expr) => {
        $crate::screen::Desk {
            words: &$model.words,
            look: &$model.look,
            now: $model.now,
            open: $model.open.as_ref(),
            library: &$model.library,
            hits: &$model.hits,
            still: None,
        }
    };
}
pub(super) use desk;

impl Model {
    pub(super) fn desk(&self) -> Desk<'_> {
        desk!(self)
    }
}
