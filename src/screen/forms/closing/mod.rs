//! The forms of the end: last words and evaluation, dates on which to look again, offers of help, opening again.

mod follow_up;
mod offer;
mod reopen;
mod words;

use serde::{Deserialize, Serialize};

use super::super::{Ask, Desk};
use crate::domain::{Closing, FollowUp, Id};
use crate::widget::{Fault, Form, Values};

/// What is written at the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClosePart {
    /// Closing words, next meeting, evaluation slips.
    Words,
    /// A date on which somebody looks again, as it was; a new one where none.
    FollowUp(Option<FollowUp>),
    /// An offer of help; a new one where none.
    Offer(Option<Id>),
    /// Why the laboratory is opened again.
    Reopen,
}

pub fn build(part: &ClosePart, desk: &Desk) -> Form {
    match part {
        ClosePart::Words => words::build(desk),
        ClosePart::FollowUp(was) => follow_up::build(was.as_ref(), desk),
        ClosePart::Offer(id) => offer::build(id.as_ref(), desk),
        ClosePart::Reopen => reopen::build(desk),
    }
}

pub fn read(part: &ClosePart, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    match part {
        ClosePart::Words => words::read(values, desk),
        ClosePart::FollowUp(was) => follow_up::read(was.as_ref(), values, desk),
        ClosePart::Offer(id) => offer::read(id.as_ref(), values, desk),
        ClosePart::Reopen => reopen::read(values, desk),
    }
}

fn stored(desk: &Desk) -> Closing {
    desk.session()
        .map(|session| session.day.closing.clone())
        .unwrap_or_default()
}
