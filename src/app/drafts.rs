//! Texts typed and not yet saved: kept when a form is left, found again when it is opened.

use serde::{Deserialize, Serialize};

use crate::screen::forms::Purpose;
use crate::widget::Values;

/// The text of one form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub purpose: Purpose,
    pub values: Values,
    pub state: Keeping,
}

/// Whether a text was being typed when it was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keeping {
    /// Its form was open: after an interruption it opens again by itself.
    Open,
    /// Its form was left: it waits until somebody opens it.
    Aside,
}

/// One text for each form left with something in it.
#[derive(Debug, Default)]
pub struct Drafts(Vec<Kept>);

impl Drafts {
    pub fn new(drafts: Vec<Kept>) -> Self {
        Self(drafts)
    }

    pub fn keep(&mut self, purpose: &Purpose, values: Values) {
        self.drop(purpose);
        self.0.push(Kept {
            purpose: purpose.clone(),
            values,
            state: Keeping::Open,
        });
    }

    /// The form was left: its text waits.
    pub fn set_aside(&mut self, purpose: &Purpose) {
        for kept in self.0.iter_mut().filter(|kept| &kept.purpose == purpose) {
            kept.state = Keeping::Aside;
        }
    }

    pub fn drop(&mut self, purpose: &Purpose) {
        self.0.retain(|kept| &kept.purpose != purpose);
    }

    pub fn of(&self, purpose: &Purpose) -> Option<&Values> {
        self.0
            .iter()
            .find(|kept| &kept.purpose == purpose)
            .map(|kept| &kept.values)
    }

    pub fn all(&self) -> Vec<Kept> {
        self.0.clone()
    }

    /// The form that was open, the one typed in last.
    pub fn interrupted(&self) -> Option<&Purpose> {
        self.0
            .iter()
            .rev()
            .find(|kept| kept.state == Keeping::Open)
            .map(|kept| &kept.purpose)
    }
}
