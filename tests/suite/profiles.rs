//! The places and the words of a body, in a file of its own.

use std::path::Path;

use assert_cmd::Command;
use predicates::str::contains;

use crate::support::library::assert_shows;
use crate::support::stage::Stage;

const OWN: &str = r#"(
  format: 1,
  id: "pianura",
  name: "Unione di Pianura",
  ranges: ["comune", "piu_comuni"],
  municipalities: [(name: "Borgo Piatto"), (name: "Cascina Lunga")],
  vocabularies: {
    "need": [(word: "orti_urbani", it: "orti in città", en: "gardens in town")],
  },
)
"#;

fn written(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let profiles = folder.path().join("profiles");
    std::fs::create_dir_all(&profiles).expect("a folder");
    std::fs::write(profiles.join("pianura.ron"), text).expect("written");
    folder
}

fn order(data: &Path, order: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command.args(["--lang", "it", "--data"]).arg(data);
    command.args(["registry", "profiles"]).args(order);
    command
}

#[test]
fn a_body_adds_its_places_and_words_chooses_them_and_fills_a_sheet_in_with_them() {
    let folder = written(OWN);
    let mut stage = Stage::in_folder(folder.path());
    stage.press("r p");
    assert_shows(&stage, &["Luoghi e parole delle schede", "Tutto il registro"]);
    stage.write("unione di pianura").press("Enter F2");
    assert_eq!(stage.ledger().profile.as_deref(), Some("pianura"));
    stage.press("2 Ins Enter").write("Orto").press("F2");
    stage.press("Tab Tab Tab Tab").write("borgo").press("Enter F2");
    let sheet = |stage: &Stage| {
        stage
            .ledger()
            .sheets_of("PI001")
            .next()
            .expect("a sheet")
            .1
            .clone()
    };
    assert_eq!(sheet(&stage).territory.municipalities, ["Borgo Piatto"]);
    stage.press("Esc Enter");
    let mut n_steps = 0;
    while !stage.text(80, 60).contains("► Aree di bisogno") {
        stage.press("Down");
        n_steps += 1;
        assert!(n_steps < 60, "{}", stage.text(80, 60));
    }
    stage.press("Enter").write("orti in").press("Enter F2");
    assert_eq!(sheet(&stage).project().expect("a project").needs, ["orti_urbani"]);
    assert!(
        stage.text(80, 60).contains("orti in città"),
        "{}",
        stage.text(80, 60)
    );
    stage.press("C-z");
    assert!(sheet(&stage).project().expect("a project").needs.is_empty());
}

#[test]
fn a_fault_in_a_profile_is_told_with_file_line_and_column() {
    let folder = written(&OWN.replace("orti_urbani", "Orti urbani"));
    order(folder.path(), &[])
        .assert()
        .code(1)
        .stderr(contains("pianura.ron, riga 8, colonna 21: una parola si scrive"));
    let folder = written(&OWN.replace("municipalities", "comuni"));
    order(folder.path(), &[])
        .assert()
        .code(1)
        .stderr(contains("riga 6"));
    let stage = {
        let mut stage = Stage::in_folder(folder.path());
        stage.press("r");
        stage
    };
    assert_shows(&stage, &["riga 6"]);
}

#[test]
fn the_profile_to_change_is_one_that_can_be_used() {
    let folder = tempfile::tempdir().expect("a folder");
    order(folder.path(), &["--new"]).assert().success();
    order(folder.path(), &[])
        .assert()
        .success()
        .stdout(contains("bologna\tComune di Bologna"));
}
