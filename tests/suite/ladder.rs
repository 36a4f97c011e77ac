//! The ladder of community work, played by keys.

use std::path::Path;

use assert_cmd::Command;
use cerchio::app::Msg;
use cerchio::text::Tongue;
use predicates::str::contains;

use crate::support::library::{assert_hides, assert_shows, home, newest_first};
use crate::support::stage::Stage;

/// The list of organisations, with the three worked laboratories read.
fn ladder(tongue: Tongue) -> Stage {
    let mut stage = home(tongue);
    stage.press("r");
    stage.send(Msg::ReadAll(newest_first()));
    stage.press("8");
    stage
}

/// A new organisation in the list, open.
fn il_ponte() -> Stage {
    let mut stage = ladder(Tongue::Italian);
    stage.press("Ins").write("Il Ponte").press("F2");
    stage.write("il ponte").press("Enter");
    stage
}

#[test]
fn who_came_to_a_laboratory_with_the_service_is_on_the_third_stage_and_the_laboratory_opens() {
    let mut stage = ladder(Tongue::Italian);
    assert_shows(&stage, &["laboratori con cittadini", "saltuaria"]);
    stage.press("Enter");
    assert_shows(&stage, &["Oggi", "Massimo", "SU CHE COSA SI REGGE", "era a «"]);
    while !stage.text(80, 24).contains("► 17/05/2025") {
        stage.press("Down");
    }
    stage.press("Enter");
    assert_shows(&stage, &["Nessuno resta solo"]);
}

#[test]
fn an_organisation_alone_is_added_and_a_contact_moves_it_up_a_stage() {
    let mut stage = il_ponte();
    assert_shows(&stage, &["0 conosciuta", "Nessuna evidenza", "O001"]);
    stage.press("n");
    assert_shows(&stage, &["Un contatto", "Il Ponte", "17/05/2025"]);
    stage.press("Tab Tab").write("invito").press("Enter F2");
    assert_shows(&stage, &["1 invito", "saltuaria"]);
    stage.press("C-z");
    assert_shows(&stage, &["0 conosciuta"]);
}

#[test]
fn a_correction_by_hand_wants_a_reason_which_stays_under_the_stage() {
    let mut stage = il_ponte();
    stage.press("g F2");
    assert_shows(&stage, &["correzione a mano", "vale 24 mesi"]);
    stage.press("End");
    stage.write("conosciuti da anni").press("F2");
    assert_eq!(stage.ledger().organisations[0].judgements.len(), 1);
}

#[test]
fn the_list_is_narrowed_by_name_and_by_how_close_they_are() {
    let mut stage = ladder(Tongue::Italian);
    stage.press("Tab");
    assert_shows(&stage, &["(continuativa)"]);
    stage.press("Tab");
    assert_shows(&stage, &["(saltuaria)"]);
    stage.press("Tab Tab Tab");
    stage.write("zzz");
    assert_shows(&stage, &["Nessuna organizzazione corrisponde"]);
    stage.press("Esc");
    assert_hides(&stage, "Nessuna organizzazione corrisponde");
}

#[test]
fn the_sums_say_the_rules_and_where_they_are_changed() {
    let mut stage = ladder(Tongue::Italian);
    stage.press("Right");
    let screen = stage.text(80, 60);
    for part in ["LE REGOLE", "ultimi 24 mesi", "ladder.ron"] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
}

#[test]
fn every_leaf_of_the_ladder_reads_in_sixty_columns_and_in_english() {
    let mut stage = ladder(Tongue::English);
    assert!(stage.text(60, 20).contains("3 (3)"), "{}", stage.text(60, 20));
    stage.press("Enter");
    assert!(stage.text(60, 20).contains("WHAT IT STANDS ON"));
    stage.press("Esc Right");
    assert!(stage.text(60, 20).contains("Continuous"));
}

fn order(data: &Path, order: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command.args(["--lang", "it", "--data"]).arg(data);
    command.args(["registry", "ladder"]).args(order);
    command
}

#[test]
fn the_body_changes_a_rule_in_its_file_and_a_fault_is_told_with_line_and_column() {
    let folder = tempfile::tempdir().expect("a folder");
    order(folder.path(), &["--rules"]).assert().success();
    let path = folder.path().join("ladder.ron");
    let rules = std::fs::read_to_string(&path).expect("the rules");
    std::fs::write(&path, rules.replace("months: 24", "months: 36")).expect("written");
    let mut stage = Stage::in_folder(folder.path());
    stage.press("r 8 Ins").write("Il Ponte").press("F2 Right");
    assert!(stage.text(80, 60).contains("ultimi 36 mesi"));
    order(folder.path(), &[])
        .assert()
        .success()
        .stdout(contains("Il Ponte\t0 conosciuta"));
    std::fs::write(&path, rules.replace("months: 24", "months: molti")).expect("written");
    order(folder.path(), &[])
        .assert()
        .code(1)
        .stderr(contains("riga 7"));
}
