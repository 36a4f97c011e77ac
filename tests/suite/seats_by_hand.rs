//! A seating proposed, changed by hand before it is accepted: a seat kept, a pair kept, two people who change places, two
//! plans beside each other.

use cerchio::domain::{Command, Id, Seating, Tie};
use cerchio::text::Tongue;

use crate::seats::{arrive, laboratory, of_round, seated, stage};
use crate::support::stage::{Stage, at as moment};

/// Thirty-two of forty-one have come; nobody is seated yet.
fn at_the_door() -> Stage {
    let mut document = laboratory(41);
    arrive(&mut document, 1..=32);
    stage(document, Tongue::Italian)
}

fn name_of(stage: &Stage, id: &Id) -> String {
    stage.session().person(id).expect("a person").name()
}

fn at<'a>(seatings: &'a [Seating], table: &str) -> &'a Seating {
    let mut seatings = seatings.iter();
    seatings
        .find(|seating| seating.table.as_str() == table)
        .expect("a table laid")
}

fn table_of(seatings: &[Seating], person: &Id) -> Id {
    let mut seatings = seatings.iter();
    let there = seatings.find(|seating| seating.people().any(|id| id == person));
    there.expect("a chair").table.clone()
}

#[test]
fn a_seat_is_kept_in_one_round_and_the_rest_is_made_around_it() {
    let mut stage = at_the_door();
    stage.press("p k").write("turno 2").press("Enter");
    let ties = stage.session().cafe.ties.clone();
    let [Tie::Stays { person, table, round }] = ties.as_slice() else {
        panic!("{ties:?}");
    };
    assert_eq!((table.as_str(), *round), ("V01", Some(2)));
    stage.shows("Posti proposti per i turni 1, 2, 3");
    stage.shows("turno 2: resta qui: Tavolo 1. Il resto è rifatto intorno.");
    stage.press("Enter");
    assert_eq!(&table_of(&of_round(&stage, 2), person), table);
    stage.press("C-z");
    assert!(stage.session().cafe.seatings.is_empty());
    stage.press("C-z");
    assert!(stage.session().cafe.ties.is_empty());
}

#[test]
fn a_pair_is_kept_at_one_table_in_every_round() {
    let mut stage = at_the_door();
    stage.press("p Tab End k").write("sempre insieme").press("Enter");
    let ties = stage.session().cafe.ties.clone();
    let [Tie::Together { one, other }] = ties.as_slice() else {
        panic!("{ties:?}");
    };
    stage.shows("Nessuno si rivede");
    stage.press("Enter");
    for round in 1..=3 {
        let seatings = of_round(&stage, round);
        assert_eq!(table_of(&seatings, one), table_of(&seatings, other));
    }
}

#[test]
fn two_people_change_places_in_a_plan_and_the_cost_is_seen_before() {
    let proposed = of_round(&seated(), 1);
    let mut stage = at_the_door();
    let one = &at(&proposed, "V03").travellers[0];
    let other = &at(&proposed, "V04").travellers[0];
    let (first, second) = (name_of(&stage, one), name_of(&stage, other));
    stage
        .press("p x Enter")
        .write(&first)
        .press("Enter")
        .write(&second)
        .press("Enter");
    stage.shows("Con lo scambio");
    assert!(stage.session().cafe.seatings.is_empty());
    stage.press("F2");
    stage.shows("scambio fatto a mano. Senza: nessuno si rivede");
    stage.press("Enter");
    let seated = of_round(&stage, 1);
    assert_eq!(table_of(&seated, one), Id::from("V04"));
    assert_eq!(table_of(&seated, other), Id::from("V03"));
    stage.press("C-z");
    assert!(stage.session().cafe.seatings.is_empty());
}

#[test]
fn the_same_two_go_back_when_they_change_places_again() {
    let proposed = of_round(&seated(), 1);
    let mut stage = at_the_door();
    let names = ["V03", "V04"].map(|table| name_of(&stage, &at(&proposed, table).travellers[0]));
    stage.press("p");
    for _ in 0..2 {
        stage
            .press("x Enter")
            .write(&names[0])
            .press("Enter")
            .write(&names[1])
            .press("Enter F2");
    }
    let screen = stage.text(80, 24);
    assert!(!screen.contains("fatto a mano"), "{screen}");
    stage.press("Enter");
    assert_eq!(of_round(&stage, 1), proposed);
}

/// People who sit where they like are where they sit: the next rounds are planned from there.
#[test]
fn who_ignores_the_plan_is_recorded_as_they_sat_and_the_next_plan_knows() {
    let mut stage = seated();
    stage.at("09:40").press("F5 Right Enter");
    let told = of_round(&stage, 1);
    let stranger = at(&told, "V03").travellers[0].clone();
    let name = name_of(&stage, &stranger);
    stage
        .at("09:45")
        .press("m")
        .write(&name)
        .press("Enter")
        .write("Tavolo 5")
        .press("Enter");
    stage.shows(&format!("{name} siede ora a: Tavolo 5."));
    let really = of_round(&stage, 1);
    assert_eq!(table_of(&really, &stranger), Id::from("V05"));
    stage.press("p");
    stage.shows("Posti proposti per i turni 2, 3");
    stage.press("Right Enter");
    assert_eq!(of_round(&stage, 1), really, "what was, was");
    for round in [2, 3] {
        let there = table_of(&of_round(&stage, round), &stranger);
        assert_ne!(there, Id::from("V05"), "back at the table where they really sat");
    }
}

#[test]
fn the_plans_are_seen_beside_each_other_and_beside_the_seats_there_are() {
    let mut stage = seated();
    stage.at("09:40").press("F5 Right Enter").at("10:06");
    stage.press("p Tab Tab Tab");
    stage.shows("com'è adesso");
    stage.shows("► pochi cambi");
    stage.shows("hanno tavoli diversi");
    stage.press("Down");
    stage.shows("tutto nuovo (2 di 3)");
    stage.press("Tab");
    stage.shows("tutto nuovo (2 di 3)");
}

#[test]
fn the_pictures_of_plans_beside_each_other_are_these() {
    for (tongue, name) in [(Tongue::Italian, "it"), (Tongue::English, "en")] {
        let mut document = laboratory(41);
        arrive(&mut document, 1..=32);
        let mut stage = stage(document, tongue);
        stage
            .press("p Enter")
            .at("09:40")
            .press("F5 Right Enter")
            .at("10:06")
            .press("p Tab Tab Tab");
        for (width, height) in [(80, 24), (60, 20)] {
            let picture = format!("seats-{name}-ways-{width}");
            insta::with_settings!({snapshot_path => "pictures", prepend_module_to_snapshot => false}, {
                insta::assert_snapshot!(picture, stage.text(width, height));
            });
        }
    }
}

/// A seat kept has the plan made again: who had changed places by hand before keeps the seat, too.
#[test]
fn who_changed_places_by_hand_keeps_the_seat_when_another_is_locked() {
    let proposed = of_round(&seated(), 1);
    let mut stage = at_the_door();
    let [one, other] = ["V03", "V04"].map(|table| at(&proposed, table).travellers[0].clone());
    let names = [name_of(&stage, &one), name_of(&stage, &other)];
    stage
        .press("p x Enter")
        .write(&names[0])
        .press("Enter")
        .write(&names[1])
        .press("Enter F2");
    stage.press("k").write("turno 2").press("Enter");
    stage.shows("Restano anche i 2 posti scambiati");
    stage.press("Enter");
    let seated = of_round(&stage, 1);
    assert_eq!(table_of(&seated, &one), Id::from("V04"));
    assert_eq!(table_of(&seated, &other), Id::from("V03"));
    stage.press("C-z C-z");
    assert!(
        stage.session().cafe.ties.is_empty(),
        "one step, as it was asked for"
    );
}

/// More tables than there are rows for: it says how many are out of sight, and where.
#[test]
fn a_proposal_taller_than_the_screen_says_how_many_tables_are_out_of_sight() {
    let mut stage = at_the_door();
    stage.press("p");
    let screen = stage.text(60, 20);
    assert!(
        screen.contains("tavoli sotto") && !screen.contains("sopra"),
        "{screen}"
    );
    stage.press("End");
    let screen = stage.text(60, 20);
    assert!(
        screen.contains("tavoli sopra") && !screen.contains("sotto"),
        "{screen}"
    );
}

#[test]
fn a_chair_given_by_hand_says_what_it_does_not_keep() {
    let seated = seated();
    let seatings = of_round(&seated, 1);
    let pair = ["V03", "V04"].map(|table| at(&seatings, table).travellers[0].clone());
    let names = [0, 1].map(|idx| name_of(&seated, &pair[idx]));
    let [one, other] = pair;
    let mut document = seated.document().clone();
    let apart = Command::Tie(Tie::Apart { one, other });
    document
        .perform(apart, moment("2025-05-17 09:00"))
        .expect("a tie");
    let mut stage = stage(document, Tongue::Italian);
    stage.press("m").write(&names[0]).press("Enter").write("tavolo 4");
    stage.shows("Contro ciò che avete scritto con k:");
    stage.press("Enter");
    stage.shows("Attenzione, contro ciò che avete scritto con");
}

#[test]
fn when_the_last_table_is_taken_away_the_one_before_is_selected() {
    let mut stage = at_the_door();
    let n_tables = stage.session().room.tables.len();
    stage.press("End Del Enter");
    assert_eq!(stage.session().room.tables.len(), n_tables - 1);
    stage.shows(&format!("► {}", n_tables - 1));
    stage.press("t");
    stage.shows("Tavolo");
}
