//! What a figure can be: a count, a distribution, a sum, a mean, a share.

use std::collections::BTreeMap;

use super::rounding::{mean, percent};
use super::{EntryId, Members};

/// The value of a figure with everything it was computed from.
#[derive(Debug, Clone, PartialEq)]
pub enum Measure {
    Count(Tally),
    Cases(Cases),
    Sum(Sum),
    /// The sum over its known terms.
    Mean(Sum),
    Share(Share),
    Ratio(Ratio),
}

/// How many.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tally {
    pub counted: Members,
    /// Those that do not say whether they count.
    pub missing: Members,
}

/// How many for each value. With several answers an entry is under each of them, and percentages add to more than 100.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cases {
    /// Only the values that occur.
    pub by_value: BTreeMap<String, Members>,
    /// Those with at least one value: the denominator.
    pub base: Members,
    /// Those with none.
    pub missing: Members,
}

/// A sum over the known numbers. Nothing is imputed to the others.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sum {
    /// Each entry once, with its number.
    pub known: BTreeMap<EntryId, u32>,
    pub missing: Members,
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Share {
    pub part: Members,
    pub whole: Members,
    /// Those that do not say.
    pub missing: Members,
}

/// One sum over another.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ratio {
    pub part: Sum,
    pub whole: Sum,
}

impl Cases {
    /// Distributes `entries` over the values that `values` gives each of them.
    pub fn of<'a, 'v, T: Copy, V: IntoIterator<Item = &'v str>>(
        entries: &[T],
        id: impl Fn(T) -> &'a str,
        values: impl Fn(T) -> V,
    ) -> Self {
        let mut by_value: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let (mut base, mut missing) = (Vec::new(), Vec::new());
        for entry in entries {
            let mut given = values(*entry)
                .into_iter()
                .filter(|value| is_answer(value))
                .peekable();
            match given.peek() {
                Some(_) => base.push(id(*entry)),
                None => missing.push(id(*entry)),
            }
            for value in given {
                by_value.entry(value).or_default().push(id(*entry));
            }
        }
        let by_value = by_value.into_iter();
        Self {
            by_value: by_value
                .map(|(value, ids)| (value.to_owned(), ids.into_iter().collect()))
                .collect(),
            base: base.into_iter().collect(),
            missing: missing.into_iter().collect(),
        }
    }

    pub fn case(&self, value: &str) -> usize {
        self.by_value.get(value).map_or(0, Members::n)
    }

    /// The share of a value over the base.
    pub fn percent(&self, value: &str) -> Option<String> {
        percent(self.case(value) as u64, self.base.n() as u64)
    }
}

/// The word with which a vocabulary says "not collected" is no value.
fn is_answer(value: &str) -> bool {
    !value.is_empty() && value != "non_rilevato"
}

impl Sum {
    pub fn of<'a>(numbers: impl Iterator<Item = (&'a str, Option<u32>)>) -> Self {
        let (mut known, mut missing) = (Vec::new(), Vec::new());
        for (id, number) in numbers {
            match number {
                Some(number) => known.push((EntryId::from(id), number)),
                None => missing.push(id),
            }
        }
        Self {
            known: known.into_iter().collect(),
            missing: missing.into_iter().collect(),
        }
    }

    /// None when there are entries and no number of any is known: that is not zero.
    pub fn total(&self) -> Option<u64> {
        let is_silent = self.known.is_empty() && !self.missing.is_empty();
        (!is_silent).then(|| self.known.values().map(|number| u64::from(*number)).sum())
    }

    /// The mean over the known, as it is printed.
    pub fn mean(&self) -> Option<String> {
        mean(self.total()?, self.known.len())
    }

    /// The entries of which the number is known.
    pub fn members(&self) -> Members {
        self.known.keys().cloned().collect()
    }

    /// How many of how many are known.
    pub fn coverage(&self) -> (usize, usize) {
        let n_known = self.known.len();
        (n_known, n_known + self.missing.n())
    }
}

impl Share {
    pub fn percent(&self) -> Option<String> {
        percent(self.part.n() as u64, self.whole.n() as u64)
    }
}

impl Ratio {
    pub fn percent(&self) -> Option<String> {
        percent(self.part.total()?, self.whole.total()?)
    }
}

impl Measure {
    /// The entries under a value of a distribution, or under the figure as a whole.
    pub fn members(&self, value: Option<&str>) -> Members {
        match (self, value) {
            (Self::Cases(cases), Some(value)) => cases.by_value.get(value).cloned().unwrap_or_default(),
            (Self::Cases(cases), None) => cases.base.clone(),
            (Self::Count(tally), _) => tally.counted.clone(),
            (Self::Sum(sum) | Self::Mean(sum), _) => sum.members(),
            (Self::Share(share), _) => share.part.clone(),
            (Self::Ratio(ratio), _) => ratio.part.members(),
        }
    }

    /// The values of a distribution that an entry is under; none of other figures.
    pub fn values_of(&self, id: &str) -> Vec<&str> {
        let Self::Cases(cases) = self else {
            return Vec::new();
        };
        let under = cases.by_value.iter().filter(|(_, members)| members.contains(id));
        under.map(|(value, _)| value.as_str()).collect()
    }

    /// The entries that do not say.
    pub fn missing(&self) -> &Members {
        match self {
            Self::Count(tally) => &tally.missing,
            Self::Cases(cases) => &cases.missing,
            Self::Sum(sum) | Self::Mean(sum) => &sum.missing,
            Self::Share(share) => &share.missing,
            Self::Ratio(ratio) => &ratio.part.missing,
        }
    }

    /// Each value by its name, as it is printed; an unnamed one for the figure as a whole. "–" is not collected.
    pub fn printed(&self) -> Vec<(Option<String>, String)> {
        let or_dash = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
        let whole = |text: String| vec![(None, text)];
        match self {
            Self::Count(tally) => whole(tally.counted.n().to_string()),
            Self::Cases(cases) => {
                let by_value = cases.by_value.iter();
                by_value
                    .map(|(value, members)| (Some(value.clone()), members.n().to_string()))
                    .collect()
            }
            Self::Sum(sum) => whole(or_dash(sum.total().map(|total| total.to_string()))),
            Self::Mean(sum) => whole(or_dash(sum.mean())),
            Self::Share(share) => whole(or_dash(share.percent())),
            Self::Ratio(ratio) => whole(or_dash(ratio.percent())),
        }
    }
}
