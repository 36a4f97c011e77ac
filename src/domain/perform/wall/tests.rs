//! The rules of the agenda wall.

use crate::domain::sample::{Lab, at, cell, id, ids, moving, sheet, sign_up, topic};
use crate::domain::{Command, Id, Record, Refusal, SignUp, Walk, interested_in};

fn merge(topic: &str, into: &str) -> Command {
    Command::Merge {
        topic: id(topic),
        into: id(into),
        at: at("10:05"),
        note: "d'accordo".to_owned(),
    }
}

fn walk(person: &str, from: Option<&str>, to: Option<&str>) -> Command {
    Command::TakeWalk(Walk {
        id: id("W01"),
        at: at("10:55"),
        person: id(person),
        from: from.map(id),
        to: to.map(id),
    })
}

/// Three topics: T01 in the first slot, T02 in the second, T03 off the wall.
fn wall() -> Lab {
    let mut lab = Lab::with_people(4);
    lab.posts("T01", "P01", Some(cell("F01", "SP01")));
    lab.posts("T02", "P02", Some(cell("F02", "SP01")));
    lab.posts("T03", "P03", None);
    lab
}

#[test]
fn a_cell_holds_one_topic() {
    let mut lab = wall();
    let taken = Refusal::CellTaken {
        cell: cell("F01", "SP01"),
        topic: id("T01"),
    };
    assert_eq!(lab.refuses(moving("T03", Some(cell("F01", "SP01")))), taken);
    let mut late = topic("T04", "P04");
    late.position.cell = Some(cell("F01", "SP01"));
    assert_eq!(lab.refuses_to_put(Record::Proposal(late)), taken);
}

#[test]
fn nobody_convenes_two_topics_in_a_slot() {
    let mut lab = wall();
    lab.posts("T04", "P01", None);
    let refusal = lab.refuses(moving("T04", Some(cell("F01", "SP02"))));
    assert_eq!(
        refusal,
        Refusal::ConvenesTwo {
            person: id("P01"),
            topic: id("T04"),
            other: id("T01")
        }
    );
    lab.moves("T04", Some(cell("F02", "SP02")));
}

#[test]
fn a_move_that_makes_people_clash_is_allowed() {
    let mut lab = wall();
    lab.signs_up("P04", "T01");
    lab.signs_up("P04", "T03");
    lab.moves("T03", Some(cell("F01", "SP02")));
}

#[test]
fn a_move_to_the_same_cell_leaves_no_trace() {
    let mut lab = wall();
    lab.moves("T01", Some(cell("F01", "SP01")));
    assert!(lab.session().proposals[0].moves.is_empty());
}

#[test]
fn hanging_a_sheet_for_the_first_time_is_not_a_move() {
    let mut lab = wall();
    lab.posts("T04", "P04", None);
    lab.moves("T04", Some(cell("F01", "SP02")));
    lab.moves("T04", Some(cell("F02", "SP02")));
    let topic = lab.session().proposal(&id("T04")).unwrap();
    let from: Vec<_> = topic.moves.iter().map(|step| step.from.clone()).collect();
    assert_eq!(from, [Some(cell("F01", "SP02"))]);
}

#[test]
fn nobody_signs_up_for_two_topics_of_a_slot() {
    let mut lab = wall();
    lab.moves("T03", Some(cell("F01", "SP02")));
    lab.signs_up("P04", "T01");
    let refusal = lab.refuses(sign_up("P04", "T03"));
    assert_eq!(
        refusal,
        Refusal::TwoPlaces {
            person: id("P04"),
            here: id("T03"),
            there: id("T01")
        }
    );
    lab.signs_up("P04", "T02");
}

#[test]
fn who_has_not_come_may_sign_up() {
    let mut lab = wall();
    lab.does(Command::Expect { person: id("P04") });
    lab.does(Command::MarkAbsent { person: id("P04") });
    lab.signs_up("P04", "T01");
}

#[test]
fn an_interest_is_noted_once_and_taken_back_once() {
    let mut lab = wall();
    let (person, topic) = (id("P04"), id("T01"));
    let cancel = Command::CancelSignUp(SignUp::new(topic.clone(), person.clone()));
    lab.signs_up("P04", "T01");
    assert_eq!(
        lab.refuses(sign_up("P04", "T01")),
        Refusal::AlreadySignedUp {
            person: person.clone(),
            topic: topic.clone()
        }
    );
    lab.does(cancel.clone());
    assert_eq!(lab.refuses(cancel), Refusal::NotSignedUp { person, topic });
}

#[test]
fn a_merge_takes_the_sign_ups_over_each_once() {
    let mut lab = wall();
    lab.signs_up("P04", "T01");
    lab.signs_up("P04", "T02");
    lab.signs_up("P03", "T01");
    lab.does(merge("T01", "T02"));
    let mut interested: Vec<&str> = lab
        .session()
        .wall
        .sign_ups
        .iter()
        .map(|sign_up| sign_up.person.as_str())
        .collect();
    interested.sort_unstable();
    assert_eq!(interested, ["P03", "P04"]);
    assert!(
        lab.session()
            .wall
            .sign_ups
            .iter()
            .all(|sign_up| sign_up.topic == id("T02"))
    );
}

/// Who is interested in a topic, in the order of the names.
fn interested(lab: &Lab, topic: &str) -> Vec<Id> {
    let mut people: Vec<Id> = interested_in(lab.session(), &id(topic))
        .into_iter()
        .cloned()
        .collect();
    people.sort();
    people
}

fn reinstate(topic: &str) -> Command {
    Command::Reinstate { proposal: id(topic) }
}

#[test]
fn a_topic_that_stands_again_has_its_sign_ups_back() {
    let mut lab = wall();
    for (person, topic) in [("P04", "T01"), ("P04", "T02"), ("P03", "T01"), ("P01", "T02")] {
        lab.signs_up(person, topic);
    }
    lab.does(merge("T01", "T02"));
    lab.does(reinstate("T01"));
    assert_eq!(interested(&lab, "T01"), ids("P03 P04"));
    assert_eq!(interested(&lab, "T02"), ids("P01 P04"));
    assert!(
        lab.session()
            .wall
            .sign_ups
            .iter()
            .all(|sign_up| sign_up.from.is_empty())
    );
}

#[test]
fn sign_ups_find_their_way_back_through_two_merges() {
    let mut lab = wall();
    lab.signs_up("P04", "T01");
    lab.signs_up("P01", "T02");
    lab.does(merge("T01", "T02"));
    lab.does(merge("T02", "T03"));
    lab.does(reinstate("T02"));
    assert_eq!(interested(&lab, "T02"), ids("P01 P04"));
    lab.does(reinstate("T01"));
    assert_eq!(interested(&lab, "T01"), ids("P04"));
    assert_eq!(interested(&lab, "T02"), ids("P01"));
}

#[test]
fn a_merged_topic_leaves_its_cell_and_takes_no_sign_up() {
    let mut lab = wall();
    lab.does(merge("T01", "T02"));
    lab.moves("T03", Some(cell("F01", "SP01")));
    let stays = Refusal::NotStanding { topic: id("T01") };
    assert_eq!(lab.refuses(sign_up("P04", "T01")), stays);
    assert_eq!(lab.refuses(moving("T01", None)), stays);
}

#[test]
fn a_topic_is_merged_into_another_that_stands_and_is_of_its_kind() {
    let mut lab = wall();
    let mut card = sheet("C01", "card");
    card.author = None;
    lab.put(Record::Proposal(card));
    lab.does(merge("T03", "T02"));
    for into in ["T01", "T03", "C01"] {
        assert_eq!(
            lab.refuses(merge("T01", into)),
            Refusal::CannotMerge {
                topic: id("T01"),
                into: id(into)
            }
        );
    }
}

#[test]
fn a_walk_goes_from_one_group_to_another() {
    let mut lab = wall();
    let nowhere = Refusal::WalksNowhere { person: id("P04") };
    assert_eq!(lab.refuses(walk("P04", Some("T01"), Some("T01"))), nowhere);
    assert_eq!(lab.refuses(walk("P04", None, None)), nowhere);
    lab.does(walk("P04", Some("T01"), None));
    assert_eq!(
        lab.refuses(walk("P04", None, Some("T01"))),
        Refusal::IdTaken { id: id("W01") }
    );
}

#[test]
fn who_never_came_does_not_walk() {
    let mut lab = wall();
    lab.does(Command::Expect { person: id("P04") });
    assert_eq!(
        lab.refuses(walk("P04", None, Some("T01"))),
        Refusal::NotHere { person: id("P04") }
    );
}

#[test]
fn both_proposers_convene_a_merged_topic() {
    let mut lab = wall();
    lab.does(merge("T01", "T02"));
    let mut third = topic("T04", "P01");
    third.position.cell = Some(cell("F02", "SP02"));
    assert_eq!(
        lab.refuses_to_put(Record::Proposal(third)),
        Refusal::ConvenesTwo {
            person: id("P01"),
            topic: id("T04"),
            other: id("T02")
        }
    );
    lab.posts("T04", "P01", Some(cell("F01", "SP01")));
    assert_eq!(
        lab.refuses(moving("T02", Some(cell("F01", "SP02")))),
        Refusal::ConvenesTwo {
            person: id("P01"),
            topic: id("T02"),
            other: id("T04")
        }
    );
}

#[test]
fn a_merge_that_gives_a_proposer_two_topics_in_a_slot_is_refused() {
    let mut lab = wall();
    lab.posts("T04", "P01", Some(cell("F02", "SP02")));
    assert_eq!(
        lab.refuses(merge("T01", "T02")),
        Refusal::ConvenesTwo {
            person: id("P01"),
            topic: id("T02"),
            other: id("T04")
        }
    );
    lab.does(merge("T04", "T02"));
}
