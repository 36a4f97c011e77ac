//! The figures of an edition, in the order of the source.

use super::{Census, Measure, Split, groups, organisations, projects, tables};
use crate::registry::ledger::Ledger;

/// The version of the definitions. A change of what any figure counts raises it.
pub const DEFINITIONS: u32 = 1;

/// One figure: a row of B.3, or a part of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// `"T1"`, `"I4"`; the parts of a row have the row's code and a small letter, `"I4n"`.
    pub code: &'static str,
    pub measure: Measure,
}

/// All figures of one edition.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    pub year: i32,
    pub all: Vec<Figure>,
    /// The codes of the numbers that the audience must not read.
    pub(super) hidden: Vec<&'static str>,
}

/// Computes the figures of an edition; none where there is no such edition.
pub fn figures(ledger: &Ledger, year: i32) -> Option<Figures> {
    Census::of(ledger, year).map(|census| Figures::of(&census))
}

impl Figures {
    pub fn of(census: &Census) -> Self {
        let mut all = projects::figures(census);
        all.extend(organisations::figures(census));
        all.extend(projects::further(census));
        all.extend(tables::figures(census));
        all.extend(groups::figures(census));
        Self {
            year: census.year,
            all,
            hidden: Vec::new(),
        }
    }

    /// The figures of each place, and of what names no place, last.
    pub fn by_place(census: &Census, split: Split) -> Vec<(Option<String>, Self)> {
        let places = census.places(split).into_iter().map(Some);
        places
            .chain([None])
            .filter_map(|place| {
                let within = census.within(split, place)?;
                Some((place.map(str::to_owned), Self::of(&within)))
            })
            .collect()
    }

    pub fn get(&self, code: &str) -> Option<&Measure> {
        let mut all = self.all.iter();
        all.find(|figure| figure.code == code)
            .map(|figure| &figure.measure)
    }

    /// The figures that a person means: "I4", "4", "i4n", "I4_zone". A row brings its parts with it.
    pub fn meant(&self, typed: &str) -> Vec<&Figure> {
        let typed = typed.trim().split('_').next().unwrap_or_default();
        let code = match typed.chars().next() {
            Some(first) if first.is_ascii_digit() => format!("I{typed}"),
            Some(_) | None => typed.to_owned(),
        };
        let is_same = |figure: &&Figure| figure.code.eq_ignore_ascii_case(&code);
        let exact: Vec<&Figure> = self.all.iter().filter(is_same).collect();
        let row = |figure: &&Figure| row_of(figure.code).eq_ignore_ascii_case(&code);
        let parts: Vec<&Figure> = self.all.iter().filter(row).collect();
        if parts.is_empty() { exact } else { parts }
    }

    /// The figures that count an entry, each with the values it is under.
    pub fn holding(&self, id: &str) -> Vec<(&Figure, Vec<&str>)> {
        let held = self
            .all
            .iter()
            .filter(|figure| figure.measure.members(None).contains(id));
        held.map(|figure| (figure, figure.measure.values_of(id)))
            .collect()
    }

    /// Every value as it is printed, under its code: what a closed edition keeps.
    pub fn values(&self) -> impl Iterator<Item = (String, String)> {
        self.all.iter().flat_map(|figure| {
            let printed = figure.measure.printed().into_iter();
            printed.map(|(value, number)| match value {
                Some(value) => (format!("{}/{value}", figure.code), number),
                None => (figure.code.to_owned(), number),
            })
        })
    }
}

/// The row that a figure is part of: `I4` of `I4n`.
pub fn row_of(code: &str) -> &str {
    code.trim_end_matches(|letter: char| letter.is_ascii_lowercase() || letter == '+')
}
