//! The filters of the registry: what can be chosen, and what is on.

use super::super::{Desk, Labels};
use crate::registry::{Filter, Registry};
use crate::widget::Item;

/// One filter that can be put on.
#[derive(Debug, Clone, PartialEq)]
pub enum Facet {
    Method(String),
    Year(i32),
    Municipality(String),
    Need(String),
    Activity(String),
    Range(String),
}

impl Facet {
    /// Puts the filter on, in place of another of its kind.
    pub fn narrow(self, filter: &mut Filter) {
        match self {
            Self::Method(method) => filter.method = Some(method),
            Self::Year(year) => filter.year = Some(year),
            Self::Municipality(municipality) => filter.municipality = Some(municipality),
            Self::Need(need) => filter.need = Some(need),
            Self::Activity(activity) => filter.activity = Some(activity),
            Self::Range(range) => filter.range = Some(range),
        }
    }

    /// "comune: Zola Predosa".
    fn label(&self, all: &Registry, desk: &Desk) -> String {
        let labels = Labels::of(desk);
        let (key, value) = match self {
            Self::Method(method) => ("facet-method", method_name(method, all, &labels)),
            Self::Year(year) => ("facet-year", year.to_string()),
            Self::Municipality(municipality) => ("facet-municipality", municipality.clone()),
            Self::Need(need) => ("facet-need", labels.term("need", need)),
            Self::Activity(activity) => ("facet-activity", labels.term("activity", activity)),
            Self::Range(range) => ("facet-range", labels.term("range", range)),
        };
        format!("{}: {value}", desk.say(key))
    }
}

fn method_name(method: &str, all: &Registry, labels: &Labels) -> String {
    let mut entries = all.entries.iter();
    let entry = entries.find(|entry| entry.method == method);
    entry.map_or_else(
        || method.to_owned(),
        |entry| labels.pick(&entry.method_name).to_owned(),
    )
}

/// All filters that leave something, each with how many projects it would leave.
pub fn items(all: &Registry, on: &Filter, desk: &Desk) -> Vec<(Item, Facet)> {
    let choices = all.choices(on);
    let named = |words: Vec<(String, usize)>, facet: fn(String) -> Facet| {
        words.into_iter().map(move |(word, n_left)| (facet(word), n_left))
    };
    let years = choices.years.into_iter();
    let facets = named(choices.methods, Facet::Method)
        .chain(years.map(|(year, n_left)| (Facet::Year(year), n_left)))
        .chain(named(choices.municipalities, Facet::Municipality))
        .chain(named(choices.needs, Facet::Need))
        .chain(named(choices.activities, Facet::Activity))
        .chain(named(choices.ranges, Facet::Range));
    facets
        .map(|(facet, n_left)| {
            let item = Item {
                label: facet.label(all, desk),
                aside: n_left.to_string(),
                note: desk.tell("facet-note", &[("projects", n_left.into())]),
                ..Item::default()
            };
            (item, facet)
        })
        .collect()
}

/// The filters that are on, in words.
pub fn on(filter: &Filter, all: &Registry, desk: &Desk) -> Vec<String> {
    let facets = [
        filter.method.clone().map(Facet::Method),
        filter.year.map(Facet::Year),
        filter.municipality.clone().map(Facet::Municipality),
        filter.need.clone().map(Facet::Need),
        filter.activity.clone().map(Facet::Activity),
        filter.range.clone().map(Facet::Range),
    ];
    let facets = facets.into_iter().flatten();
    facets.map(|facet| facet.label(all, desk)).collect()
}
