//! A figure as one number, to set beside that of another year.

use super::Measure;

/// A number and how it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// How many, or how many people.
    Whole(u64),
    /// Of a mean, in hundredths.
    Hundredths(u64),
    /// Of a percentage, in tenths of a point.
    Tenths(u64),
}

impl Amount {
    /// What it grew by, in its own unit; none between numbers of two sorts.
    pub fn since(self, before: Self) -> Option<i64> {
        let (now, before) = match (self, before) {
            (Self::Whole(now), Self::Whole(before))
            | (Self::Hundredths(now), Self::Hundredths(before))
            | (Self::Tenths(now), Self::Tenths(before)) => (now, before),
            (Self::Whole(_) | Self::Hundredths(_) | Self::Tenths(_), _) => return None,
        };
        i64::try_from(now).ok()?.checked_sub(i64::try_from(before).ok()?)
    }

    /// In its own unit.
    pub fn units(self) -> u64 {
        match self {
            Self::Whole(units) | Self::Hundredths(units) | Self::Tenths(units) => units,
        }
    }
}

impl Measure {
    /// The one number that stands for the figure, or for a value of it: of a distribution its base, of a share its part.
    /// None where it is not collected.
    pub fn amount(&self, value: Option<&str>) -> Option<Amount> {
        let n = |n: usize| Some(Amount::Whole(n as u64));
        match (self, value) {
            (Self::Cases(cases), Some(value)) => n(cases.case(value)),
            (Self::Cases(cases), None) => n(cases.base.n()),
            (Self::Count(tally), _) => n(tally.counted.n()),
            (Self::Share(share), _) => n(share.part.n()),
            (Self::Sum(sum), _) => sum.total().map(Amount::Whole),
            (Self::Mean(sum), _) => {
                let n_known = sum.known.len() as u64;
                let total = sum.total().filter(|_| n_known > 0)?;
                Some(Amount::Hundredths((total * 100 + n_known / 2) / n_known))
            }
            (Self::Ratio(ratio), _) => {
                let whole = ratio.whole.total().filter(|whole| *whole > 0)?;
                Some(Amount::Tenths((ratio.part.total()? * 1000 + whole / 2) / whole))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::indicator::{Sum, Tally};

    #[test]
    fn a_number_that_is_not_collected_has_no_difference_and_a_zero_has_one() {
        let sum = |number| Measure::Sum(Sum::of([("PI001", number)].into_iter()));
        assert_eq!(sum(None).amount(None), None);
        let zero = sum(Some(0)).amount(None).unwrap();
        let ten = sum(Some(10)).amount(None).unwrap();
        assert_eq!(zero.since(ten), Some(-10));
    }

    #[test]
    fn a_mean_and_a_count_are_not_set_against_each_other() {
        let mean = Measure::Mean(Sum::of([("a", Some(3)), ("b", Some(4))].into_iter()));
        let mean = mean.amount(None).unwrap();
        assert_eq!(mean, Amount::Hundredths(350));
        let count = Measure::Count(Tally::default()).amount(None).unwrap();
        assert_eq!(mean.since(count), None);
    }
}
