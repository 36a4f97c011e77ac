//! The archive, searched and read with keys over the three worked laboratories.

use cerchio::screen::Shelf;

use crate::support::library::{archive, assert_shows};
use crate::support::samples::samples;

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
        ("ente minestra", "La Casa della Salute"),
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
fn a_file_that_cannot_be_read_is_counted_apart() {
    let mut stage = archive();
    stage.model.library.shelves.push(Shelf {
        id: "rovinato".to_owned(),
        summary: None,
        trouble: Some("rovinato".to_owned()),
        twins: 0,
    });
    assert_shows(&stage, &["1 file illeggibile non è compreso"]);
}

#[test]
fn two_laboratories_stand_side_by_side_with_who_was_in_both_and_what_goes_on() {
    let mut stage = archive();
    stage.write("abitare vicini").press("Enter c");
    assert_shows(&stage, &["Accanto a quale laboratorio?"]);
    stage.write("nessuno").press("Enter");
    assert_shows(&stage, &["Persone iscritte", "42    33"]);
    let screen = stage.text(80, 120);
    for part in ["continua da", "PERSONE IN TUTTI E DUE"] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
    stage.press("Enter");
    assert_shows(&stage, &["Nessuno resta solo"]);
}
