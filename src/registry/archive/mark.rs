//! What laboratories are narrowed by, besides words: format, place, year, state, body.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::Search;
use crate::domain::{DayState, Document};
use crate::fold::fold;

/// Something that a laboratory is or has.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// The id of the template.
    Method(String),
    Place(String),
    Year(i32),
    State(DayState),
    Body(String),
}

/// Where a mark stands among the others, so that two spellings are one.
pub(super) type Place = (u8, String);

impl Mark {
    /// Asks for it, in place of another of its kind.
    pub fn narrow(self, search: &mut Search) {
        match self {
            Self::Method(method) => search.method = Some(method),
            Self::Place(place) => search.place = Some(place),
            Self::Year(year) => search.year = Some(year),
            Self::State(state) => search.state = Some(state),
            Self::Body(body) => search.body = Some(body),
        }
    }

    /// Whether it is asked for.
    pub fn is_in(&self, search: &Search) -> bool {
        match self {
            Self::Method(method) => search.method.as_ref() == Some(method),
            Self::Place(place) => search.place.as_ref() == Some(place),
            Self::Year(year) => search.year == Some(*year),
            Self::State(state) => search.state == Some(*state),
            Self::Body(body) => search.body.as_ref() == Some(body),
        }
    }

    fn place(&self) -> Place {
        match self {
            Self::Method(method) => (0, method.clone()),
            Self::Place(place) => (1, fold(place)),
            Self::Year(year) => (2, year.to_string()),
            Self::State(state) => (3, format!("{state:?}")),
            Self::Body(body) => (4, fold(body)),
        }
    }
}

/// The marks of a laboratory, each once: one that has a body twice has it.
pub(super) fn marks_of(document: &Document) -> BTreeMap<Place, Mark> {
    let session = &document.session;
    let header = &session.header;
    let place = Some(&header.place.municipality).filter(|place| !place.is_empty());
    let own = [
        Mark::Method(document.summary.method.clone()),
        Mark::Year(header.date.year()),
        Mark::State(session.day.state),
    ];
    let bodies = session.bodies.iter().map(|body| Mark::Body(body.name.clone()));
    own.into_iter()
        .chain(place.map(|place| Mark::Place(place.clone())))
        .chain(bodies)
        .map(|mark| (mark.place(), mark))
        .collect()
}
