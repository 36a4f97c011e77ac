//! The first steps on the real screen: three sentences, each waiting for its gesture. Begun by a key, as often as one likes.

use super::Model;
use super::dialog::Dialog;
use crate::domain::Command;
use crate::screen::{Ask, Place};

/// What is to be tried next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Open a laboratory, or make one.
    Open,
    /// Ask what can be done.
    Ask,
    /// Go back home.
    Return,
}

impl Step {
    /// The sentence that tells it.
    pub fn key(self, model: &Model) -> &'static str {
        match self {
            Self::Open if model.library.shelves.is_empty() => "tour-make",
            Self::Open => "tour-open",
            Self::Ask => "tour-ask",
            Self::Return => "tour-return",
        }
    }
}

/// Goes on when the gesture was made; the last one ends the tour with a word.
pub(super) fn go_on(model: &mut Model) {
    let is_list = matches!(model.dialogs.last(), Some(Dialog::Pick { .. }));
    model.tour = match (model.tour, &model.place) {
        (Some(Step::Open), Place::Lab) => Some(Step::Ask),
        (Some(Step::Ask), _) if is_list => Some(Step::Return),
        (Some(Step::Return), Place::Home) if model.dialogs.is_empty() => {
            model.told = super::model::Told::Said(model.words.say("tour-end"));
            None
        }
        (step, _) => step,
    };
}

/// Ends the tour before its last step, which asks for Esc itself; false where there is none to end.
pub(super) fn leave(model: &mut Model) -> bool {
    let is_left = matches!(model.tour, Some(Step::Open | Step::Ask));
    if is_left {
        model.tour = None;
        model.told = super::model::Told::Said(model.words.say("tour-left"));
    }
    is_left
}

/// Ends the tour of whoever begins a phase: they are at work.
pub(super) fn end_at_work(model: &mut Model, asks: &[Ask]) {
    let begins = |ask: &Ask| matches!(ask, Ask::Do(Command::EnterLine { .. }));
    if asks.iter().any(begins) {
        model.tour = None;
    }
}
