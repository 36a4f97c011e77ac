//! Where one organisation stands on a day.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Datelike, Months, NaiveDate};

use super::{Bond, Evidence, Rules, Stage};
use crate::registry::ledger::{Judgement, Tie};

/// An organisation and everything known of what it does with the service.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Relation {
    /// None for one met in laboratories that is not in the list.
    pub id: Option<String>,
    pub name: String,
    /// A word of the vocabulary of organisation types.
    pub kind: Option<String>,
    /// The Quartieri or Comuni of the sheets it is in, each with its year.
    pub places: BTreeSet<(i32, String)>,
    /// Newest first; shared with the laboratories that show it.
    pub evidence: Vec<Arc<Evidence>>,
    /// Oldest first.
    pub judgements: Vec<Judgement>,
}

/// Where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Rank<'a> {
    /// None for one that is in no list and of which nothing is known.
    pub stage: Option<Stage>,
    /// The highest stage ever, and the last year it was reached.
    pub highest: Option<(Stage, i32)>,
    pub tie: Tie,
    /// The word that holds in place of the evidence.
    pub judgement: Option<&'a Judgement>,
}

impl Relation {
    pub fn rank(&self, today: NaiveDate, rules: &Rules) -> Rank<'_> {
        let judgement = self.judgement(today, rules);
        let judged = judgement.and_then(|judgement| Stage::of(judgement.stage?));
        let known = self.id.as_ref().map(|_| Stage::Known);
        let stage = judged.or(self.stage(today, rules)).or(known);
        let tie = judgement.and_then(|judgement| judgement.tie);
        Rank {
            stage,
            highest: self.highest(today),
            tie: tie.unwrap_or_else(|| self.tie(today, rules)),
            judgement,
        }
    }

    /// The day of the latest evidence of a stage.
    pub fn latest(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.shown(today).map(|(day, _)| day).max()
    }

    /// What was judged last, while it holds; nothing where that leaves all to the evidence again.
    fn judgement(&self, today: NaiveDate, rules: &Rules) -> Option<&Judgement> {
        let said = self
            .judgements
            .iter()
            .rev()
            .find(|judgement| judgement.on <= today)?;
        let holds = months_before(today, rules.months).is_none_or(|from| said.on > from);
        (holds && (said.stage.is_some() || said.tie.is_some())).then_some(said)
    }

    /// The evidence of a stage that there is on that day, each with the day it counts for.
    fn shown(&self, today: NaiveDate) -> impl Iterator<Item = (NaiveDate, &Evidence)> {
        let evidence = self.evidence.iter().filter(|evidence| evidence.stage.is_some());
        evidence.filter_map(move |evidence| Some((evidence.when.day(today)?, evidence.as_ref())))
    }

    fn within(&self, today: NaiveDate, rules: &Rules) -> Vec<(NaiveDate, &Evidence)> {
        let from = months_before(today, rules.months);
        let shown = self.shown(today);
        shown
            .filter(|(day, _)| from.is_none_or(|from| *day > from))
            .collect()
    }

    fn stage(&self, today: NaiveDate, rules: &Rules) -> Option<Stage> {
        let within = self.within(today, rules);
        within.iter().filter_map(|(_, evidence)| evidence.stage).max()
    }

    fn highest(&self, today: NaiveDate) -> Option<(Stage, i32)> {
        let shown = self.shown(today);
        let by_evidence = shown.filter_map(|(_, evidence)| Some((evidence.stage?, evidence.when.year())));
        let judged = self.judgements.iter().filter(|judgement| judgement.on <= today);
        let by_word =
            judged.filter_map(|judgement| Some((Stage::of(judgement.stage?)?, judgement.on.year())));
        by_evidence.chain(by_word).max()
    }

    fn tie(&self, today: NaiveDate, rules: &Rules) -> Tie {
        let quiet_since = months_before(today, rules.silent_months);
        let is_quiet = self
            .latest(today)
            .is_some_and(|latest| quiet_since.is_some_and(|since| latest <= since));
        if is_quiet && self.was_continuous(today, rules) {
            Tie::Silent
        } else if self.is_continuous(today, rules) {
            Tie::Continuous
        } else if self.within(today, rules).is_empty() {
            Tie::Absent
        } else {
            Tie::Occasional
        }
    }

    /// Whether it was on the day of any of its evidence.
    fn was_continuous(&self, today: NaiveDate, rules: &Rules) -> bool {
        let days: BTreeSet<NaiveDate> = self.shown(today).map(|(day, _)| day).collect();
        days.into_iter().any(|day| self.is_continuous(day, rules))
    }

    fn is_continuous(&self, today: NaiveDate, rules: &Rules) -> bool {
        let within = self.within(today, rules);
        let days: BTreeSet<NaiveDate> = within.iter().map(|(day, _)| *day).collect();
        let half_years: BTreeSet<(i32, bool)> =
            days.iter().map(|day| (day.year(), day.month() > 6)).collect();
        let mut stages = within.iter().filter_map(|(_, evidence)| evidence.stage);
        // The operators of many laboratories are many: they are counted only where all the rest is there.
        days.len() >= rules.dates
            && half_years.len() >= rules.half_years
            && stages.any(|stage| stage.number() >= rules.stage)
            && (self.has_act(today, rules) || has_operators(&within, rules.operators))
    }

    /// Whether an act of the service is among the evidence of the time looked at, of a stage or of none.
    fn has_act(&self, today: NaiveDate, rules: &Rules) -> bool {
        let from = months_before(today, rules.months);
        let mut acts = self
            .evidence
            .iter()
            .filter(|evidence| evidence.bond == Bond::Service);
        acts.any(|act| {
            let day = act.when.day(today);
            day.is_some_and(|day| from.is_none_or(|from| day > from))
        })
    }
}

/// Whether there are so many operators; they are not counted further than that.
fn has_operators(within: &[(NaiveDate, &Evidence)], n_wanted: usize) -> bool {
    let mut known: BTreeSet<&String> = BTreeSet::new();
    let mut all = within.iter().flat_map(|(_, evidence)| evidence.operators.iter());
    n_wanted == 0
        || all.any(|operator| {
            known.insert(operator);
            known.len() >= n_wanted
        })
}

fn months_before(today: NaiveDate, months: u32) -> Option<NaiveDate> {
    today.checked_sub_months(Months::new(months))
}
