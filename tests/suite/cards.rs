//! Sheets and clusters, as a facilitator types them.

use cerchio::domain::{Ballot, Command, Id, Proposal, ProposalState, Record, Stacking, Tally};
use cerchio::format::{Activity, Answer, Bilingual, Entry, Field, Need};

use crate::support::cafe::{note, world_cafe};
use crate::support::lab::{document, future_lab, go_to, sample};
use crate::support::stage::{Stage, at};

#[test]
fn cards_of_two_groups_are_typed_one_after_the_other() {
    let mut stage = future_lab(0);
    go_to(&mut stage, "catharsis");
    stage
        .press("n")
        .write("Scale buie")
        .press("Tab")
        .write("gruppo 1")
        .press("Enter F2");
    stage.write("Nessuno saluta").press("F2");
    stage
        .write("Affitti alti")
        .press("Tab")
        .write("gruppo 2")
        .press("Enter F2");
    stage.write("Manca una panchina").press("F2 Esc");
    let written: Vec<(&str, &str)> = stage
        .session()
        .proposals
        .iter()
        .map(|sheet| (sheet.text.as_str(), group(sheet)))
        .collect();
    let expected = [
        ("Scale buie", "S01"),
        ("Nessuno saluta", "S01"),
        ("Affitti alti", "S02"),
        ("Manca una panchina", "S02"),
    ];
    assert_eq!(written, expected);
    let screen = stage.text(80, 24);
    assert!(screen.contains("Cartoncini: 4"), "{screen}");
    assert!(screen.contains("Gruppo 1: 2  Gruppo 2: 2"), "{screen}");
}

#[test]
fn one_group_at_a_time_is_shown_and_proposed_for_the_next_card() {
    let mut stage = with_cards(&["Scale buie"]);
    stage.press("Right Right");
    assert!(!stage.text(80, 24).contains("Scale buie"));
    stage.press("n").write("Nessuno saluta").press("F2 Esc");
    assert_eq!(group(stage.session().proposals.last().expect("a card")), "S02");
}

#[test]
fn a_card_left_halfway_is_found_again_whatever_group_is_shown() {
    let mut stage = with_cards(&[]);
    stage.press("n").write("Scale bu").press("Esc Right n");
    assert!(stage.text(80, 24).contains("Scale bu"));
    stage.write("ie").press("F2");
    assert_eq!(stage.session().proposals[0].text, "Scale buie");
}

#[test]
fn a_withdrawn_card_stays_listed_and_comes_back() {
    let mut stage = with_cards(&["Scale buie"]);
    stage.press("Del").write("già detto").press("F2");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("ritirato") && screen.contains("Scale buie"),
        "{screen}"
    );
    let reason = match &stage.session().proposals[0].state {
        ProposalState::Withdrawn { reason, .. } => reason.as_str(),
        ProposalState::Posted | ProposalState::Merged { .. } => "",
    };
    assert_eq!(reason, "già detto");
    stage.press("r");
    assert!(stage.session().proposals[0].is_standing());
}

#[test]
fn the_chosen_card_is_marked_and_reversed() {
    let picture = with_cards(&["Scale buie", "Affitti alti"]).picture(80, 24);
    let marked = picture.lines().position(|line| line.starts_with("► C01"));
    let styles = picture
        .lines()
        .skip_while(|line| !line.starts_with("---"))
        .skip(1);
    let reversed = styles
        .into_iter()
        .position(|line| line.ends_with(&"R".repeat(80)));
    assert!(marked.is_some() && marked == reversed, "{picture}");
}

#[test]
fn a_card_is_corrected_without_losing_its_lines() {
    let mut stage = with_cards(&["Scale buie\nda anni"]);
    stage.press("Enter").write("!").press("F2");
    assert_eq!(stage.session().proposals[0].text, "Scale buie\nda anni!");
}

#[test]
fn every_sort_of_answer_is_asked_and_checked() {
    let mut document = document("future_lab");
    let kind = document
        .template
        .kinds
        .iter_mut()
        .find(|kind| kind.id.0 == "card")
        .expect("cards");
    let field = |id: &str, entry: Entry| Field {
        id: id.to_owned(),
        name: Bilingual::new(id, id),
        hint: Bilingual::default(),
        entry,
        need: Need::Required,
    };
    let answers = vec![Answer {
        id: "low".to_owned(),
        name: Bilingual::new("bassa", "low"),
    }];
    kind.fields = vec![
        field("weight", Entry::Number(1, 5)),
        field("day", Entry::Date),
        field("hour", Entry::Time),
        field("urgent", Entry::Flag),
        field("voice", Entry::Choice(answers)),
    ];
    let mut stage = Stage::with(document);
    go_to(&mut stage, "catharsis");
    stage
        .press("n")
        .write("Scale buie")
        .press("Tab")
        .write("9")
        .press("F2");
    assert!(stage.text(80, 24).contains("Serve un numero da 1 a 5."));
    stage
        .press("Back")
        .write("3")
        .press("Tab")
        .write("17/5")
        .press("Tab")
        .write("9:30");
    stage.press("Tab Space Tab").write("bas").press("Enter F2 Esc");
    let details = &stage.session().proposals[0].details;
    let stored: Vec<&str> = ["weight", "day", "hour", "urgent", "voice"]
        .iter()
        .map(|id| details[*id].as_str())
        .collect();
    assert_eq!(stored, ["3", "17/05/2025", "09:30", "yes", "low"]);
    stage.press("l");
    let screen = stage.text(80, 24);
    assert!(screen.contains("bassa"), "{screen}");
}

#[test]
fn an_inversion_comes_from_a_cluster() {
    let mut stage = with_cards(&["Scale buie"]);
    go_to(&mut stage, "cluster_cards");
    stage.press("Enter Enter").write("Al buio").press("F2");
    go_to(&mut stage, "inversion");
    stage
        .press("n")
        .write("La luce si accende")
        .press("Tab Tab")
        .write("buio")
        .press("Enter F2 Esc");
    assert_eq!(stage.session().proposals[1].from, [Id::from("K01")]);
    assert!(stage.text(80, 24).contains("da K01 «Al buio»"));
}

#[test]
fn a_name_that_no_cluster_has_makes_a_new_one() {
    let mut stage = with_cards(&["Scale buie", "Affitti alti"]);
    go_to(&mut stage, "cluster_cards");
    stage.press("Enter Enter").write("Al buio").press("F2");
    stage.press("Enter").write("Case care");
    stage.shows("Nuovo grappolo «Case care»");
    stage.press("Enter F2");
    let clusters = &stage.session().outcomes.clusters;
    assert_eq!(clusters.len(), 2, "{}", stage.text(80, 24));
    assert_eq!(clusters[1].title, "Case care");
}

#[test]
fn marked_cards_go_into_a_new_cluster_together_and_the_others_stay_listed() {
    let mut stage = with_cards(&["Scale buie", "Affitti alti", "Nessuno saluta"]);
    go_to(&mut stage, "cluster_cards");
    stage
        .press("Space Down Space Enter Enter")
        .write("Al buio")
        .press("F2");
    let cluster = &stage.session().outcomes.clusters[0];
    assert_eq!(cluster.members, [Id::from("C01"), Id::from("C03")]);
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("C02 Affitti alti") && !screen.contains("C01"),
        "{screen}"
    );
    stage.press("Enter").write("buio").press("Enter");
    assert!(stage.text(80, 24).contains("Nessun foglio è rimasto da solo"));
}

#[test]
fn a_card_taken_out_of_its_cluster_is_listed_again() {
    let mut stage = with_cards(&["Scale buie", "Affitti alti"]);
    go_to(&mut stage, "cluster_cards");
    stage.press("Space Space n").write("Al buio").press("F2");
    stage.press("Left Down Right -");
    assert_eq!(stage.session().outcomes.clusters[0].members, [Id::from("C02")]);
    stage.press("Left Up");
    assert!(stage.text(80, 24).contains("C01 Scale buie"));
}

#[test]
fn the_keys_stay_on_the_clusters_when_no_card_is_left_alone() {
    let mut stage = Stage::with(sample("2026-03-07-abitare-vicini-2035"));
    go_to(&mut stage, "cluster_cards");
    let screen = stage.press("Down Down").text(80, 24);
    assert!(screen.contains("► Cortili muti"), "{screen}");
}

#[test]
fn a_dissolved_cluster_leaves_its_cards_and_comes_back_with_one_undo() {
    let mut stage = with_cards(&["Scale buie"]);
    go_to(&mut stage, "cluster_cards");
    stage
        .press("Enter Enter")
        .write("Al buio")
        .press("F2 Left Down Del Tab Enter");
    assert!(stage.session().outcomes.clusters.is_empty());
    assert_eq!(stage.session().proposals.len(), 1);
    stage.press("C-z");
    assert_eq!(stage.session().outcomes.clusters[0].members, [Id::from("C01")]);
}

#[test]
fn a_cluster_gets_its_title_corrected_and_its_open_questions() {
    let mut stage = with_cards(&[]);
    go_to(&mut stage, "cluster_cards");
    stage
        .press("n")
        .write("Al buio")
        .press("F2 Left Down c End")
        .write("?")
        .press("Tab");
    stage.write("Chi decide?\nChi paga?").press("F2");
    let cluster = &stage.session().outcomes.clusters[0];
    assert_eq!(cluster.title, "Al buio?");
    assert_eq!(cluster.open_questions, ["Chi decide?", "Chi paga?"]);
}

#[test]
fn the_sheets_of_a_cafe_show_their_table_and_round() {
    let mut stage = Stage::with(sample("2025-10-09-la-casa-della-salute-e-di-tutti"));
    go_to(&mut stage, "harvest");
    let screen = stage.press("Down").text(80, 24);
    assert!(screen.contains("V06·2") && screen.contains("V07·2"), "{screen}");
    assert!(screen.contains(", turno 2"), "{screen}");
}

#[test]
fn a_text_rubbed_out_is_not_found_again() {
    let mut stage = with_cards(&[]);
    stage.press("n").write("x").press("Back Esc n");
    assert!(!stage.text(80, 24).contains("Ho ritrovato"));
}

#[test]
fn a_closed_laboratory_says_why_nothing_is_written() {
    let mut document = with_cards(&["Scale buie"]).document().clone();
    let close = cerchio::domain::Command::Close {
        at: at("2025-05-17 17:00"),
    };
    document.perform(close, at("2025-05-17 17:00")).expect("closed");
    let mut stage = Stage::with(document);
    go_to(&mut stage, "catharsis");
    assert!(stage.press("n").text(80, 24).contains("il laboratorio è chiuso"));
}

/// A laboratory with these cards, written by two groups in turn, at the phase that collects them.
fn with_cards(texts: &[&str]) -> Stage {
    let mut stage = future_lab(0);
    go_to(&mut stage, "catharsis");
    for (number, text) in (1..=2).cycle().zip(texts) {
        stage.press("n").write(text).press("Tab");
        stage.write(&format!("gruppo {number}")).press("Enter F2 Esc");
    }
    stage.press("Home");
    stage
}

fn group(sheet: &Proposal) -> &str {
    sheet.position.at.as_ref().map_or("", Id::as_str)
}

/// A café at its harvest; the second table has written two things in the first round.
fn at_the_harvest() -> Stage {
    let document = world_cafe(&Activity::Tables { kind: note() }, 3, Vec::new(), Vec::new());
    let mut stage = Stage::with(document);
    go_to(&mut stage, "first_round");
    stage
        .press("Down Enter")
        .write("Le panchine\n- Le scale buie")
        .press("F2");
    go_to(&mut stage, "harvest");
    stage
}

#[test]
fn a_sheet_of_a_table_becomes_a_card_for_each_of_its_lines_and_they_go_apart() {
    let mut stage = at_the_harvest();
    stage.shows("Le panchine (+1)");
    stage.press("s").shows("N01: 2 cartoncini, uno per riga");
    let cards: Vec<(String, Vec<Id>)> = stage.session().proposals[1..]
        .iter()
        .map(|card| (card.text.clone(), card.from.clone()))
        .collect();
    let from = || vec![Id::from("N01")];
    assert_eq!(
        cards,
        [
            ("Le panchine".to_owned(), from()),
            ("Le scale buie".to_owned(), from())
        ]
    );
    let screen = stage.text(80, 24);
    assert!(!screen.contains("(+1)") && screen.contains("V02·1"), "{screen}");
    stage.press("Enter").write("Luoghi").press("F2 F2");
    assert_eq!(stage.session().outcomes.clusters[0].members, [Id::from("N02")]);
    stage.shows("N03");
    // Of a card no more cards are made.
    stage.press("s").shows("dice una cosa sola");
    stage.press("C-z C-z").shows("Le panchine (+1)");
    assert_eq!(stage.session().proposals.len(), 1);
}

#[test]
fn the_cards_take_the_place_of_their_sheet_in_its_cluster() {
    let mut stage = at_the_harvest();
    stage
        .press("Enter")
        .write("Luoghi")
        .press("Enter F2 Left Down Right s");
    assert_eq!(
        stage.session().outcomes.clusters[0].members,
        [Id::from("N02"), Id::from("N03")]
    );
}

#[test]
fn the_text_of_a_sheet_withdrawn_does_not_come_back_on_cards() {
    let mut stage = with_cards(&["Scale buie\nNessuno saluta"]);
    go_to(&mut stage, "cluster_cards");
    stage.press("Enter Enter").write("Al buio").press("F2");
    go_to(&mut stage, "catharsis");
    stage.press("Del").write("già detto").press("F2");
    go_to(&mut stage, "cluster_cards");
    stage.press("Left Down Right s").shows("C01 è già fuori");
    assert_eq!(stage.session().proposals.len(), 1);
}

#[test]
fn no_cards_are_made_of_a_sheet_that_has_votes() {
    let mut stage = future_lab(1);
    go_to(&mut stage, "catharsis");
    stage
        .press("n")
        .write("Scale buie\nNessuno saluta")
        .press("Tab")
        .write("gruppo 1")
        .press("Enter F2 Esc");
    let mut document = stage.document().clone();
    let now = at("2025-05-17 11:00");
    let ballot = Ballot {
        id: Id::from("B01"),
        phase: document.session.day.programme[0].id.clone(),
        at: now,
        dots: 3,
        stacking: Stacking::Allowed,
        voters: 1,
        unused: 0,
        tallies: vec![Tally {
            on: Id::from("C01"),
            dots: 3,
        }],
        slips: Vec::new(),
    };
    document
        .perform(Command::put(Record::Ballot(ballot)), now)
        .expect("counted");
    let mut stage = Stage::with(document);
    go_to(&mut stage, "cluster_cards");
    stage.press("s").shows("C01 ha già dei voti");
    assert_eq!(stage.session().proposals.len(), 1);
}

#[test]
fn the_first_and_the_last_sheet_are_one_key_away() {
    let mut stage = with_cards(&["Scale buie", "Nessuno saluta", "Affitti alti"]);
    go_to(&mut stage, "cluster_cards");
    let foot = |stage: &Stage| stage.text(80, 24);
    stage.press("End Space");
    assert!(foot(&stage).contains("[x] C03"), "{}", foot(&stage));
    stage.press("Home Space");
    assert!(foot(&stage).contains("[x] C01"), "{}", foot(&stage));
}
