//! Laws: what holds for every laboratory, whatever is done in it and in whatever order.

mod acts;
mod loans;
mod orders;
mod rotation;
mod schedule;
mod seating;
mod tiny;

use std::collections::{BTreeMap, BTreeSet};

use acts::{Act, Deed};
use cerchio::domain::{Document, Id, Refusal, Session, Step, ids_of};
use proptest::prelude::*;
use ron::extensions::Extensions;

/// Does the act; returns whether anything was done. A refused act must leave everything as it was.
fn act(document: &mut Document, act: &Act) -> bool {
    let before = document.clone();
    let done = match act.deed(&document.counters) {
        Deed::Do(command) => document.perform(command, act.at()),
        Deed::All(commands) => document.perform_all(commands, act.at()),
        Deed::Undo => document.undo(act.at()),
        Deed::Redo => document.redo(act.at()),
    };
    if done.is_err() {
        assert_eq!(*document, before);
    }
    done.is_ok()
}

fn played(acts: &[Act]) -> Document {
    let mut document = tiny::furnished();
    for dice in acts {
        act(&mut document, dice);
    }
    document
}

fn ids(session: &Session) -> BTreeSet<Id> {
    ids_of(session).into_iter().cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn undo_gives_back_the_session_before_and_redo_the_one_after(acts in acts::acts(60), last in acts::acts(2)) {
        let mut document = played(&acts);
        for dice in last {
            let before = document.session.clone();
            let Deed::Do(command) = dice.deed(&document.counters) else { continue };
            if document.perform(command, dice.at()).is_err() {
                continue;
            }
            let after = document.session.clone();
            prop_assert_eq!(document.undo(dice.at()), Ok(()));
            prop_assert_eq!(&document.session, &before);
            prop_assert_eq!(document.redo(dice.at()), Ok(()));
            prop_assert_eq!(&document.session, &after);
        }
    }

    #[test]
    fn everything_can_be_undone_to_the_beginning_and_done_again(acts in acts::acts(40)) {
        let mut document = played(&acts);
        let end = document.session.clone();
        let at = tiny::day().and_hms_opt(18, 0, 0).unwrap_or_default();
        let mut undone = 0;
        while document.undo(at).is_ok() {
            undone += 1;
        }
        prop_assert_eq!(document.undo(at), Err(Refusal::NothingToUndo));
        prop_assert_eq!(&document.session, &tiny::prepared().session);
        for _ in 0..undone {
            prop_assert_eq!(document.redo(at), Ok(()));
        }
        prop_assert_eq!(&document.session, &end);
    }

    #[test]
    fn the_session_is_what_the_diary_tells(acts in acts::acts(60)) {
        let mut document = tiny::furnished();
        for dice in &acts {
            act(&mut document, dice);
            prop_assert!(document.agrees_with_diary());
        }
    }

    #[test]
    fn an_id_taken_back_is_never_given_out_again(acts in acts::acts(60)) {
        let mut document = tiny::furnished();
        let mut ever = ids(&document.session);
        for dice in &acts {
            let before = ids(&document.session);
            let is_new_deed = matches!(dice.deed(&document.counters), Deed::Do(_) | Deed::All(_));
            act(&mut document, dice);
            let now = ids(&document.session);
            if is_new_deed {
                let reused: Vec<&Id> = now.difference(&before).filter(|id| ever.contains(*id)).collect();
                prop_assert!(reused.is_empty(), "{:?}", reused);
            }
            ever.extend(now);
        }
    }

    #[test]
    fn steps_followed_together_come_to_what_they_come_to_one_by_one(acts in acts::acts(60)) {
        let beginning = tiny::furnished();
        let played = played(&acts);
        let steps: Vec<Step> = played.diary.iter().skip(beginning.diary.len()).cloned().collect();
        let mut together = beginning.clone();
        prop_assert_eq!(together.follow_all(&steps), (steps.len(), None));
        prop_assert_eq!(&together, &played);
        // Begun too early, a rule says no at the same step, with the same done before it.
        let takes_back = |step: &Step| matches!(step.deed, cerchio::domain::Deed::Undo | cerchio::domain::Deed::Redo);
        let steps: Vec<Step> = steps.into_iter().filter(|step| !takes_back(step)).collect();
        let mut apart = tiny::prepared();
        let mut together = apart.clone();
        let mut n_done = 0;
        let refusal = steps.iter().find_map(|step| {
            let refusal = apart.follow(step).err();
            n_done += usize::from(refusal.is_none());
            refusal
        });
        prop_assert_eq!(together.follow_all(&steps), (n_done, refusal));
        prop_assert_eq!(together, apart);
    }

    #[test]
    fn what_is_saved_is_what_is_read(acts in acts::acts(60)) {
        let document = played(&acts);
        let ron = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        let text = ron.to_string_pretty(&document, ron::ser::PrettyConfig::new()).map_err(broken)?;
        let read: Document = ron.from_str(&text).map_err(broken)?;
        prop_assert_eq!(read, document);
    }

    #[test]
    fn the_rules_of_the_laboratory_hold_at_every_step(acts in acts::acts(60)) {
        let mut document = tiny::furnished();
        for dice in &acts {
            act(&mut document, dice);
            check_wall(&document.session);
            check_chairs(&document.session);
            check_clusters(&document.session);
            check_ids(&document.session);
        }
    }
}

fn broken(error: impl std::fmt::Display) -> TestCaseError {
    TestCaseError::fail(error.to_string())
}

/// One topic a cell, and no convener with two topics in a slot.
fn check_wall(session: &Session) {
    let mut cells = BTreeSet::new();
    let mut conveners = BTreeSet::new();
    for topic in session.proposals.iter().filter(|topic| topic.is_standing()) {
        let Some(cell) = &topic.position.cell else {
            continue;
        };
        assert!(cells.insert(cell), "two topics in {cell:?}");
        if let Some(author) = &topic.author {
            assert!(
                conveners.insert((author, &cell.slot)),
                "{author} convenes two topics"
            );
        }
    }
}

/// Nobody at two tables of a round.
fn check_chairs(session: &Session) {
    let mut chairs = BTreeSet::new();
    for seating in &session.cafe.seatings {
        for person in seating.people() {
            assert!(chairs.insert((seating.round, person)), "{person} sits twice");
        }
    }
}

/// Every sheet in one cluster at most.
fn check_clusters(session: &Session) {
    let mut gathered = BTreeMap::new();
    for cluster in &session.outcomes.clusters {
        for member in &cluster.members {
            assert_eq!(gathered.insert(member, &cluster.id), None);
        }
    }
}

/// Ids are unique over all records, and everything named exists.
fn check_ids(session: &Session) {
    let all = ids_of(session);
    let known: BTreeSet<&Id> = all.iter().copied().collect();
    assert_eq!(known.len(), all.len());
    let signed = session
        .wall
        .sign_ups
        .iter()
        .flat_map(|sign_up| [&sign_up.topic, &sign_up.person]);
    let seated = session
        .cafe
        .seatings
        .iter()
        .flat_map(|seating| seating.people().chain([&seating.table]));
    let gathered = session
        .outcomes
        .clusters
        .iter()
        .flat_map(|cluster| &cluster.members);
    let sources = session.outcomes.projects.iter().flat_map(|project| &project.from);
    for id in signed.chain(seated).chain(gathered).chain(sources) {
        assert!(known.contains(id), "{id} is named and not there");
    }
}
