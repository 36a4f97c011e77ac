//! Saving: whole files at every instant, the one before beside, nobody else's work overwritten.

use std::fs;

use super::*;

#[test]
fn a_saved_document_comes_back_the_same() {
    let (_folder, store) = house();
    let path = saved(&store, &["L\u{2019}acqua, «perché»", "Due"]);
    match store.open(&path, &us()).unwrap() {
        Opened::Whole {
            document: found,
            unknown,
            ..
        } => {
            assert_eq!(*found, document("Due"));
            assert!(unknown.is_empty());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_file_is_readable_and_its_summary_comes_first() {
    let (_folder, store) = house();
    let text = fs::read_to_string(saved(&store, &["Uno"])).unwrap();
    assert!(
        text.starts_with("(\n  format: 2,\n  summary: (\n    id: \"2025-05-17-prova\",\n"),
        "{text}"
    );
    assert!(text.lines().last().unwrap().starts_with("// crc32="));
}

#[test]
fn the_save_before_stays_beside_the_last() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due", "Tre"]);
    assert_eq!(title_in(&path), "Tre");
    assert_eq!(title_in(&path.with_extension("ron.prev")), "Due");
    assert_eq!(names_in(&store.places.sessions), ["prova.ron", "prova.ron.prev"]);
}

#[test]
fn a_disk_without_second_names_gets_a_copy() {
    let (_folder, store) = house();
    let disk = Arc::new(FailingDisk::new(0).without_links());
    let store = Store {
        disk,
        places: store.places,
    };
    let path = saved(&store, &["Uno", "Due"]);
    assert_eq!(title_in(&path.with_extension("ron.prev")), "Uno");
    assert_eq!(names_in(&store.places.sessions), ["prova.ron", "prova.ron.prev"]);
}

#[test]
fn a_file_changed_by_somebody_else_is_not_overwritten() {
    let (_folder, store) = house();
    let mut file = SessionFile::create(&store, "prova", &us()).unwrap();
    file.write(&document("Uno")).unwrap();
    fs::write(file.path(), "di un altro").unwrap();
    let path = file.path().to_owned();
    assert_eq!(
        file.write(&document("Due")),
        Err(Trouble::ChangedOutside { path: path.clone() })
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "di un altro");
}

#[test]
fn a_new_session_does_not_take_the_name_of_another() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let trouble = SessionFile::create(&store, "prova", &us()).unwrap_err();
    assert_eq!(trouble, Trouble::NameTaken { path });
}

#[test]
fn a_file_that_vanished_is_written_again() {
    let (_folder, store) = house();
    let mut file = SessionFile::create(&store, "prova", &us()).unwrap();
    file.write(&document("Uno")).unwrap();
    fs::remove_file(file.path()).unwrap();
    file.write(&document("Due")).unwrap();
    assert_eq!(title_in(file.path()), "Due");
}

/// How many operations two saves make.
fn operations(disk: FailingDisk) -> usize {
    let (_folder, store) = house();
    let disk = Arc::new(disk);
    let counted = Store {
        disk: disk.clone(),
        places: store.places,
    };
    saved(&counted, &["Uno", "Due", "Tre"]);
    disk.done()
}

/// Saves one, two, three on `disk`; returns how many saves were told to have succeeded.
fn save_three(store: &Store) -> usize {
    let Ok(mut file) = SessionFile::create(store, "prova", &us()) else {
        return 0;
    };
    ["Uno", "Due", "Tre"]
        .iter()
        .take_while(|title| file.write(&document(title)).is_ok())
        .count()
}

#[test]
fn a_program_killed_between_any_two_operations_leaves_a_whole_file() {
    let titles = ["Uno", "Due", "Tre"];
    for disk in [
        |at| FailingDisk::dead_from(at),
        |at| FailingDisk::dead_from(at).without_links(),
    ] {
        for at in 1..=operations(disk(0)) {
            let (_folder, store) = house();
            let dying = Store {
                disk: Arc::new(disk(at)),
                places: store.places.clone(),
            };
            let n_told = save_three(&dying);
            let path = store.places.session("prova");
            if n_told == 0 && !path.exists() {
                continue;
            }
            // What was told is there, or the one after it: the rename happened and its confirmation did not.
            let found = titles.iter().position(|title| *title == title_in(&path)).unwrap() + 1;
            assert!(
                found == n_told || found == n_told + 1,
                "operation {at}: told {n_told}, found {found}"
            );
            // Life goes on.
            match store.open(&path, &us()).unwrap() {
                Opened::Whole { mut file, .. } => {
                    file.write(&document("Quattro")).unwrap();
                    file.write(&document("Cinque")).unwrap();
                }
                other => panic!("{other:?}"),
            }
            assert_eq!(title_in(&path), "Cinque");
            assert_eq!(title_in(&path.with_extension("ron.prev")), "Quattro");
        }
    }
}

#[test]
fn any_operation_that_fails_is_told_and_the_next_save_succeeds() {
    for at in 1..=operations(FailingDisk::new(0)) {
        let (_folder, store) = house();
        let (_disk, store) = failing(&store, at);
        let Ok(mut file) = SessionFile::create(&store, "prova", &us()) else {
            continue;
        };
        let mut last = "";
        for title in ["Uno", "Due", "Tre"] {
            last = match file.write(&document(title)) {
                Ok(()) => title,
                Err(Trouble::NotDurable { .. }) => title,
                Err(Trouble::NotSaved { .. } | Trouble::CannotRead { .. }) if last.is_empty() => continue,
                Err(Trouble::NotSaved { .. } | Trouble::CannotRead { .. }) => last,
                Err(other) => panic!("operation {at}: {other:?}"),
            };
            assert_eq!(title_in(file.path()), last, "operation {at}");
        }
        file.write(&document("Quattro")).unwrap();
        assert_eq!(title_in(file.path()), "Quattro");
        let names = names_in(&store.places.sessions);
        assert_eq!(
            names,
            ["prova.ron", "prova.ron.lock", "prova.ron.prev"],
            "operation {at}"
        );
    }
}

#[cfg(unix)]
#[test]
fn files_and_folders_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due"]);
    store.draft("prova").unwrap().note(&["testo"]).unwrap();
    let places = &store.places;
    for folder in [
        &places.data,
        &places.sessions,
        &places.templates,
        &places.drafts,
        &places.backups,
    ] {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
    for file in [
        &path,
        &path.with_extension("ron.prev"),
        &places.drafts.join("prova.draft"),
    ] {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
}

#[cfg(unix)]
#[test]
fn a_file_shared_with_colleagues_stays_shared() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, store) = house();
    let mut file = SessionFile::create(&store, "prova", &us()).unwrap();
    file.write(&document("Uno")).unwrap();
    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o660)).unwrap();
    file.write(&document("Due")).unwrap();
    assert_eq!(
        fs::metadata(file.path()).unwrap().permissions().mode() & 0o777,
        0o660
    );
}
