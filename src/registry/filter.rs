//! Narrowing the list of projects, and the answers each filter offers.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::{Entry, Registry};
use crate::fold::{Words, fold};

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

/// The answers that occur in a registry, each once; words in alphabetical order, years newest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Choices {
    pub municipalities: Vec<String>,
    pub needs: Vec<String>,
    pub activities: Vec<String>,
    pub ranges: Vec<String>,
    pub years: Vec<i32>,
    pub methods: Vec<String>,
}

impl Registry {
    /// Returns the entries that satisfy every part of `filter`, in the order of the registry.
    pub fn filter(&self, filter: &Filter) -> Vec<&Entry> {
        let words = Words::of(&filter.text);
        self.entries
            .iter()
            .filter(|entry| entry.satisfies(filter, &words))
            .collect()
    }

    pub fn choices(&self) -> Choices {
        let entries = || self.entries.iter();
        let mut years: Vec<i32> = entries().map(|entry| entry.date.year()).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        Choices {
            municipalities: alphabetical(entries().flat_map(Entry::municipalities)),
            needs: alphabetical(entries().flat_map(|entry| &entry.project.scope.needs)),
            activities: alphabetical(entries().flat_map(|entry| &entry.project.scope.activities)),
            ranges: alphabetical(entries().map(|entry| &entry.project.scope.range)),
            years,
            methods: alphabetical(entries().map(|entry| &entry.method)),
        }
    }
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
                .is_none_or(|wanted| has.iter().any(|word| fold(word) == fold(wanted)))
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

/// Two spellings that differ by accents or capitals are one answer, the first met.
fn alphabetical<'a>(words: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut known = BTreeMap::new();
    for word in words.filter(|word| !word.is_empty()) {
        known.entry(fold(word)).or_insert_with(|| word.clone());
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
        let choices = registry().choices();
        assert_eq!(choices.years, [2025, 2024]);
        assert_eq!(choices.municipalities, ["Casalecchio di Reno", "Zola Predosa"]);
        assert!(choices.ranges.is_empty());
    }
}
