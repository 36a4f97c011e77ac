//! Something dated that says where an organisation stands.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::Stage;
use crate::domain::Id;

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub when: When,
    /// None for what shows no stage: a project sheet without people in charge, a seat at a table.
    pub stage: Option<Stage>,
    pub witness: Witness,
    pub bond: Bond,
    /// Who of the service was there, by name.
    pub operators: Arc<BTreeSet<String>>,
}

/// On a day, or in a year where more is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    Day(NaiveDate),
    Year(i32),
}

/// Where the evidence is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Witness {
    Contact(String),
    Laboratory {
        session: String,
        title: String,
    },
    /// An offer of help in a laboratory.
    Offer {
        session: String,
        id: Id,
        what: String,
    },
    /// A meeting of a table, in the sheet of that year.
    Meeting {
        table: String,
        year: i32,
    },
    Sheet {
        entity: String,
        year: i32,
    },
}

/// Whether it binds one operator or the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    Personal,
    /// An act of the service: an agreement, a seat at a table, a project sheet.
    Service,
}

impl When {
    /// The day it counts for when one looks from `today`: of a year its last, or today where the year is not over. None
    /// where it has not begun.
    pub fn day(self, today: NaiveDate) -> Option<NaiveDate> {
        let day = match self {
            Self::Day(day) => day,
            Self::Year(year) => {
                NaiveDate::from_ymd_opt(year, 1, 1).filter(|first| *first <= today)?;
                NaiveDate::from_ymd_opt(year, 12, 31)?.min(today)
            }
        };
        (day <= today).then_some(day)
    }

    pub fn year(self) -> i32 {
        match self {
            Self::Day(day) => day.year(),
            Self::Year(year) => year,
        }
    }
}
