//! What cannot be true together in a sheet.

use super::names::Names;
use crate::registry::ledger::{GroupSheet, Ledger, Matter, ProjectSheet, Sheet};

/// A contradiction. Source of the rules on the range: the common fields of the yearly sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    /// Range "zona" without a zone.
    NoZone,
    /// Range "zona" or "quartiere" with another number of Quartieri than one.
    NotOneDistrict,
    /// Range "più Quartieri" with less than two.
    NotSeveralDistricts,
    /// Range of the whole city or district, and yet single places.
    PlacesOfWhole,
    NotOneMunicipality,
    NotSeveralMunicipalities,
    InChargeAbovePeople {
        in_charge: u32,
        people: u32,
    },
    AgesAbovePeople {
        ages: u32,
        people: u32,
    },
    NewcomersAbovePeople {
        newcomers: u32,
        people: u32,
    },
    EndsBeforeBeginning,
    BeginsLater,
    /// Ended before the year began.
    EndedEarlier,
    /// The state says that it has not begun, so no figure counts it.
    NotBegun,
    ExcludedWithoutReason,
    /// An organisation that is not in the list.
    UnknownOrganisation {
        id: String,
    },
    /// It does nothing in the project, so row 6 leaves it out.
    WithoutRole {
        organisation: String,
    },
    /// It goes on from an entry that is counted in the same year.
    EarlierCounted {
        id: String,
    },
    /// Another entry of the same kind has the same name in the same year.
    SameName {
        id: String,
    },
}

impl Clash {
    /// The name of the sentence that tells it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoZone => "clash-no-zone",
            Self::NotOneDistrict => "clash-not-one-district",
            Self::NotSeveralDistricts => "clash-not-several-districts",
            Self::PlacesOfWhole => "clash-places-of-whole",
            Self::NotOneMunicipality => "clash-not-one-municipality",
            Self::NotSeveralMunicipalities => "clash-not-several-municipalities",
            Self::InChargeAbovePeople { .. } => "clash-in-charge",
            Self::AgesAbovePeople { .. } => "clash-ages",
            Self::NewcomersAbovePeople { .. } => "clash-newcomers",
            Self::EndsBeforeBeginning => "clash-ends-before",
            Self::BeginsLater => "clash-begins-later",
            Self::EndedEarlier => "clash-ended-earlier",
            Self::NotBegun => "clash-not-begun",
            Self::ExcludedWithoutReason => "clash-excluded",
            Self::UnknownOrganisation { .. } => "clash-unknown-organisation",
            Self::WithoutRole { .. } => "clash-without-role",
            Self::EarlierCounted { .. } => "clash-earlier-counted",
            Self::SameName { .. } => "clash-same-name",
        }
    }

    /// The numbers of the sentence: the part, and the whole it is larger than.
    pub fn numbers(&self) -> Option<(u32, u32)> {
        match self {
            Self::InChargeAbovePeople { in_charge, people } => Some((*in_charge, *people)),
            Self::AgesAbovePeople { ages, people } => Some((*ages, *people)),
            Self::NewcomersAbovePeople { newcomers, people } => Some((*newcomers, *people)),
            Self::NoZone
            | Self::NotOneDistrict
            | Self::NotSeveralDistricts
            | Self::PlacesOfWhole
            | Self::NotOneMunicipality
            | Self::NotSeveralMunicipalities
            | Self::EndsBeforeBeginning
            | Self::BeginsLater
            | Self::EndedEarlier
            | Self::NotBegun
            | Self::ExcludedWithoutReason
            | Self::UnknownOrganisation { .. }
            | Self::WithoutRole { .. }
            | Self::EarlierCounted { .. }
            | Self::SameName { .. } => None,
        }
    }

    /// The organisation or the other entry it speaks of.
    pub fn other(&self) -> Option<&str> {
        match self {
            Self::UnknownOrganisation { id }
            | Self::WithoutRole { organisation: id }
            | Self::EarlierCounted { id }
            | Self::SameName { id } => Some(id),
            Self::NoZone
            | Self::NotOneDistrict
            | Self::NotSeveralDistricts
            | Self::PlacesOfWhole
            | Self::NotOneMunicipality
            | Self::NotSeveralMunicipalities
            | Self::InChargeAbovePeople { .. }
            | Self::AgesAbovePeople { .. }
            | Self::NewcomersAbovePeople { .. }
            | Self::EndsBeforeBeginning
            | Self::BeginsLater
            | Self::EndedEarlier
            | Self::NotBegun
            | Self::ExcludedWithoutReason => None,
        }
    }
}

/// What contradicts itself within one sheet.
pub fn clashes(sheet: &Sheet, year: i32) -> Vec<Clash> {
    let mut found = of_range(sheet);
    let (since, until) = (sheet.span.since, sheet.span.until);
    let tests = [
        (
            since.zip(until).is_some_and(|(since, until)| until < since),
            Clash::EndsBeforeBeginning,
        ),
        (since.is_some_and(|since| since > year), Clash::BeginsLater),
        (until.is_some_and(|until| until < year), Clash::EndedEarlier),
        (
            sheet.excluded.as_ref().is_some_and(|why| why.trim().is_empty()),
            Clash::ExcludedWithoutReason,
        ),
        (is_not_begun(sheet), Clash::NotBegun),
    ];
    found.extend(
        tests
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, clash)| clash),
    );
    match &sheet.matter {
        Matter::Project(project) => found.extend(of_people(project)),
        Matter::Group(group) => found.extend(of_citizens(group)),
        Matter::Table(_) => {}
    }
    found
}

fn is_not_begun(sheet: &Sheet) -> bool {
    let state = sheet.project().and_then(|project| project.state.as_deref());
    matches!(state, Some("idea" | "scheda" | "approvato" | "sospeso"))
}

fn of_range(sheet: &Sheet) -> Vec<Clash> {
    let territory = &sheet.territory;
    let (zones, districts, municipalities) = (
        territory.zones.len(),
        territory.districts.len(),
        territory.municipalities.len(),
    );
    let tests = match territory.range.as_deref() {
        Some("zona") => vec![
            (zones == 0, Clash::NoZone),
            (
                districts > 1 || (districts == 0 && municipalities == 0),
                Clash::NotOneDistrict,
            ),
        ],
        Some("quartiere") => vec![(districts != 1, Clash::NotOneDistrict)],
        Some("piu_quartieri") => vec![(districts < 2, Clash::NotSeveralDistricts)],
        Some("comune") => vec![(municipalities != 1, Clash::NotOneMunicipality)],
        Some("piu_comuni") => vec![(municipalities < 2, Clash::NotSeveralMunicipalities)],
        Some("citta") => vec![(zones + districts > 0, Clash::PlacesOfWhole)],
        Some("distretto") => vec![(zones + municipalities > 0, Clash::PlacesOfWhole)],
        Some(_) | None => Vec::new(),
    };
    tests
        .into_iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, clash)| clash)
        .collect()
}

fn of_people(project: &ProjectSheet) -> Vec<Clash> {
    let people = &project.people;
    let ages: u32 = people.by_age.values().copied().fold(0, u32::saturating_add);
    let Some(beneficiaries) = people.beneficiaries else {
        return Vec::new();
    };
    let in_charge = people.in_charge.filter(|in_charge| *in_charge > beneficiaries);
    let in_charge = in_charge.map(|in_charge| Clash::InChargeAbovePeople {
        in_charge,
        people: beneficiaries,
    });
    let ages = (ages > beneficiaries).then_some(Clash::AgesAbovePeople {
        ages,
        people: beneficiaries,
    });
    in_charge.into_iter().chain(ages).collect()
}

fn of_citizens(group: &GroupSheet) -> Vec<Clash> {
    let Some(people) = group.citizens else {
        return Vec::new();
    };
    let in_charge = group.in_charge.filter(|in_charge| *in_charge > people);
    let newcomers = group.newcomers.filter(|newcomers| *newcomers > people);
    let in_charge = in_charge.map(|in_charge| Clash::InChargeAbovePeople { in_charge, people });
    let newcomers = newcomers.map(|newcomers| Clash::NewcomersAbovePeople { newcomers, people });
    in_charge.into_iter().chain(newcomers).collect()
}

/// What contradicts the rest of the ledger.
pub(super) fn among(ledger: &Ledger, year: i32, sheet: &Sheet, names: &Names) -> Vec<Clash> {
    let mut found: Vec<Clash> = organisations(sheet)
        .into_iter()
        .filter(|id| ledger.organisation(id).is_none())
        .map(|id| Clash::UnknownOrganisation { id: id.clone() })
        .collect();
    let subjects = sheet.project().map(|project| project.subjects.as_slice());
    let idle = subjects
        .unwrap_or_default()
        .iter()
        .filter(|subject| subject.roles.is_empty());
    found.extend(idle.map(|subject| {
        Clash::WithoutRole {
            organisation: ledger
                .organisation(&subject.organisation)
                .map_or_else(|| subject.organisation.clone(), |known| known.name.clone()),
        }
    }));
    let earlier = ledger
        .entity(&sheet.entity)
        .and_then(|entity| entity.continues.clone());
    let counted = |id: &String| {
        ledger
            .sheet(year, id)
            .is_some_and(|sheet| sheet.is_in_edition(year))
    };
    found.extend(earlier.filter(counted).map(|id| Clash::EarlierCounted { id }));
    let same = names.other(sheet);
    found.extend(same.map(|id| Clash::SameName { id: id.to_owned() }));
    found
}

fn organisations(sheet: &Sheet) -> Vec<&String> {
    match &sheet.matter {
        Matter::Project(project) => project
            .subjects
            .iter()
            .map(|subject| &subject.organisation)
            .collect(),
        Matter::Table(table) => table.organisations.iter().collect(),
        Matter::Group(group) => group.organisations.iter().collect(),
    }
}
