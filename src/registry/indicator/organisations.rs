//! The organisations in projects. Source: Comune di Bologna, monitoring 2019, B.3, row 6, and the slides on their roles.

use std::collections::{BTreeMap, BTreeSet};

use compact_str::format_compact;

use super::projects::{count, figure};
use super::{Cases, Census, Figure, Measure, Share};
use crate::registry::ledger::Standing;

/// Row 6 and S5: organisations with at least one role in at least one project.
pub fn figures(census: &Census) -> Vec<Figure> {
    let roles = roles(census);
    let organisations: Vec<&str> = roles.keys().copied().collect();
    let known: BTreeMap<&str, Standing> = organisations
        .iter()
        .map(|id| (*id, standing(census, id)))
        .collect();
    let kind = |id: &str| known.get(id).and_then(|standing| standing.kind.as_deref());
    let ets = |id: &str| known.get(id).and_then(Standing::side);
    let several = roles.iter().filter(|(_, roles)| roles.len() > 1);
    let functions = Share {
        part: several.map(|(id, _)| *id).collect(),
        whole: organisations.iter().copied().collect(),
        missing: Default::default(),
    };
    vec![
        figure("I6", count(organisations.iter().copied().collect())),
        figure("I6e", Measure::Cases(Cases::of(&organisations, |id| id, ets))),
        figure("I6t", Measure::Cases(Cases::of(&organisations, |id| id, kind))),
        figure("I6o", occurrences(census)),
        figure("S5", Measure::Share(functions)),
    ]
}

/// From each organisation to its functions, over all projects.
fn roles<'a>(census: &Census<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut roles: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for project in &census.projects {
        let subjects = project.matter.subjects.iter();
        for subject in subjects.filter(|subject| !subject.roles.is_empty()) {
            let own = roles.entry(&subject.organisation).or_default();
            own.extend(subject.roles.iter().map(String::as_str));
        }
    }
    roles
}

/// An organisation in two projects occurs twice: each occurrence is written "project/organisation".
fn occurrences(census: &Census) -> Measure {
    let pairs = census.projects.iter().flat_map(|project| {
        let subjects = project.matter.subjects.iter();
        let with_role = subjects.filter(|subject| !subject.roles.is_empty());
        with_role.map(|subject| format_compact!("{}/{}", project.id(), subject.organisation))
    });
    count(pairs.collect())
}

fn standing(census: &Census, id: &str) -> Standing {
    let known = census.ledger.organisation(id);
    known.map(|known| known.standing(census.year)).unwrap_or_default()
}
