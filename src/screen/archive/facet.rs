//! The filters of the archive: format, place, year.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::super::trail::documents;
use super::super::{Desk, Labels};
use crate::domain::Document;
use crate::fold::fold;
use crate::registry::Search;
use crate::widget::Item;

/// One filter that can be put on.
#[derive(Debug, Clone, PartialEq)]
pub enum Facet {
    Method(String),
    Place(String),
    Year(i32),
}

impl Facet {
    /// Puts the filter on, in place of another of its kind.
    pub fn narrow(self, search: &mut Search) {
        match self {
            Self::Method(method) => search.method = Some(method),
            Self::Place(place) => search.place = Some(place),
            Self::Year(year) => search.year = Some(year),
        }
    }

    /// "luogo: Zola Predosa".
    fn label(&self, desk: &Desk) -> String {
        let (key, value) = match self {
            Self::Method(method) => ("facet-method", method_name(method, desk)),
            Self::Place(place) => ("facet-place", place.clone()),
            Self::Year(year) => ("facet-year", year.to_string()),
        };
        format!("{}: {value}", desk.say(key))
    }

    fn is_of(&self, document: &Document) -> bool {
        let place = &document.session.header.place;
        match self {
            Self::Method(method) => &document.summary.method == method,
            Self::Place(wanted) => fold(&place.municipality) == fold(wanted),
            Self::Year(year) => document.session.header.date.year() == *year,
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

/// All filters, each with how many laboratories it finds.
pub fn items(on: &Search, desk: &Desk) -> Vec<(Item, Facet)> {
    let documents = documents(desk);
    let mut facets: BTreeMap<(u8, String), Facet> = BTreeMap::new();
    for document in &documents {
        let place = &document.session.header.place.municipality;
        let year = document.session.header.date.year();
        let method = &document.summary.method;
        facets.insert((0, method.clone()), Facet::Method(method.clone()));
        if !place.is_empty() {
            facets
                .entry((1, fold(place)))
                .or_insert(Facet::Place(place.clone()));
        }
        facets.insert((2, year.to_string()), Facet::Year(year));
    }
    let is_on = |facet: &Facet| match facet {
        Facet::Method(method) => on.method.as_ref() == Some(method),
        Facet::Place(place) => on.place.as_ref() == Some(place),
        Facet::Year(year) => on.year == Some(*year),
    };
    let facets = facets.into_values().filter(|facet| !is_on(facet));
    facets
        .map(|facet| {
            let n_labs = documents.iter().filter(|document| facet.is_of(document)).count();
            let item = Item {
                label: facet.label(desk),
                aside: n_labs.to_string(),
                note: desk.tell("facet-labs-note", &[("laboratories", n_labs.into())]),
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
    ];
    let facets = facets.into_iter().flatten();
    facets.map(|facet| facet.label(desk)).collect()
}
