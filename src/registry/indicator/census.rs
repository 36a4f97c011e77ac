//! The entries of an edition that indicators are computed over.

use std::collections::BTreeSet;

use crate::registry::ledger::{GroupSheet, Ledger, ProjectSheet, Sheet, TableSheet};

/// P, T and G of one edition: the entries that enter the aggregates. P⁺ less P is apart.
#[derive(Debug, Clone)]
pub struct Census<'a> {
    pub ledger: &'a Ledger,
    pub year: i32,
    pub projects: Vec<Entry<'a, ProjectSheet>>,
    pub tables: Vec<Entry<'a, TableSheet>>,
    pub groups: Vec<Entry<'a, GroupSheet>>,
    /// In the lists, and in no aggregate; of every kind.
    pub excluded: Vec<&'a Sheet>,
}

/// A sheet with what only its kind has.
#[derive(Debug)]
pub struct Entry<'a, M> {
    pub sheet: &'a Sheet,
    pub matter: &'a M,
}

impl<M> Clone for Entry<'_, M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Entry<'_, M> {}

impl<'a, M> Entry<'a, M> {
    pub fn id(self) -> &'a str {
        &self.sheet.entity
    }
}

/// A place that figures are narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Within {
    pub split: Split,
    /// None for the entries that name no place.
    pub place: Option<String>,
}

/// How an edition is divided by place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Split {
    District,
    Municipality,
}

impl Split {
    pub fn places(self, sheet: &Sheet) -> &[String] {
        match self {
            Self::District => &sheet.territory.districts,
            Self::Municipality => &sheet.territory.municipalities,
        }
    }
}

impl<'a> Census<'a> {
    /// None where there is no such edition.
    pub fn of(ledger: &'a Ledger, year: i32) -> Option<Self> {
        let sheets = &ledger.edition(year)?.sheets;
        Some(Self::among(ledger, year, sheets.iter()))
    }

    fn among(ledger: &'a Ledger, year: i32, sheets: impl Iterator<Item = &'a Sheet>) -> Self {
        let in_edition = sheets.filter(|sheet| sheet.is_in_edition(year));
        let (counted, excluded): (Vec<_>, Vec<_>) = in_edition.partition(|sheet| sheet.excluded.is_none());
        let sheets = || counted.iter().copied();
        Self {
            ledger,
            year,
            projects: sheets()
                .filter_map(|sheet| entry(sheet, sheet.project()))
                .collect(),
            tables: sheets().filter_map(|sheet| entry(sheet, sheet.table())).collect(),
            groups: sheets().filter_map(|sheet| entry(sheet, sheet.group())).collect(),
            excluded,
        }
    }

    /// The same edition in one place only; without a place, the entries that name none. An entry in several places is
    /// in each.
    pub fn within(&self, split: Split, place: Option<&str>) -> Option<Self> {
        let is_here = |sheet: &&Sheet| {
            let places = split.places(sheet);
            place.map_or(places.is_empty(), |place| {
                places.iter().any(|named| named == place)
            })
        };
        let sheets = self.ledger.edition(self.year)?.sheets.iter().filter(is_here);
        Some(Self::among(self.ledger, self.year, sheets))
    }

    /// The places that entries name, each once.
    pub fn places(&self, split: Split) -> BTreeSet<&'a str> {
        let projects = self.projects.iter().map(|entry| entry.sheet);
        let tables = self.tables.iter().map(|entry| entry.sheet);
        let groups = self.groups.iter().map(|entry| entry.sheet);
        let sheets = projects
            .chain(tables)
            .chain(groups)
            .chain(self.excluded.iter().copied());
        sheets
            .flat_map(|sheet| split.places(sheet))
            .map(String::as_str)
            .collect()
    }
}

fn entry<'a, M>(sheet: &'a Sheet, matter: Option<&'a M>) -> Option<Entry<'a, M>> {
    matter.map(|matter| Entry { sheet, matter })
}
