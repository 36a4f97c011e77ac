//! Narrowing the list of projects, and the answers each filter offers.

use std::collections::{BTreeMap, HashMap};
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
        let all = self.entries.iter();
        all.filter(|entry| entry.fit(filter, &words) == Fit::Whole)
            .collect()
    }

    /// Returns the answers of each part of the filter among the entries that satisfy the other parts: one walk through
    /// the registry, however many parts and answers there are.
    pub fn choices(&self, filter: &Filter) -> Choices {
        let words = Words::of(&filter.text);
        let mut spellings: [Spellings; 5] = Default::default();
        let [municipalities, needs, activities, ranges, methods] = &mut spellings;
        let mut years: BTreeMap<i32, usize> = BTreeMap::new();
        for (idx, entry) in self.entries.iter().enumerate() {
            let fit = entry.fit(filter, &words);
            let scope = &entry.project.scope;
            if fit.is_whole_but(Part::Municipality) {
                municipalities.count(idx, entry.municipalities());
            }
            if fit.is_whole_but(Part::Need) {
                needs.count(idx, &scope.needs);
            }
            if fit.is_whole_but(Part::Activity) {
                activities.count(idx, &scope.activities);
            }
            if fit.is_whole_but(Part::Range) {
                ranges.count(idx, [&scope.range]);
            }
            if fit.is_whole_but(Part::Method) {
                methods.count(idx, [&entry.method]);
            }
            if fit.is_whole_but(Part::Year) {
                *years.entry(entry.date.year()).or_default() += 1;
            }
        }
        let [municipalities, needs, activities, ranges, methods] = spellings.map(Spellings::alphabetical);
        Choices {
            municipalities,
            needs,
            activities,
            ranges,
            years: years.into_iter().rev().collect(),
            methods,
        }
    }
}

/// A part of the filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Text,
    Municipality,
    Need,
    Activity,
    Range,
    Year,
    Method,
}

/// How far an entry satisfies the filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    Whole,
    /// All parts but this one.
    AllBut(Part),
    /// It fails several parts.
    Poor,
}

impl Fit {
    /// Whether the entry satisfies the filter, that part left out.
    fn is_whole_but(self, part: Part) -> bool {
        match self {
            Self::Whole => true,
            Self::AllBut(failed) => failed == part,
            Self::Poor => false,
        }
    }
}

impl Entry {
    /// Where the project acts; where its laboratory was held, if the sheet does not say.
    pub fn municipalities(&self) -> &[String] {
        let acts_in = &self.project.scope.municipalities;
        if acts_in.is_empty() {
            std::slice::from_ref(&self.municipality)
        } else {
            acts_in
        }
    }

    fn fit(&self, filter: &Filter, words: &Words) -> Fit {
        let scope = &self.project.scope;
        let has = |wanted: &Option<String>, own: &[String]| {
            wanted
                .as_ref()
                .is_none_or(|wanted| own.iter().any(|word| compare(word, wanted).is_eq()))
        };
        let one = std::slice::from_ref;
        let parts = [
            (
                Part::Municipality,
                has(&filter.municipality, self.municipalities()),
            ),
            (Part::Need, has(&filter.need, &scope.needs)),
            (Part::Activity, has(&filter.activity, &scope.activities)),
            (Part::Range, has(&filter.range, one(&scope.range))),
            (Part::Method, has(&filter.method, one(&self.method))),
            (
                Part::Year,
                filter.year.is_none_or(|year| year == self.date.year()),
            ),
            (Part::Text, words.all_in(&self.searchable)),
        ];
        let mut failed = parts.into_iter().filter(|(_, is_satisfied)| !is_satisfied);
        match (failed.next(), failed.next()) {
            (None, _) => Fit::Whole,
            (Some((part, _)), None) => Fit::AllBut(part),
            (Some(_), Some(_)) => Fit::Poor,
        }
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

/// The answers given to one part, and how many entries give each. Two spellings that differ by accents or capitals are
/// one answer, the first met.
#[derive(Debug, Default)]
struct Spellings<'a> {
    /// The places of the answers by spelling, so that one is folded once however many entries have it.
    spelt: HashMap<&'a str, usize>,
    folded: BTreeMap<String, usize>,
    answers: Vec<Answer<'a>>,
}

/// One answer.
#[derive(Debug)]
struct Answer<'a> {
    spelling: &'a str,
    n: usize,
    /// The entry that gave it last: one that gives it twice is counted once.
    last: Option<usize>,
}

impl<'a> Spellings<'a> {
    fn count(&mut self, entry: usize, given: impl IntoIterator<Item = &'a String>) {
        for spelling in given.into_iter().filter(|word| !word.is_empty()) {
            let place = *self.spelt.entry(spelling).or_insert_with(|| {
                let place = self.folded.entry(fold(spelling)).or_insert(self.answers.len());
                if *place == self.answers.len() {
                    self.answers.push(Answer {
                        spelling,
                        n: 0,
                        last: None,
                    });
                }
                *place
            });
            let Some(answer) = self.answers.get_mut(place) else {
                continue;
            };
            if answer.last.replace(entry) != Some(entry) {
                answer.n += 1;
            }
        }
    }

    fn alphabetical(self) -> Vec<(String, usize)> {
        let places = self.folded.into_values();
        let answers = places.filter_map(|place| self.answers.get(place));
        answers
            .map(|answer| (answer.spelling.to_owned(), answer.n))
            .collect()
    }
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
    fn two_spellings_are_the_answer_met_first_and_an_entry_counts_once() {
        let with = |id: &str, needs: &[&str]| {
            let mut sheet = project(id, id, &[]);
            sheet.scope.needs = needs.iter().map(|need| (*need).to_owned()).collect();
            sheet
        };
        let sheets = vec![
            with("PR01", &["Solitudine", "SOLITUDINE"]),
            with("PR02", &["solitudine", "povertà"]),
        ];
        let choices = build(&[&closed("a", "2025-05-01", sheets)]).choices(&Filter::default());
        assert_eq!(
            choices.needs,
            [("povertà".to_owned(), 1), ("Solitudine".to_owned(), 2)]
        );
    }

    #[test]
    fn what_fails_two_parts_is_no_answer_of_either() {
        let filter = Filter {
            year: Some(2024),
            need: Some("none".to_owned()),
            ..Filter::default()
        };
        let choices = registry().choices(&filter);
        assert_eq!(choices.needs, [("solitudine".to_owned(), 1)]);
        assert_eq!(choices.years, []);
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
