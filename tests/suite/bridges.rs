//! The transition of a Future Lab: bridges first, from what was dreamt; and a vote with nothing to vote on.

use cerchio::domain::{Ballot, Bridge, Cluster, Id, Plan, Stacking, Tally, Team};

use crate::support::lab::{go_to, peopled};
use crate::support::stage::{Stage, at};

fn tally(on: &str, dots: u32) -> Tally {
    Tally {
        on: Id::from(on),
        dots,
    }
}

/// A critique and a cluster of wishes with as many dots; a plan, if there is to be one.
fn transition(plans: Vec<Plan>) -> Stage {
    let mut document = peopled("future_lab", 3);
    let line = document.session.day.programme.first().expect("a line").id.clone();
    let outcomes = &mut document.session.outcomes;
    let cluster = |id: &str, member: &str| Cluster {
        id: Id::from(id),
        title: format!("Grappolo di {member}"),
        members: vec![Id::from(member)],
        open_questions: Vec::new(),
    };
    outcomes.clusters = vec![cluster("K01", "C01"), cluster("K02", "U01")];
    outcomes.ballots = vec![Ballot {
        id: Id::from("B01"),
        phase: line,
        at: at("2025-05-17 12:00"),
        dots: 5,
        stacking: Stacking::Allowed,
        voters: 3,
        unused: 3,
        tallies: vec![tally("K01", 6), tally("K02", 6)],
        slips: Vec::new(),
    }];
    outcomes.plans = plans;
    let wish = crate::book_parts::sheet("U01", "wish", "Più ombra");
    let card = crate::book_parts::sheet("C01", "card", "Troppe macchine");
    document.session.proposals = vec![card, wish];
    let mut stage = Stage::with(document);
    go_to(&mut stage, "transition");
    stage
}

fn plan() -> Plan {
    Plan {
        id: Id::from("A01"),
        title: "Ombra".to_owned(),
        from: Vec::new(),
        project: None,
        team: Team::default(),
        bridge: Bridge::default(),
        actions: Vec::new(),
    }
}

#[test]
fn the_bridge_is_the_first_key_and_the_first_thing_in_the_short_list() {
    let mut stage = transition(vec![plan()]);
    let screen = stage.text(80, 24);
    let foot = screen.lines().last().unwrap_or_default();
    let place = |label: &str| foot.find(label).unwrap_or_else(|| panic!("{label}: {screen}"));
    assert!(place("b ponte") < place("n "), "{screen}");
    stage.press("?");
    stage.shows("Ponte verso l'utopia");
}

#[test]
fn what_was_dreamt_is_proposed_before_what_was_criticised() {
    let screen = transition(Vec::new()).text(100, 30);
    let place = |label: &str| screen.find(label).unwrap_or_else(|| panic!("{label}: {screen}"));
    assert!(place("K02") < place("K01"), "{screen}");
}

#[test]
fn a_vote_left_with_nothing_to_vote_on_says_what_was_never_written() {
    let mut stage = Stage::with(peopled("future_lab", 3));
    go_to(&mut stage, "vote_utopias");
    stage.press("F5 Right Enter").wait(300);
    stage.press("F5");
    stage.shows("finisce senza niente da votare: non ci sono");
}
