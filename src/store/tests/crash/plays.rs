//! The plays: what is promised of each end, and that each mistake in the protocol is seen.

use super::*;

#[test]
fn a_kill_at_any_operation_loses_no_step_that_was_painted() {
    let n_disks = torture(None, End::Kill).unwrap();
    println!("{n_disks} disks");
    assert!(n_disks > 80, "only {n_disks} disks");
}

#[test]
fn a_power_cut_at_any_operation_loses_nothing_that_was_told_to_be_saved() {
    let n_disks = torture(None, End::PowerCut).unwrap();
    println!("{n_disks} disks");
    assert!(n_disks > 600, "only {n_disks} disks");
}

#[test]
fn any_operation_that_fails_in_any_way_is_told_and_mended_and_loses_nothing() {
    let n_plays = sweep_of_failures(None).unwrap();
    println!("{n_plays} plays");
    assert!(n_plays > 250, "only {n_plays} plays");
}

#[test]
fn every_mistake_in_the_protocol_is_caught() {
    for mistake in MISTAKES {
        let caught = torture(Some(mistake), End::Kill)
            .and_then(|_| torture(Some(mistake), End::PowerCut))
            .and_then(|_| sweep_of_failures(Some(mistake)));
        println!("{mistake:?}: {caught:?}");
        assert!(caught.is_err(), "{mistake:?} is not noticed");
    }
}

#[test]
fn a_damaged_file_comes_back_whole_from_the_copy_before_and_the_journal() {
    let (_folder, house) = house();
    let disk = SimulatedDisk::default();
    let store = on(&disk, None, &house.places);
    let mut work = Work::begin(store.clone()).unwrap();
    work.play(&mut Told::default()).unwrap();
    work.step().unwrap();
    let last = work.document.clone();
    drop(work);
    let path = store.places.session("prova");
    let cut = disk.contents(&path).unwrap()[..200].to_vec();
    disk.put(&path, cut);
    match store.open(&path, &us()).unwrap() {
        Opened::Damaged {
            previous: Some(previous),
            ..
        } => assert_eq!(*previous.document, last),
        other => panic!("{other:?}"),
    }
    let (restored, _file) = store.restore(&path, &us(), nine()).unwrap();
    assert_eq!(*restored, last);
}

#[test]
fn a_journal_of_another_course_of_events_is_not_believed_and_not_lost() {
    let (_folder, store) = house();
    let mut work = Work::begin(store.clone()).unwrap();
    work.play(&mut Told::default()).unwrap();
    let path = store.places.session("prova");
    drop(work);
    // Another copy of the laboratory, with a course of its own, is put in its place.
    let mut other = document("Altro");
    other.perform(entry(1), nine()).unwrap();
    other.perform(Command::Remove(Id::new("G", 1)), nine()).unwrap();
    std::fs::remove_file(&path).unwrap();
    SessionFile::create(&store, "prova", &us())
        .unwrap()
        .write(&other)
        .unwrap();
    let mut found = other.clone();
    let (_journal, caught_up) = store.journal("prova", &mut found).unwrap();
    assert_eq!((caught_up, found), (CaughtUp::Foreign, other));
    assert_eq!(names_in(&store.places.backups).len(), 1);
}

/// Writes some fifty kilobytes in the log.
fn long_entry(work: &mut Work, number: u32) {
    let entry = LogEntry {
        id: Id::new("G", number),
        at: nine(),
        text: "parola ".repeat(8_000),
    };
    let put = Command::put(Record::LogEntry(entry));
    work.document.perform(put, nine()).unwrap();
}

#[cfg(unix)]
#[test]
fn a_journal_that_no_save_shortens_is_not_written_anew_at_every_step() {
    use std::os::unix::fs::MetadataExt;
    let (_folder, store) = house();
    let mut work = Work::begin(store.clone()).unwrap();
    let steps = store.places.drafts.join("prova.steps");
    let mut files = Vec::new();
    for number in 1..=60 {
        long_entry(&mut work, number);
        work.journal.note(&work.document).unwrap();
        files.push(std::fs::metadata(&steps).unwrap().ino());
    }
    files.dedup();
    assert!((2..=3).contains(&files.len()), "{files:?}");
}

#[test]
fn a_long_journal_is_begun_anew_and_still_completes_the_copy_before() {
    let (_folder, store) = house();
    let mut work = Work::begin(store.clone()).unwrap();
    let steps = store.places.drafts.join("prova.steps");
    let mut behind = work.document.clone();
    for number in 1..=60 {
        long_entry(&mut work, number);
        work.journal.note(&work.document).unwrap();
        work.journal.saved(number);
        if number == 58 {
            behind = work.document.clone();
        }
        assert!(
            std::fs::metadata(&steps).unwrap().len() < 1_300_000,
            "step {number}"
        );
    }
    assert_eq!(store.catch_up("prova", &mut behind).unwrap(), CaughtUp::Steps(2));
    assert_eq!(behind.last_step(), 60);
}
