//! Saving in the background.

use std::sync::mpsc::Receiver;

use super::*;

fn start(store: &Store) -> (Saver, Receiver<SaveNews>) {
    let file = SessionFile::create(store, "prova", &us()).unwrap();
    Saver::start(file, None, nine).unwrap()
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
