//! The filters of the archive: format, place, year, state, body.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::super::trail::documents;
use super::super::{Desk, Labels};
use crate::domain::{DayState, Document};
use crate::fold::fold;
use crate::registry::Search;
use crate::widget::Item;

/// One filter that can be put on.
#[derive(Debug, Clone, PartialEq)]
pub enum Facet {
    Method(String),
    Place(String),
    Year(i32),
    State(DayState),
    Body(String),
}

impl Facet {
    /// Puts the filter on, in place of another of its kind.
    pub fn narrow(self, search: &mut Search) {
        match self {
            Self::Method(method) => search.method = Some(method),
            Self::Place(place) => search.place = Some(place),
            Self::Year(year) => search.year = Some(year),
            Self::State(state) => search.state = Some(state),
            Self::Body(body) => search.body = Some(body),
        }
    }

    /// "luogo: Zola Predosa".
    fn label(&self, desk: &Desk) -> String {
        let labels = Labels::of(desk);
        let (key, value) = match self {
            Self::Method(method) => ("facet-method", method_name(method, desk)),
            Self::Place(place) => ("facet-place", place.clone()),
            Self::Year(year) => ("facet-year", year.to_string()),
            Self::State(state) => ("facet-state", labels.state(*state)),
            Self::Body(body) => ("facet-body", body.clone()),
        };
        format!("{}: {value}", desk.say(key))
    }

    /// Where it stands in the list, so that two spellings are one.
    fn place(&self) -> (u8, String) {
        match self {
            Self::Method(method) => (0, method.clone()),
            Self::Place(place) => (1, fold(place)),
            Self::Year(year) => (2, year.to_string()),
            Self::State(state) => (3, format!("{state:?}")),
            Self::Body(body) => (4, fold(body)),
        }
    }

    fn is_on(&self, search: &Search) -> bool {
        match self {
            Self::Method(method) => search.method.as_ref() == Some(method),
            Self::Place(place) => search.place.as_ref() == Some(place),
            Self::Year(year) => search.year == Some(*year),
            Self::State(state) => search.state == Some(*state),
            Self::Body(body) => search.body.as_ref() == Some(body),
        }
    }
}

fn method_name(method: &str, desk: &Desk) -> String {
    let mut documents = documents(desk).into_iter();
    let document = documents.find(|document| document.summary.method == method);
    document.map_or_else(
        || method.to_owned(),
        |document| Labels::of(desk).pick(&document.summary.method_name).to_owned(),
    )
}

/// The filters that find a laboratory.
fn facets_of(document: &Document) -> impl Iterator<Item = Facet> {
    let session = &document.session;
    let header = &session.header;
    let place = Some(&header.place.municipality).filter(|place| !place.is_empty());
    let own = [
        Facet::Method(document.summary.method.clone()),
        Facet::Year(header.date.year()),
        Facet::State(session.day.state),
    ];
    let bodies = session.bodies.iter().map(|body| Facet::Body(body.name.clone()));
    own.into_iter()
        .chain(place.map(|place| Facet::Place(place.clone())))
        .chain(bodies)
}

/// All filters, each with how many laboratories it finds.
pub fn items(on: &Search, desk: &Desk) -> Vec<(Item, Facet)> {
    let mut counted: BTreeMap<(u8, String), (Facet, usize)> = BTreeMap::new();
    for document in documents(desk) {
        // A laboratory that has a body twice is found once.
        let own: BTreeMap<(u8, String), Facet> =
            facets_of(document).map(|facet| (facet.place(), facet)).collect();
        for (place, facet) in own {
            counted.entry(place).or_insert((facet, 0)).1 += 1;
        }
    }
    let counted = counted.into_values().filter(|(facet, _)| !facet.is_on(on));
    counted
        .map(|(facet, n_labs)| {
            let item = Item {
                label: facet.label(desk),
                aside: n_labs.to_string(),
                note: desk.tell("facet-labs-note", &[("laboratories", n_labs.into())]),
                ..Item::default()
            };
            (item, facet)
        })
        .collect()
}

/// The filters that are on, in words.
pub fn on(search: &Search, desk: &Desk) -> Vec<String> {
    let facets = [
        search.method.clone().map(Facet::Method),
        search.place.clone().map(Facet::Place),
        search.year.map(Facet::Year),
        search.state.map(Facet::State),
        search.body.clone().map(Facet::Body),
    ];
    let facets = facets.into_iter().flatten();
    facets.map(|facet| facet.label(desk)).collect()
}
