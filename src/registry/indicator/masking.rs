//! Small numbers of people, which a public paper must not print: in a small place they would name somebody.

use super::{Figures, Measure};

/// The least number of people that is printed; a measured zero is too.
pub const LEAST: u64 = 5;
/// The figures that count people.
const PEOPLE: [&str; 7] = ["T2", "I5a", "I5c", "I5z", "S3", "S4", "S11"];

/// Who reads the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    Office,
    Public,
}

impl Figures {
    /// The same figures for that audience.
    pub fn for_audience(mut self, audience: Audience) -> Self {
        self.hidden = match audience {
            Audience::Office => Vec::new(),
            Audience::Public => PEOPLE.into_iter().filter(|code| self.is_small(code)).collect(),
        };
        self.hide_what_tells();
        self
    }

    pub fn is_hidden(&self, code: &str) -> bool {
        self.hidden.contains(&code)
    }

    fn is_small(&self, code: &str) -> bool {
        self.people(code)
            .is_some_and(|people| (1..LEAST).contains(&people))
    }

    fn people(&self, code: &str) -> Option<u64> {
        match self.get(code)? {
            Measure::Sum(sum) => sum.total(),
            Measure::Count(_)
            | Measure::Cases(_)
            | Measure::Mean(_)
            | Measure::Share(_)
            | Measure::Ratio(_) => None,
        }
    }

    fn hide(&mut self, code: &'static str) {
        if !self.hidden.contains(&code) {
            self.hidden.push(code);
        }
    }

    /// A share tells its part where the whole is printed.
    fn hide_what_tells(&mut self) {
        if self.is_hidden("I5a") || self.is_hidden("I5c") {
            self.hide("I5d");
        }
    }
}

/// The figures of places for that audience. Where a number is hidden in one place alone, the total would tell it: the
/// smallest of the others is hidden too.
pub fn places_for<P>(places: Vec<(P, Figures)>, audience: Audience) -> Vec<(P, Figures)> {
    let mut places: Vec<(P, Figures)> = places
        .into_iter()
        .map(|(place, figures)| (place, figures.for_audience(audience)))
        .collect();
    for code in PEOPLE {
        let n_hidden = places
            .iter()
            .filter(|(_, figures)| figures.is_hidden(code))
            .count();
        if n_hidden != 1 {
            continue;
        }
        let others = places.iter_mut().filter(|(_, figures)| !figures.is_hidden(code));
        let counted = others.filter_map(|(_, figures)| {
            let people = figures.people(code).filter(|people| *people > 0)?;
            Some((people, figures))
        });
        if let Some((_, figures)) = counted.min_by_key(|(people, _)| *people) {
            figures.hide(code);
            figures.hide_what_tells();
        }
    }
    places
}
