//! The registry and the archive, read with keys over the three worked laboratories.

use cerchio::app::{Effect, Msg};
use cerchio::domain::{Attendance, Document};
use cerchio::screen::Shelf;
use cerchio::text::Tongue;

use crate::support::samples::{OPEN_SPACE, samples};
use crate::support::stage::Stage;

/// At home, with the laboratories on the shelves and read.
fn home(tongue: Tongue) -> Stage {
    let mut stage = Stage::speaking(tongue);
    stage.send(Msg::Shelves(samples().iter().map(shelf).collect()));
    stage
}

fn shelf(document: &Document) -> Shelf {
    Shelf {
        id: document.summary.id.clone(),
        summary: Some(document.summary.clone()),
        trouble: None,
    }
}

fn newest_first() -> Vec<Document> {
    samples().into_iter().rev().collect()
}

/// The place behind `key` at home, with all laboratories read.
fn at(key: &str) -> Stage {
    let mut stage = home(Tongue::Italian);
    stage.press(key);
    stage.send(Msg::ReadAll(newest_first()));
    stage
}

fn registry() -> Stage {
    at("r")
}

fn archive() -> Stage {
    at("a")
}

fn opened(stage: &Stage) -> Option<&str> {
    stage.effects.iter().find_map(|effect| match effect {
        Effect::Open(id) => Some(id.as_str()),
        _ => None,
    })
}

#[track_caller]
fn assert_shows(stage: &Stage, parts: &[&str]) {
    let screen = stage.text(80, 24);
    for part in parts {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
}

#[track_caller]
fn assert_hides(stage: &Stage, part: &str) {
    let screen = stage.text(80, 24);
    assert!(!screen.contains(part), "{part} is in\n{screen}");
}

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
    stage.press("r");
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
    stage.press("Del Tab").write("open").press("Enter");
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
    assert_shows(&stage, &["Di che cosa si è parlato", "Il cancello ha tre mazzi"]);
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
fn the_archive_lists_laboratories_and_finds_words_in_what_was_written() {
    let mut stage = archive();
    assert_shows(&stage, &["3 laboratori", "41 persone, 3 progetti"]);
    stage.write("ascensore");
    assert_shows(
        &stage,
        &["2 righe in 1 laboratorio", "C21", "L'ascensore fermo per mesi"],
    );
    stage.press("Down Enter");
    assert_shows(
        &stage,
        &["► C21 L'ascensore fermo per mesi", "Abitare vicini, 2035"],
    );
}

#[test]
fn the_archive_is_filtered_by_format_place_and_year() {
    let mut stage = archive();
    for (filter, title) in [
        ("metodo world", "La Casa della Salute"),
        ("luogo monte", "Nessuno resta solo"),
        ("anno 2026", "Abitare vicini"),
    ] {
        stage.press("Del Tab").write(filter).press("Enter");
        assert_shows(&stage, &["1 laboratorio", title]);
    }
}

#[test]
fn a_proposal_tells_what_became_of_it() {
    let mut stage = archive();
    stage.write("chi apre il cancello").press("Down Enter Enter");
    assert_shows(&stage, &["Che cosa è nato da", "PR01 Il Cancello Aperto"]);
    stage.press("Enter");
    assert_shows(&stage, &["SCHEDA PR"]);
}

#[test]
fn a_withdrawn_proposal_says_that_it_stays_in_the_book() {
    let documents = samples();
    let sheet = documents[0]
        .session
        .proposals
        .iter()
        .find(|sheet| sheet.id.as_str() == "T13")
        .expect("a sheet");
    let mut stage = archive();
    stage.write(sheet.title()).press("Down Enter Enter");
    assert_shows(&stage, &["è stata ritirata"]);
}

#[test]
fn a_person_leads_to_all_the_laboratories_they_took_part_in() {
    let mut stage = archive();
    stage.write("filoerba").press("Down Enter Enter");
    assert_shows(
        &stage,
        &["I laboratori di Vera Filoerba", "17/05/2025 Nessuno resta solo"],
    );
    stage.press("Enter");
    assert_shows(&stage, &["► Filoerba Vera"]);
}

#[test]
fn people_of_an_earlier_laboratory_are_registered_once() {
    let mut earlier = samples();
    let cafe = earlier.remove(1);
    let mut stage = Stage::speaking(Tongue::Italian);
    let mut here = earlier.remove(1);
    here.session.day.state = cerchio::domain::DayState::Running;
    let before = here.session.people.len();
    stage.open(here);
    stage.press("F4 <");
    assert_shows(&stage, &["premi di nuovo <"]);
    stage.send(Msg::ReadAll(vec![cafe]));
    stage.press("< Enter");
    let copied: Vec<_> = stage.session().people.iter().skip(before).collect();
    assert!(!copied.is_empty());
    for person in &copied {
        assert_eq!(person.attendance, Attendance::Expected);
        assert!(!person.consents.notice && person.care.companions.is_empty());
        let namesakes = stage
            .session()
            .people
            .iter()
            .filter(|other| other.key == person.key);
        assert_eq!(namesakes.count(), 1, "{} is there twice", person.name());
    }
    assert!(
        stage
            .session()
            .bodies
            .iter()
            .any(|body| body.name == "Ausl - distretto")
    );
    let after = stage.session().people.len();
    stage.press("< Enter");
    assert_shows(&stage, &["sono già tutte iscritte"]);
    stage.press("C-z");
    assert_eq!(stage.session().people.len(), before);
    assert!(after > before);
}

#[test]
fn who_walks_in_and_was_in_an_earlier_laboratory_keeps_their_key() {
    let mut documents = samples();
    let mut here = documents.remove(2);
    here.session.day.state = cerchio::domain::DayState::Running;
    let known = documents[0]
        .session
        .people
        .iter()
        .find(|person| person.name() == "Vera Filoerba")
        .expect("a person")
        .clone();
    here.session.people.retain(|person| person.key != known.key);
    let mut stage = Stage::with(here);
    stage.send(Msg::ReadAll(documents));
    stage.press("F4").write("vera filoerba").press("+ F2");
    assert_shows(&stage, &["È la stessa persona di"]);
    let person = stage.session().people.last().expect("a person");
    assert_eq!(person.key, known.key);
}

#[test]
fn every_screen_reads_in_sixty_columns_and_in_english() {
    for (key, parts) in [
        ("r", ["7 of 7 projects", "Il Cancello Aperto"]),
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
