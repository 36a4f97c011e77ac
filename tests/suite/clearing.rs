//! Taking away for good, by keys: one person everywhere, the names of a laboratory whose time is over; and who did it.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use cerchio::domain::{DayState, Document, Header};
use cerchio::store::{Holder, Places, SessionFile, Store};
use chrono::NaiveDate;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::support::few::{few, noted};
use crate::support::said::that_say;
use crate::support::samples::OPEN_SPACE;
use crate::support::stage::{Stage, at};

fn cerchio(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command
        .env_remove("CERCHIO_LANG")
        .env("USER", "anna")
        .args(["--lang", "it", "--data"])
        .arg(data);
    command
}

/// Three people of the worked Open Space, whose names are to be kept until the day before the stage, and a note that says
/// one of them; two saves and a copy of the day.
fn house(is_closed: Closed) -> tempfile::TempDir {
    let data = tempfile::tempdir().expect("a folder");
    let store = Store::new(Places::under(data.path())).expect("a store");
    let mut document = small();
    let mut file = SessionFile::create(&store, OPEN_SPACE, &Holder::unknown()).expect("a free name");
    file.write(&document).expect("a disk");
    document.session.day.state = match is_closed {
        Closed::Yes => DayState::Closed,
        Closed::No => DayState::Running,
    };
    document.rebase();
    file.write(&document).expect("a disk");
    file.keep_day(at("2025-05-17 12:00").date()).expect("a copy");
    data
}

fn small() -> Document {
    let mut document = few(|header| Header {
        keep_until: NaiveDate::from_ymd_opt(2025, 5, 16),
        ..header
    });
    noted(&mut document, 1, "Nadia Verdorto porta le sedie");
    document
}

enum Closed {
    Yes,
    No,
}

#[test]
fn whoever_welcomes_takes_one_person_out_of_every_file_after_reading_what_goes() {
    let data = house(Closed::No);
    let mut stage = Stage::in_folder(data.path());
    stage.press("Enter").write("verdorto").press("C-x");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("Togliere «Nadia Verdorto»") && screen.contains("Restano"),
        "{screen}"
    );
    // The safe answer is marked first.
    stage.press("Enter");
    assert!(!that_say(data.path(), "Verdorto").is_empty());
    stage.press("C-x Right Enter");
    let screen = stage.text(80, 24);
    assert!(screen.contains("Fuori da questa cartella"), "{screen}");
    assert_eq!(that_say(data.path(), "Verdorto"), Vec::<PathBuf>::new());
    // The laboratory is open again, and is written as before.
    stage.press("Esc F8").write("Si continua").press("F2");
    assert_eq!(that_say(data.path(), "Si continua").len(), 1);
    cerchio(data.path())
        .arg("audit")
        .assert()
        .success()
        .stdout(contains("una persona tolta").and(contains("catena è intera")));
}

#[test]
fn when_its_time_is_over_a_laboratory_loses_its_names_and_keeps_what_it_amounted_to() {
    let data = house(Closed::Yes);
    let before = small().session;
    let mut stage = Stage::in_folder(data.path());
    let screen = stage.text(80, 24);
    assert!(screen.contains("Un laboratorio ha passato la data"), "{screen}");
    stage.press("Del");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("sparirebbero") && screen.contains("Resta, senza nomi"),
        "{screen}"
    );
    stage.press("Right Enter");
    assert!(
        stage.text(80, 24).contains("sono spariti"),
        "{}",
        stage.text(80, 24)
    );
    assert_eq!(that_say(data.path(), "Verdorto"), Vec::<PathBuf>::new());
    assert!(!stage.press("Esc").text(80, 24).contains("ha passato la data"));
    stage.press("Enter");
    let after = stage.session();
    assert_eq!(after.people.len(), before.people.len());
    assert_eq!(after.people_who_came().count(), before.people_who_came().count());
    let beside = |folder: &str| fs::read_dir(data.path().join(folder)).expect("a folder").count();
    // The laboratory, which is open, and its lock.
    assert_eq!((beside("sessions"), beside("backups")), (2, 0));
}

#[test]
fn a_laboratory_that_is_not_closed_keeps_its_names() {
    let data = house(Closed::No);
    let mut stage = Stage::in_folder(data.path());
    stage.press("Del");
    assert!(
        stage.text(80, 24).contains("non è ancora chiuso"),
        "{}",
        stage.text(80, 24)
    );
    cerchio(data.path())
        .args(["retention", OPEN_SPACE, "--yes"])
        .assert()
        .code(1);
    assert!(!that_say(data.path(), "Verdorto").is_empty());
}

#[test]
fn the_orders_list_what_is_due_show_what_goes_and_do_it_only_when_told() {
    let data = house(Closed::Yes);
    cerchio(data.path())
        .arg("retention")
        .assert()
        .success()
        .stdout(contains("DA FARE").and(contains(OPEN_SPACE)));
    cerchio(data.path())
        .args(["retention", OPEN_SPACE])
        .assert()
        .success()
        .stdout(
            contains("sparirebbero")
                .and(contains("Resta, senza nomi"))
                .and(contains("--yes")),
        );
    assert!(!that_say(data.path(), "Verdorto").is_empty());
    cerchio(data.path())
        .args(["retention", OPEN_SPACE, "--yes"])
        .assert()
        .success();
    assert_eq!(that_say(data.path(), "Verdorto"), Vec::<PathBuf>::new());
    cerchio(data.path())
        .arg("retention")
        .assert()
        .success()
        .stdout(contains("Nessun laboratorio"));
}

#[test]
fn the_trail_says_who_did_what_and_tells_a_line_that_was_changed() {
    let data = house(Closed::Yes);
    cerchio(data.path())
        .args(["person", "Nadia Verdorto"])
        .assert()
        .success();
    cerchio(data.path())
        .args(["book", OPEN_SPACE, "--format", "txt"])
        .assert()
        .success();
    let trail = data.path().join("audit.log");
    let text = fs::read_to_string(&trail).expect("a trail");
    assert!(!text.contains("Verdorto") && text.contains("anna"), "{text}");
    cerchio(data.path())
        .arg("audit")
        .assert()
        .success()
        .stdout(contains("2 righe, e la catena è intera").and(contains("dati di una persona mostrati")));
    fs::write(&trail, text.replace("Printed", "Opened")).expect("a change");
    cerchio(data.path())
        .arg("audit")
        .assert()
        .code(1)
        .stdout(contains("La riga 3"));
}
