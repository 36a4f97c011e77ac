use super::*;
use crate::domain::sample::{Lab, at, cell, id};
use crate::domain::{Command, Overlaps, Posting, clashes_if_moved};
use crate::format::KindId;

fn kind() -> KindId {
    KindId("topic".to_owned())
}

/// Two slots and two spaces; T01 and T02 at once, wanted by the same three people, T03 alone in the second slot.
fn wall() -> Lab {
    let mut lab = Lab::with_people(8);
    lab.posts("T01", "P01", None);
    lab.posts("T02", "P02", None);
    lab.posts("T03", "P03", Some(cell("F02", "SP01")));
    for person in ["P05", "P06", "P07"] {
        lab.signs_up(person, "T01");
        lab.signs_up(person, "T02");
    }
    lab.moves("T01", Some(cell("F01", "SP01")));
    lab.moves("T02", Some(cell("F01", "SP02")));
    lab
}

fn found(lab: &Lab, manner: Manner) -> (Cast, Drafted) {
    let order = Order::of(&lab.document, &kind(), at("08:00")).unwrap();
    let cast = order.cast.clone();
    let mut work = Work::begin(order);
    work.go_on(10_000);
    let mut ways = work.draft().ways.into_iter();
    (cast, ways.find(|way| way.manner == manner).unwrap())
}

fn laid(lab: &mut Lab, manner: Manner) -> Vec<Posting> {
    let (cast, drafted) = found(lab, manner);
    let postings = drafted.postings(&cast, lab.session());
    lab.does(Command::LayWall {
        postings: postings.clone(),
        at: at("08:30"),
    });
    postings
}

#[test]
fn topics_wanted_by_the_same_people_are_parted_with_one_move() {
    let mut lab = wall();
    let postings = laid(&mut lab, Manner::Few);
    assert_eq!(postings.len(), 1, "{postings:?}");
    let now = clashes_if_moved(lab.session(), &id("T03"), None);
    assert_eq!(now, Overlaps { before: 0, after: 0 });
}

#[test]
fn a_topic_fixed_on_the_wall_stays_where_it_is() {
    for pinned in ["T01", "T02", "T03"] {
        let mut lab = wall();
        lab.does(Command::Pin { topic: id(pinned) });
        let postings = laid(&mut lab, Manner::Few);
        assert!(postings.iter().all(|posting| posting.topic != id(pinned)));
    }
}

#[test]
fn sheets_without_a_cell_get_one_where_there_is_one_free() {
    let mut lab = wall();
    lab.posts("T04", "P04", None);
    let (_, drafted) = found(&lab, Manner::Anew);
    assert_eq!(drafted.score.unscheduled, 0);
    assert_eq!(drafted.n_wishes, 10, "six sign-ups and four conveners");
}

#[test]
fn topics_of_one_convener_are_never_at_once() {
    let mut lab = wall();
    lab.posts("T04", "P01", None);
    laid(&mut lab, Manner::Anew);
    let slot = |topic: &str| {
        lab.session()
            .proposal(&id(topic))
            .unwrap()
            .position
            .cell
            .clone()
            .unwrap()
            .slot
    };
    assert_ne!(slot("T01"), slot("T04"));
}

#[test]
fn without_sheets_or_slots_to_come_there_is_no_order() {
    let of = |lab: &Lab, hour| Order::of(&lab.document, &kind(), at(hour)).map(|_| ());
    assert_eq!(of(&Lab::with_people(2), "08:00"), Err(NoOrder::NoTopics));
    assert_eq!(of(&wall(), "23:00"), Err(NoOrder::AllBegun));
}
