//! The rows on inclusive projects. Source: Comune di Bologna, monitoring 2019, B.3, rows 1 to 5 and their totals.

use super::census::Entry;
use super::{Cases, Census, Figure, Measure, Members, Ratio, Share, Sum, Tally};
use crate::registry::ledger::{Kind, ProjectSheet};

type Project<'a> = Entry<'a, ProjectSheet>;

/// The word of the vocabulary of origins that row 1 counts.
const FROM_LAB: &str = "laboratorio_pdz";
/// The word of the vocabulary of ranges that row 4 counts.
const ZONE: &str = "zona";

/// Rows T1, S1, 1 to 4, T2, S9, 5.
pub fn figures(census: &Census) -> Vec<Figure> {
    let mut all = totals(census);
    all.extend(from_laboratories(census));
    all.extend(places(census));
    all.extend(beneficiaries(census));
    all
}

/// Rows S2, S3, S4, S6, S7, S8.
pub fn further<'a>(census: &Census<'a>) -> Vec<Figure> {
    let projects = &census.projects;
    let with_someone: Vec<Project> = projects
        .iter()
        .copied()
        .filter(|each| has_someone(*each))
        .collect();
    let operators = |project: Project| project.matter.resources.operators.clone();
    let sum = |number: fn(&ProjectSheet) -> Option<u32>| {
        Measure::Sum(Sum::of(
            projects.iter().map(|each| (each.id(), number(each.matter))),
        ))
    };
    let cases = |values: fn(&ProjectSheet) -> &[String]| cases(projects, |each| words(values(each.matter)));
    let sources = |each: Project<'a>| -> Vec<&'a str> {
        let lines = each.matter.resources.funding.iter();
        distinct(lines.map(|line| line.source.as_str()))
    };
    vec![
        mean("S2p", projects, |each| operators(each).sst),
        mean("S2pr", projects, |each| operators(each).networks_office),
        mean("S2pa", projects, |each| operators(each).other_offices),
        figure("S3", sum(|sheet| sheet.resources.volunteers)),
        figure("S4", sum(|sheet| sheet.resources.professionals)),
        figure(
            "S6",
            self::cases(&with_someone, |each| words(&each.matter.activities)),
        ),
        figure("S7a", cases(|sheet| &sheet.access)),
        figure("S7t", cases(|sheet| &sheet.targets)),
        figure("S8", self::cases(projects, sources)),
    ]
}

fn totals(census: &Census) -> Vec<Figure> {
    let projects = &census.projects;
    let out = census
        .excluded
        .iter()
        .filter(|sheet| sheet.kind() == Kind::Project);
    let since = |each: &Project| each.sheet.span.since;
    let new = Share {
        part: ids(projects.iter().filter(|each| since(each) == Some(census.year))),
        whole: ids(projects.iter()),
        missing: ids(projects.iter().filter(|each| since(each).is_none())),
    };
    vec![
        figure("T1", count(ids(projects.iter()))),
        figure("T1+", count(out.map(|sheet| sheet.entity.as_str()).collect())),
        figure("S1", Measure::Share(new)),
    ]
}

/// Rows 1 and 2. A project that does not say where it comes from is not counted, and is listed as missing.
fn from_laboratories(census: &Census) -> Vec<Figure> {
    let projects = &census.projects;
    let born: Vec<Project> = projects
        .iter()
        .filter(|each| each.sheet.origin.as_deref() == Some(FROM_LAB))
        .copied()
        .collect();
    let tally = Tally {
        counted: ids(born.iter()),
        missing: ids(projects.iter().filter(|each| each.sheet.origin.is_none())),
    };
    vec![
        figure("I1", Measure::Count(tally)),
        figure("I1q", by_district(&born)),
        figure("I2", cases(&born, |each| words(&each.matter.needs))),
    ]
}

/// Rows 3 and 4. A project whose range is a zone and that names no zone is an error, listed as missing of its parts.
fn places(census: &Census) -> Vec<Figure> {
    let projects = &census.projects;
    let ranges = Cases::of(projects, Entry::id, |each| each.sheet.territory.range.as_deref());
    let in_zones: Vec<Project> = projects
        .iter()
        .filter(|each| each.sheet.territory.range.as_deref() == Some(ZONE))
        .copied()
        .collect();
    let share = Share {
        part: ids(in_zones.iter()),
        whole: ranges.base.clone(),
        missing: ranges.missing.clone(),
    };
    let how_many = |each: Project| match distinct(words(&each.sheet.territory.zones)).len() {
        0 => None,
        1 => Some("1"),
        2 => Some("2"),
        // Three and more.
        _ => Some("3"),
    };
    vec![
        figure("I3", Measure::Cases(ranges)),
        figure("I4", Measure::Share(share)),
        figure("I4n", cases(&in_zones, how_many)),
        figure("I4z", cases(&in_zones, |each| words(&each.sheet.territory.zones))),
        figure("I4q", by_district(&in_zones)),
    ]
}

/// Rows T2, S9 and 5. Not collected is outside of C and of the coverage; a measured zero is in the coverage alone.
fn beneficiaries(census: &Census) -> Vec<Figure> {
    let projects = &census.projects;
    let all = sum(projects.iter(), |each| each.matter.people.beneficiaries);
    let classes = |each: Project| each.matter.people.beneficiaries.map(class_of);
    let someone: Vec<Project> = projects
        .iter()
        .copied()
        .filter(|each| has_someone(*each))
        .collect();
    let silent = ids(projects
        .iter()
        .filter(|each| each.matter.people.in_charge.is_none()));
    let in_charge = Sum {
        missing: silent.clone(),
        ..sum(someone.iter(), |each| each.matter.people.in_charge)
    };
    let of_those = sum(someone.iter(), |each| each.matter.people.beneficiaries);
    let is_known = |each: &&Project| each.matter.people.in_charge.is_some();
    let of_known = sum(projects.iter().filter(is_known), |each| {
        each.matter.people.beneficiaries
    });
    let coverage = Share {
        part: ids(projects.iter().filter(is_known)),
        whole: ids(projects.iter()),
        missing: silent.clone(),
    };
    vec![
        figure("T2", Measure::Sum(all)),
        figure("S9", cases(projects, classes)),
        figure("I5a", Measure::Sum(counting_zeros(in_charge.clone(), &coverage))),
        figure(
            "I5b",
            Measure::Count(Tally {
                counted: ids(someone.iter()),
                missing: silent,
            }),
        ),
        figure("I5c", Measure::Sum(of_those.clone())),
        figure(
            "I5d",
            Measure::Ratio(Ratio {
                part: in_charge,
                whole: of_those,
            }),
        ),
        figure("I5k", Measure::Share(coverage)),
        figure("I5z", Measure::Sum(of_known)),
        figure("I5q", by_district(&someone)),
    ]
}

/// A sum over C is zero, and known, where some project measured zero and none has anybody.
fn counting_zeros(sum: Sum, coverage: &Share) -> Sum {
    if sum.known.is_empty() && !coverage.part.is_empty() {
        Sum::default()
    } else {
        sum
    }
}

fn has_someone(each: Project) -> bool {
    each.matter.people.in_charge.is_some_and(|number| number > 0)
}

/// Source: "I beneficiari, totali e per classi". The bounds are ours; a measured zero has a class of its own.
fn class_of(number: u32) -> &'static str {
    match number {
        0 => "0",
        1..=10 => "1-10",
        11..=25 => "11-25",
        26..=50 => "26-50",
        51..=100 => "51-100",
        101..=250 => "101-250",
        251..=500 => "251-500",
        501.. => ">500",
    }
}

/// The words of a list.
pub(super) fn words(list: &[String]) -> impl Iterator<Item = &str> {
    list.iter().map(String::as_str)
}

fn distinct<'a>(words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    for word in words {
        if !word.is_empty() && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

pub(super) fn figure(code: &'static str, measure: Measure) -> Figure {
    Figure { code, measure }
}

pub(super) fn count(counted: Members) -> Measure {
    Measure::Count(Tally {
        counted,
        missing: Members::default(),
    })
}

pub(super) fn ids<'a, 's: 'a, M: 's>(entries: impl Iterator<Item = &'a Entry<'s, M>>) -> Members {
    entries.map(|entry| entry.id()).collect()
}

pub(super) fn sum<'a, 's: 'a, M: 's>(
    entries: impl Iterator<Item = &'a Entry<'s, M>>,
    number: impl Fn(&Entry<'s, M>) -> Option<u32>,
) -> Sum {
    Sum::of(entries.map(|entry| (entry.id(), number(entry))))
}

pub(super) fn mean<'s, M>(
    code: &'static str,
    entries: &[Entry<'s, M>],
    number: impl Fn(Entry<'s, M>) -> Option<u32>,
) -> Figure {
    figure(code, Measure::Mean(sum(entries.iter(), |entry| number(*entry))))
}

pub(super) fn cases<'s, 'v, M, V: IntoIterator<Item = &'v str>>(
    entries: &[Entry<'s, M>],
    values: impl Fn(Entry<'s, M>) -> V,
) -> Measure {
    Measure::Cases(Cases::of(entries, Entry::id, values))
}

/// An entry in two Quartieri counts in both.
pub(super) fn by_district<M>(entries: &[Entry<M>]) -> Measure {
    cases(entries, |entry| words(&entry.sheet.territory.districts))
}
