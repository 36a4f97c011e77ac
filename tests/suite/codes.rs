//! The code of a sheet typed on any screen, as a scanner types it: it opens its form, and nothing else takes it.

use std::path::Path;

use cerchio::app::{Listener, Reading, update};
use cerchio::domain::{Document, Errand};
use cerchio::paper::code_of;
use cerchio::screen::Place;

use crate::support::lab::{go_to, sample};
use crate::support::samples::{CAFE, OPEN_SPACE, samples};
use crate::support::stage::Stage;

/// What the scanner types for a sheet.
fn scanned(document: &Document, errand: &Errand) -> String {
    let code = code_of(document, errand).expect("a code");
    format!("%{}\n", code.replace('-', ""))
}

/// A sheet of the first kind of the format, and how its form begins.
fn blank() -> Errand {
    Errand::Sheet { kind: 0, copy: 7 }
}

/// The sample Open Space with every report still on paper, and the scan of the report on T04.
fn on_paper() -> (Document, String) {
    let mut document = sample(OPEN_SPACE);
    document.session.reports.clear();
    let scan = scanned(&document, &Errand::Report("T04".into()));
    (document, scan)
}

/// A folder with the three samples.
fn shelves() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let sessions = folder.path().join("sessions");
    std::fs::create_dir_all(&sessions).expect("a folder");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    for document in samples() {
        let file = format!("{}.ron", document.summary.id);
        std::fs::copy(source.join(&file), sessions.join(&file)).expect("a copy");
    }
    folder
}

/// The notes of the day.
fn notes(stage: &Stage) -> Vec<&str> {
    stage
        .session()
        .day
        .log
        .iter()
        .map(|entry| entry.text.as_str())
        .collect()
}

#[test]
fn a_scanned_code_opens_its_form_on_every_pane_of_every_sample() {
    for document in [
        sample(OPEN_SPACE),
        sample(CAFE),
        sample(crate::support::samples::FUTURE_LAB),
    ] {
        let scan = scanned(&document, &blank());
        let kind = document.template.kinds[0].text.it.clone();
        for (idx, line) in document.session.day.programme.iter().enumerate() {
            let overs = ["", "F3", "F4", "C-g", "C-d", "C-o", "C-r", "C-k"];
            for over in overs.into_iter().take(if idx == 0 { 8 } else { 1 }) {
                let mut stage = Stage::with(document.clone());
                go_to(&mut stage, &line.phase.0);
                let before = stage.session().clone();
                stage.press(over).write(&scan);
                let screen = stage.text(100, 30);
                assert!(screen.contains(&kind), "{} {over}:\n{screen}", line.phase.0);
                assert!(*stage.session() == before, "{} {over}", line.phase.0);
            }
        }
    }
}

#[test]
fn a_code_typed_by_hand_is_seen_while_it_is_typed() {
    let (document, _) = on_paper();
    let code = code_of(&document, &Errand::Report("T04".into())).expect("a code");
    let mut stage = Stage::with(document);
    stage.write(&format!("%{}", code.to_lowercase()));
    stage.shows(&format!("Codice del foglio: %{code}"));
    stage.press("Esc").press("Enter");
    assert!(!stage.text(80, 24).contains("Codice del foglio"));
    stage
        .write(&format!("%X{code}"))
        .press("Back Back Back Back Back Back Back Back");
    stage.write(&code).press("Enter");
    stage.shows("Uno spazio nostro");
}

#[test]
fn a_wrong_code_says_so_and_opens_nothing() {
    let (document, scan) = on_paper();
    let wrong = scan.replace(&scan[1..2], if &scan[1..2] == "2" { "3" } else { "2" });
    let other = scanned(&sample(CAFE), &blank());
    let mut stage = Stage::with(document);
    for (typed, why) in [
        ("%ABC\n", "non è un codice"),
        (wrong.as_str(), "segno sbagliato"),
        (other.as_str(), "di un altro laboratorio"),
    ] {
        stage.write(typed);
        stage.shows(why);
        assert!(!stage.model.is_asking(), "{typed}");
    }
}

#[test]
fn at_home_a_code_opens_the_laboratory_it_is_of_and_then_its_form() {
    let folder = shelves();
    for document in samples() {
        let mut stage = Stage::in_folder(folder.path());
        stage.write(&scanned(&document, &Errand::Project(3)));
        assert_eq!(stage.document().summary.id, document.summary.id);
        // The samples are closed: the sentence of every closed laboratory.
        let screen = stage.text(80, 24);
        assert!(screen.contains("chius"), "{screen}");
    }
}

#[test]
fn at_home_a_code_of_an_open_day_opens_its_form_at_once() {
    let folder = shelves();
    let mut stage = Stage::with_new_laboratory(folder.path());
    let scan = scanned(stage.document(), &blank());
    stage.press("Esc Esc");
    assert_eq!(stage.model.place, Place::Home);
    for away in ["", "n", "r", "a"] {
        stage.press(away).write(&scan);
        stage.shows("Titolo del tema");
        stage.press("Esc Esc Esc");
        assert_eq!(stage.model.place, Place::Home);
    }
    stage.write("%222222\n");
    assert!(!stage.model.is_asking());
    stage.shows("non c'è il laboratorio");
}

#[test]
fn a_sheet_of_another_laboratory_is_offered_and_opened_with_this_one_saved() {
    let folder = shelves();
    let mut stage = Stage::with_new_laboratory(folder.path());
    let (own, scan) = (
        stage.document().summary.id.clone(),
        scanned(stage.document(), &blank()),
    );
    let of_the_cafe = scanned(&sample(CAFE), &Errand::Project(3));
    stage
        .press("F8")
        .write("prima del caffè")
        .press("F2")
        .write(&of_the_cafe);
    stage.shows("è di un foglio di un altro laboratorio");
    stage.press("Down Enter");
    assert_eq!(
        stage.document().summary.id,
        own,
        "stays where it was told to stay"
    );
    stage.write(&of_the_cafe).press("Enter");
    assert_eq!(stage.document().summary.id, CAFE);
    let file = folder.path().join("sessions").join(format!("{own}.ron"));
    assert!(
        std::fs::read_to_string(file)
            .expect("a file")
            .contains("prima del caffè")
    );
    stage.write(&scan);
    stage.shows("Apri «Prova» su questo foglio");
    stage.press("Enter");
    assert_eq!(stage.document().summary.id, own);
    stage.shows("Titolo del tema");
}

#[test]
fn a_code_scanned_into_a_text_leaves_the_text_as_it_was() {
    let (document, scan) = on_paper();
    let mut stage = Stage::with(document);
    stage.press("F8").write("una nota").write(&scan);
    stage.shows("è un altro foglio");
    stage.press("Enter");
    assert!(notes(&stage).contains(&"una nota"));
    stage.shows("Uno spazio nostro");
}

#[test]
fn a_form_left_for_a_scanned_sheet_is_found_again() {
    let (document, scan) = on_paper();
    let before = document.session.day.log.len();
    let mut stage = Stage::with(document);
    stage
        .press("F8")
        .write("una nota")
        .write(&scan)
        .press("Down Enter");
    stage.shows("Uno spazio nostro");
    assert_eq!(stage.session().day.log.len(), before);
    stage.press("Esc F8");
    stage.shows("una nota");
    stage.write(&scan).press("Down Down Enter");
    stage.shows("una nota");
}

#[test]
fn a_form_that_cannot_be_saved_keeps_the_clerk() {
    let (document, scan) = on_paper();
    let mut stage = Stage::with(document);
    stage.write(&scan).press("Tab Tab").write(&scan).press("Enter");
    stage.shows("Prima c'è da finire qui");
}

#[test]
fn twenty_sheets_go_from_scan_to_scan() {
    let document = sample(OPEN_SPACE);
    let before = document.session.proposals.len();
    let mut stage = Stage::with(document.clone());
    for copy in 1..=20 {
        stage.write(&scanned(&document, &Errand::Sheet { kind: 0, copy }));
        if copy > 1 {
            stage.press("Enter");
        }
        stage.write(&format!("Tema {copy}")).press("Tab").write("nadia");
    }
    stage.press("F2");
    let titles: Vec<&str> = stage.session().proposals[before..]
        .iter()
        .map(|sheet| sheet.title())
        .collect();
    assert_eq!(titles.len(), 20, "{titles:?}\n{}", stage.text(80, 24));
    assert!(
        titles
            .iter()
            .zip(1..)
            .all(|(title, copy)| *title == format!("Tema {copy}")),
        "{titles:?}"
    );
}

#[test]
fn a_code_goes_before_a_list_a_question_and_a_text_to_read() {
    let (document, scan) = on_paper();
    for over in ["F1", "C-p", "F7", "C-e"] {
        let mut stage = Stage::with(document.clone());
        stage.press(over);
        assert!(stage.model.is_asking(), "{over}");
        stage.write(&scan);
        stage.shows("Uno spazio nostro");
        stage.press("Esc");
        assert!(!stage.model.is_asking(), "{over}");
    }
}

#[test]
fn a_percentage_in_a_text_stays_a_percentage() {
    let (document, _) = on_paper();
    let mut stage = Stage::with(document);
    stage.press("F8").write("il 30% viene, il 20%estate").press("F2");
    assert!(notes(&stage).contains(&"il 30% viene, il 20%estate"));
}

#[test]
fn read_aloud_a_code_is_a_line_like_any_other() {
    let (document, scan) = on_paper();
    let bare = scan.trim().trim_start_matches('%').to_owned();
    for line in [scan.trim().to_owned(), bare] {
        let mut stage = Stage::with(document.clone());
        let reading = Reading::of(&stage.model);
        let heard = Listener::default().hear(&line, &reading, &stage.model);
        let cerchio::app::Heard::Msgs(msgs) = heard else {
            panic!("{line}: {heard:?}")
        };
        for msg in msgs {
            update(&mut stage.model, msg);
        }
        stage.shows("Uno spazio nostro");
    }
}

#[test]
fn read_aloud_a_code_within_a_text_keeps_the_lines_said_so_far() {
    let (document, scan) = on_paper();
    let mut stage = Stage::with(document);
    stage.press("F8");
    let mut listener = Listener::default();
    for line in ["si è aperta la porta", scan.trim()] {
        let reading = Reading::of(&stage.model);
        if let cerchio::app::Heard::Msgs(msgs) = listener.hear(line, &reading, &stage.model) {
            for msg in msgs {
                update(&mut stage.model, msg);
            }
        }
    }
    stage.press("Enter");
    assert!(notes(&stage).contains(&"si è aperta la porta"));
}
