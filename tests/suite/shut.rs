//! A laboratory shut behind a passphrase: nothing of it in clear, no change when it is opened again.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use cerchio::store::{Act, Holder, Places, SessionFile, Store};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::support::few::{few, noted};
use crate::support::said::that_say;
use crate::support::samples::OPEN_SPACE;
use crate::support::stage::{Stage, at};

const PHRASE: &str = "tre parole lunghe";

fn cerchio(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command
        .env_remove("CERCHIO_LANG")
        .args(["--lang", "it", "--data"])
        .arg(data);
    command
}

/// A laboratory with a copy of the day, one of the save before, a step that only the journal has, a draft and a paper.
fn house() -> tempfile::TempDir {
    let data = tempfile::tempdir().expect("a folder");
    let store = Store::new(Places::under(data.path())).expect("a store");
    let mut document = few(|header| header);
    let mut file = SessionFile::create(&store, OPEN_SPACE, &Holder::unknown()).expect("a free name");
    let mut journal = store.new_journal(OPEN_SPACE, &document).expect("a journal");
    for number in 1..=2 {
        noted(&mut document, number, "Nadia Verdorto porta le sedie");
        file.write(&document).expect("a disk");
    }
    file.keep_day(at("2025-05-17 12:00").date()).expect("a copy");
    noted(&mut document, 3, "Verdorto torna domani");
    journal.note(&document).expect("a disk");
    fs::write(
        data.path().join(format!("drafts/{OPEN_SPACE}.draft")),
        "di Verdorto",
    )
    .expect("a draft");
    let paper = store.papers_of(OPEN_SPACE).join("atti.txt");
    store.publish(&paper, b"Nadia Verdorto").expect("a paper");
    data
}

fn with_phrase(data: &Path, order: &str, phrase: &str) -> Assert {
    let key = tempfile::NamedTempFile::new().expect("a file");
    fs::write(key.path(), format!("{phrase}\n")).expect("a file");
    let mut command = cerchio(data);
    command
        .args([order, OPEN_SPACE, "--passphrase-file"])
        .arg(key.path())
        .assert()
}

#[test]
fn of_a_laboratory_that_is_shut_nothing_is_left_in_clear_and_the_passphrase_brings_all_of_it_back() {
    let data = house();
    assert!(that_say(data.path(), "Verdorto").len() > 5);
    with_phrase(data.path(), "lock", "corta")
        .code(1)
        .stderr(contains("meno di 12"));
    with_phrase(data.path(), "lock", PHRASE)
        .success()
        .stdout(contains("è chiuso"));
    assert!(that_say(data.path(), "Verdorto").is_empty());
    let list = cerchio(data.path()).arg("list").assert().success();
    list.stdout(contains("chiuso con una frase"));
    let show = cerchio(data.path()).args(["show", OPEN_SPACE]).assert().code(1);
    show.stderr(contains(format!("cerchio unlock {OPEN_SPACE}")));
    with_phrase(data.path(), "unlock", "altre parole lunghe")
        .code(1)
        .stderr(contains("non è quella"));
    assert!(that_say(data.path(), "Verdorto").is_empty());
    with_phrase(data.path(), "unlock", PHRASE).success();
    let show = cerchio(data.path()).args(["show", OPEN_SPACE]).assert().success();
    show.stdout(contains("Nadia Verdorto porta le sedie").and(contains("Verdorto torna domani")));
    let store = Store::new(Places::under(data.path())).expect("a store");
    let acts: Vec<Act> = store
        .audit()
        .expect("a trail")
        .entries
        .iter()
        .map(|entry| entry.act)
        .collect();
    assert_eq!(acts, [Act::Shut, Act::Unshut, Act::Opened]);
}

#[test]
fn the_first_screen_says_what_is_shut_and_how_it_is_opened() {
    let data = house();
    with_phrase(data.path(), "lock", PHRASE).success();
    let mut stage = Stage::in_folder(data.path());
    stage.shows("chiuso con una frase");
    stage.press("Enter");
    stage.shows("cerchio unlock");
    // Its name is not given to another.
    assert!(
        Store::new(Places::under(data.path()))
            .expect("a store")
            .is_taken(OPEN_SPACE)
    );
}

#[test]
fn a_key_shuts_a_laboratory_and_the_passphrase_it_tells_opens_it() {
    let data = house();
    let mut stage = Stage::in_folder(data.path());
    stage.press("k");
    stage.shows("Chiudere");
    // The safe answer is marked first.
    stage.press("Enter");
    assert!(!that_say(data.path(), "Verdorto").is_empty());
    stage.press("k Right Enter");
    let screen = stage.text(80, 24);
    let is_phrase = |word: &&str| word.len() == 29 && word.matches('-').count() == 4;
    let mut words = screen.split(|letter: char| letter.is_whitespace() || letter == '│');
    let phrase = words.find(is_phrase).expect("the passphrase").to_owned();
    assert!(that_say(data.path(), "Verdorto").is_empty());
    assert!(that_say(data.path(), &phrase).is_empty());
    stage.press("Esc");
    stage.shows("chiuso con una frase");
    let retention = cerchio(data.path()).arg("retention").assert().success();
    retention.stdout(contains("la data si legge dopo"));
    with_phrase(data.path(), "unlock", &phrase).success();
}

#[test]
fn whoever_erases_a_name_is_told_of_what_is_shut_and_it_stays_as_it_is() {
    let data = house();
    with_phrase(data.path(), "lock", PHRASE).success();
    let file = data.path().join(format!("sessions/{OPEN_SPACE}.age"));
    let before = fs::read(&file).expect("the file");
    let erase = cerchio(data.path())
        .args(["erase", "Nadia Verdorto", "--yes"])
        .assert();
    erase
        .success()
        .stdout(contains("non guarda dentro").and(contains(OPEN_SPACE)));
    assert_eq!(fs::read(&file).expect("the file"), before);
}

#[test]
fn one_whose_shutting_was_cut_short_is_shut_again_and_one_of_another_is_not_written_over() {
    let data = house();
    let session = data.path().join(format!("sessions/{OPEN_SPACE}.ron"));
    let clear = fs::read(&session).expect("the laboratory");
    with_phrase(data.path(), "lock", PHRASE).success();
    fs::write(&session, &clear).expect("the laboratory");
    with_phrase(data.path(), "lock", "altre parole lunghe").code(1);
    assert_eq!(fs::read(&session).expect("the laboratory"), clear);
    with_phrase(data.path(), "lock", PHRASE).success();
    assert!(!session.exists());
}
