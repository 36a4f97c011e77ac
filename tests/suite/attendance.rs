//! The attendance list: who came, from when to when, who walked in, who did not come, how many from each side.

use cerchio::domain::{Belonging, Command, Document, Id, Person, Record};
use cerchio::paper::{Copies, Counted, Kit, Setting, kit};
use cerchio::text::{Tongue, Words};

use crate::support::lab::{document, named};
use crate::support::stage::{Stage, at};

const ONE: Copies = Copies {
    number: 1,
    counted: Counted::NotYet,
};

fn does(document: &mut Document, commands: Vec<Command>) {
    document
        .perform_all(commands, at("2025-05-17 09:00"))
        .expect("a gesture");
}

fn arrives(number: u32, hour: &str) -> Command {
    Command::Arrive {
        person: Id::new("P", number),
        at: at(&format!("2025-05-17 {hour}")),
    }
}

fn leaves(number: u32, hour: &str) -> Command {
    Command::Leave {
        person: Id::new("P", number),
        at: at(&format!("2025-05-17 {hour}")),
    }
}

fn written(person: Person) -> Command {
    Command::put(Record::Person(person))
}

/// Anna came and left early, Ugo went away and came back, Zita walked in, Zoe did not come.
fn laboratory() -> Document {
    let mut document = document("world_cafe");
    let ausl = |number, first, last| Person {
        belonging: Belonging::Ausl,
        ..named(number, first, last)
    };
    let registered = [
        named(1, "Anna", "Verdorto"),
        ausl(2, "Zoe", "Altalena"),
        ausl(3, "Ugo", "Ritorno"),
    ];
    does(&mut document, registered.map(written).to_vec());
    for gesture in [
        vec![arrives(1, "09:02")],
        vec![leaves(1, "11:31")],
        vec![arrives(3, "09:03")],
        vec![leaves(3, "09:41")],
        vec![arrives(3, "10:04")],
        vec![written(named(4, "Zita", "Zanetti")), arrives(4, "09:47")],
    ] {
        does(&mut document, gesture);
    }
    document
}

/// The list as text, a line for each row of a table.
fn listed(document: &Document, tongue: Tongue) -> Vec<String> {
    let paper = kit(document, Kit::Attendance, ONE, &Words::new(tongue)).expect("a list");
    let page = Setting::Markdown.set(&paper).expect("a format");
    let text = String::from_utf8(page).expect("text").replace('\u{a0}', " ");
    text.lines().map(str::to_owned).collect()
}

/// The row with that name.
fn row<'a>(lines: &'a [String], name: &str) -> &'a str {
    let found = lines
        .iter()
        .find(|line| line.starts_with('|') && line.contains(name));
    found.unwrap_or_else(|| panic!("{name}: {lines:#?}"))
}

#[test]
fn everybody_who_came_is_listed_with_where_from_and_every_hour_of_coming_and_going() {
    let lines = listed(&laboratory(), Tongue::Italian);
    let anna = row(&lines, "Verdorto Anna");
    for told in ["Cittadin", "09:02", "11:31"] {
        assert!(anna.contains(told), "{anna}");
    }
    let ugo = row(&lines, "Ritorno Ugo");
    for told in ["Ausl", "09:03 · 10:04", "09:41"] {
        assert!(ugo.contains(told), "{ugo}");
    }
    assert!(!ugo.contains("alla fine"), "the laboratory is not over: {ugo}");
}

#[test]
fn whoever_walked_in_and_whoever_did_not_come_stand_apart() {
    let lines = listed(&laboratory(), Tongue::Italian);
    let place = |told: &str| {
        let found = lines.iter().position(|line| line.contains(told));
        found.unwrap_or_else(|| panic!("{told}: {lines:#?}"))
    };
    let order = [
        "Presenti con iscrizione (2)",
        "Ritorno Ugo",
        "Verdorto Anna",
        "Presenti senza iscrizione (1)",
        "Zanetti Zita",
        "Con iscrizione, non venuti (1)",
        "Altalena Zoe",
        "In tutto, per categoria",
    ];
    assert!(order.iter().is_sorted_by_key(|told| place(told)), "{lines:#?}");
}

#[test]
fn the_totals_are_told_by_belonging() {
    let lines = listed(&laboratory(), Tongue::Italian);
    let numbers = |name: &str| -> Vec<u32> {
        let totals = lines.iter().skip_while(|line| !line.contains("per categoria"));
        let totals: Vec<String> = totals.cloned().collect();
        let cells = row(&totals, name).split('|');
        cells.filter_map(|cell| cell.trim().parse().ok()).collect()
    };
    // Registered, present, of them walked in, did not come.
    assert_eq!(numbers("Ausl"), [2, 1, 0, 1]);
    assert_eq!(numbers("Cittadin"), [1, 2, 1, 0]);
    assert_eq!(numbers("Totale"), [3, 3, 1, 1]);
}

#[test]
fn once_it_is_closed_who_stayed_was_there_to_the_end_and_nobody_is_awaited() {
    let mut document = laboratory();
    assert!(row(&listed(&document, Tongue::Italian), "Altalena").contains("atteso"));
    let close = Command::Close {
        at: at("2025-05-17 13:00"),
    };
    does(&mut document, vec![close]);
    let lines = listed(&document, Tongue::Italian);
    assert!(row(&lines, "Ritorno Ugo").contains("09:41 · alla fine"));
    assert!(row(&lines, "Altalena").contains("assente"));
}

#[test]
fn before_anybody_came_there_is_no_list() {
    let words = Words::new(Tongue::Italian);
    assert!(kit(&document("world_cafe"), Kit::Attendance, ONE, &words).is_none());
}

#[test]
fn the_list_says_that_it_names_everybody_and_stays_in_the_office() {
    for (tongue, told) in [
        (Tongue::Italian, "per l'ufficio"),
        (Tongue::English, "for the office"),
    ] {
        let text = listed(&laboratory(), tongue).join(" ").replace('’', "'");
        assert!(text.contains(told), "{text}");
    }
}

#[test]
fn the_list_is_found_among_the_papers_and_by_its_word_in_the_help() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(laboratory());
    stage.press("?").write("presenze");
    stage.shows("Gli atti e le carte da stampare");
    stage.press("Esc Esc C-p").write("presenze").press("Enter");
    stage.shows("Elenco delle presenze: da stampare");
}
