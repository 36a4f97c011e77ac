//! Purging a laboratory: its file without names, and nothing else of it.

use super::*;

const INSTEAD: Instead<'_> = Instead {
    person: "persona tolta",
    note: "nota tolta",
    token: "t",
};

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
    let bytes = include_bytes!("../../../sessions/2025-05-17-nessuno-resta-solo.ron");
    let before = read(bytes).into_document().unwrap();
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
