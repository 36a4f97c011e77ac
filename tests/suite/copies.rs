//! Going back to an earlier copy of a laboratory, by keys.

use std::fs;
use std::path::Path;

use cerchio::domain::Document;
use cerchio::store::{Reading, read};

use crate::support::stage::Stage;

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
