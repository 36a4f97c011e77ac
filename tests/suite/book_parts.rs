//! Parts of the book and of the minutes: what they say of a laboratory, and what they leave out because there is nothing to say.

use cerchio::domain::{Cluster, Document, Group, Handover, Id, Position, Proposal, ProposalState};
use cerchio::format::KindId;
use cerchio::paper::{Copies, Counted, Edition, Kit, Paper, Setting, book, kit};
use cerchio::text::{Tongue, Words};

use crate::support::lab::{document, go_to, named};
use crate::support::samples::samples;
use crate::support::stage::{Stage, at};

const NOON: &str = "2025-05-17 12:00";

/// As plain text, in one line.
fn read(paper: &Paper) -> String {
    let text = String::from_utf8(Setting::Plain.set(paper).expect("a format")).expect("text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn proceedings(document: &Document) -> String {
    read(&book(document, Edition::Draft, &Words::new(Tongue::Italian)))
}

fn minutes(document: &Document) -> String {
    let one = Copies {
        number: 1,
        counted: Counted::NotYet,
    };
    let paper = kit(document, Kit::Minutes, one, &Words::new(Tongue::Italian));
    read(&paper.expect("minutes"))
}

/// A sheet that stands nowhere.
pub fn sheet(id: &str, kind: &str, text: &str) -> Proposal {
    Proposal {
        id: Id::from(id),
        kind: KindId(kind.to_owned()),
        text: text.to_owned(),
        author: None,
        posted_by: None,
        posted_at: at(NOON),
        position: Position::default(),
        from: Vec::new(),
        state: ProposalState::Posted,
        details: std::collections::BTreeMap::new(),
        moves: Vec::new(),
    }
}

#[test]
fn an_inversion_is_read_after_the_words_it_goes_on_from() {
    let mut document = document("future_lab");
    let said = "ogni bambino attraversasse da solo";
    document.session.proposals = vec![
        sheet("RV01", "inversion", said),
        sheet("U01", "wish", "Più ombra"),
    ];
    document.session.outcomes.clusters = vec![Cluster {
        id: Id::from("K01"),
        title: "La strada".to_owned(),
        members: vec![Id::from("RV01")],
        open_questions: Vec::new(),
    }];
    let text = proceedings(&document);
    let led = "RV01 Sarebbe meraviglioso se… ogni bambino attraversasse da solo";
    assert_eq!(
        text.matches(led).count(),
        2,
        "as a sheet and in its cluster: {text}"
    );
    assert!(text.contains("U01 Più ombra"), "a wish stands by itself: {text}");
    assert!(minutes(&document).contains("Sarebbe meraviglioso se… ogni bambino"));
}

#[test]
fn the_lead_is_not_said_twice_where_it_was_written_too() {
    let mut document = document("future_lab");
    let said = "Sarebbe meraviglioso se la scala si salutasse";
    document.session.proposals = vec![sheet("RV01", "inversion", said)];
    assert!(proceedings(&document).contains("RV01 Sarebbe meraviglioso se la scala"));
}

#[test]
fn a_group_with_nobody_in_it_is_not_listed() {
    let mut document = document("future_lab");
    document.session.people = vec![named(1, "Anna", "Verdorto")];
    let group = |id: &str, name: &str, members: Vec<Id>| Group {
        id: Id::from(id),
        name: name.to_owned(),
        members,
    };
    document.session.room.groups = vec![
        group("G01", "Gruppo pieno", vec![Id::from("P01")]),
        group("G02", "Gruppo vuoto", Vec::new()),
    ];
    let text = proceedings(&document);
    assert!(
        text.contains("Gruppo pieno") && !text.contains("Gruppo vuoto"),
        "{text}"
    );
}

#[test]
fn a_change_of_table_is_no_point_of_the_agenda() {
    let text = minutes(&document("world_cafe"));
    assert!(
        text.contains("Primo turno") && !text.contains("Cambio tavolo"),
        "{text}"
    );
}

#[test]
fn the_minutes_hold_the_ideas_to_carry_on_under_their_table() {
    let mut document = document("world_cafe");
    let table = document.session.room.tables[0].id.clone();
    let mut note = sheet("N01", "note", "Manca un ascensore");
    note.position.at = Some(table);
    note.details = [("key_ideas", "Chiedere insieme"), ("drawing", "foto-3.jpg")]
        .map(|(field, answer)| (field.to_owned(), answer.to_owned()))
        .into();
    document.session.proposals = vec![note];
    let text = minutes(&document);
    assert!(
        text.contains("Tavolo 1 · Idee da portare via: - Chiedere insieme"),
        "{text}"
    );
    assert!(
        !text.contains("foto-3"),
        "the name of a file is nothing that was said"
    );
}

#[test]
fn a_change_of_host_is_told_also_where_nothing_was_handed_over_with_it() {
    let mut document = document("world_cafe");
    let mut people = vec![named(1, "Anna", "Verdorto"), named(2, "Ugo", "Ritorno")];
    people[1].consents.name_in_report = true;
    document.session.people = people;
    document.session.cafe.handovers = vec![Handover {
        at: at(NOON),
        round: 2,
        table: document.session.room.tables[0].id.clone(),
        from: Some(Id::from("P01")),
        to: Id::from("P02"),
        note: String::new(),
    }];
    let text = proceedings(&document);
    assert!(
        text.contains("PASSAGGI DI CONSEGNE") && text.contains("Ugo Ritorno"),
        "{text}"
    );
    assert!(
        !text.contains("Verdorto"),
        "she did not agree to be named: {text}"
    );
}

#[test]
fn a_sheet_that_was_merged_or_withdrawn_is_masculine_as_everywhere() {
    let mut document = document("open_space");
    let (mut one, mut other) = (sheet("T01", "topic", "Uno"), sheet("T03", "topic", "Tre"));
    one.state = ProposalState::Merged {
        into: Id::from("T02"),
        at: at(NOON),
        note: String::new(),
    };
    other.state = ProposalState::Withdrawn {
        at: at(NOON),
        reason: String::new(),
    };
    document.session.proposals = vec![one, sheet("T02", "topic", "Due"), other];
    let text = proceedings(&document);
    assert!(
        text.contains("Confluito in T02") && text.contains("Ritirato"),
        "{text}"
    );
}

#[test]
fn the_book_and_the_tables_count_the_same_pairs() {
    let cafe = samples().remove(1);
    let text = proceedings(&cafe);
    let mut stage = Stage::empty();
    stage.open(cafe);
    go_to(&mut stage, "third_round");
    let screen = stage.press("c").text(120, 60);
    let plain = |text: &str| {
        text.replace('│', " ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let before = |text: &str, told: &str| -> String {
        let found = text
            .split_once(told)
            .unwrap_or_else(|| panic!("{told}: {text}"))
            .0;
        found.rsplit(' ').next().unwrap_or_default().to_owned()
    };
    let screen = plain(&screen);
    assert_eq!(
        before(&screen, "coppie si incontrano in tutto"),
        before(&text, "coppie di persone, referenti compresi")
    );
    assert!(
        text.contains("sta sempre insieme, una coppia si è rivista"),
        "{text}"
    );
    assert!(
        screen.contains("sta sempre insieme, una coppia si rivede."),
        "{screen}"
    );
}
