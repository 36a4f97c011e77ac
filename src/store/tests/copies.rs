//! The copies of a laboratory, and going back to one.

use super::crash::entry;
use super::*;

fn on_day(number: u32) -> NaiveDate {
    day() + chrono::Days::new(number.into())
}

#[test]
fn one_copy_a_day_is_kept_and_the_last_thirty_stay() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    for number in 0..33 {
        store.keep_day(&path, on_day(number)).unwrap();
        store.keep_day(&path, on_day(number)).unwrap();
    }
    let copies = store.copies("prova").unwrap();
    let days: Vec<Origin> = copies.iter().map(|copy| copy.origin).collect();
    let expected: Vec<Origin> = (3..33).rev().map(|number| Origin::Day(on_day(number))).collect();
    assert_eq!(days, expected);
}

#[test]
fn a_clock_that_goes_back_takes_no_copy_away() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    store.keep_day(&path, on_day(400)).unwrap();
    store.keep_day(&path, on_day(0)).unwrap();
    assert_eq!(store.copies("prova").unwrap().len(), 2);
}

#[test]
fn with_a_clock_that_is_behind_the_thirty_copies_made_last_stay_and_the_newest_is_one_of_them() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    // A copy made by a program that did not number them.
    let bytes = std::fs::read(&path).unwrap();
    let old = store
        .places
        .backups
        .join(format!("prova.day-{}.ron", on_day(900)));
    std::fs::write(&old, bytes).unwrap();
    for number in 500..530 {
        store.keep_day(&path, on_day(number)).unwrap();
    }
    assert!(!old.exists());
    let mut now = document("Uno");
    now.perform(entry(1), nine()).unwrap();
    std::fs::write(&path, notation::page(&now).unwrap()).unwrap();
    store.keep_day(&path, on_day(3)).unwrap();
    // The same day again, when it is the last: in its place. When it is not: beside.
    store.keep_day(&path, on_day(3)).unwrap();
    store.keep_day(&path, on_day(529)).unwrap();
    let copies = store.copies("prova").unwrap();
    let made: Vec<(Origin, usize)> = copies.iter().map(|copy| (copy.origin, copy.steps)).collect();
    let days = (502..530).rev().map(|number| (Origin::Day(on_day(number)), 0));
    let last = [(Origin::Day(on_day(529)), 1), (Origin::Day(on_day(3)), 1)];
    let expected: Vec<(Origin, usize)> = last.into_iter().chain(days).collect();
    assert_eq!(made, expected);
}

/// A laboratory whose file has two of its four steps; the journal has them all.
fn behind_its_journal(store: &Store) -> std::path::PathBuf {
    let mut document = document("Uno");
    let mut file = SessionFile::create(store, "prova", &us()).unwrap();
    let mut journal = store.new_journal("prova", &document).unwrap();
    for number in 1..=4 {
        document.perform(entry(number), nine()).unwrap();
        journal.note(&document).unwrap();
        if number <= 2 {
            file.write(&document).unwrap();
            journal.saved(number);
        }
    }
    file.path().to_owned()
}

fn steps_set_aside(store: &Store) -> Vec<usize> {
    let copies = store.copies("prova").unwrap();
    let aside = copies.iter().filter(|copy| copy.origin == Origin::SetAside);
    aside.map(|copy| copy.steps).collect()
}

#[test]
fn the_steps_that_only_the_journal_has_are_in_the_copy_of_what_was_replaced() {
    let (_folder, store) = house();
    let path = behind_its_journal(&store);
    store
        .put_back("prova", &with_suffix(&path, ".prev"), &us(), nine())
        .unwrap();
    assert_eq!(steps_set_aside(&store), [4]);
    let Reading::Whole(mut now) = store.look(&path).unwrap() else {
        panic!("not whole");
    };
    // The journal of what went away brings nothing back.
    let (_journal, caught_up) = store.journal("prova", &mut now.document).unwrap();
    assert_eq!((caught_up, now.document.last_step()), (CaughtUp::Steps(0), 1));
}

#[test]
fn a_damaged_file_goes_back_to_the_save_before_with_its_journal_which_any_other_copy_leaves_among_the_copies()
{
    let (_folder, store) = house();
    let path = behind_its_journal(&store);
    store.keep_day(&path, day()).unwrap();
    std::fs::write(&path, "(format: 1, ").unwrap();
    let copies = store.copies("prova").unwrap();
    assert_eq!((copies[0].origin, copies[0].steps), (Origin::Before, 4));
    store.put_back("prova", &copies[1].path, &us(), nine()).unwrap();
    assert_eq!(steps_set_aside(&store), [4]);
    std::fs::write(&path, "(format: 1, ").unwrap();
    store.put_back("prova", &copies[0].path, &us(), nine()).unwrap();
    assert!(matches!(store.look(&path).unwrap(), Reading::Whole(now) if now.document.last_step() == 1));
}

#[test]
fn a_copy_that_cannot_be_put_back_takes_no_step_away() {
    for at in 1..40 {
        let (_folder, store) = house();
        let path = behind_its_journal(&store);
        let before = with_suffix(&path, ".prev");
        let (disk, failing) = failing(&store, at);
        let done = failing.put_back("prova", &before, &us(), nine());
        let Ok(Reading::Whole(mut now)) = store.look(&path) else {
            panic!("not whole");
        };
        store.catch_up("prova", &mut now.document).unwrap();
        let aside = steps_set_aside(&store);
        assert!(
            now.document.last_step() == 4 || aside.contains(&4),
            "{at}: {aside:?}"
        );
        if disk.done() < at {
            assert_eq!(done, Ok(()));
            return;
        }
    }
    panic!("more operations than there are");
}

#[test]
fn the_copies_of_another_laboratory_and_the_unreadable_are_left_out() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due"]);
    store.keep_day(&path, day()).unwrap();
    for name in [
        "prova-2.day-2025-05-17.ron",
        "prova.day-ieri.ron",
        "prova.found-x.ron",
        "prova.steps-x.txt",
    ] {
        std::fs::write(store.places.backups.join(name), "x").unwrap();
    }
    let copies = store.copies("prova").unwrap();
    let origins: Vec<Origin> = copies.iter().map(|copy| copy.origin).collect();
    assert_eq!(origins, [Origin::Before, Origin::Day(day())]);
    assert_eq!(copies[0].summary.title, "Uno");
}

#[test]
fn a_copy_takes_the_place_of_the_session_which_is_kept() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due"]);
    let before = with_suffix(&path, ".prev");
    store.put_back("prova", &before, &us(), nine()).unwrap();
    assert_eq!(title_in(&path), "Uno");
    let copies = store.copies("prova").unwrap();
    let kept = copies
        .iter()
        .find(|copy| copy.origin == Origin::SetAside)
        .unwrap();
    assert_eq!(kept.summary.title, "Due");
    // And back again.
    let kept = kept.path.clone();
    store.put_back("prova", &kept, &us(), nine()).unwrap();
    assert_eq!(title_in(&path), "Due");
}

#[test]
fn a_held_session_is_not_replaced() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due"]);
    let _held = store.open(&path, &us()).unwrap();
    let refused = store.put_back("prova", &with_suffix(&path, ".prev"), &us(), nine());
    assert!(matches!(refused, Err(Trouble::Held { .. })));
    assert_eq!(title_in(&path), "Due");
}

#[test]
fn the_saver_keeps_the_copy_of_the_day_when_it_ends() {
    let (_folder, store) = house();
    let file = SessionFile::create(&store, "prova", &us()).unwrap();
    let first = document("Uno");
    let guard = Guard::new(&store, "prova", (&first, 0), store.new_journal("prova", &first));
    let (saver, _news) = Saver::start(file, guard, nine).unwrap();
    for title in ["Uno", "Due", "Tre"] {
        saver.save(document(title));
        saver.flush().unwrap();
    }
    drop(saver);
    let copies = store.copies("prova").unwrap();
    let kept = copies
        .iter()
        .find(|copy| copy.origin == Origin::Day(day()))
        .unwrap();
    assert_eq!(kept.summary.title, "Tre");
}
