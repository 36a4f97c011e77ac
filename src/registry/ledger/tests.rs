use proptest::prelude::*;

use super::*;

fn closing() -> Closing {
    Closing {
        at: Default::default(),
        definitions: 1,
        values: Default::default(),
    }
}

fn put(year: i32, id: &str, name: &str) -> [Order; 2] {
    let sheet = Box::new(Sheet::blank(id, name, Kind::Project));
    [
        Order::Entity(Entity::new(id, Kind::Project)),
        Order::Sheet { year, sheet },
    ]
}

#[test]
fn a_closed_edition_changes_only_after_it_was_opened_again_for_a_reason() {
    let mut ledger = Ledger::default();
    ledger.perform(&put(2019, "PI001", "Orto")).unwrap();
    let close = Order::Close {
        year: 2019,
        closing: closing(),
    };
    ledger.perform(&[close]).unwrap();
    let before = ledger.clone();
    let refused = ledger.perform(&put(2019, "PI001", "Giardino"));
    assert_eq!(refused, Err(LedgerRefusal::EditionClosed { year: 2019 }));
    let reopen = |reason: &str| Order::Reopen {
        year: 2019,
        at: Default::default(),
        reason: reason.to_owned(),
    };
    assert_eq!(ledger.perform(&[reopen(" ")]), Err(LedgerRefusal::ReasonMissing));
    assert_eq!(ledger, before);
    ledger.perform(&[reopen("un titolo sbagliato")]).unwrap();
    ledger.perform(&put(2019, "PI001", "Giardino")).unwrap();
    assert_eq!(ledger.name_of("PI001"), "Giardino");
    assert_eq!(ledger.edition(2019).unwrap().turns.len(), 2);
}

#[test]
fn all_orders_are_done_or_none() {
    let mut ledger = Ledger::default();
    let mut orders = put(2019, "PI001", "Orto").to_vec();
    orders.extend(put(2019, "PI002", " "));
    assert!(ledger.perform(&orders).is_err());
    assert_eq!(ledger, Ledger::default());
}

#[test]
fn what_an_organisation_was_is_what_was_last_said_of_it() {
    let standing = |ets: bool| Standing {
        kind: None,
        ets: Some(ets),
    };
    let organisation = Organisation {
        id: "O001".to_owned(),
        name: "Il Ponte".to_owned(),
        editions: [(2019, standing(false)), (2022, standing(true))].into(),
        judgements: Vec::new(),
    };
    let ets = |year| organisation.standing(year).ets;
    assert_eq!(
        [ets(2018), ets(2019), ets(2021), ets(2023)],
        [Some(false), Some(false), Some(false), Some(true)]
    );
}

/// An order on one of three projects, in one of two years.
fn orders() -> impl Strategy<Value = Order> {
    let id = || (1_u8..4).prop_map(|number| format!("PI00{number}"));
    let year = || 2019_i32..2021;
    let sheet =
        (year(), id(), "[a-c]{0,2}", proptest::option::of(0_u32..9)).prop_map(|(year, id, name, people)| {
            let mut sheet = Sheet::blank(&id, &name, Kind::Project);
            if let Matter::Project(project) = &mut sheet.matter {
                project.people.beneficiaries = people;
            }
            let sheet = Box::new(sheet);
            Order::Sheet { year, sheet }
        });
    let entity = id().prop_map(|id| Order::Entity(Entity::new(&id, Kind::Project)));
    let strike = (year(), id()).prop_map(|(year, entity)| Order::StrikeSheet { year, entity });
    let strike_entity = id().prop_map(Order::StrikeEntity);
    let named = any::<bool>().prop_map(|is_long| Order::Organisation {
        id: "O001".to_owned(),
        name: if is_long { "Il Ponte" } else { "Ponte" }.to_owned(),
    });
    let standing = (year(), any::<bool>()).prop_map(|(year, ets)| Order::Standing {
        year,
        id: "O001".to_owned(),
        standing: Standing {
            kind: None,
            ets: Some(ets),
        },
    });
    let close = year().prop_map(|year| Order::Close {
        year,
        closing: closing(),
    });
    prop_oneof![4 => sheet, 3 => entity, 1 => strike, 1 => strike_entity, 1 => named, 1 => standing, 1 => close]
}

/// An edition, what organisations are in it, its values.
type Counted = (Option<Edition>, Vec<Standing>, Option<Vec<(String, String)>>);

/// What indicators of a year are computed from.
fn counted(ledger: &Ledger, year: i32) -> Counted {
    let standings = ledger.organisations.iter().map(|known| known.standing(year));
    let figures = crate::registry::indicator::figures(ledger, year);
    (
        ledger.edition(year).cloned(),
        standings.collect(),
        figures.map(|figures| figures.values().collect()),
    )
}

proptest! {
    #[test]
    fn nothing_but_opening_it_again_changes_a_closed_edition(
        before in proptest::collection::vec(orders(), 0..20),
        after in proptest::collection::vec(orders(), 0..30),
    ) {
        let mut ledger = Ledger::default();
        ledger.perform(&put(2019, "PI001", "Orto")).unwrap();
        for order in before {
            // What the rules refuse is not done.
            let _ = ledger.perform(&[order]);
        }
        let _ = ledger.perform(&[Order::Close { year: 2019, closing: closing() }]);
        let frozen = counted(&ledger, 2019);
        for order in after {
            let _ = ledger.perform(&[order]);
        }
        // An organisation named after the closing was nothing in it.
        let mut now = counted(&ledger, 2019);
        now.1.truncate(frozen.1.len());
        prop_assert_eq!(now, frozen);
    }

    #[test]
    fn what_was_done_is_taken_back_whole(
        before in proptest::collection::vec(orders(), 0..20),
        order in orders(),
    ) {
        let mut ledger = Ledger::default();
        for order in before {
            let _ = ledger.perform(&[order]);
        }
        let known = ledger.clone();
        if let Some(back) = ledger.contrary(std::slice::from_ref(&order)) {
            ledger.perform(&[order]).unwrap();
            prop_assert_eq!(ledger.perform(&back), Ok(()));
            prop_assert_eq!(&ledger.entities, &known.entities);
            let sheets = |ledger: &Ledger| {
                let all = ledger.editions.iter().flat_map(|edition| edition.sheets.clone());
                all.collect::<Vec<_>>()
            };
            prop_assert_eq!(sheets(&ledger), sheets(&known));
        }
    }
}
