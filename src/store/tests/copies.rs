//! The copies of a laboratory, and going back to one.

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
    let (saver, _news) = Saver::start(file, None, nine).unwrap();
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
