//! Rules that no wall can keep, each told with what contradicts what.

use super::super::check::{Contradiction, Field};
use super::super::*;
use super::{cell, wall};

fn contradiction(change: impl Fn(&mut Problem)) -> Contradiction {
    let mut problem = wall(3, &[&[0], &[1]]);
    change(&mut problem);
    problem.check().unwrap_err()
}

fn pin(slot: usize, space: usize) -> Pin {
    Pin {
        slot: Some(slot),
        space: Some(space),
    }
}

#[test]
fn rules_that_contradict_each_other_are_named() {
    let closed = contradiction(|problem| {
        problem.closed = vec![cell(1, 0)];
        problem.topics[2].pin = pin(1, 0);
    });
    assert_eq!(
        closed,
        Contradiction::Closed {
            topic: 2,
            cell: cell(1, 0)
        }
    );
    let same = contradiction(|problem| {
        problem.topics[0].pin = pin(1, 0);
        problem.topics[2].pin = pin(1, 0);
    });
    assert_eq!(
        same,
        Contradiction::SameCell {
            one: 0,
            other: 2,
            cell: cell(1, 0)
        }
    );
    let away = contradiction(|problem| {
        problem.people[1].away = vec![1];
        problem.topics[2].conveners = vec![1];
        problem.topics[2].pin.slot = Some(1);
    });
    assert_eq!(
        away,
        Contradiction::ConvenerAway {
            topic: 2,
            person: 1,
            slot: 1
        }
    );
    let past = contradiction(|problem| {
        problem.held = 1;
        problem.topics[2].pin.slot = Some(0);
    });
    assert_eq!(past, Contradiction::Past { topic: 2, slot: 0 });
    let held = contradiction(|problem| {
        problem.held = 1;
        problem.topics[2].announced = Some(cell(0, 1));
        problem.topics[2].pin.slot = Some(1);
    });
    assert_eq!(held, Contradiction::Held { topic: 2 });
}

#[test]
fn pairs_of_topics_that_cannot_both_be_where_they_are_pinned_are_named() {
    let pinned_at_once = |problem: &mut Problem| {
        problem.topics[0].pin.slot = Some(1);
        problem.topics[1].pin.slot = Some(1);
    };
    let apart = contradiction(|problem| {
        pinned_at_once(problem);
        problem.apart = vec![(1, 0)];
    });
    assert_eq!(
        apart,
        Contradiction::Apart {
            one: 0,
            other: 1,
            slot: 1
        }
    );
    let convener = contradiction(|problem| {
        pinned_at_once(problem);
        problem.topics[0].conveners = vec![0, 1];
        problem.topics[1].conveners = vec![1];
    });
    assert_eq!(
        convener,
        Contradiction::SameConvener {
            one: 0,
            other: 1,
            person: 1,
            slot: 1
        }
    );
}

#[test]
fn more_topics_pinned_than_there_are_cells_are_counted() {
    let slot = contradiction(|problem| {
        for topic in &mut problem.topics {
            topic.pin.slot = Some(0);
        }
    });
    assert_eq!(
        slot,
        Contradiction::SlotTooFull {
            slot: 0,
            topics: 3,
            cells: 2
        }
    );
    let space = contradiction(|problem| {
        for topic in &mut problem.topics {
            topic.pin.space = Some(1);
        }
        problem.closed = vec![cell(0, 1)];
    });
    assert_eq!(
        space,
        Contradiction::SpaceTooFull {
            space: 1,
            topics: 3,
            cells: 1
        }
    );
}

#[test]
fn numbers_that_name_nothing_are_told_with_their_list() {
    let malformed = |field, entry, number| Contradiction::Malformed { field, entry, number };
    let wish = contradiction(|problem| problem.people[1].wishes.push(3));
    assert_eq!(wish, malformed(Field::Wishes, 1, 3));
    let convener = contradiction(|problem| problem.topics[2].conveners.push(2));
    assert_eq!(convener, malformed(Field::Conveners, 2, 2));
    assert_eq!(
        contradiction(|problem| problem.held = 3),
        malformed(Field::Held, 0, 3)
    );
    let apart = contradiction(|problem| problem.apart = vec![(0, 1), (2, 2)]);
    assert_eq!(apart, malformed(Field::Apart, 1, 2));
}
