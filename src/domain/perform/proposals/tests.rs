//! What the rules of sheets allow.

use crate::domain::sample::{Lab, at, cell, id, ids, moving, sheet, topic};
use crate::domain::{Command, Proposal, Record, Refusal};
use crate::format::KindId;

fn utopia(details: &[(&str, &str)]) -> Record {
    let details = details
        .iter()
        .map(|(field, answer)| ((*field).to_owned(), (*answer).to_owned()));
    Record::Proposal(Proposal {
        author: None,
        details: details.collect(),
        ..sheet("UT01", "utopia")
    })
}

fn withdraw(proposal: &str) -> Command {
    Command::Withdraw {
        proposal: id(proposal),
        at: at("10:12"),
        reason: "esce alle 13".to_owned(),
    }
}

#[test]
fn a_sheet_needs_a_text_a_known_kind_and_the_author_its_kind_asks_for() {
    let mut lab = Lab::with_people(1);
    let mut blank = sheet("C01", "card");
    blank.text = "\n".to_owned();
    assert_eq!(
        lab.refuses_to_put(Record::Proposal(blank)),
        Refusal::Empty { field: "text" }
    );
    let mut strange = sheet("C01", "card");
    strange.kind = KindId("dream".to_owned());
    assert_eq!(
        lab.refuses_to_put(Record::Proposal(strange)),
        Refusal::UnknownKind {
            kind: "dream".to_owned()
        }
    );
    let mut anonymous = sheet("T01", "topic");
    anonymous.author = None;
    assert_eq!(
        lab.refuses_to_put(Record::Proposal(anonymous)),
        Refusal::Empty { field: "author" }
    );
}

#[test]
fn the_answers_of_a_form_are_there_and_within_their_field() {
    let mut lab = Lab::with_people(1);
    assert_eq!(
        lab.refuses_to_put(utopia(&[])),
        Refusal::MissingDetail {
            field: "sketch".to_owned()
        }
    );
    for (field, answer) in [
        ("people", "10"),
        ("people", "due"),
        ("form", "opera"),
        ("day", "32/05/2025"),
        ("hour", "alle tre"),
        ("shown", "forse"),
    ] {
        assert_eq!(
            lab.refuses_to_put(utopia(&[("sketch", "un tavolo"), (field, answer)])),
            Refusal::WrongDetail {
                field: field.to_owned(),
                answer: answer.to_owned()
            }
        );
    }
    lab.put(utopia(&[
        ("sketch", "un tavolo"),
        ("people", "9"),
        ("form", "scene"),
        ("day", "31/05/2025"),
        ("hour", "15:00"),
        ("shown", "yes"),
    ]));
}

#[test]
fn a_sheet_derives_from_sheets_that_exist() {
    let mut lab = Lab::with_people(1);
    let mut card = sheet("C02", "card");
    card.from = ids("C01");
    assert_eq!(
        lab.refuses_to_put(Record::Proposal(card)),
        Refusal::Unknown { id: id("C01") }
    );
}

#[test]
fn a_sheet_belongs_to_a_round_that_exists() {
    let mut lab = Lab::with_people(1);
    let mut note = sheet("N01", "note");
    note.position.round = Some(3);
    assert_eq!(
        lab.refuses_to_put(Record::Proposal(note)),
        Refusal::UnknownRound { round: 3 }
    );
}

fn relocate(sheet: &str, at: &str, round: u32) -> Command {
    Command::Relocate {
        proposal: id(sheet),
        at: id(at),
        round: Some(round),
    }
}

#[test]
fn a_sheet_of_the_wrong_table_goes_to_the_right_one_and_back() {
    let mut lab = Lab::with_people(1);
    let mut note = sheet("N01", "note");
    note.position.at = Some(id("V01"));
    note.position.round = Some(1);
    lab.put(Record::Proposal(note));
    lab.does(relocate("N01", "V02", 1));
    let place = &lab.session().proposals[0].position;
    assert_eq!((place.at.clone(), place.round), (Some(id("V02")), Some(1)));
    for (command, refusal) in [
        (
            relocate("N01", "V02", 1),
            Refusal::ThereAlready { sheet: id("N01") },
        ),
        (relocate("N01", "V99", 1), Refusal::Unknown { id: id("V99") }),
        (relocate("N01", "V01", 9), Refusal::UnknownRound { round: 9 }),
        (
            Command::Relocate {
                proposal: id("N01"),
                at: id("V01"),
                round: None,
            },
            Refusal::Empty { field: "round" },
        ),
    ] {
        assert_eq!(lab.refuses(command), refusal);
    }
}

#[test]
fn a_topic_has_no_table_and_a_withdrawn_sheet_stays_where_it_was() {
    let mut lab = Lab::with_people(1);
    lab.posts("T01", "P01", Some(cell("F01", "SP01")));
    assert_eq!(
        lab.refuses(relocate("T01", "V01", 1)),
        Refusal::OfTheHall { sheet: id("T01") }
    );
    lab.does(withdraw("T01"));
    assert_eq!(
        lab.refuses(relocate("T01", "V01", 1)),
        Refusal::NotStanding { topic: id("T01") }
    );
}

#[test]
fn a_correction_keeps_the_place_and_the_history_of_a_topic() {
    let mut lab = Lab::with_people(1);
    lab.posts("T01", "P01", Some(cell("F01", "SP01")));
    lab.does(moving("T01", Some(cell("F02", "SP02"))));
    let mut corrected = topic("T01", "P01");
    corrected.text = "Due mazzi di chiavi".to_owned();
    corrected.posted_at = at("12:00");
    lab.put(Record::Proposal(corrected));
    let stored = &lab.session().proposals[0];
    assert_eq!(stored.text, "Due mazzi di chiavi");
    assert_eq!(stored.posted_at, at("09:20"));
    assert_eq!(stored.position.cell, Some(cell("F02", "SP02")));
    assert_eq!(stored.moves.len(), 1);
}

#[test]
fn a_withdrawn_sheet_stays_and_its_cell_is_free() {
    let mut lab = Lab::with_people(1);
    lab.posts("T01", "P01", Some(cell("F01", "SP01")));
    lab.does(withdraw("T01"));
    lab.posts("T02", "P01", Some(cell("F01", "SP01")));
    assert_eq!(lab.session().proposals.len(), 2);
    assert_eq!(
        lab.refuses(withdraw("T01")),
        Refusal::NotStanding { topic: id("T01") }
    );
}

#[test]
fn a_reinstated_sheet_stands_off_the_wall() {
    let mut lab = Lab::with_people(1);
    lab.posts("T01", "P01", Some(cell("F01", "SP01")));
    lab.does(withdraw("T01"));
    let reinstate = Command::Reinstate { proposal: id("T01") };
    lab.does(reinstate.clone());
    let stored = &lab.session().proposals[0];
    assert!(stored.is_standing());
    assert_eq!(stored.position.cell, None);
    assert_eq!(
        lab.refuses(reinstate),
        Refusal::StandsAlready { topic: id("T01") }
    );
}
