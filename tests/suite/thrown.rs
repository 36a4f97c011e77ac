//! A laboratory made by mistake goes off the list and comes back, by keys.

use std::fs;
use std::path::Path;

use cerchio::store::{Act, Places, Store};

use crate::support::stage::Stage;

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
