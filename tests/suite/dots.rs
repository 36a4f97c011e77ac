//! Votes with dots, counted on paper and typed.

use cerchio::domain::{Command, Id, Position, Record, Tally};

use crate::support::lab::{future_lab, go_to};
use crate::support::stage::{Stage, at};

#[test]
fn a_count_that_does_not_add_up_says_by_how_much_and_keeps_what_was_typed() {
    let mut stage = at_the_vote();
    stage
        .press("Enter Enter")
        .write("10")
        .press("Enter")
        .write("6")
        .press("F2");
    let screen = stage.text(80, 24);
    assert!(screen.contains("I conti non tornano."), "{screen}");
    assert!(screen.contains("dati 16, non usati 0: ne mancano 2"), "{screen}");
    assert!(stage.session().outcomes.ballots.is_empty());
    stage.press("Enter").write("2").press("F2");
    let ballot = &stage.session().outcomes.ballots[0];
    assert_eq!((ballot.voters, ballot.dots, ballot.unused), (6, 3, 2));
    assert_eq!(ballot.tallies, [tally("K01", 10), tally("K02", 6)]);
}

#[test]
fn the_sum_is_told_while_one_types_and_the_dots_survive_leaving() {
    let mut stage = at_the_vote();
    stage.press("Enter Enter").write("19");
    assert!(stage.text(80, 24).contains("1 di troppo"));
    stage.press("Esc Enter");
    assert!(stage.text(80, 24).contains("1 di troppo"));
}

#[test]
fn what_got_most_dots_comes_first_with_its_bar() {
    let mut stage = at_the_vote();
    stage
        .press("Enter Enter")
        .write("6")
        .press("Enter")
        .write("12")
        .press("F2");
    let screen = stage.text(80, 24);
    let first = screen.lines().find(|line| line.contains('█')).expect("a bar");
    assert!(first.contains("K02") && first.contains("12 █"), "{screen}");
    assert!(screen.contains("! molti voti"), "{screen}");
}

#[test]
fn a_count_is_corrected_then_removed_after_a_question() {
    let mut stage = at_the_vote();
    stage
        .press("Enter Enter")
        .write("9")
        .press("Enter")
        .write("9")
        .press("F2");
    stage
        .press("Enter Tab Back")
        .write("8")
        .press("Tab Back")
        .write("10")
        .press("F2");
    assert_eq!(stage.session().outcomes.ballots.len(), 1);
    assert_eq!(
        stage.session().outcomes.ballots[0].tallies,
        [tally("K01", 8), tally("K02", 10)]
    );
    stage.press("Del Enter");
    assert_eq!(stage.session().outcomes.ballots.len(), 1);
    stage.press("Del Tab Enter");
    assert!(stage.session().outcomes.ballots.is_empty());
}

#[test]
fn a_vote_was_held_when_it_is_counted_unless_another_hour_is_written() {
    let mut stage = at_the_vote();
    stage.at("11:10").wait(20);
    stage.press("Enter Enter").write("18").press("F2");
    let at_hour = |stage: &Stage| {
        let ballot = &stage.session().outcomes.ballots[0];
        ballot.at.time().format("%H:%M:%S").to_string()
    };
    assert_eq!(at_hour(&stage), "11:10:20");
    stage
        .press("Enter Up Up Back Back Back Back Back")
        .write("11:05")
        .press("F2");
    assert_eq!(at_hour(&stage), "11:05:00");
}

#[test]
fn nobody_votes_who_is_not_here() {
    let mut stage = at_the_vote();
    stage
        .press("Enter Back")
        .write("7")
        .press("Tab")
        .write("21")
        .press("F2");
    assert!(stage.session().outcomes.ballots.is_empty());
    let screen = stage.text(80, 24);
    assert!(screen.contains('!') && screen.contains("Conteggio"), "{screen}");
}

#[test]
fn each_vote_of_the_programme_has_its_own_count() {
    let mut stage = at_the_vote();
    stage.press("Enter Enter").write("18").press("F2");
    go_to(&mut stage, "utopias");
    stage.press("n").write("La scala che si saluta").press("F2 Esc");
    go_to(&mut stage, "vote_utopias");
    assert!(stage.text(80, 24).contains("Utopie: 2 bollini a testa"));
    stage.press("Enter Enter").write("12").press("F2");
    let ballots = &stage.session().outcomes.ballots;
    assert_eq!(ballots[0].tallies, [tally("K01", 18)]);
    assert_eq!(ballots[1].tallies, [tally("UT01", 12)]);
    assert_ne!(ballots[0].phase, ballots[1].phase);
}

#[test]
fn the_cards_of_a_sheet_are_voted_on_in_its_place() {
    let mut stage = future_lab(6);
    go_to(&mut stage, "utopias");
    stage
        .press("n")
        .write("La scala che si saluta\nLa panchina che ascolta");
    stage.press("F2 Esc");
    let mut document = stage.document().clone();
    let mut whole = document.session.proposals[0].clone();
    whole.position.at = Some(Id::from("S01"));
    let mut card = whole.clone();
    card.id = Id::from("UT02");
    card.text = "La panchina che ascolta".to_owned();
    card.position = Position::default();
    card.from = vec![whole.id.clone()];
    for sheet in [whole, card] {
        let command = Command::put(Record::Proposal(sheet));
        document
            .perform(command, at("2025-05-17 11:00"))
            .expect("written");
    }
    let mut stage = Stage::with(document);
    go_to(&mut stage, "vote_utopias");
    stage.press("Enter");
    let screen = stage.text(80, 24);
    assert!(screen.contains("La panchina che ascolta"), "{screen}");
    assert!(!screen.contains("La scala che si saluta"), "{screen}");
}

#[test]
fn a_ranking_is_typed_slip_by_slip_and_gives_points_to_every_place() {
    let mut stage = at_the_vote();
    stage.press("m Down Enter");
    let screen = stage.text(80, 24);
    assert!(screen.contains("Schede della classifica"), "{screen}");
    stage.press("Tab").write("1 2\nk02");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("Schede 2 (bianche 0) · l'ultima: 1° Gli affitti"),
        "{screen}"
    );
    stage.press("F2");
    let ballot = &stage.session().outcomes.ballots[0];
    assert_eq!(ballot.tallies, [tally("K01", 2), tally("K02", 3)]);
    assert_eq!((ballot.voters, ballot.dots, ballot.unused), (2, 2, 1));
    let screen = stage.text(80, 24);
    assert!(screen.contains("Grappoli: classifica dei primi 2"), "{screen}");
    let first = screen.lines().find(|line| line.contains('█')).expect("a bar");
    assert!(first.contains("K02") && first.contains("3 █"), "{screen}");
    stage.press("C-z");
    assert!(stage.session().outcomes.ballots.is_empty());
    stage.press("C-y");
    assert_eq!(stage.session().outcomes.ballots[0].slips.len(), 2);
}

#[test]
fn a_slip_with_a_mistake_is_told_by_its_line_and_the_others_stay() {
    let mut stage = at_the_vote();
    stage.press("m Down Enter Tab").write("1 2\n9").press("F2");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("Riga 2: «9» non è fra le cose votate"),
        "{screen}"
    );
    stage.press("Back").write("2 2").press("F2");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("Nella scheda 2 «K02 Gli affitti» compare due volte"),
        "{screen}"
    );
    stage.press("Back Back").press("F2 Enter");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("1 2"),
        "the slips come back to be corrected: {screen}"
    );
    stage.press("Tab Tab").write("9").press("F2");
    assert!(
        stage.text(80, 24).contains("I votanti sono"),
        "more slips than people"
    );
    assert_eq!(stage.session().outcomes.ballots[0].voters, 2);
}

#[test]
fn dots_take_the_place_of_a_ranking_when_one_changes_ones_mind() {
    let mut stage = at_the_vote();
    stage
        .press("m Down Enter Tab")
        .write("1 2")
        .press("F2 m Enter Enter")
        .write("18")
        .press("F2");
    let ballots = &stage.session().outcomes.ballots;
    assert_eq!(ballots.len(), 1);
    assert!(!ballots[0].is_ranking());
    assert_eq!(ballots[0].tallies, [tally("K01", 18)]);
}

/// Six people here and two clusters, at the vote with three dots each.
fn at_the_vote() -> Stage {
    let mut stage = future_lab(6);
    go_to(&mut stage, "cluster_cards");
    stage
        .press("n")
        .write("Al buio")
        .press("F2 n")
        .write("Gli affitti")
        .press("F2");
    go_to(&mut stage, "vote_critique");
    stage
}

fn tally(on: &str, dots: u32) -> Tally {
    Tally {
        on: Id::from(on),
        dots,
    }
}

#[test]
fn what_is_no_number_is_not_counted_as_nothing() {
    let mut stage = at_the_vote();
    stage.press("Enter").write("?");
    stage.shows("C'è qualcosa che non è un numero intero");
}
