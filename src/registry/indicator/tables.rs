//! The rows on standing tables. Source: Comune di Bologna, monitoring 2019, B.3, rows 7 to 10 and their total.

use super::projects::{by_district, cases, count, figure, ids, mean, words};
use super::{Census, Figure};

/// Rows T3, S10, S2, 7 to 10.
pub fn figures(census: &Census) -> Vec<Figure> {
    let tables = &census.tables;
    let seats = tables.iter().flat_map(|each| &each.matter.organisations);
    vec![
        figure("T3", count(ids(tables.iter()))),
        figure("S10", count(seats.map(String::as_str).collect())),
        mean("S2t", tables, |each| each.matter.operators.sst),
        mean("S2tr", tables, |each| each.matter.operators.networks_office),
        mean("S2ta", tables, |each| each.matter.operators.other_offices),
        figure("I7", by_district(tables)),
        figure("I8", cases(tables, |each| each.matter.coordination.as_deref())),
        figure("I9", cases(tables, |each| words(&each.matter.themes))),
        figure("I10", cases(tables, |each| words(&each.matter.aims))),
    ]
}
