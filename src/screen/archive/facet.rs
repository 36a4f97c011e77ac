//! The filters of the archive: format, place, year, state, body.

use super::super::trail::documents;
use super::super::{Desk, Labels};
use crate::registry::{Archive, Mark, Search};
use crate::widget::Item;

/// "luogo: Zola Predosa".
fn label(mark: &Mark, desk: &Desk) -> String {
    let labels = Labels::of(desk);
    let (key, value) = match mark {
        Mark::Method(method) => ("facet-method", method_name(method, desk)),
        Mark::Place(place) => ("facet-place", place.clone()),
        Mark::Year(year) => ("facet-year", year.to_string()),
        Mark::State(state) => ("facet-state", labels.state(*state)),
        Mark::Body(body) => ("facet-body", body.clone()),
    };
    format!("{}: {value}", desk.say(key))
}

fn method_name(method: &str, desk: &Desk) -> String {
    let mut documents = documents(desk).into_iter();
    let document = documents.find(|document| document.summary.method == method);
    document.map_or_else(
        || method.to_owned(),
        |document| Labels::of(desk).pick(&document.summary.method_name).to_owned(),
    )
}

/// All filters that are not on, each with how many laboratories it finds.
pub fn items(all: &Archive, on: &Search, desk: &Desk) -> Vec<(Item, Mark)> {
    let off = all.marks().filter(|(mark, _)| !mark.is_in(on));
    off.map(|(mark, n_labs)| {
        let item = Item {
            label: label(mark, desk),
            aside: n_labs.to_string(),
            note: desk.tell("facet-labs-note", &[("laboratories", (*n_labs).into())]),
            ..Item::default()
        };
        (item, mark.clone())
    })
    .collect()
}

/// The filters that are on, in words.
pub fn on(search: &Search, desk: &Desk) -> Vec<String> {
    let marks = [
        search.method.clone().map(Mark::Method),
        search.place.clone().map(Mark::Place),
        search.year.map(Mark::Year),
        search.state.map(Mark::State),
        search.body.clone().map(Mark::Body),
    ];
    let marks = marks.into_iter().flatten();
    marks.map(|mark| label(&mark, desk)).collect()
}
