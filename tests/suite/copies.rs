//! Going back to an earlier copy of a laboratory, by keys.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use cerchio::app::Msg;
use cerchio::domain::{Command, Document, Header, Id, Session};
use cerchio::screen::{Other, Versions};
use cerchio::store::{Reading, read};

use crate::support::few::{few, noted};
use crate::support::stage::{Stage, at};

/// A laboratory with two lines in its log, each saved.
fn with_two_lines(folder: &Path) -> Stage {
    let mut stage = Stage::in_folder(folder);
    stage.press("n Enter").write("Abitare vicini").press("F2");
    for line in ["Si comincia", "Si continua"] {
        stage.press("F8").write(line).press("F2");
    }
    assert_eq!(log(&stage), ["Si comincia", "Si continua"]);
    stage
}

fn log(stage: &Stage) -> Vec<String> {
    let log = &stage.session().day.log;
    log.iter().map(|entry| entry.text.clone()).collect()
}

fn document(file: &Path) -> Document {
    match read(&fs::read(file).expect("a file")) {
        Reading::Whole(lifted) => lifted.document,
        other => panic!("{other:?}"),
    }
}

/// The one file of the folder whose name has `part` in it.
fn file_with(folder: &Path, part: &str) -> std::path::PathBuf {
    let mut files = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.to_string_lossy().contains(part));
    let file = files.next().expect("a file with that name");
    assert_eq!(files.next(), None);
    file
}

#[test]
fn the_save_before_is_put_back_and_the_one_of_now_stays_among_the_copies() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = with_two_lines(data.path());
    stage.press("Esc Esc c");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("salvataggio di prima") && screen.contains("Un passo"),
        "{screen}"
    );
    stage.press("Enter Right Enter");
    assert_eq!(log(&stage), ["Si comincia"]);

    let kept = document(&file_with(&data.path().join("backups"), "replaced"));
    assert_eq!(kept.session.day.log.len(), 2);
    // What was replaced is offered too, and comes back the same way.
    stage.press("Esc Esc c");
    assert!(
        stage.text(80, 24).contains("messa da parte"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("End Enter Right Enter");
    assert_eq!(log(&stage), ["Si comincia", "Si continua"]);
}

#[test]
fn a_damaged_file_goes_back_to_any_of_its_copies() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = with_two_lines(data.path());
    let id = stage.document().summary.id.clone();
    stage.press("Esc Esc");
    let file = data.path().join(format!("sessions/{id}.ron"));
    fs::write(&file, "(format: 1, ").expect("the damage is done");
    stage.press("Enter c");
    assert!(
        stage.text(80, 24).contains("salvataggio di prima"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Enter Right Enter");
    assert_eq!(log(&stage), ["Si comincia"]);
    let kept = file_with(&data.path().join("backups"), "replaced");
    assert_eq!(
        fs::read_to_string(kept).expect("the damaged file"),
        "(format: 1, "
    );
}

#[test]
fn without_copies_the_screen_says_so() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(data.path());
    stage
        .press("n Enter")
        .write("Abitare vicini")
        .press("F2 Esc Esc c");
    assert!(
        stage.text(80, 24).contains("nessuna copia"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Enter Esc");
    assert!(stage.text(80, 24).contains("I tuoi laboratori"));
}

#[test]
fn a_journal_that_cannot_be_written_is_told_until_it_can() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = with_two_lines(data.path());
    stage.send(Msg::Unguarded(Some("Il diario non si scrive.".to_owned())));
    stage.press("F8").write("Ancora").press("F2");
    assert!(stage.text(80, 24).contains("Il diario non si scrive."));
    stage.send(Msg::Unguarded(None));
    assert!(!stage.text(80, 24).contains("Il diario non si scrive."));
}

#[test]
fn whoever_went_on_is_not_called_back_to_the_copies() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = with_two_lines(data.path());
    let id = stage.document().summary.id.clone();
    stage.send(Msg::Copies(Versions {
        id,
        copies: Vec::new(),
    }));
    assert!(stage.text(80, 24).contains("Abitare vicini"));
    assert!(!stage.text(80, 24).contains("nessuna copia"));
}

/// The same laboratory twice in the folder: the other file, made by a shared folder, has a line more.
fn with_a_conflict(folder: &Path) -> Stage {
    let mut stage = with_two_lines(folder);
    let id = stage.document().summary.id.clone();
    stage.press("Esc Esc");
    let file = folder.join(format!("sessions/{id}.ron"));
    let other = format!("sessions/{id}.sync-conflict-20250518-090000-ABC.ron");
    fs::rename(&file, folder.join(other)).expect("the other copy");
    fs::rename(file.with_extension("ron.prev"), &file).expect("the save before");
    drop(stage);
    Stage::in_folder(folder)
}

#[test]
fn a_copy_made_by_a_shared_folder_is_one_laboratory_with_a_mark_and_is_compared() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = with_a_conflict(data.path());
    assert_eq!(stage.model.library.shelves.len(), 1);
    assert!(
        stage.text(80, 24).contains("[+1] Abitare vicini"),
        "{}",
        stage.text(80, 24)
    );
    assert!(stage.text(80, 24).contains("c per confrontarla"));
    stage.press("a");
    assert_eq!(stage.model.library.documents.as_ref().map(Vec::len), Some(1));
    stage.press("Esc c v");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("Si continua") && screen.contains("qui manca"),
        "{screen}"
    );
    stage.press("Enter");
    assert_eq!(log(&stage), ["Si comincia", "Si continua"]);
    assert!(
        stage.text(80, 24).contains("si può buttare"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("C-z");
    assert_eq!(log(&stage), ["Si comincia"]);
    // Its number was given out: it comes back by doing it again.
    stage.press("l C-y");
    assert_eq!(log(&stage), ["Si comincia", "Si continua"]);
    stage.press("Esc Esc");
    assert!(stage.text(80, 24).contains("I tuoi laboratori"));
}

#[test]
fn the_whole_other_copy_takes_the_place_of_the_laboratory() {
    let data = tempfile::tempdir().expect("a folder");
    let mut stage = with_a_conflict(data.path());
    stage.press("c Enter Right Enter");
    assert_eq!(log(&stage), ["Si comincia", "Si continua"]);
}

#[test]
fn all_of_another_copy_is_taken_in_one_gesture_but_for_what_a_rule_refuses() {
    let mut here = few(|header| header);
    let mut there = here.clone();
    noted(&mut there, 3, "Rifiutata");
    noted(&mut there, 9, "Solo di là");
    noted(&mut here, 2, "Solo qui");
    let later = Header {
        question: "E adesso?".to_owned(),
        ..there.session.header.clone()
    };
    for command in [
        Command::SetHeader(Box::new(later)),
        Command::Extend {
            line: there.session.day.programme[1].id.clone(),
            minutes: 5,
        },
    ] {
        there
            .perform(command, at("2025-05-17 12:00"))
            .expect("no rule refuses it");
    }
    // Its number was given out here and taken back: it cannot come in again.
    noted(&mut here, 3, "Tolta");
    here.perform(Command::Remove(Id::new("G", 3)), at("2025-05-17 12:00"))
        .expect("removed");

    let mut stage = Stage::with(here);
    stage.send(Msg::Compare(Other {
        path: "altra.ron".into(),
        session: Arc::new(there.session.clone()),
    }));
    let screen = stage.text(80, 24);
    for part in ["Solo di là", "intestazione", "programma", "Rifiutata"] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
    stage.press("a");
    assert!(
        stage.text(80, 24).contains("rifiutate 1"),
        "{}",
        stage.text(80, 24)
    );
    assert_eq!(log(&stage), ["Solo qui", "Solo di là"]);
    assert_eq!(stage.session().header.question, "E adesso?");
    let minutes = |session: &Session| session.day.programme[1].lasting();
    assert_eq!(minutes(stage.session()), minutes(&there.session));
    stage.press("C-z");
    assert_eq!(log(&stage), ["Solo qui"]);
}
