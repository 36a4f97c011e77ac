//! A laboratory made by mistake goes off the list and comes back, by keys.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use cerchio::domain::Header;
use cerchio::store::{Act, Holder, Places, SessionFile, Store};
use chrono::NaiveDate;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::support::few::{few, noted};
use crate::support::said::that_say;
use crate::support::samples::OPEN_SPACE;
use crate::support::stage::{Stage, at};

fn cerchio(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command
        .env_remove("CERCHIO_LANG")
        .args(["--lang", "it", "--data"])
        .arg(data);
    command
}

/// A folder with a laboratory that was thrown away with three people in it, whose names were to be kept until the day before
/// the stage, and a step that only its journal had.
fn with_names() -> tempfile::TempDir {
    let data = tempfile::tempdir().expect("a folder");
    let store = Store::new(Places::under(data.path())).expect("a store");
    let mut document = few(|header| Header {
        keep_until: NaiveDate::from_ymd_opt(2025, 5, 16),
        ..header
    });
    let mut file = SessionFile::create(&store, OPEN_SPACE, &Holder::unknown()).expect("a free name");
    let mut journal = store.new_journal(OPEN_SPACE, &document).expect("a journal");
    file.write(&document).expect("a disk");
    noted(&mut document, 1, "Nadia Verdorto porta le sedie");
    journal.note(&document).expect("a disk");
    drop(file);
    let thrown = store.throw_away(OPEN_SPACE, &Holder::unknown(), at("2025-05-01 12:00"));
    thrown.expect("a laboratory that was never begun");
    data
}

/// A laboratory made by mistake; the first screen is open.
fn by_mistake(folder: &Path) -> Stage {
    let mut stage = Stage::in_folder(folder);
    stage.press("n Enter").write("Prova sbaglio").press("F2");
    stage.press("Esc Esc");
    stage
}

fn acts(folder: &Path) -> Vec<Act> {
    let store = Store::new(Places::under(folder)).expect("a store");
    let entries = store.audit().expect("a trail").entries;
    entries.into_iter().map(|entry| entry.act).collect()
}

fn sessions(folder: &Path) -> usize {
    fs::read_dir(folder.join("sessions")).expect("a folder").count()
}

#[test]
fn a_laboratory_made_by_mistake_is_thrown_away_after_saying_what_is_in_it_and_comes_back_as_it_was() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = by_mistake(data.path());
    stage.press("Del");
    stage.shows("Buttare via «Prova sbaglio»?");
    stage.shows("nessuna persona iscritta");
    // The safe answer is marked first.
    stage.press("Enter");
    stage.shows("Prova sbaglio");
    stage.press("Del Right Enter");
    stage.shows("non è più nell'elenco");
    assert_eq!((stage.model.library.shelves.len(), sessions(data.path())), (0, 0));

    stage.press("b");
    stage.shows("Prova sbaglio");
    stage.press("Enter");
    stage.shows("buttato via");
    stage.press("Enter");
    stage.shows("Rimettere «Prova sbaglio» nell'elenco?");
    stage.press("Right Enter");
    assert_eq!(stage.session().header.title, "Prova sbaglio");
    stage.press("Esc Esc b");
    stage.shows("Non c'è nessun laboratorio buttato via");
    let acts = acts(data.path());
    assert!(acts.ends_with(&[Act::ThrownAway, Act::Restored]), "{acts:?}");
}

#[test]
fn another_laboratory_of_the_same_name_does_not_take_the_place_of_the_one_thrown_away() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = by_mistake(data.path());
    stage
        .press("Del Right Enter n Enter")
        .write("Prova sbaglio")
        .press("F2");
    let id = stage.document().summary.id.clone();
    assert!(id.ends_with("-2"), "{id}");
    stage.press("Esc Esc b Enter Enter Right Enter Esc Esc");
    assert_eq!(stage.model.library.shelves.len(), 2);
}

#[test]
fn a_laboratory_that_was_begun_is_not_thrown_away() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = by_mistake(data.path());
    stage.press("Enter F5 Esc Esc Del");
    stage.shows("non è ancora chiuso");
    assert_eq!(stage.model.library.shelves.len(), 1);
}

#[test]
fn a_name_that_is_erased_is_in_no_laboratory_thrown_away_either() {
    let data = with_names();
    assert!(!that_say(data.path(), "Verdorto").is_empty());
    cerchio(data.path())
        .args(["erase", "Nadia Verdorto", "--yes"])
        .assert()
        .success();
    assert!(that_say(data.path(), "Verdorto").is_empty());
    cerchio(data.path())
        .args(["restore", OPEN_SPACE])
        .assert()
        .success()
        .stdout(contains("di nuovo nell'elenco"));
    cerchio(data.path())
        .args(["show", OPEN_SPACE])
        .assert()
        .success()
        .stdout(contains("porta le sedie").and(contains("Verdorto").not()));
}

#[test]
fn the_orders_list_what_was_thrown_away_and_put_it_back_as_it_was() {
    let data = with_names();
    let listed = |order: &[&str]| cerchio(data.path()).args(order).assert().success();
    listed(&["list", "--thrown"]).stdout(contains(OPEN_SPACE));
    listed(&["list"]).stdout(contains(OPEN_SPACE).not());
    listed(&["restore", OPEN_SPACE]);
    listed(&["list"]).stdout(contains(OPEN_SPACE));
    listed(&["list", "--thrown"]).stdout(contains("nessun laboratorio buttato via"));
    for (name, why) in [
        (OPEN_SPACE, "già nell'elenco"),
        ("un-altro", "Nessun laboratorio buttato via"),
    ] {
        let refused = cerchio(data.path()).args(["restore", name]).assert().failure();
        refused.stderr(contains(why));
    }
    assert_eq!(acts(data.path()), [Act::Restored]);
}

#[test]
fn whose_time_is_over_is_told_of_what_was_thrown_away_too_and_it_goes_altogether() {
    let data = with_names();
    let retention = |more: &[&str]| {
        let mut order = cerchio(data.path());
        order.arg("retention").args(more).assert().success()
    };
    retention(&[]).stdout(contains("DA FARE").and(contains("(buttato via)")));
    retention(&[OPEN_SPACE]).stdout(contains("sparirebbe del tutto: 3 persone iscritte"));
    assert!(!that_say(data.path(), "Verdorto").is_empty());
    retention(&[OPEN_SPACE, "--yes"]).stdout(contains("è sparito del tutto"));
    assert!(that_say(data.path(), "Verdorto").is_empty());
    cerchio(data.path())
        .args(["list", "--thrown"])
        .assert()
        .stdout(contains("nessun laboratorio"));
    assert_eq!(acts(data.path()), [Act::Purged]);
}

#[test]
fn the_first_screen_tells_of_it_and_a_key_destroys_it_after_a_question() {
    let data = with_names();
    let mut stage = Stage::in_folder(data.path());
    stage.shows("buttato via tiene nomi oltre la loro data");
    stage.press("b Enter Del");
    stage.shows("sparirebbe del tutto");
    // The safe answer is marked first.
    stage.press("Enter");
    assert!(!that_say(data.path(), "Verdorto").is_empty());
    stage.press("Del Right Enter");
    stage.shows("è sparito del tutto");
    assert!(that_say(data.path(), "Verdorto").is_empty());
    stage.press("Esc b");
    stage.shows("Non c'è nessun laboratorio buttato via");
}
