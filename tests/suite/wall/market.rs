//! The market and the sign-ups: topics are posted, moved, merged, withdrawn; people sign.

use cerchio::domain::{Cell, Id, Proposal, ProposalState};

use super::hall::{at_phase, hall, post, posted, put_in, sign, status};
use crate::support::lab::document;
use crate::support::stage::Stage;

fn topic<'a>(stage: &'a Stage, id: &str) -> &'a Proposal {
    stage.session().proposal(&id.into()).expect("a topic")
}

fn cell(slot: &str, space: &str) -> Option<Cell> {
    Some(Cell {
        slot: slot.into(),
        space: space.into(),
    })
}

fn signed(stage: &Stage, topic: &str) -> Vec<Id> {
    let signs = stage.session().wall.sign_ups.iter();
    signs
        .filter(|sign| sign.topic.as_str() == topic)
        .map(|sign| sign.person.clone())
        .collect()
}

#[test]
fn a_topic_is_posted_in_the_empty_cell_one_is_on() {
    let mut stage = at_phase(hall(), "market");
    stage
        .at("09:46")
        .press("Right Down Enter")
        .write("Cani e gatti\nug\n")
        .press("F2");
    let topic = topic(&stage, "T01");
    assert_eq!(
        (topic.title(), topic.author.as_ref()),
        ("Cani e gatti", Some(&"P04".into()))
    );
    assert_eq!(topic.position.cell, cell("F02", "SP02"));
    assert!(status(&stage).contains("T01 Cani e gatti è affisso."));
}

#[test]
fn a_free_cell_offers_no_key_while_nobody_can_post() {
    let mut stage = at_phase(document("open_space"), "market");
    let screen = stage.text(80, 24);
    assert!(!screen.contains("Invio affigge"), "{screen}");
    stage.shows("le persone si aggiungono da F4");
    stage.press("F4 +").write("Zita").press("F2 Esc");
    stage.shows("Invio affigge qui un tema");
}

#[test]
fn a_convener_who_is_on_the_way_has_someone_else_post() {
    let mut stage = at_phase(hall(), "market");
    stage
        .press("n")
        .write("Casa della Salute\nsara\n")
        .press("Tab")
        .write("Oltre al prelievo.")
        .press("Tab Tab");
    stage.write("ivo\n").press("F2");
    let topic = topic(&stage, "T01");
    assert_eq!(
        (topic.author.clone(), topic.posted_by.clone()),
        (Some("P07".into()), Some("P06".into()))
    );
    assert_eq!(topic.details["description"], "Oltre al prelievo.");
}

#[test]
fn a_topic_in_hand_says_what_a_cell_would_change_before_it_is_dropped() {
    let mut document = posted();
    post(&mut document, "Passaggi tra vicini", "P04", None);
    sign(&mut document, "T03", "P05 P06");
    sign(&mut document, "T04", "P05 P06");
    put_in(&mut document, "T03", "F01", "SP03");
    put_in(&mut document, "T04", "F01", "SP04");
    let mut stage = at_phase(document, "market");
    stage.at("10:08").press("Down Down m Right");
    assert!(status(&stage).contains("T03 in 11:35 · C: toglie 2 sovrapposizioni. Invio lo sposta."));
    stage.press("Enter").write("due persone volevano entrambi\n");
    let topic = topic(&stage, "T03");
    assert_eq!(topic.position.cell, cell("F02", "SP03"));
    assert_eq!(
        topic.moves.last().expect("a move").reason,
        "due persone volevano entrambi"
    );
    assert!(status(&stage).contains("toglie 2 sovrapposizioni"));
}

#[test]
fn a_taken_cell_is_said_and_the_topic_stays_in_hand() {
    let mut stage = at_phase(posted(), "market");
    stage.press("m Down");
    assert!(status(&stage).contains("casella occupata da T02"));
    stage.press("Enter");
    assert_eq!(topic(&stage, "T01").position.cell, cell("F01", "SP01"));
    stage.press("Esc");
    assert!(status(&stage).contains("Rimesso dov'era."));
    assert!(
        stage.text(80, 24).contains("Nadia Verdorto"),
        "one is on T01 again"
    );
}

#[test]
fn a_convener_cannot_be_in_two_topics_of_a_slot() {
    let mut document = posted();
    post(&mut document, "Passaggi tra vicini", "P01", Some(("F02", "SP01")));
    let mut stage = at_phase(document, "market");
    stage.press("Right m Left Down Down");
    assert!(status(&stage).contains("Nadia Verdorto"), "{}", status(&stage));
    stage.press("Enter");
    assert_eq!(topic(&stage, "T04").position.cell, cell("F02", "SP01"));
}

#[test]
fn a_topic_is_taken_off_the_wall_and_put_back_from_below() {
    let mut stage = at_phase(posted(), "market");
    stage.press("- Enter");
    assert_eq!(topic(&stage, "T01").position.cell, None);
    stage.press("End Up m Up Enter Enter");
    assert_eq!(topic(&stage, "T01").position.cell, cell("F01", "SP05"));
}

#[test]
fn merging_asks_what_was_agreed_and_the_sheet_stays_in_sight() {
    let mut document = posted();
    sign(&mut document, "T01", "P05 P06");
    let mut stage = at_phase(document, "market");
    stage
        .press("u")
        .write("scuola\n")
        .write("accordo fra i due proponenti\n");
    let merged = ProposalState::Merged {
        into: "T02".into(),
        at: stage.model.now,
        note: "accordo fra i due proponenti".into(),
    };
    assert_eq!(topic(&stage, "T01").state, merged);
    assert_eq!(signed(&stage, "T02"), ["P05".into(), "P06".into()]);
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("confluito in T02") && screen.contains("T02+T01"),
        "{screen}"
    );
}

#[test]
fn a_withdrawn_topic_stays_below_the_wall_and_can_come_back() {
    let mut stage = at_phase(posted(), "market");
    stage.press("Del").write("il proponente esce alle 13\n");
    assert!(!topic(&stage, "T01").is_standing());
    assert!(stage.text(80, 24).contains("ritirato"));
    stage.press("End r");
    assert!(topic(&stage, "T01").is_standing());
}

#[test]
fn signatures_are_read_off_a_sheet_and_rubbed_out() {
    let mut stage = at_phase(posted(), "sign_ups");
    stage
        .press("Enter")
        .write("bassi\nrosa\nzanni\n")
        .press("Back F2");
    assert_eq!(signed(&stage, "T01"), ["P04".into(), "P05".into()]);
    stage.press("Enter Back F2");
    assert_eq!(signed(&stage, "T01"), ["P04".into()]);
}

#[test]
fn a_person_signs_for_several_topics_at_once() {
    let mut stage = at_phase(posted(), "sign_ups");
    stage.press("p").write("bassi\n").write("T01\nT03\n").press("F2");
    assert_eq!(signed(&stage, "T01"), ["P04".into()]);
    assert_eq!(signed(&stage, "T03"), ["P04".into()]);
    assert!(status(&stage).contains("Ugo Bassi: 2 temi."));
}

#[test]
fn the_people_wanted_twice_are_listed_by_name() {
    let mut document = posted();
    sign(&mut document, "T01", "P05 P06");
    sign(&mut document, "T03", "P05 P06");
    put_in(&mut document, "T03", "F01", "SP03");
    let mut stage = at_phase(document, "sign_ups");
    stage.press("c");
    let screen = stage.text(100, 24);
    assert!(screen.contains("2 persone vogliono sia T01"), "{screen}");
    assert!(screen.contains("Rosa Bo, Ivo Zanni"), "{screen}");
}

#[test]
fn a_narrow_window_says_that_there_are_more_slots() {
    let mut document = posted();
    let third = document.session.room.slots[2].clone();
    let slot = cerchio::domain::Slot {
        id: "F04".into(),
        begins: third.ends,
        ends: third.ends + chrono::TimeDelta::minutes(30),
        ..third
    };
    super::hall::does(
        &mut document,
        cerchio::domain::Command::put(cerchio::domain::Record::Slot(slot)),
    );
    let stage = at_phase(document, "market");
    assert!(stage.text(60, 20).contains("1►"));
    assert!(!stage.text(80, 24).contains("1►"));
}

#[test]
fn the_mouse_chooses_a_cell() {
    use cerchio::app::Msg;
    use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
    let mut stage = at_phase(posted(), "market");
    let screen = stage.text(80, 24);
    let row = screen
        .lines()
        .position(|line| line.contains("T02"))
        .expect("T02 is on the wall");
    let row = u16::try_from(row).expect("a row");
    let kind = MouseEventKind::Down(MouseButton::Left);
    let mouse = MouseEvent {
        kind,
        column: 10,
        row,
        modifiers: KeyModifiers::NONE,
    };
    stage.send(Msg::Mouse(mouse));
    assert!(
        stage
            .text(80, 24)
            .contains("T02 L'ex scuola: che vita darle? · Elio Scalapiano")
    );
}

#[test]
fn the_cell_one_is_on_is_marked_without_colour() {
    let stage = at_phase(posted(), "market");
    let picture = stage.picture(80, 24);
    assert!(picture.contains("│►T01 Orto-giardino"), "{picture}");
    assert!(picture.contains("RRRRRRRRRRRRRRRR"), "{picture}");
}
