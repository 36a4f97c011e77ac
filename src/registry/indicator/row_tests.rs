//! Each of the eighteen rows with data that is missing, with several answers, and with entries over several places.

use super::*;
use crate::registry::ledger::{Entity, Involvement, Kind, Ledger, Matter, Order, Sheet, Standing};

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn put(ledger: &mut Ledger, id: &str, kind: Kind, fill: impl FnOnce(&mut Sheet)) {
    let mut sheet = Sheet::blank(id, id, kind);
    fill(&mut sheet);
    let entity = Order::Entity(Entity::new(id, kind));
    let sheet = Box::new(sheet);
    ledger
        .perform(&[entity, Order::Sheet { year: 2021, sheet }])
        .unwrap();
}

/// What a test says of a project: origin, needs, range, zones, Quartieri, people, in charge.
type Said<'a> = (
    Option<&'a str>,
    &'a [&'a str],
    Option<&'a str>,
    &'a [&'a str],
    &'a [&'a str],
    [Option<u32>; 2],
);

fn project(ledger: &mut Ledger, id: &str, said: Said, subjects: &[(&str, &[&str])]) {
    let (origin, needs, range, zones, districts, [people, in_charge]) = said;
    put(ledger, id, Kind::Project, |sheet| {
        sheet.origin = origin.map(str::to_owned);
        sheet.territory.range = range.map(str::to_owned);
        sheet.territory.zones = owned(zones);
        sheet.territory.districts = owned(districts);
        if id == "P4" {
            sheet.excluded = Some("prova".to_owned());
        }
        sheet.span.since = (id == "P1").then_some(2021);
        if let Matter::Project(matter) = &mut sheet.matter {
            if id == "P1" {
                matter.access = owned(&["libero", "bando"]);
                matter.targets = owned(&["anziani"]);
            }
            matter.needs = owned(needs);
            matter.people.beneficiaries = people;
            matter.people.in_charge = in_charge;
            let subjects = subjects.iter().map(|(organisation, roles)| Involvement {
                organisation: (*organisation).to_owned(),
                roles: owned(roles),
                ..Involvement::default()
            });
            matter.subjects = subjects.collect();
        }
    });
}

/// Projects that say all, nothing, half; one left out; one that contradicts itself.
fn projects(ledger: &mut Ledger) {
    let lab = Some("laboratorio_pdz");
    let zone = Some("zona");
    project(
        ledger,
        "P1",
        (
            lab,
            &["a", "b"],
            zone,
            &["Z1", "Z2", "Z1"],
            &["Q1", "Q2"],
            [Some(10), Some(4)],
        ),
        &[("O1", &["promotore", "partner"])],
    );
    project(
        ledger,
        "P2",
        (None, &[], None, &[], &[], [None, None]),
        &[("O2", &[])],
    );
    project(
        ledger,
        "P3",
        (
            Some("spontanea"),
            &["a"],
            Some("quartiere"),
            &[],
            &["Q1"],
            [Some(20), Some(0)],
        ),
        &[("O1", &["partner"]), ("O3", &["spazi"])],
    );
    project(
        ledger,
        "P4",
        (lab, &["a"], zone, &["Z1"], &["Q1"], [Some(1000), Some(500)]),
        &[("O4", &["partner"])],
    );
    project(ledger, "P5", (lab, &[], zone, &[], &["Q2"], [Some(0), None]), &[]);
}

/// A table and a group in two Quartieri with several answers, one of each that says nothing, one of each left out.
fn others(ledger: &mut Ledger) {
    let excluded = |id: &str| id.ends_with('9').then(|| "prova".to_owned());
    for (id, is_said) in [("T1", true), ("T2", false), ("T9", true)] {
        put(ledger, id, Kind::Table, |sheet| {
            sheet.excluded = excluded(id);
            if let Matter::Table(table) = &mut sheet.matter
                && is_said
            {
                table.coordination = Some("sst".to_owned());
                table.themes = owned(&["x", "y"]);
                table.aims = owned(&["k", "l"]);
                sheet.territory.districts = owned(&["Q1", "Q2"]);
            }
        });
    }
    for (id, is_said) in [("G1", true), ("G2", false), ("G9", true)] {
        put(ledger, id, Kind::Group, |sheet| {
            sheet.excluded = excluded(id);
            if let Matter::Group(group) = &mut sheet.matter {
                // The word of the vocabulary for what was not collected is no answer.
                group.coordination = Some(if is_said { "condiviso" } else { "non_rilevato" }.to_owned());
                if is_said {
                    group.themes = owned(&["x", "y"]);
                    group.aims = owned(&["k", "l"]);
                    group.citizens = Some(12);
                    sheet.territory.districts = owned(&["Q1", "Q2"]);
                }
            }
        });
    }
}

fn ledger() -> Ledger {
    let mut ledger = Ledger::default();
    for id in ["O1", "O2", "O3", "O4"] {
        let name = id.to_owned();
        let id = id.to_owned();
        ledger.perform(&[Order::Organisation { id, name }]).unwrap();
    }
    let standing = Standing {
        kind: Some("aps".to_owned()),
        ets: Some(true),
    };
    let id = "O1".to_owned();
    ledger
        .perform(&[Order::Standing {
            year: 2021,
            id,
            standing,
        }])
        .unwrap();
    projects(&mut ledger);
    others(&mut ledger);
    ledger
}

/// A figure in one line: its number, its values, how many do not say.
fn line(figures: &Figures, code: &str) -> String {
    let measure = figures.get(code).unwrap();
    let values = measure.printed().into_iter().map(|(value, number)| match value {
        Some(value) => format!("{value} {number}"),
        None => number,
    });
    let values: Vec<String> = values.collect();
    let base = match measure {
        Measure::Cases(cases) => format!(" of {}", cases.base.n()),
        Measure::Share(share) => format!(" = {}/{}", share.part.n(), share.whole.n()),
        Measure::Count(_) | Measure::Sum(_) | Measure::Mean(_) | Measure::Ratio(_) => String::new(),
    };
    format!("{}{base}, {} silent", values.join(", "), measure.missing().n())
}

#[test]
fn the_eighteen_rows_count_what_their_definitions_say() {
    let ledger = ledger();
    let figures = figures(&ledger, 2021).unwrap();
    let rows = [
        ("T1", "4, 0 silent"),
        ("T1+", "1, 0 silent"),
        ("S1", "25.0 = 1/4, 3 silent"),
        ("I1", "2, 1 silent"),
        ("I1q", "Q1 1, Q2 2 of 2, 0 silent"),
        ("I2", "a 1, b 1 of 1, 1 silent"),
        ("I3", "quartiere 1, zona 2 of 3, 1 silent"),
        ("I4", "66.7 = 2/3, 1 silent"),
        ("I4n", "2 1 of 1, 1 silent"),
        ("I4z", "Z1 1, Z2 1 of 1, 1 silent"),
        ("I4q", "Q1 1, Q2 2 of 2, 0 silent"),
        ("T2", "30, 1 silent"),
        ("S9", "0 1, 1-10 1, 11-25 1 of 3, 1 silent"),
        ("I5a", "4, 2 silent"),
        ("I5b", "1, 2 silent"),
        ("I5c", "10, 0 silent"),
        ("I5d", "40.0, 2 silent"),
        ("I5k", "50.0 = 2/4, 2 silent"),
        ("I5q", "Q1 1, Q2 1 of 1, 0 silent"),
        ("I6", "2, 0 silent"),
        ("I6e", "ets 1 of 1, 1 silent"),
        ("I6t", "aps 1 of 1, 1 silent"),
        ("I6o", "3, 0 silent"),
        ("S7a", "bando 1, libero 1 of 1, 3 silent"),
        ("S7t", "anziani 1 of 1, 3 silent"),
        ("T3", "2, 0 silent"),
        ("I7", "Q1 1, Q2 1 of 1, 1 silent"),
        ("I8", "sst 1 of 1, 1 silent"),
        ("I9", "x 1, y 1 of 1, 1 silent"),
        ("I10", "k 1, l 1 of 1, 1 silent"),
        ("T4", "2, 0 silent"),
        ("S11", "12, 1 silent"),
        ("I11", "Q1 1, Q2 1 of 1, 1 silent"),
        ("I12", "condiviso 1 of 1, 1 silent"),
        ("I13", "x 1, y 1 of 1, 1 silent"),
        ("I14", "k 1, l 1 of 1, 1 silent"),
    ];
    for (code, expected) in rows {
        assert_eq!(line(&figures, code), expected, "{code}");
    }
}

#[test]
fn an_entry_in_two_places_is_in_each_and_once_in_the_whole() {
    let ledger = ledger();
    let census = Census::of(&ledger, 2021).unwrap();
    let of = |place: Option<&str>| Figures::of(&census.within(Split::District, place).unwrap());
    let all = [of(Some("Q1")), of(Some("Q2")), of(None)].map(|figures| line(&figures, "T1"));
    assert_eq!(all, ["2, 0 silent", "2, 0 silent", "1, 0 silent"]);
}

#[test]
fn the_public_reads_no_number_of_people_from_one_to_four_and_none_that_tells_it() {
    let ledger = ledger();
    let public = figures(&ledger, 2021).unwrap().for_audience(Audience::Public);
    assert!(public.is_hidden("I5a") && public.is_hidden("I5d"));
    assert!(!public.is_hidden("T2") && !public.is_hidden("I5c"));
    let census = Census::of(&ledger, 2021).unwrap();
    let places = places_for(Figures::by_place(&census, Split::District), Audience::Public);
    let hidden = places
        .iter()
        .filter(|(_, figures)| figures.is_hidden("I5a"))
        .count();
    assert_eq!(hidden, 2);
}
