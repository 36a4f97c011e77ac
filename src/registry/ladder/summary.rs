//! The collaborations of all organisations together: how many are continuous, where, and how that changed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::{Relation, Rules};
use crate::registry::ledger::Tie;

/// A part of a whole, in organisations.
pub type Part = (usize, usize);

/// How many organisations are how close.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Summary {
    pub ties: BTreeMap<Tie, usize>,
    /// Continuous ones of all that collaborate, or did.
    pub continuous: Part,
    /// The same by Quartiere or Comune of the sheets of the time looked at; an organisation in two counts in both.
    pub by_place: BTreeMap<String, Part>,
    /// Outside of the social field, of all that collaborate, or did, and whose type is known.
    pub not_social: Part,
}

/// From the tie at the end of one year to that at the end of the next, how many organisations.
pub type Turnover = BTreeMap<(Tie, Tie), usize>;

impl Summary {
    pub fn of(relations: &[Relation], today: NaiveDate, rules: &Rules) -> Self {
        let mut summary = Self::default();
        let since = today.year() - i32::try_from(rules.months.div_ceil(12)).unwrap_or(0);
        for relation in relations {
            let tie = relation.rank(today, rules).tie;
            *summary.ties.entry(tie).or_default() += 1;
            if tie == Tie::Absent {
                continue;
            }
            let n_continuous = usize::from(tie == Tie::Continuous);
            add(&mut summary.continuous, n_continuous);
            if let Some(kind) = &relation.kind {
                add(&mut summary.not_social, rules.not_social.contains(kind).into());
            }
            let recent = relation.places.iter().filter(|(year, _)| *year > since);
            let places: BTreeSet<&String> = recent.map(|(_, place)| place).collect();
            for place in places {
                add(summary.by_place.entry(place.clone()).or_default(), n_continuous);
            }
        }
        summary
    }
}

/// One more, of which so many are in.
fn add((part, whole): &mut Part, n_in: usize) {
    *part += n_in;
    *whole += 1;
}

impl Relation {
    fn tie_at_end_of(&self, year: i32, rules: &Rules) -> Tie {
        let end = NaiveDate::from_ymd_opt(year, 12, 31);
        end.map_or(Tie::Absent, |end| self.rank(end, rules).tie)
    }

    /// Adds its change between the ends of two years; one without collaboration in both is in neither.
    fn turn(&self, turnover: &mut Turnover, (before, after): (i32, i32), rules: &Rules) {
        let ties = (
            self.tie_at_end_of(before, rules),
            self.tie_at_end_of(after, rules),
        );
        if ties != (Tie::Absent, Tie::Absent) {
            *turnover.entry(ties).or_default() += 1;
        }
    }
}

/// How collaborations changed from the end of one edition to the end of another.
pub fn turnover(relations: &[Relation], years: (i32, i32), rules: &Rules) -> Turnover {
    let mut turnover = Turnover::new();
    for relation in relations {
        relation.turn(&mut turnover, years, rules);
    }
    turnover
}
