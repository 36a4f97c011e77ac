//! The rows on groups of citizens. Source: Comune di Bologna, monitoring 2019, B.3, rows 11 to 14 and their total.

use super::projects::{by_district, cases, count, figure, ids, mean, sum, words};
use super::{Census, Figure, Measure};

/// Rows T4, S11, S2, 11 to 14.
pub fn figures(census: &Census) -> Vec<Figure> {
    let groups = &census.groups;
    vec![
        figure("T4", count(ids(groups.iter()))),
        figure(
            "S11",
            Measure::Sum(sum(groups.iter(), |each| each.matter.citizens)),
        ),
        mean("S2g", groups, |each| each.matter.operators.sst),
        mean("S2gr", groups, |each| each.matter.operators.networks_office),
        mean("S2ga", groups, |each| each.matter.operators.other_offices),
        figure("I11", by_district(groups)),
        figure("I12", cases(groups, |each| each.matter.coordination.as_deref())),
        figure("I13", cases(groups, |each| words(&each.matter.themes))),
        figure("I14", cases(groups, |each| words(&each.matter.aims))),
    ]
}
