//! Numbers far from those of the year before: perhaps true, perhaps a slip of the keys.

use crate::registry::ledger::{Ledger, Matter, Sheet};

/// How many times larger or smaller a number must be.
const TIMES: u64 = 3;
/// And by how much at least, so that two in place of none is no news.
const LEAST: u32 = 20;

/// A number and what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlier {
    /// The field of the form, as its words are known.
    pub field: &'static str,
    pub before: u32,
    pub now: u32,
    /// The year of `before`.
    pub year: i32,
}

/// The numbers of a sheet that are far from those of the latest earlier one.
pub(super) fn outliers(ledger: &Ledger, year: i32, sheet: &Sheet) -> Vec<Outlier> {
    let mut earlier = ledger.sheets_of(&sheet.entity);
    let Some((before_year, before)) = earlier.find(|(other, _)| *other < year) else {
        return Vec::new();
    };
    let numbers = numbers(sheet).into_iter().zip(numbers(before));
    numbers
        .filter_map(|((field, now), (_, before))| {
            let (now, before) = (now?, before?);
            is_far(before, now).then_some(Outlier {
                field,
                before,
                now,
                year: before_year,
            })
        })
        .collect()
}

fn is_far(before: u32, now: u32) -> bool {
    let (small, large) = (u64::from(before.min(now)), u64::from(before.max(now)));
    before.abs_diff(now) >= LEAST && large >= small * TIMES
}

/// The numbers of people in a sheet; the same fields in the same order for sheets of one kind.
fn numbers(sheet: &Sheet) -> Vec<(&'static str, Option<u32>)> {
    match &sheet.matter {
        Matter::Project(project) => vec![
            ("sheet-beneficiaries", project.people.beneficiaries),
            ("sheet-in-charge", project.people.in_charge),
            ("sheet-volunteers", project.resources.volunteers),
            ("sheet-professionals", project.resources.professionals),
        ],
        Matter::Table(table) => vec![("sheet-people", table.people)],
        Matter::Group(group) => vec![
            ("sheet-citizens", group.citizens),
            ("sheet-citizens-in-charge", group.in_charge),
        ],
    }
}
