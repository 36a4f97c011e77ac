//! Saving in the background.

use std::sync::mpsc::Receiver;

use super::crash::entry;
use super::simulated::{Fault, SimulatedDisk};
use super::*;

fn start(store: &Store) -> (Saver, Receiver<SaveNews>) {
    let file = SessionFile::create(store, "prova", &us()).unwrap();
    Saver::start(file, guard(store), nine).unwrap()
}

/// A guard on a disk that works.
fn guard(store: &Store) -> Guard {
    let working = Store::on(Arc::new(RealDisk), store.places.clone()).unwrap();
    let empty = document("Uno");
    let journal = working.new_journal("prova", &empty);
    Guard::new(&working, "prova", (&empty, 0), journal)
}

#[test]
fn a_journal_that_cannot_be_written_is_told_until_it_can() {
    let (_folder, store) = house();
    let disk = SimulatedDisk::with_fault(1, Fault::FromThenOn(std::io::ErrorKind::StorageFull));
    let full = Store {
        disk: Arc::new(disk.clone()),
        places: store.places.clone(),
    };
    let mut document = document("Uno");
    let journal = full.new_journal("prova", &document);
    let guard = Guard::new(&full, "prova", (&document, 0), journal);
    let file = SessionFile::create(&store, "prova", &us()).unwrap();
    let (saver, _news) = Saver::start(file, guard, nine).unwrap();
    assert!(matches!(saver.unguarded(), Some(Trouble::CannotRead { .. })));
    document.perform(entry(1), nine()).unwrap();
    saver.save(document.clone());
    saver.flush().unwrap();
    // It is in the file, and yet the next step would not be written down.
    assert!(saver.unguarded().is_some());
    disk.mend();
    saver.retry();
    wait_until(|| saver.unguarded().is_none());
    document.perform(entry(2), nine()).unwrap();
    saver.save(document);
    drop(saver);
    let steps = disk.contents(&store.places.drafts.join("prova.steps")).unwrap();
    assert!(
        String::from_utf8(steps)
            .unwrap()
            .lines()
            .last()
            .unwrap()
            .starts_with("2 ")
    );
}

#[test]
fn a_journal_that_stops_being_written_is_told_and_begun_anew() {
    let (_folder, store) = house();
    let disk = SimulatedDisk::default();
    let sick = Store {
        disk: Arc::new(disk.clone()),
        places: store.places.clone(),
    };
    let mut document = document("Uno");
    let journal = sick.new_journal("prova", &document);
    let guard = Guard::new(&sick, "prova", (&document, 0), journal);
    let file = SessionFile::create(&store, "prova", &us()).unwrap();
    let (saver, _news) = Saver::start(file, guard, nine).unwrap();
    document.perform(entry(1), nine()).unwrap();
    saver.save(document.clone());
    assert_eq!(saver.unguarded(), None);
    disk.fail_from_now(Fault::FromThenOn(std::io::ErrorKind::StorageFull));
    document.perform(entry(2), nine()).unwrap();
    saver.save(document);
    assert!(matches!(saver.unguarded(), Some(Trouble::StepsNotKept { cause, .. }) if cause.name() == "full"));
    disk.mend();
    saver.retry();
    wait_until(|| saver.unguarded().is_none());
}

#[test]
fn a_copy_of_the_day_that_stumbles_keeps_nobody_waiting() {
    let (_folder, store) = house();
    let stumbling = Store {
        disk: Arc::new(FailingDisk::new(0).stumbling_in(&store.places.backups)),
        places: store.places.clone(),
    };
    let file = SessionFile::create(&stumbling, "prova", &us()).unwrap();
    let (saver, news) = Saver::start(file, guard(&store), nine).unwrap();
    saver.save(document("Uno"));
    assert_eq!(saver.flush(), Ok(()));
    assert_eq!(news.recv(), Ok(SaveNews::Saved { at: nine() }));
    assert!(matches!(
        news.recv(),
        Ok(SaveNews::NoCopy(Trouble::SaverStumbled { .. }))
    ));
    saver.save(document("Due"));
    assert_eq!(saver.flush(), Ok(()));
}

/// Gives the saver's thread the processor until something is true.
fn wait_until(is_true: impl Fn() -> bool) {
    while !is_true() {
        std::thread::yield_now();
    }
}

#[test]
fn what_is_given_is_on_disk_after_a_flush() {
    let (_folder, store) = house();
    let (saver, news) = start(&store);
    saver.save(document("Uno"));
    assert_eq!(saver.flush(), Ok(()));
    assert_eq!(title_in(&store.places.session("prova")), "Uno");
    assert_eq!(news.try_recv(), Ok(SaveNews::Saved { at: nine() }));
}

#[test]
fn the_latest_document_wins() {
    let (_folder, store) = house();
    let (saver, news) = start(&store);
    for title in ["Uno", "Due", "Tre", "Quattro"] {
        saver.save(document(title));
    }
    saver.flush().unwrap();
    assert_eq!(title_in(&store.places.session("prova")), "Quattro");
    assert!((1..=4).contains(&news.try_iter().count()));
}

#[test]
fn dropping_the_saver_writes_what_waits_and_lets_the_session_go() {
    let (_folder, store) = house();
    let (saver, _news) = start(&store);
    saver.save(document("Uno"));
    drop(saver);
    assert_eq!(names_in(&store.places.sessions), ["prova.ron"]);
    assert_eq!(title_in(&store.places.session("prova")), "Uno");
}

#[test]
fn a_failed_save_is_told_kept_and_tried_again_when_asked() {
    let (_folder, store) = house();
    // Creating the session is the first operation, comparing the file the second; the third makes the new file.
    let (_disk, store) = failing(&store, 3);
    let (saver, news) = start(&store);
    saver.save(document("Uno"));
    let Ok(SaveNews::Failed(trouble)) = news.recv() else {
        panic!("the save did not fail");
    };
    assert!(matches!(&trouble, Trouble::NotSaved { cause, .. } if cause.name() == "full"));
    assert_eq!(saver.trouble(), Some(trouble));
    saver.retry();
    assert_eq!(news.recv(), Ok(SaveNews::Saved { at: nine() }));
    assert_eq!(saver.flush(), Ok(()));
    assert_eq!(saver.trouble(), None);
    assert_eq!(title_in(&store.places.session("prova")), "Uno");
}

#[test]
fn a_flush_that_fails_says_so_and_the_document_is_not_lost() {
    let (_folder, store) = house();
    let (saver, _news) = start(&store);
    saver.save(document("Uno"));
    saver.flush().unwrap();
    let path = store.places.session("prova");
    std::fs::write(&path, "di un altro").unwrap();
    saver.save(document("Due"));
    assert_eq!(saver.flush(), Err(Trouble::ChangedOutside { path: path.clone() }));
    assert_eq!(title_in(&store.places.backups.join("prova.ours.ron")), "Due");
    std::fs::remove_file(&path).unwrap();
    assert_eq!(saver.flush(), Ok(()));
    assert_eq!(title_in(&path), "Due");
}
