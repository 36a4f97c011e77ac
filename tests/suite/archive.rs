//! The archive, searched and read with keys over the three worked laboratories.

use cerchio::app::{Effect, Msg, Opened};
use cerchio::domain::DayState;
use cerchio::registry::Gathered;
use cerchio::screen::{Access, Place, Shelf};
use cerchio::text::Tongue;

use crate::support::library::{archive, assert_shows, home, newest_first};
use crate::support::samples::samples;
use crate::support::stage::Stage;

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
    assert_shows(&stage, &["Persone in elenco", "42    33"]);
    let screen = stage.text(80, 120);
    for part in ["continua da", "PERSONE IN TUTTI E DUE"] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
    stage.press("Enter");
    assert_shows(&stage, &["Nessuno resta solo"]);
}

#[test]
fn what_is_left_of_a_forgotten_reading_is_not_taken_for_the_whole() {
    let mut stage = home(Tongue::Italian);
    stage.press("a").send(Msg::ReadBegun(Vec::new()));
    let part = || Msg::ReadPart {
        read: Box::new(Gathered::of(newest_first())),
        harmed: Vec::new(),
        n_left: 2,
    };
    stage.send(part());
    assert_shows(&stage, &["3 laboratori", "Nessuno resta solo"]);
    stage.effects.clear();
    // Somebody else changed what is on the shelves: all is read again.
    stage.send(Msg::Shelves(Vec::new(), Vec::new()));
    stage.send(part());
    assert!(stage.model.library.documents.is_none());
    assert!(matches!(stage.effects[..], [Effect::ReadAll]));
    assert_shows(&stage, &["Leggo i laboratori"]);
}

#[test]
fn a_file_with_a_wrong_word_inside_is_counted_among_those_left_out_and_named_at_home() {
    let mut stage = home(Tongue::Italian);
    let shelf = |id: &str| Shelf {
        id: id.to_owned(),
        summary: newest_first().into_iter().next().map(|document| document.summary),
        trouble: None,
        twins: 0,
    };
    stage
        .press("a")
        .send(Msg::ReadBegun(vec![shelf("sano"), shelf("guasto")]));
    stage.send(Msg::ReadPart {
        read: Box::new(Gathered::of(newest_first())),
        harmed: vec![(
            "guasto".to_owned(),
            "alla riga 9 c'è una parola che non va".to_owned(),
        )],
        n_left: 0,
    });
    assert_shows(&stage, &["1 file illeggibile non è compreso"]);
    stage.press("Esc");
    assert_shows(&stage, &["illeggibile"]);
}

/// Everything that acts somewhere in a laboratory.
const KEYS: &str = "a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 + - * = , Enter Ins Del \
                    Back Tab Left Right Up Down F2 F5 F6 F8 C-z C-y C-k";

#[test]
fn a_laboratory_looked_into_is_walked_through_all_its_phases_and_no_key_changes_it() {
    let mut document = samples().swap_remove(0);
    document.session.day.state = DayState::Running;
    let n_phases = document.session.day.programme.len();
    let open = |stage: &mut Stage, phase: usize| {
        stage.send(Msg::Opened(Box::new(Opened {
            document: document.clone(),
            access: Access::Reading("si guarda soltanto".to_owned()),
            notice: None,
            drafts: Vec::new(),
        })));
        for _ in 0..n_phases {
            stage.press("PageUp");
        }
        for _ in 0..phase {
            stage.press("PageDown");
        }
    };
    let mut stage = Stage::empty();
    for phase in 0..n_phases {
        open(&mut stage, phase);
        assert_shows(&stage, &[&format!("{}/{n_phases} ", phase + 1)]);
        for key in KEYS.split_whitespace() {
            stage.press(key).press("Enter");
            let session = stage.model.open.as_ref().map(|open| &open.document.session);
            assert!(
                session.is_none_or(|session| *session == document.session),
                "{phase} {key}"
            );
            stage.press("Esc");
            if stage.model.place != Place::Lab || stage.model.open.is_none() {
                open(&mut stage, phase);
            }
        }
    }
}
