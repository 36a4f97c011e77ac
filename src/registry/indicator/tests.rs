use proptest::prelude::*;

use super::*;
use crate::registry::ledger::{Entity, Kind, Ledger, Matter, Order, Sheet};

/// A project: its number, beneficiaries, how many in charge, places, range, whether it is excluded.
type Sketch = (u8, Option<u32>, Option<u32>, Vec<u8>, Option<u8>, bool);

fn sketches() -> impl Strategy<Value = Vec<Sketch>> {
    let numbers = || proptest::option::of(0_u32..40);
    let places = proptest::collection::vec(0_u8..4, 0..4);
    let sketch = (
        any::<u8>(),
        numbers(),
        numbers(),
        places,
        proptest::option::of(0_u8..3),
        any::<bool>(),
    );
    proptest::collection::vec(sketch, 0..30)
}

fn sheet(sketch: &Sketch) -> Sheet {
    let (number, beneficiaries, in_charge, places, range, is_out) = sketch;
    let mut sheet = Sheet::blank(&format!("PI{number}"), "Orto", Kind::Project);
    sheet.excluded = is_out.then(String::new);
    sheet.territory.zones = places.iter().map(|place| format!("zona {place}")).collect();
    sheet.territory.districts = places.iter().map(|place| format!("Q{place}")).collect();
    sheet.territory.range = range.map(|range| ["zona", "quartiere", "citta"][usize::from(range)].to_owned());
    if let Matter::Project(project) = &mut sheet.matter {
        project.people.beneficiaries = *beneficiaries;
        project.people.in_charge = *in_charge;
    }
    sheet
}

fn ledger(sheets: &[Sheet]) -> Ledger {
    let mut ledger = Ledger::default();
    for sheet in sheets {
        let entity = Order::Entity(Entity::new(&sheet.entity, Kind::Project));
        let sheet = Box::new(sheet.clone());
        ledger
            .perform(&[entity, Order::Sheet { year: 2021, sheet }])
            .unwrap();
    }
    ledger
}

/// One sheet an entity: with two, the order would say which is the last word.
fn distinct(sketches: &[Sketch]) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = sketches.iter().map(sheet).collect();
    sheets.sort_by(|one, other| one.entity.cmp(&other.entity));
    sheets.dedup_by(|one, other| one.entity == other.entity);
    sheets
}

proptest! {
    #[test]
    fn the_order_of_loading_does_not_matter(sketches in sketches()) {
        let mut sheets = distinct(&sketches);
        let one = figures(&ledger(&sheets), 2021);
        sheets.reverse();
        prop_assert_eq!(one, figures(&ledger(&sheets), 2021));
    }

    #[test]
    fn every_count_is_the_size_of_the_list_it_opens(sketches in sketches()) {
        let ledger = ledger(&distinct(&sketches));
        for figure in figures(&ledger, 2021).iter().flat_map(|figures| &figures.all) {
            for (value, printed) in figure.measure.printed() {
                let n_entries = figure.measure.members(value.as_deref()).n();
                if let Measure::Count(_) | Measure::Cases(_) = figure.measure {
                    prop_assert_eq!(printed, n_entries.to_string(), "{}", figure.code);
                }
            }
        }
    }

    #[test]
    fn what_is_not_collected_never_becomes_a_zero(sketches in sketches()) {
        let mut sheets = distinct(&sketches);
        for sheet in &mut sheets {
            if let Matter::Project(project) = &mut sheet.matter {
                project.people = Default::default();
            }
        }
        let ledger = ledger(&sheets);
        let counts_some = sheets.iter().any(|sheet| sheet.excluded.is_none());
        let figures = figures(&ledger, 2021);
        for code in ["T2", "I5a", "S3", "S4"] {
            if let Some(Measure::Sum(sum)) = figures.as_ref().and_then(|figures| figures.get(code)) {
                prop_assert_eq!(sum.total().is_none(), counts_some, "{}", code);
            }
        }
    }
}

#[test]
fn a_person_may_write_a_row_by_its_number_or_its_key() {
    let ledger = ledger(&[Sheet::blank("PI1", "Orto", Kind::Project)]);
    let figures = figures(&ledger, 2021).unwrap();
    let codes = |typed: &str| {
        figures
            .meant(typed)
            .iter()
            .map(|figure| figure.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes("1"), ["I1", "I1q"]);
    assert_eq!(codes("i4n"), ["I4n"]);
    assert_eq!(codes("T2_beneficiari"), ["T2"]);
    assert!(codes("I99").is_empty());
}
