//! The groups at work and the law of two feet.

use cerchio::domain::{Id, Walk};

use super::hall::{at_phase, leaves, posted, put_in, sign, start_here};
use crate::support::stage::at;

#[test]
fn the_groups_of_a_slot_are_those_of_its_line() {
    let mut document = posted();
    put_in(&mut document, "T03", "F02", "SP01");
    let first = at_phase(document.clone(), "first_groups").text(80, 24);
    assert!(
        first.contains("T01") && first.contains("T02") && !first.contains("T03"),
        "{first}"
    );
    let second = at_phase(document, "second_groups").text(80, 24);
    assert!(second.contains("T03") && !second.contains("T02"), "{second}");
}

#[test]
fn two_feet_take_a_person_from_the_group_they_are_in_to_another() {
    let mut document = posted();
    sign(&mut document, "T01", "P05");
    let mut stage = at_phase(document, "first_groups");
    stage
        .at("10:55")
        .press("p")
        .write("rosa\n")
        .write("T02\n")
        .press("F2");
    let walk = Walk {
        id: "W01".into(),
        at: at("2025-05-17 10:55"),
        person: "P05".into(),
        from: Some("T01".into()),
        to: Some("T02".into()),
    };
    assert_eq!(stage.session().wall.walks, [walk]);
    stage.press("Down");
    let screen = stage.text(80, 24);
    assert!(screen.contains("10:55 Rosa Bo: T01 › T02"), "{screen}");
}

#[test]
fn who_goes_for_a_walk_is_nowhere_and_never_absent() {
    let mut document = posted();
    sign(&mut document, "T01", "P05");
    let mut stage = at_phase(document, "first_groups");
    stage.at("10:55").press("p").write("rosa\nspasso\n").press("F2");
    let walk = stage.session().wall.walks.last().expect("a walk");
    assert_eq!((walk.from.clone(), walk.to.clone()), (Some("T01".into()), None));
    assert!(!stage.text(80, 24).contains("assent"));
}

#[test]
fn a_person_alone_is_a_group_and_those_who_fly_are_named() {
    let mut stage = at_phase(posted(), "first_groups");
    let screen = stage.text(80, 24);
    assert!(
        !screen.contains("Farfalle"),
        "before it begins everybody is choosing: {screen}"
    );
    let screen = stage.press("F5 Right Enter").text(80, 24);
    assert!(screen.contains("Anche una persona sola è un gruppo."), "{screen}");
    assert!(screen.contains("Farfalle: Ugo Bassi, Rosa Bo"), "{screen}");
}

#[test]
fn a_walk_to_nowhere_from_nowhere_is_refused_in_the_form() {
    let mut stage = at_phase(posted(), "first_groups");
    stage.press("p").write("rosa\nspasso\n").press("F2");
    assert!(stage.session().wall.walks.is_empty());
    assert!(stage.text(80, 24).contains("! "), "{}", stage.text(80, 24));
}

#[test]
fn a_walk_noted_by_mistake_is_taken_off() {
    let mut stage = at_phase(posted(), "first_groups");
    stage
        .press("p")
        .write("rosa\nT02\n")
        .press("F2 Del Enter Right Enter");
    assert!(stage.session().wall.walks.is_empty());
}

#[test]
fn the_next_steps_of_a_report_are_at_hand_in_its_group() {
    let mut stage = at_phase(posted(), "first_groups");
    stage.at("11:20").press("s");
    assert!(stage.text(100, 24).contains("qui il report non c'è ancora"));
    stage
        .press("Enter Tab Tab")
        .write("Poche parole.")
        .press("F2 s")
        .write("Le chiavi")
        .press("F2");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    assert_eq!(report.contents.next_steps.len(), 1);
}

#[test]
fn whoever_left_before_the_groups_began_is_neither_here_now_nor_in_the_report() {
    let mut document = posted();
    sign(&mut document, "T01", "P05 P06");
    leaves(&mut document, "P05", "2025-05-17 10:40");
    let mut stage = at_phase(document, "first_groups");
    start_here(stage.at("10:41"));
    stage.shows("Qui ora in 2: Nadia Verdorto, Ivo Zanni");
    stage.press("Enter Tab Tab").write("Poche parole.").press("F2");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    assert_eq!(report.participants, [Id::from("P01"), Id::from("P06")]);
}

#[test]
fn whoever_left_during_the_groups_was_there_and_is_not_here_now() {
    let mut document = posted();
    sign(&mut document, "T01", "P05 P06");
    let mut stage = at_phase(document, "first_groups");
    start_here(stage.at("10:41"));
    stage.at("11:00").press("F4").write("bo").press("- Esc Esc");
    stage.shows("Qui ora in 2: Nadia Verdorto, Ivo Zanni");
    stage.press("Enter Tab Tab").write("Poche parole.").press("F2");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    assert_eq!(report.participants, ["P01", "P05", "P06"].map(Id::from));
}
