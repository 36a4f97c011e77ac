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
    };
    let ets = |year| organisation.standing(year).ets;
    assert_eq!(
        [ets(2018), ets(2019), ets(2021), ets(2023)],
        [Some(false), Some(false), Some(false), Some(true)]
    );
}
