//! The archive: every laboratory, searched by what was written in it.

mod mark;
mod volume;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::{DayState, Document};
use crate::fold::{Words, fold};

pub use self::mark::Mark;
use self::mark::Place;
pub use self::volume::{Line, Volume};

/// The texts of many documents, folded once so that every search is quick.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Archive {
    /// Shared with the lists that show them.
    volumes: Vec<Arc<Volume>>,
    /// Every mark that a laboratory has, and how many laboratories have it.
    marks: Arc<BTreeMap<Place, (Mark, usize)>>,
}

/// What is looked for. An empty search finds every laboratory.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Search {
    /// All must occur somewhere in the laboratory.
    pub words: String,
    /// The id of the template.
    pub method: Option<String>,
    /// Part of the name of the place, the municipality or the territory.
    pub place: Option<String>,
    pub year: Option<i32>,
    /// The whole name of a body that is in the laboratory.
    pub body: Option<String>,
    pub state: Option<DayState>,
}

/// A laboratory that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<'a> {
    pub volume: &'a Arc<Volume>,
    /// The places of the lines in which most of the words occur together, in the order of the document. Empty without
    /// words.
    pub lines: Vec<usize>,
}

impl Archive {
    /// The order of `documents` is the order in which they are found.
    pub fn of(documents: &[&Document]) -> Self {
        let mut marks = BTreeMap::new();
        for document in documents {
            count(
                &mut marks,
                mark::marks_of(document)
                    .into_iter()
                    .map(|(place, mark)| (place, (mark, 1))),
            );
        }
        let volumes = documents.iter().map(|document| Arc::new(Volume::of(document)));
        Self {
            volumes: volumes.collect(),
            marks: Arc::new(marks),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.volumes.is_empty()
    }

    /// Takes in other laboratories, after its own.
    pub fn join(&mut self, other: Self) {
        self.volumes.extend(other.volumes);
        count(Arc::make_mut(&mut self.marks), Arc::unwrap_or_clone(other.marks));
    }

    /// The marks that laboratories can be narrowed by, each with how many have it: formats, places, years, states,
    /// bodies.
    pub fn marks(&self) -> impl Iterator<Item = &(Mark, usize)> {
        self.marks.values()
    }

    pub fn search(&self, search: &Search) -> Vec<Found<'_>> {
        let words = Words::of(&search.words);
        let body = search.body.as_deref().map(fold);
        let place = Words::of(search.place.as_deref().unwrap_or_default());
        self.volumes
            .iter()
            .filter(|volume| {
                search
                    .method
                    .as_ref()
                    .is_none_or(|method| method == &volume.method)
            })
            .filter(|volume| search.year.is_none_or(|year| year == volume.year))
            .filter(|volume| body.as_ref().is_none_or(|body| volume.bodies.contains(body)))
            .filter(|volume| search.state.is_none_or(|state| state == volume.state))
            .filter(|volume| place.all_in(&volume.place))
            .filter(|volume| words.all_in(&volume.folded))
            .map(|volume| Found {
                volume,
                lines: volume.best_lines(&words),
            })
            .collect()
    }
}

/// Adds what was counted elsewhere. Of two spellings the first met is kept.
fn count(
    marks: &mut BTreeMap<Place, (Mark, usize)>,
    others: impl IntoIterator<Item = (Place, (Mark, usize))>,
) {
    for (place, (mark, n_labs)) in others {
        marks.entry(place).or_insert((mark, 0)).1 += n_labs;
    }
}
