//! One writer a session.

use std::fs;

use super::*;

#[test]
fn the_second_to_open_reads_only_and_is_told_who_holds_it() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let first = store.open(&path, &us()).unwrap();
    match store.open(&path, &Holder::unknown()).unwrap() {
        Opened::ReadOnly { document, fence } => {
            assert_eq!(document.summary.title, "Uno");
            assert_eq!(fence, Fence::HeldBy(us()));
        }
        other => panic!("{other:?}"),
    }
    drop(first);
    assert!(matches!(store.open(&path, &us()).unwrap(), Opened::Whole { .. }));
}

#[test]
fn the_lock_goes_away_with_its_holder() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let opened = store.open(&path, &us()).unwrap();
    assert_eq!(names_in(&store.places.sessions), ["prova.ron", "prova.ron.lock"]);
    drop(opened);
    assert_eq!(names_in(&store.places.sessions), ["prova.ron"]);
}

#[test]
fn the_lock_of_a_dead_program_is_no_obstacle() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    fs::write(path.with_extension("ron.lock"), "(pid:99,host:\"x\",user:\"y\")").unwrap();
    assert!(matches!(store.open(&path, &us()).unwrap(), Opened::Whole { .. }));
}

#[test]
fn a_lock_whose_file_was_removed_shuts_nobody_out() {
    let (_folder, store) = house();
    let path = store.places.session("prova");
    let Locking::Taken(first) = Lock::take(&path, &us()).unwrap() else {
        panic!("not taken")
    };
    fs::remove_file(path.with_extension("ron.lock")).unwrap();
    let Locking::Taken(second) = Lock::take(&path, &us()).unwrap() else {
        panic!("not taken")
    };
    drop(first);
    drop(second);
}

#[test]
fn a_damaged_or_newer_session_is_not_held() {
    let (_folder, store) = house();
    let path = store.places.session("prova");
    fs::write(&path, "").unwrap();
    let opened = store.open(&path, &us()).unwrap();
    assert_eq!(names_in(&store.places.sessions), ["prova.ron"]);
    drop(opened);
}
