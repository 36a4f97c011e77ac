//! Seats proposed as in the room: forty-one names, eleven from one cooperative, one with her interpreter, nine empty
//! chairs; then everything that happens at the door and between two rounds.

#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use cerchio::domain::{Body, Command, Document, Id, Person, Seating};
use cerchio::format::Activity;
use cerchio::paper::{Edition, Setting, book};
use cerchio::text::{Tongue, Words};

use crate::support::cafe::{note, world_cafe};
use crate::support::lab::{go_to, named};
use crate::support::stage::{Stage, at};

const FAMILIES: [&str; 41] = [
    "Amadori",
    "Baldi",
    "Bassi",
    "Benetti",
    "Boni",
    "Brini",
    "Calzolari",
    "Casali",
    "Conti",
    "Degli Esposti",
    "Draghetti",
    "Fabbri",
    "Ferri",
    "Franchi",
    "Galli",
    "Gamberini",
    "Guidi",
    "Hofer",
    "Idrissi",
    "Landi",
    "Lenzi",
    "Lolli",
    "Marchi",
    "Masi",
    "Mazza",
    "Melloni",
    "Monti",
    "Nanni",
    "Neri",
    "Olmi",
    "Orsi",
    "Parisi",
    "Poli",
    "Ricci",
    "Rossi",
    "Sarti",
    "Serra",
    "Testa",
    "Totti",
    "Venturi",
    "Zanotti",
];
const FIRSTS: [&str; 7] = ["Anna", "Bruno", "Carla", "Dario", "Elena", "Franco", "Gina"];

/// The cooperative of the first eleven, and the interpreter (P02) of one of them (P01).
fn person(number: u32) -> Person {
    let place = usize::try_from(number).expect("a small number") - 1;
    let mut person = named(
        number,
        FIRSTS[place % FIRSTS.len()],
        FAMILIES[place % FAMILIES.len()],
    );
    person.body = (number <= 11).then(|| Id::from("B01"));
    if number == 1 {
        person.care.companions = vec![Id::from("P02")];
    }
    person
}

/// A World Café of nine tables with `n_people` on the list, nobody here yet.
pub fn laboratory(n_people: u32) -> Document {
    let cooperative = Body {
        id: "B01".into(),
        name: "Cooperativa Alba".into(),
        kind: "coop_sociale".into(),
        ets: true,
        runts: String::new(),
        municipality: String::new(),
    };
    let people = (1..=n_people).map(person).collect();
    world_cafe(&Activity::Tables { kind: note() }, 9, vec![cooperative], people)
}

/// Those numbers are ticked at the door.
pub fn arrive(document: &mut Document, numbers: impl Iterator<Item = u32>) {
    let arrivals = numbers.map(|number| Command::Arrive {
        person: Id::new("P", number),
        at: at("2025-05-17 08:50"),
    });
    document
        .perform_all(arrivals.collect(), at("2025-05-17 08:50"))
        .expect("people at the door");
}

pub fn stage(document: Document, tongue: Tongue) -> Stage {
    let mut stage = Stage::speaking(tongue);
    stage.open(document);
    go_to(&mut stage, "first_round");
    stage
}

/// Thirty-two of forty-one have come, and sit where the first proposal says.
pub fn seated() -> Stage {
    let mut document = laboratory(41);
    arrive(&mut document, 1..=32);
    let mut stage = stage(document, Tongue::Italian);
    stage.press("p Enter");
    stage
}

pub fn of_round(stage: &Stage, round: u32) -> Vec<Seating> {
    let seatings = stage.session().cafe.seatings.iter();
    seatings
        .filter(|seating| seating.round == round)
        .cloned()
        .collect()
}

fn people_of(stage: &Stage, round: u32) -> Vec<Id> {
    let mut people: Vec<Id> = of_round(stage, round)
        .iter()
        .flat_map(|seating| seating.people().cloned())
        .collect();
    people.sort();
    people
}

#[test]
fn everybody_who_has_come_has_one_chair_in_each_round_and_nobody_else() {
    let stage = seated();
    let here: Vec<Id> = (1..=32).map(|number| Id::new("P", number)).collect();
    for round in 1..=3 {
        assert_eq!(people_of(&stage, round), here);
        let sizes: BTreeSet<usize> = of_round(&stage, round)
            .iter()
            .map(|seating| seating.people().count())
            .collect();
        assert!(sizes.len() <= 2, "{sizes:?}");
        let with = |id: &str| {
            let seatings = of_round(&stage, round);
            let seating = seatings
                .iter()
                .find(|seating| seating.people().any(|person| person.as_str() == id));
            seating.expect("a chair").table.clone()
        };
        assert_eq!(with("P01"), with("P02"), "the interpreter");
    }
}

#[test]
fn so_few_that_they_sit_at_one_table_are_told_how_to_have_two() {
    let mut document = laboratory(6);
    arrive(&mut document, 1..=6);
    let mut stage = stage(document, Tongue::Italian);
    stage.press("p");
    stage.shows("Un tavolo solo: a un tavolo si sta bene in quattro o cinque");
}

#[test]
fn a_proposal_says_how_good_it_is_and_what_cannot_be_helped() {
    let mut document = laboratory(41);
    arrive(&mut document, 1..=32);
    let mut stage = stage(document, Tongue::Italian);
    stage.press("p");
    stage.shows("Posti proposti per i turni 1, 2, 3 · tutto nuovo (1 di 2)");
    stage.shows("Nessuno si rivede, 9 coppie dello stesso ente allo stesso tavolo (per forza).");
    stage.shows("Il tavolo 9 oggi può riposare");
    stage.press("Tab Down");
    stage.shows("► Bruno Baldi");
    stage.shows("con Anna Amadori");
    stage.press("Tab");
    stage.shows("o si incontrano");
    stage.shows("   2 Baldi          =");
    assert_eq!(stage.session().cafe.seatings, []);
}

#[test]
fn the_pictures_of_a_proposal_are_these() {
    for (tongue, name) in [(Tongue::Italian, "it"), (Tongue::English, "en")] {
        let mut document = laboratory(41);
        arrive(&mut document, 1..=32);
        let mut stage = stage(document, tongue);
        for (view, keys) in [("tables", "p"), ("routes", "Tab Down"), ("met", "Tab End")] {
            stage.press(keys);
            for (width, height) in [(80, 24), (60, 20)] {
                let picture = format!("seats-{name}-{view}-{width}");
                insta::with_settings!({snapshot_path => "pictures", prepend_module_to_snapshot => false}, {
                    insta::assert_snapshot!(picture, stage.text(width, height));
                });
            }
        }
    }
}

/// Between rounds one and two: two go, one comes late, a host goes, a table is closed.
#[test]
fn between_rounds_a_new_plan_keeps_what_was_and_names_only_who_changes() {
    let mut stage = seated();
    stage.at("09:40").press("F5 Right Enter");
    let first = of_round(&stage, 1);
    let told = stage.session().cafe.seatings.clone();
    stage.at("10:06");
    for (name, keys) in [("Masi", "Enter Down Enter"), ("Orsi", "-"), ("Zanotti", "Enter")] {
        stage.press("F4").write(name).press(keys).press("Esc Esc");
    }
    go_to(&mut stage, "second_round");
    stage.press("p");
    stage.shows("Posti proposti per i turni 2, 3 · pochi cambi");
    let here = stage.session().people_here().count();
    assert_eq!(here, 31);
    stage.press("Enter");
    assert_eq!(of_round(&stage, 1), first, "what was, was");
    for round in [2, 3] {
        assert_eq!(people_of(&stage, round).len(), here);
    }
    let moved = (1..=32).map(|number| Id::new("P", number)).filter(|id| {
        let table = |seatings: &[Seating]| {
            let mut of_two = seatings.iter().filter(|seating| seating.round == 2);
            of_two
                .find(|seating| seating.people().any(|person| person == id))
                .map(|seating| seating.table.clone())
        };
        let (before, after) = (table(&told), table(&stage.session().cafe.seatings));
        before.is_some() && after.is_some() && before != after
    });
    assert!(moved.count() <= 2, "few change");
    stage.press("C-z");
    assert_eq!(of_round(&stage, 3).len(), 8, "one step back");
}

#[test]
fn fifty_two_instead_of_forty_one_get_the_tables_they_need_in_one_step() {
    let mut document = laboratory(60);
    arrive(&mut document, 1..=60);
    let mut stage = stage(document, Tongue::Italian);
    stage.press("p");
    stage.shows("Non ci sono sedie per tutti: si aggiunge il tavolo 10 (o Esc, e t dà più posti).");
    stage.press("Enter");
    assert_eq!(stage.session().room.tables.len(), 10);
    assert_eq!(people_of(&stage, 1).len(), 60);
    stage.press("C-z");
    assert_eq!(stage.session().room.tables.len(), 9);
    assert_eq!(stage.session().cafe.seatings, []);
}

#[test]
fn a_table_that_closes_sends_its_people_to_the_others() {
    let mut stage = seated();
    stage.at("09:40").press("F5 Right Enter").at("10:06");
    go_to(&mut stage, "second_round");
    stage.press("Del").write("rifai").press("Enter");
    stage.shows("Posti proposti per i turni 2, 3");
    stage.press("Enter");
    assert!(
        of_round(&stage, 2)
            .iter()
            .all(|seating| seating.table.as_str() != "V01")
    );
    assert_eq!(people_of(&stage, 2).len(), 32);
}

#[test]
fn who_is_tied_to_a_table_stays_and_a_tie_is_taken_away_again() {
    let mut stage = seated();
    stage
        .press("k")
        .write("landi")
        .press("Tab")
        .write("resta")
        .press("Enter F2");
    stage.shows("Franco Landi resta sempre qui");
    stage.press("p Right Enter");
    for round in 1..=3 {
        let at_first = of_round(&stage, round)
            .into_iter()
            .find(|seating| seating.table.as_str() == "V01");
        assert!(at_first.expect("a table").people().any(|id| id.as_str() == "P20"));
    }
    stage.press("k").write("landi").press("Enter");
    assert!(stage.session().cafe.ties.is_empty());
}

#[test]
fn an_exchange_says_what_it_costs_before_it_is_done() {
    let mut stage = seated();
    let table = |stage: &Stage, id: &str| {
        let seatings = of_round(stage, 1);
        let found = seatings
            .iter()
            .find(|seating| seating.people().any(|person| person.as_str() == id));
        found.expect("a chair").table.clone()
    };
    let (one, other) = (
        "P03",
        (4..=32)
            .map(|number| Id::new("P", number))
            .find(|id| table(&stage, id.as_str()) != table(&stage, "P03"))
            .expect("another table"),
    );
    let family = stage.session().person(&other).expect("a person").last.clone();
    let before = table(&stage, one);
    stage
        .press("x")
        .write("bassi")
        .press("Enter")
        .write(&family)
        .press("Enter");
    stage.shows("o scambio");
    assert_eq!(table(&stage, one), before, "nothing is done yet");
    stage.press("F2");
    assert_ne!(table(&stage, one), before);
}

/// What was accepted is one step of the diary and is told in the book once its round is held; undone, it is in neither.
#[test]
fn an_accepted_plan_is_one_step_and_in_the_book_until_it_is_undone() {
    let mut document = laboratory(41);
    arrive(&mut document, 1..=32);
    let mut stage = stage(document, Tongue::Italian);
    let told = |stage: &Stage| {
        let book = book(stage.document(), Edition::Draft, &Words::new(Tongue::Italian));
        String::from_utf8(Setting::Plain.set(&book).expect("a book")).expect("text")
    };
    let steps = |stage: &Stage| stage.document().diary.len();
    let before = steps(&stage);
    stage.press("p");
    assert_eq!(steps(&stage), before, "proposed is not done");
    stage.press("Enter");
    assert!(steps(&stage) > before);
    let seats = |stage: &Stage, round: u32| told(stage).contains(&format!("Turno {round}: 32 persone"));
    assert!(!seats(&stage, 1), "nobody has sat down yet");
    stage.press("F5 Right Enter");
    assert!(seats(&stage, 1) && !seats(&stage, 2), "{}", told(&stage));
    stage.press("C-z C-z");
    assert!(stage.session().cafe.seatings.is_empty());
    assert!(!seats(&stage, 1));
}
