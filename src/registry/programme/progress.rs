//! How far a target is: what was reached, what it should be by now.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Aim, Programme, Target};
use crate::registry::ledger::Reading;

/// A target on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// None where nothing was read yet: that is not zero.
    pub reached: Option<Reached>,
    /// Where a straight line from the beginning to the deadline is: people, or tenths of a point.
    pub due: u32,
    pub course: Option<Course>,
}

/// What was reached, in people or in tenths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    pub value: u32,
    /// As of the latest reading it is made of.
    pub on: NaiveDate,
    /// How many projects it is the sum of, where nobody counted each person once: the same person may be in several.
    pub summed: usize,
}

/// Within a tenth of what is due, or outside of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    Ahead,
    On,
    Behind,
}

impl Course {
    /// The name of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ahead => "course-ahead",
            Self::On => "course-on",
            Self::Behind => "course-behind",
        }
    }

    fn of(value: u32, due: u32) -> Self {
        let (value, due) = (u64::from(value) * 10, u64::from(due));
        if value > due * 11 {
            Self::Ahead
        } else if value < due * 9 {
            Self::Behind
        } else {
            Self::On
        }
    }
}

impl Reached {
    /// Whether people may be counted twice in it.
    pub fn may_double(self) -> bool {
        self.summed > 1
    }
}

impl Programme {
    /// How far a target is, by the readings up to that day.
    pub fn progress(&self, target: &Target, readings: &[Reading], today: NaiveDate) -> Progress {
        let own: Vec<&Reading> = readings
            .iter()
            .filter(|reading| reading.programme == self.id && reading.target == target.code)
            .filter(|reading| reading.on <= today)
            .collect();
        let reached = reached(target, &own);
        let due = self.due(target, today);
        Progress {
            reached,
            due,
            course: reached.map(|reached| Course::of(reached.value, due)),
        }
    }

    /// A share is due whole from the first day; people grow from what there was at the beginning.
    fn due(&self, target: &Target, today: NaiveDate) -> u32 {
        let people = match target.aim {
            Aim::Share(share) => return share,
            Aim::People(people) => people,
        };
        let (from, by) = (self.from.first_day(), target.by.last_day());
        let days = |until: NaiveDate| until.signed_duration_since(from).num_days().max(0);
        let (gone, all) = (days(today), days(by).max(1));
        let grown = i64::from(people.saturating_sub(target.baseline)) * gone.min(all) / all;
        target
            .baseline
            .saturating_add(u32::try_from(grown).unwrap_or(0))
            .min(people.max(target.baseline))
    }

    /// How many people a share would be, of those its whole aims at: 57% of 4,000 is 2,280.
    pub fn people_of(&self, target: &Target) -> Option<u32> {
        let Aim::Share(share) = target.aim else {
            return None;
        };
        match self.target(target.part_of.as_ref()?)?.aim {
            Aim::People(people) => u32::try_from(u64::from(people) * u64::from(share) / 1_000).ok(),
            Aim::Share(_) => None,
        }
    }
}

/// The latest count of the whole programme, each person once; else the sum of the latest of each project.
fn reached(target: &Target, readings: &[&Reading]) -> Option<Reached> {
    let whole = readings.iter().filter(|reading| reading.project.is_none());
    if let Some(latest) = whole.max_by_key(|reading| reading.on) {
        return Some(Reached {
            value: value(target, latest.value, latest.out_of)?,
            on: latest.on,
            summed: 0,
        });
    }
    let mut by_project: BTreeMap<&str, &Reading> = BTreeMap::new();
    for reading in readings {
        let project = reading.project.as_deref().unwrap_or_default();
        let latest = by_project.entry(project).or_insert(reading);
        if reading.on >= latest.on {
            *latest = reading;
        }
    }
    let latest = || by_project.values();
    let sum = |number: fn(&Reading) -> u32| {
        latest()
            .map(|reading| number(reading))
            .fold(0, u32::saturating_add)
    };
    let out_of = sum(|reading| reading.out_of.unwrap_or(0));
    Some(Reached {
        value: value(target, sum(|reading| reading.value), Some(out_of))?,
        on: latest().map(|reading| reading.on).max()?,
        summed: by_project.len(),
    })
}

/// A share of nobody is none.
fn value(target: &Target, value: u32, out_of: Option<u32>) -> Option<u32> {
    match target.aim {
        Aim::People(_) => Some(value),
        Aim::Share(_) => {
            let whole = u64::from(out_of.filter(|whole| *whole > 0)?);
            u32::try_from((u64::from(value) * 1_000 + whole / 2) / whole).ok()
        }
    }
}
