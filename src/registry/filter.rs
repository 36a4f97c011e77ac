//! Narrowing the list of projects, and the answers each filter offers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::Datelike;

use super::{Entry, Registry};
use crate::fold::{Words, compare, fold};

/// What a project must have. An empty filter lets everything through.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    /// Words to find in title, description, goals and names of bodies; all must occur.
    pub text: String,
    pub municipality: Option<String>,
    pub need: Option<String>,
    pub activity: Option<String>,
    pub range: Option<String>,
    /// The year of the laboratory.
    pub year: Option<i32>,
    /// The id of the template.
    pub method: Option<String>,
}

/// The answers that occur in a registry, each once with how many projects it leaves; words in alphabetical order, years
/// newest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Choices {
    pub municipalities: Vec<(String, usize)>,
    pub needs: Vec<(String, usize)>,
    pub activities: Vec<(String, usize)>,
    pub ranges: Vec<(String, usize)>,
    pub years: Vec<(i32, usize)>,
    pub methods: Vec<(String, usize)>,
}

impl Registry {
    /// Returns the entries that satisfy every part of `filter`, in the order of the registry.
    pub fn filter(&self, filter: &Filter) -> Vec<&Arc<Entry>> {
        let words = Words::of(&filter.text);
        self.entries
            .iter()
            .filter(|entry| entry.satisfies(filter, &words))
            .collect()
    }

    /// Returns the answers of each part of the filter among the entries that satisfy the other parts: one walk through
    /// the registry for each part, however many answers there are.
    pub fn choices(&self, filter: &Filter) -> Choices {
        let without = |take_off: fn(&mut Filter)| {
            let mut filter = filter.clone();
            take_off(&mut filter);
            self.filter(&filter)
        };
        let needs = without(|filter| filter.need = None);
        let activities = without(|filter| filter.activity = None);
        let ranges = without(|filter| filter.range = None);
        let methods = without(|filter| filter.method = None);
        Choices {
            municipalities: alphabetical(
                without(|filter| filter.municipality = None)
                    .into_iter()
                    .map(|entry| entry.municipalities()),
            ),
            needs: alphabetical(needs.iter().map(|entry| &entry.project.scope.needs)),
            activities: alphabetical(activities.iter().map(|entry| &entry.project.scope.activities)),
            ranges: alphabetical(ranges.iter().map(|entry| [&entry.project.scope.range])),
            years: newest_first(&without(|filter| filter.year = None)),
            methods: alphabetical(methods.iter().map(|entry| [&entry.method])),
        }
    }
}

fn newest_first(entries: &[&Arc<Entry>]) -> Vec<(i32, usize)> {
    let mut years: BTreeMap<i32, usize> = BTreeMap::new();
    for entry in entries {
        *years.entry(entry.date.year()).or_default() += 1;
    }
    years.into_iter().rev().collect()
}

impl Entry {
    /// Where the project acts; where its laboratory was held, if the sheet does not say.
    pub fn municipalities(&self) -> Vec<&String> {
        let acts_in = &self.project.scope.municipalities;
        if acts_in.is_empty() {
            vec![&self.municipality]
        } else {
            acts_in.iter().collect()
        }
    }

    fn satisfies(&self, filter: &Filter, words: &Words) -> bool {
        let scope = &self.project.scope;
        let asks = |wanted: &Option<String>, has: &[&String]| {
            wanted
                .as_ref()
                .is_none_or(|wanted| has.iter().any(|word| compare(word, wanted).is_eq()))
        };
        asks(&filter.municipality, &self.municipalities())
            && asks(&filter.need, &scope.needs.iter().collect::<Vec<_>>())
            && asks(&filter.activity, &scope.activities.iter().collect::<Vec<_>>())
            && asks(&filter.range, &[&scope.range])
            && asks(&filter.method, &[&self.method])
            && filter.year.is_none_or(|year| year == self.date.year())
            && words.all_in(&self.searchable)
    }

    pub(super) fn folded(&self) -> String {
        let project = &self.project;
        let mut texts = vec![project.title.as_str(), project.description.as_str()];
        texts.extend(project.goals.iter().map(String::as_str));
        texts.extend(self.promoter.as_deref());
        texts.extend(self.partners.iter().map(String::as_str));
        fold(&texts.join("\n"))
    }
}

/// Two spellings that differ by accents or capitals are one answer, the first met. An entry that gives an answer twice
/// is counted once.
fn alphabetical<'a, W: IntoIterator<Item = &'a String>>(
    answers: impl Iterator<Item = W>,
) -> Vec<(String, usize)> {
    // A spelling is folded once, however many entries have it.
    let mut spelt: BTreeMap<&str, String> = BTreeMap::new();
    let mut known: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for given in answers {
        let mut own: BTreeSet<String> = BTreeSet::new();
        for word in given.into_iter().filter(|word| !word.is_empty()) {
            let folded = spelt.entry(word).or_insert_with(|| fold(word));
            if own.insert(folded.clone()) {
                known.entry(folded.clone()).or_insert_with(|| (word.clone(), 0)).1 += 1;
            }
        }
    }
    known.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::build;
    use crate::registry::fixture::{closed, project};

    fn registry() -> Registry {
        let mut garden = project("PR01", "Perché l’orto", &[]);
        garden.scope.needs = vec!["solitudine".to_owned()];
        garden.scope.municipalities = vec!["Zola Predosa".to_owned()];
        let ride = project("PR02", "Un passaggio", &[]);
        let old = closed("old", "2024-05-01", vec![garden]);
        let new = closed("new", "2025-05-01", vec![ride]);
        build(&[&old, &new])
    }

    fn found(filter: Filter) -> Vec<String> {
        registry()
            .filter(&filter)
            .iter()
            .map(|entry| entry.project.id.0.clone())
            .collect()
    }

    #[test]
    fn an_empty_filter_lets_every_project_through() {
        assert_eq!(found(Filter::default()), ["PR02", "PR01"]);
    }

    #[test]
    fn text_is_found_without_accents_and_apostrophes() {
        assert_eq!(
            found(Filter {
                text: "PERCHE l'orto".to_owned(),
                ..Filter::default()
            }),
            ["PR01"]
        );
        assert!(
            found(Filter {
                text: "orto passaggio".to_owned(),
                ..Filter::default()
            })
            .is_empty()
        );
    }

    #[test]
    fn a_project_that_does_not_say_where_acts_where_its_laboratory_was() {
        let at = |place: &str| {
            found(Filter {
                municipality: Some(place.to_owned()),
                ..Filter::default()
            })
        };
        assert_eq!(at("zola predosa"), ["PR01"]);
        assert_eq!(at("Casalecchio di Reno"), ["PR02"]);
    }

    #[test]
    fn need_and_year_narrow_together() {
        let need = Some("solitudine".to_owned());
        assert_eq!(
            found(Filter {
                need: need.clone(),
                year: Some(2024),
                ..Filter::default()
            }),
            ["PR01"]
        );
        assert!(
            found(Filter {
                need,
                year: Some(2025),
                ..Filter::default()
            })
            .is_empty()
        );
    }

    #[test]
    fn the_choices_are_what_occurs_each_once() {
        let choices = registry().choices(&Filter::default());
        assert_eq!(choices.years, [(2025, 1), (2024, 1)]);
        let municipalities = [
            ("Casalecchio di Reno".to_owned(), 1),
            ("Zola Predosa".to_owned(), 1),
        ];
        assert_eq!(choices.municipalities, municipalities);
        assert!(choices.ranges.is_empty());
    }

    #[test]
    fn an_answer_is_counted_among_what_the_rest_of_the_filter_leaves() {
        let filter = Filter {
            year: Some(2024),
            ..Filter::default()
        };
        let choices = registry().choices(&filter);
        assert_eq!(choices.municipalities, [("Zola Predosa".to_owned(), 1)]);
        assert_eq!(choices.years, [(2025, 1), (2024, 1)]);
    }
}
