//! The registry, read with keys over the three worked laboratories.

use cerchio::app::Msg;
use cerchio::text::Tongue;

use crate::support::library::{assert_hides, assert_shows, home, newest_first, opened, registry};
use crate::support::samples::OPEN_SPACE;

#[test]
fn the_registry_lists_projects_and_counts_what_was_said() {
    let stage = registry();
    assert_shows(
        &stage,
        &["7 di 7 progetti, da 3 laboratori", "1.559", "Il Cancello Aperto"],
    );
}

#[test]
fn a_project_that_does_not_say_how_many_is_not_collected_and_never_zero() {
    let mut documents = newest_first();
    for document in &mut documents {
        for project in &mut document.session.outcomes.projects {
            project.expected.beneficiaries = None;
        }
    }
    let mut stage = home(Tongue::Italian);
    stage.press("r 6");
    stage.send(Msg::ReadAll(documents));
    assert_shows(&stage, &["Beneficiari attesi: non rilevati.", "non rilevato"]);
    stage.write("cancello").press("Enter");
    let sheet = stage.text(80, 60);
    assert!(sheet.contains("Beneficiari attesi    non rilevato"), "{sheet}");
}

#[test]
fn typing_and_filters_narrow_the_registry_and_del_widens_it() {
    let mut stage = registry();
    stage.write("perche orto");
    assert_shows(&stage, &["Nessun progetto corrisponde"]);
    stage.press("Esc").write("solidale");
    assert_shows(&stage, &["1 di 7 progetti"]);
    stage.press("Del");
    assert_shows(&stage, &["7 di 7 progetti"]);
    stage.press("Tab");
    assert_shows(&stage, &["Filtra per"]);
    stage.write("open").press("Enter");
    assert_shows(&stage, &["3 di 7 progetti", "[metodo: Open Space]"]);
    stage.press("Tab").write("comune zola").press("Enter");
    assert_shows(
        &stage,
        &["2 di 7 progetti", "[comune: Zola Predosa]", "Pianerottolo"],
    );
    stage.press("Del");
    assert_shows(&stage, &["7 di 7 progetti"]);
}

#[test]
fn the_chain_of_the_open_gate_reaches_a_sentence_of_its_first_report() {
    let mut stage = registry();
    stage.write("cancello").press("Enter PageDown");
    assert_shows(&stage, &["DA DOVE VIENE", "62 frasi"]);
    stage.press("Down Down Down Down Down Right");
    assert_shows(
        &stage,
        &["- R01 Orto-giardino", "«Il cancello ha tre mazzi di chiavi"],
    );
    stage.press("Left");
    assert_hides(&stage, "«Il cancello ha tre mazzi");
    stage.press("Enter");
    assert_shows(&stage, &["Discussione", "Il cancello ha tre mazzi"]);
}

#[test]
fn all_sentences_of_a_chain_are_shown_and_hidden_with_one_key() {
    let mut stage = registry();
    stage.write("cancello").press("Enter PageDown f");
    let shown = stage.text(120, 120);
    assert!(shown.contains("«Il cancello ha tre mazzi") && shown.contains("«Sedute e ombra»"));
    stage.press("f");
    assert_hides(&stage, "«");
}

#[test]
fn a_project_that_goes_on_from_an_earlier_one_leads_to_its_sheet() {
    let mut stage = registry();
    stage.write("mestieri").press("Enter");
    assert_shows(&stage, &["Continua da", "Il Cancello Aperto"]);
    stage.press("PageDown");
    while !stage.text(80, 24).contains("►   + PR01") {
        let before = stage.text(80, 24);
        stage.press("Down");
        assert_ne!(
            before,
            stage.text(80, 24),
            "the earlier project is not in the chain"
        );
    }
    stage.press("l");
    assert_shows(&stage, &["SCHEDA PR01", "Nessuno resta solo"]);
    stage.press("Esc");
    assert_shows(&stage, &["►   + PR01", "progetto da cui"]);
}

#[test]
fn the_laboratory_of_a_link_of_the_chain_is_opened_with_a_key() {
    let mut stage = registry();
    stage.write("cancello").press("Enter PageDown o");
    assert_eq!(opened(&stage), Some(OPEN_SPACE));
}

#[test]
fn every_screen_reads_in_sixty_columns_and_in_english() {
    for (key, parts) in [
        ("r 6", ["7 of 7 projects", "Il Cancello Aperto"]),
        ("a", ["3 laboratories", "Nessuno resta solo"]),
    ] {
        let mut stage = home(Tongue::English);
        stage.press(key);
        stage.send(Msg::ReadAll(newest_first()));
        let screen = stage.text(60, 20);
        for part in parts {
            assert!(screen.contains(part), "{part} is not in\n{screen}");
        }
    }
}
