//! The ladder, a rule a test.

use chrono::NaiveDate;

use super::{Rank, Relation, Rules, Sightings, Stage, Summary, relations, turnover};
use crate::domain::{Attendance, Belonging, Body, Document, Offer, Person};
use crate::registry::fixture::{document, noon, person};
use crate::registry::ledger::{
    Contact, Entity, Involvement, Judgement, Kind, Ledger, Matter, Order, Record, Sheet, Standing,
    TableMeeting, Tie,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ledger(orders: impl IntoIterator<Item = Order>) -> Ledger {
    let name = Order::Organisation {
        id: "O001".to_owned(),
        name: "Il Ponte".to_owned(),
    };
    let mut ledger = Ledger::default();
    let orders: Vec<Order> = std::iter::once(name).chain(orders).collect();
    ledger.perform(&orders).unwrap();
    ledger
}

fn contact(number: u32, on: &str, kind: &str, by: &str) -> Order {
    Order::NewRecord(Box::new(Record::Contact(Contact {
        id: format!("C{number:03}"),
        organisation: "O001".to_owned(),
        on: day(on),
        kind: kind.to_owned(),
        by: by.to_owned(),
        held: true,
        note: String::new(),
    })))
}

/// A sheet of a year with Il Ponte in it.
fn sheet(kind: Kind, year: i32, fill: impl FnOnce(&mut Sheet)) -> [Order; 2] {
    let id = format!("{}001", kind.prefix());
    let mut sheet = Sheet::blank(&id, "Orto", kind);
    match &mut sheet.matter {
        Matter::Project(project) => project.subjects.push(Involvement {
            organisation: "O001".to_owned(),
            ..Involvement::default()
        }),
        Matter::Table(table) => table.organisations.push("O001".to_owned()),
        Matter::Group(_) => {}
    }
    fill(&mut sheet);
    let sheet = Box::new(sheet);
    [
        Order::Entity(Entity::new(&id, kind)),
        Order::Sheet { year, sheet },
    ]
}

fn project(year: i32, in_charge: Option<u32>, referrals: Option<u32>, shared: Option<u32>) -> [Order; 2] {
    sheet(Kind::Project, year, |sheet| {
        if let Matter::Project(project) = &mut sheet.matter {
            project.people.in_charge = in_charge;
            project.subjects[0].referrals = referrals;
            project.subjects[0].shared_paths = shared;
        }
    })
}

/// Somebody of Il Ponte came, and somebody who belongs there.
fn laboratory(id: &str, date: &str, belonging: Belonging) -> Document {
    document(id, date, |session| {
        session.bodies = vec![Body {
            id: "E01".into(),
            name: "IL PONTE".to_owned(),
            kind: "aps".to_owned(),
            ets: true,
            runts: String::new(),
            municipality: String::new(),
        }];
        let here = |id: &str, belonging| Person {
            belonging,
            attendance: Attendance::since(noon()),
            ..person(id, id, id)
        };
        let of_body = Person {
            body: Some("E01".into()),
            ..here("P01", Belonging::ThirdSector)
        };
        session.people = vec![of_body, here("P02", belonging)];
    })
}

fn relation(ledger: &Ledger, documents: &[&Document]) -> Relation {
    let mut all = relations(ledger, &Sightings::of(documents));
    assert_eq!(all.len(), 1, "{all:#?}");
    all.remove(0)
}

fn rank<'a>(relation: &'a Relation, today: &str) -> Rank<'a> {
    relation.rank(day(today), &Rules::default())
}

fn stage(orders: impl IntoIterator<Item = Order>, today: &str) -> Option<Stage> {
    rank(&relation(&ledger(orders), &[]), today).stage
}

#[test]
fn the_stage_today_is_the_highest_of_the_last_two_years_and_the_highest_ever_stays() {
    let mut orders = vec![contact(1, "2025-03-01", "offerta", "Rosa")];
    orders.extend(project(2021, Some(3), Some(2), None));
    let relation = relation(&ledger(orders), &[]);
    let rank = rank(&relation, "2025-06-01");
    assert_eq!(rank.stage, Some(Stage::Hook));
    assert_eq!(rank.highest, Some((Stage::Referral, 2021)));
}

#[test]
fn an_organisation_without_evidence_is_known_and_evidence_is_forgotten_after_the_window() {
    let offer = || [contact(1, "2023-05-01", "offerta", "Rosa")];
    assert_eq!(stage([], "2025-05-01"), Some(Stage::Known));
    assert_eq!(stage(offer(), "2025-04-30"), Some(Stage::Hook));
    assert_eq!(stage(offer(), "2025-05-01"), Some(Stage::Known));
    assert_eq!(stage(offer(), "2023-04-30"), Some(Stage::Known));
}

#[test]
fn an_invitation_counts_once_the_meeting_was_held() {
    let mut invitation = contact(1, "2025-05-01", "invito", "Rosa");
    assert_eq!(stage([invitation.clone()], "2025-06-01"), Some(Stage::Invitation));
    if let Order::NewRecord(record) = &mut invitation
        && let Record::Contact(contact) = record.as_mut()
    {
        contact.held = false;
    }
    assert_eq!(stage([invitation], "2025-06-01"), Some(Stage::Known));
}

#[test]
fn a_sheet_shows_use_then_referrals_then_shared_care_and_nothing_where_nothing_is_collected() {
    for (numbers, expected) in [
        ((None, None, None), Stage::Known),
        ((Some(0), None, None), Stage::Known),
        ((Some(1), None, None), Stage::Use),
        ((Some(1), Some(0), None), Stage::Use),
        ((None, Some(1), None), Stage::Referral),
        ((Some(1), Some(4), Some(1)), Stage::SharedCare),
    ] {
        let (in_charge, referrals, shared) = numbers;
        let orders = project(2025, in_charge, referrals, shared);
        assert_eq!(stage(orders, "2025-06-01"), Some(expected), "{numbers:?}");
    }
}

#[test]
fn who_comes_to_a_laboratory_counts_where_somebody_of_the_service_came_too() {
    let of = |belonging| {
        let lab = laboratory("a", "2025-05-01", belonging);
        rank(&relation(&ledger([]), &[&lab]), "2025-06-01").stage
    };
    assert_eq!(of(Belonging::Asc), Some(Stage::Laboratory));
    assert_eq!(of(Belonging::Citizen), Some(Stage::Known));
    assert_eq!(of(Belonging::Union), Some(Stage::Known));
}

#[test]
fn an_offer_of_help_in_a_laboratory_is_the_second_stage() {
    let mut lab = laboratory("a", "2025-05-01", Belonging::Citizen);
    lab.session.outcomes.offers = vec![Offer {
        id: "D01".into(),
        person: "P01".into(),
        project: None,
        what: "il furgone".to_owned(),
    }];
    let relation = relation(&ledger([]), &[&lab]);
    assert_eq!(rank(&relation, "2025-06-01").stage, Some(Stage::Hook));
}

#[test]
fn who_comes_twice_to_a_table_on_cases_takes_people_in_charge_with_the_service() {
    let table = |n_meetings: u32, aim: &str| {
        sheet(Kind::Table, 2025, |sheet| {
            if let Matter::Table(table) = &mut sheet.matter {
                table.aims = vec![aim.to_owned()];
                table.meetings = (1..=n_meetings)
                    .map(|month| TableMeeting {
                        on: day(&format!("2025-0{month}-10")),
                        minutes: String::new(),
                        organisations: vec!["O001".to_owned()],
                    })
                    .collect();
            }
        })
    };
    let cases = "presa_in_carico_condivisa";
    assert_eq!(stage(table(0, cases), "2025-06-01"), Some(Stage::Known));
    assert_eq!(stage(table(1, cases), "2025-06-01"), Some(Stage::Laboratory));
    assert_eq!(stage(table(2, cases), "2025-06-01"), Some(Stage::SharedCare));
    assert_eq!(
        stage(table(2, "coprogettazione"), "2025-06-01"),
        Some(Stage::Laboratory)
    );
}

#[test]
fn a_body_met_in_a_laboratory_is_there_without_being_in_the_list_and_an_office_never_is() {
    let mut lab = laboratory("a", "2025-05-01", Belonging::Asp);
    lab.session.bodies[0].name = "Altri".to_owned();
    let all = relations(&ledger([]), &Sightings::of(&[&lab]));
    let names: Vec<(&str, bool)> = all
        .iter()
        .map(|each| (each.name.as_str(), each.id.is_some()))
        .collect();
    assert_eq!(names, [("Altri", false), ("Il Ponte", true)]);
    lab.session.bodies[0].kind = "asp".to_owned();
    assert_eq!(relations(&ledger([]), &Sightings::of(&[&lab])).len(), 1);
}

/// Three dates in two half-years, once at a laboratory, with the operators given for each.
fn together(operators: [&str; 2]) -> (Ledger, Document) {
    let contacts = [
        contact(1, "2024-10-01", "offerta", operators[0]),
        contact(2, "2025-02-01", "offerta", operators[1]),
    ];
    let mut lab = laboratory("a", "2025-05-01", Belonging::Asc);
    lab.session.people[1].first = "Rosa".to_owned();
    (ledger(contacts), lab)
}

#[test]
fn continuous_needs_three_dates_two_half_years_two_operators_and_the_third_stage() {
    let tie = |ledger: &Ledger, labs: &[&Document], today| rank(&relation(ledger, labs), today).tie;
    let (ledger, lab) = together(["Rosa", "Pio"]);
    assert_eq!(tie(&ledger, &[&lab], "2025-06-01"), Tie::Continuous);
    assert_eq!(tie(&ledger, &[&lab], "2025-04-01"), Tie::Occasional);
    assert_eq!(tie(&ledger, &[], "2025-06-01"), Tie::Occasional);
    let (alone, lab) = together(["rosa", "ROSA"]);
    assert_eq!(tie(&alone, &[&lab], "2025-06-01"), Tie::Occasional);
}

#[test]
fn an_act_of_the_service_stands_for_the_second_operator() {
    let (mut alone, lab) = together(["Rosa", "Rosa"]);
    alone.perform(&project(2025, None, None, None)).unwrap();
    let relation = relation(&alone, &[&lab]);
    assert_eq!(rank(&relation, "2025-06-01").tie, Tie::Continuous);
}

#[test]
fn what_was_continuous_is_silent_after_a_year_and_what_was_not_is_occasional_then_nothing() {
    let (ledger, lab) = together(["Rosa", "Pio"]);
    let close = relation(&ledger, &[&lab]);
    assert_eq!(rank(&close, "2026-04-30").tie, Tie::Continuous);
    assert_eq!(rank(&close, "2026-05-01").tie, Tie::Silent);
    let loose = relation(&ledger, &[]);
    assert_eq!(rank(&loose, "2026-09-01").tie, Tie::Occasional);
    assert_eq!(rank(&loose, "2027-09-01").tie, Tie::Absent);
}

#[test]
fn a_judgement_holds_in_place_of_the_evidence_as_long_as_evidence_would_and_needs_a_reason() {
    let judged = |reason: &str| Order::Judge {
        id: "O001".to_owned(),
        judgement: Judgement {
            on: day("2025-01-10"),
            stage: Some(6),
            tie: Some(Tie::Continuous),
            reason: reason.to_owned(),
            by: String::new(),
        },
    };
    let relation = relation(&ledger([judged("verbale perso")]), &[]);
    let now = rank(&relation, "2025-06-01");
    assert_eq!((now.stage, now.tie), (Some(Stage::SharedCare), Tie::Continuous));
    let later = rank(&relation, "2027-01-10");
    assert_eq!((later.stage, later.tie), (Some(Stage::Known), Tie::Absent));
    assert_eq!(later.highest, Some((Stage::SharedCare, 2025)));
    assert!(Ledger::default().perform(&[judged(" ")]).is_err());
}

#[test]
fn contacts_and_judgements_are_taken_back_and_a_number_is_not_given_twice() {
    let mut ledger = ledger([]);
    let before = ledger.organisations.clone();
    let orders = [contact(1, "2025-05-01", "offerta", "Rosa")];
    let back = ledger.contrary(&orders).unwrap();
    ledger.perform(&orders).unwrap();
    ledger.perform(&back).unwrap();
    assert_eq!(
        (&ledger.organisations, ledger.logs.contacts.all().len()),
        (&before, 0)
    );
    assert_eq!(ledger.logs.contacts.next_id(), "C002");
}

#[test]
fn the_sums_count_each_organisation_once_and_in_each_of_its_places() {
    let (mut ledger, lab) = together(["Rosa", "Pio"]);
    let mut orders = project(2025, None, None, None).to_vec();
    if let Order::Sheet { sheet, .. } = &mut orders[1] {
        sheet.territory.districts = vec!["Savena".to_owned(), "Navile".to_owned()];
    }
    orders.push(Order::Standing {
        year: 2025,
        id: "O001".to_owned(),
        standing: Standing {
            kind: Some("biblioteca".to_owned()),
            ets: None,
        },
    });
    ledger.perform(&orders).unwrap();
    let all = relations(&ledger, &Sightings::of(&[&lab]));
    let summary = Summary::of(&all, day("2025-06-01"), &Rules::default());
    assert_eq!(summary.continuous, (1, 1));
    assert_eq!(summary.not_social, (1, 1));
    let places: Vec<_> = summary.by_place.into_iter().collect();
    assert_eq!(
        places,
        [("Navile".to_owned(), (1, 1)), ("Savena".to_owned(), (1, 1))]
    );
    let turns = turnover(&all, (2024, 2025), &Rules::default());
    assert_eq!(
        turns.into_iter().collect::<Vec<_>>(),
        [((Tie::Occasional, Tie::Continuous), 1)]
    );
}
