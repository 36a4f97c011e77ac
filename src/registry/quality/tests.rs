use super::*;
use crate::registry::ledger::{Entity, FollowUp, Involvement, Kind, Order};

/// A project with nothing but its name, filled by `fill`, alone in the edition of 2021.
fn remarks_on(fill: impl FnOnce(&mut Sheet)) -> Vec<Remark> {
    let ledger = ledger(2021, "PI001", fill);
    let found = issues(&ledger, 2021);
    found.into_iter().map(|issue| issue.remark).collect()
}

fn ledger(year: i32, id: &str, fill: impl FnOnce(&mut Sheet)) -> Ledger {
    let mut ledger = Ledger::default();
    put(&mut ledger, year, id, fill);
    ledger
}

fn put(ledger: &mut Ledger, year: i32, id: &str, fill: impl FnOnce(&mut Sheet)) {
    let mut sheet = Sheet::blank(id, "Orto", Kind::Project);
    fill(&mut sheet);
    let entity = Order::Entity(Entity::new(id, sheet.kind()));
    let sheet = Box::new(sheet);
    ledger.perform(&[entity, Order::Sheet { year, sheet }]).unwrap();
}

fn in_project(sheet: &mut Sheet, fill: impl FnOnce(&mut crate::registry::ledger::ProjectSheet)) {
    if let crate::registry::ledger::Matter::Project(project) = &mut sheet.matter {
        fill(project);
    }
}

fn clashes_of(fill: impl FnOnce(&mut Sheet)) -> Vec<Clash> {
    let clash = |remark: Remark| match remark {
        Remark::Clash(clash) => Some(clash),
        Remark::FollowUp(_) | Remark::Gap(_) | Remark::Outlier(_) => None,
    };
    remarks_on(fill).into_iter().filter_map(clash).collect()
}

fn with_range(range: &str, districts: &[&str], zones: &[&str]) -> Vec<Clash> {
    clashes_of(|sheet| {
        let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        sheet.territory.range = Some(range.to_owned());
        sheet.territory.districts = own(districts);
        sheet.territory.zones = own(zones);
    })
}

#[test]
fn the_range_agrees_with_the_places() {
    assert_eq!(
        with_range("zona", &[], &[]),
        [Clash::NoZone, Clash::NotOneDistrict]
    );
    assert_eq!(with_range("zona", &["Savena"], &["Mazzini"]), []);
    assert_eq!(
        with_range("quartiere", &["Savena", "Navile"], &[]),
        [Clash::NotOneDistrict]
    );
    assert_eq!(
        with_range("piu_quartieri", &["Savena"], &[]),
        [Clash::NotSeveralDistricts]
    );
    assert_eq!(with_range("citta", &["Savena"], &[]), [Clash::PlacesOfWhole]);
    assert_eq!(
        with_range("piu_comuni", &[], &[]),
        [Clash::NotSeveralMunicipalities]
    );
}

#[test]
fn nobody_in_charge_is_more_than_all_and_zero_of_zero_is_right() {
    let people = |beneficiaries, in_charge| {
        clashes_of(|sheet| {
            in_project(sheet, |project| {
                project.people.beneficiaries = beneficiaries;
                project.people.in_charge = in_charge;
            });
        })
    };
    assert_eq!(
        people(Some(3), Some(4)),
        [Clash::InChargeAbovePeople {
            in_charge: 4,
            people: 3
        }]
    );
    assert_eq!(people(Some(0), Some(0)), []);
    assert_eq!(people(None, Some(4)), []);
}

#[test]
fn a_blank_project_says_everything_that_figures_need_and_miss() {
    let gaps = remarks_on(|_| {});
    assert_eq!(gaps.len(), 9);
    assert!(gaps.contains(&Remark::Gap(Gap::Beneficiaries)));
    let zero = remarks_on(|sheet| in_project(sheet, |project| project.people.beneficiaries = Some(0)));
    assert!(!zero.contains(&Remark::Gap(Gap::Beneficiaries)));
}

#[test]
fn an_organisation_must_be_in_the_list_and_do_something() {
    let found = clashes_of(|sheet| {
        in_project(sheet, |project| {
            project.subjects = vec![Involvement {
                organisation: "O009".to_owned(),
                ..Involvement::default()
            }];
        });
    });
    let id = || "O009".to_owned();
    assert_eq!(
        found,
        [
            Clash::UnknownOrganisation { id: id() },
            Clash::WithoutRole { organisation: id() }
        ]
    );
}

#[test]
fn a_number_three_times_that_of_last_year_is_pointed_at() {
    let people = |n| move |sheet: &mut Sheet| in_project(sheet, |project| project.people.beneficiaries = n);
    let outliers = |before, now| {
        let mut ledger = ledger(2020, "PI001", people(before));
        put(&mut ledger, 2021, "PI001", people(now));
        let found = issues(&ledger, 2021).into_iter();
        found
            .filter(|issue| matches!(issue.remark, Remark::Outlier(_)))
            .count()
    };
    assert_eq!(outliers(Some(30), Some(90)), 1);
    assert_eq!(outliers(Some(90), Some(0)), 1);
    assert_eq!(outliers(Some(2), Some(10)), 0);
    assert_eq!(outliers(Some(30), None), 0);
}

#[test]
fn the_same_name_twice_and_an_earlier_entry_still_counted_may_be_one_thing_counted_twice() {
    let mut ledger = ledger(2021, "PI001", |_| {});
    put(&mut ledger, 2021, "PI002", |sheet| sheet.name = "ORTO".to_owned());
    let later = Entity {
        continues: Some("PI001".to_owned()),
        ..Entity::new("PI002", Kind::Project)
    };
    ledger.perform(&[Order::Entity(later)]).unwrap();
    let found = issues(&ledger, 2021);
    let id = || "PI001".to_owned();
    for clash in [Clash::SameName { id: id() }, Clash::EarlierCounted { id: id() }] {
        let holds = |issue: &Issue| issue.entity == "PI002" && issue.remark == Remark::Clash(clash.clone());
        assert!(found.iter().any(holds), "{clash:?}");
    }
}

#[test]
fn what_somebody_asked_to_look_at_again_comes_first_and_what_is_not_active_is_left_alone() {
    let asked = |sheet: &mut Sheet| {
        sheet.follow_up = Some(FollowUp {
            note: "chiedere ad Anna".to_owned(),
            on: Default::default(),
        });
    };
    assert_eq!(
        remarks_on(asked)[0],
        Remark::FollowUp("chiedere ad Anna".to_owned())
    );
    assert_eq!(remarks_on(|sheet| sheet.active = false), []);
}
