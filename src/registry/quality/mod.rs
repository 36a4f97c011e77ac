//! What to complete in the sheets of an edition, what contradicts itself, what is far from the year before.

mod clash;
mod gap;
mod names;
mod outlier;
#[cfg(test)]
mod tests;

pub use clash::{Clash, clashes};
pub use gap::{Gap, gaps};
pub use outlier::Outlier;

use self::names::Names;
use super::ledger::{Ledger, Sheet};

/// Something to look at in a sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Remark {
    /// Somebody asked that the sheet be looked at again, and why.
    FollowUp(String),
    Clash(Clash),
    Gap(Gap),
    Outlier(Outlier),
}

/// A remark, on whose sheet, and who answers for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    pub entity: String,
    pub name: String,
    /// Empty where nobody was named.
    pub contact: String,
    pub remark: Remark,
}

/// All remarks on the sheets of an edition, by entity; of each, first what was asked, then what contradicts, what misses,
/// what is far from last year.
pub fn issues(ledger: &Ledger, year: i32) -> Vec<Issue> {
    let sheets = ledger.edition(year).map(|edition| edition.sheets.as_slice());
    let sheets = sheets.unwrap_or_default();
    let names = Names::of(sheets);
    let mut all = Vec::new();
    for sheet in sheets.iter().filter(|sheet| sheet.active) {
        let contact = ledger.entity(&sheet.entity).map(|entity| entity.contact.clone());
        let contact = contact.unwrap_or_default();
        let remarks = remarks(ledger, year, sheet, &names).into_iter();
        all.extend(remarks.map(|remark| Issue {
            entity: sheet.entity.clone(),
            name: sheet.name.clone(),
            contact: contact.clone(),
            remark,
        }));
    }
    all
}

fn remarks(ledger: &Ledger, year: i32, sheet: &Sheet, names: &Names) -> Vec<Remark> {
    let follow_up = sheet.follow_up.iter();
    let follow_up = follow_up.map(|follow_up| Remark::FollowUp(follow_up.note.clone()));
    let clashes = clashes(sheet, year).into_iter();
    let clashes = clashes
        .chain(clash::among(ledger, year, sheet, names))
        .map(Remark::Clash);
    let gaps = gaps(sheet).into_iter().map(Remark::Gap);
    let outliers = outlier::outliers(ledger, year, sheet)
        .into_iter()
        .map(Remark::Outlier);
    follow_up.chain(clashes).chain(gaps).chain(outliers).collect()
}

impl Remark {
    /// The name of the sentence that tells it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::FollowUp(_) => "remark-follow-up",
            Self::Clash(clash) => clash.key(),
            Self::Gap(gap) => gap.key(),
            Self::Outlier(_) => "remark-outlier",
        }
    }
}
