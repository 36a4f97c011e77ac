//! One writer a session.

use std::fs;

use super::*;

#[test]
fn the_second_to_open_reads_only_and_is_told_who_holds_it() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let first = store.open(&path, &us()).unwrap();
    match store.open(&path, &Holder::unknown()).unwrap() {
        Opened::ReadOnly { document, fence, .. } => {
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

/// Elsewhere an open file cannot be removed.
#[cfg(unix)]
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

#[cfg(unix)]
#[test]
fn a_link_laid_in_the_place_of_a_lock_or_a_journal_has_nobody_elses_file_written() {
    let (folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let precious = folder.path().join("precious");
    fs::write(&precious, "x").unwrap();
    for link in [
        path.with_extension("ron.lock"),
        path.with_extension("ron.prev.tmp"),
        store.places.drafts.join("prova.steps"),
        store.places.drafts.join("prova.draft"),
    ] {
        std::os::unix::fs::symlink(&precious, link).unwrap();
    }
    let Opened::Whole {
        mut document,
        mut file,
        ..
    } = store.open(&path, &us()).unwrap()
    else {
        panic!("not whole")
    };
    file.write(&document).unwrap();
    drop(store.journal("prova", &mut document));
    drop(store.draft("prova").map(|mut draft| draft.note(&["testo"])));
    assert_eq!(fs::read_to_string(&precious).unwrap(), "x");
}
