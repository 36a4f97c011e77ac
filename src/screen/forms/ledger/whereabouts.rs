//! Second part of a yearly sheet: where the entry acts.

use super::super::super::{Ask, Desk};
use super::super::Reader;
use super::{At, one, yearly};
use crate::domain::RANGES;
use crate::registry::ledger::{Kind, Sheet, Territory};
use crate::registry::quality::clashes;
use crate::registry::territory;
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(at: At, desk: &Desk) -> Form {
    let own = at
        .sheet(desk)
        .map(|sheet| sheet.territory.clone())
        .unwrap_or_default();
    let path = at.path(desk);
    let kit = at.kit(desk);
    let kit = match at.kind(desk) {
        Kind::Project => one(kit, "sheet-range", RANGES, own.range.clone()),
        Kind::Table | Kind::Group => kit,
    };
    let kit = kit
        .many(
            "sheet-districts",
            names(desk, (&path, &own), Level::District),
            &own.districts,
        )
        .many("sheet-zones", names(desk, (&path, &own), Level::Zone), &own.zones)
        .line("sheet-other-zones", "")
        .many(
            "sheet-municipalities",
            names(desk, (&path, &own), Level::Municipality),
            &own.municipalities,
        );
    at.titled(kit, "sheet-where")
}

pub fn read(at: At, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let sheet = at.sheet(desk).map(|sheet| written(sheet, values));
    at.put(sheet, Reader::new(values, desk))
}

/// Says what does not agree, while it is written.
pub fn note(at: At, values: &Values, desk: &Desk) -> Option<String> {
    let sheet = written(at.sheet(desk)?, values);
    let of_places = |key: &str| {
        [
            "clash-no-zone",
            "clash-not-one-district",
            "clash-not-several-districts",
            "clash-places-of-whole",
            "clash-not-one-municipality",
            "clash-not-several-municipalities",
        ]
        .contains(&key)
    };
    let clash = clashes(&sheet, at.year)
        .into_iter()
        .find(|clash| of_places(clash.key()));
    clash.map(|clash| desk.say(clash.key()))
}

fn written(sheet: &Sheet, values: &Values) -> Sheet {
    let mut zones = values.many("sheet-zones");
    let others = values.text("sheet-other-zones");
    for other in others.split(',').map(str::trim).filter(|other| !other.is_empty()) {
        if !zones.iter().any(|zone| zone == other) {
            zones.push(other.to_owned());
        }
    }
    Sheet {
        territory: Territory {
            range: values.one("sheet-range"),
            districts: values.many("sheet-districts"),
            zones,
            municipalities: values.many("sheet-municipalities"),
        },
        ..sheet.clone()
    }
}

#[derive(Clone, Copy)]
enum Level {
    District,
    Zone,
    Municipality,
}

/// The names of places that can be chosen: those of the territories, then those already written somewhere.
fn names(desk: &Desk, (path, own): (&str, &Territory), level: Level) -> Vec<Choice> {
    let mut names: Vec<String> = Vec::new();
    let mut add = |name: &str| {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    };
    let Some(yearly) = yearly(desk) else {
        return Vec::new();
    };
    let customs = &desk.library.customs;
    for profile in customs.profiles_for(Some(&yearly.ledger), path) {
        shipped(profile, level).into_iter().for_each(&mut add);
    }
    let sheets = yearly.ledger.editions.iter().flat_map(|edition| &edition.sheets);
    for places in sheets.map(|sheet| &sheet.territory).chain([own]) {
        let places = match level {
            Level::District => &places.districts,
            Level::Zone => &places.zones,
            Level::Municipality => &places.municipalities,
        };
        places.iter().map(String::as_str).for_each(&mut add);
    }
    names
        .iter()
        .map(|name| Choice::new(name.as_str(), name.as_str()))
        .collect()
}

fn shipped(territory: &territory::Territory, level: Level) -> Vec<&str> {
    let districts = territory.districts.iter();
    match level {
        Level::District => districts.map(|district| district.name.as_str()).collect(),
        Level::Zone => districts
            .flat_map(|district| &district.zones)
            .map(String::as_str)
            .collect(),
        Level::Municipality => {
            let municipalities = territory.municipalities.iter();
            municipalities.map(|each| each.name.as_str()).collect()
        }
    }
}
