//! Purging a laboratory: its file without names, and nothing else of it.

use super::*;

const INSTEAD: Instead<'_> = Instead {
    person: "persona tolta",
    note: "nota tolta",
    token: "t",
};

fn worked() -> Document {
    let bytes = include_bytes!("../../../sessions/2025-05-17-nessuno-resta-solo.ron");
    read(bytes).into_document().unwrap()
}

#[test]
fn a_laboratory_that_is_not_closed_is_left_as_it_is() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due"]);
    let before = std::fs::read(&path).unwrap();
    let refused = store.purge("prova", &INSTEAD, Erasing::Do, &us());
    assert!(matches!(refused, Err(Trouble::NotClosed { .. })), "{refused:?}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn the_worked_laboratory_without_its_people_says_none_of_their_names_and_keeps_its_figures() {
    let before = worked();
    let mut after = before.clone();
    after.purge(&INSTEAD).unwrap();
    let page = String::from_utf8(page_of(&after).unwrap()).unwrap();
    for person in &before.session.people {
        assert!(!page.contains(&person.name()), "{}", person.name());
        assert!(!page.contains(&person.key), "{}", person.key);
    }
    let (old, new) = (&before.session, &after.session);
    assert_eq!(new.day.log.len(), old.day.log.len());
    assert!(new.day.log.iter().all(|entry| entry.text == "nota tolta"));
    assert_eq!(after.summary.people, before.summary.people);
    assert_eq!(new.proposals.len(), old.proposals.len());
    assert_eq!(new.outcomes.ballots.len(), old.outcomes.ballots.len());
    assert_eq!(new.outcomes.projects.len(), old.outcomes.projects.len());
    assert_eq!(after.next_undo(), None);
    assert!(after.agrees_with_diary());
}

#[test]
fn who_was_registered_and_taken_away_again_is_in_no_corner_of_the_file() {
    let mut document = document("Uno");
    let person = Person {
        id: document.next_id("P"),
        key: "K-spettri".to_owned(),
        first: "Ada".to_owned(),
        last: "Spettri".to_owned(),
        body: None,
        ..worked().session.people[0].clone()
    };
    document
        .perform(Command::put(Record::Person(person)), nine())
        .unwrap();
    document.undo(nine()).unwrap();
    document.purge(&INSTEAD).unwrap();
    let page = String::from_utf8(page_of(&document).unwrap()).unwrap();
    assert!(!page.contains("Spettri"), "{page}");
    assert!(document.agrees_with_diary());
}

#[test]
fn another_laboratory_whose_name_begins_alike_keeps_its_files() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    std::fs::write(&path, page_of(&worked()).unwrap()).unwrap();
    let other = path.with_file_name("prova.v2.ron");
    std::fs::write(&other, page_of(&document("Due")).unwrap()).unwrap();
    let template = store.places.templates.join("prova.ron");
    std::fs::write(&template, "altro").unwrap();
    let purge = store.purge("prova", &INSTEAD, Erasing::Do, &us()).unwrap();
    assert!(!purge.removed.contains(&other), "{:?}", purge.removed);
    assert!(other.exists() && template.exists());
}
