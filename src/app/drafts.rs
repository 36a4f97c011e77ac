//! Texts typed and not yet saved: kept when a form is left, found again when it is opened.

use crate::screen::forms::Purpose;
use crate::widget::Values;

/// One text for each form left with something in it.
#[derive(Debug, Default)]
pub struct Drafts(Vec<(Purpose, Values)>);

impl Drafts {
    pub fn new(drafts: Vec<(Purpose, Values)>) -> Self {
        Self(drafts)
    }

    pub fn keep(&mut self, purpose: &Purpose, values: Values) {
        self.drop(purpose);
        self.0.push((purpose.clone(), values));
    }

    pub fn drop(&mut self, purpose: &Purpose) {
        self.0.retain(|(kept, _)| kept != purpose);
    }

    pub fn of(&self, purpose: &Purpose) -> Option<&Values> {
        self.0
            .iter()
            .find(|(kept, _)| kept == purpose)
            .map(|(_, values)| values)
    }

    pub fn all(&self) -> Vec<(Purpose, Values)> {
        self.0.clone()
    }

    /// The form typed in last.
    pub fn last(&self) -> Option<&Purpose> {
        self.0.last().map(|(purpose, _)| purpose)
    }
}
