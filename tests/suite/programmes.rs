//! Programmes and targets, played by keys and asked from the command line.

use std::path::Path;

use assert_cmd::Command;
use cerchio::app::Msg;
use cerchio::text::Tongue;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::support::library::{assert_hides, assert_shows, home, newest_first};
use crate::support::stage::Stage;

fn programme(tongue: Tongue) -> Stage {
    let mut stage = home(tongue);
    stage.press("r");
    stage.send(Msg::ReadAll(newest_first()));
    stage.press("9");
    stage
}

/// Marks the line that holds `text`.
fn mark(stage: &mut Stage, text: &str) {
    stage.press("Home");
    for _ in 0..60 {
        let screen = stage.text(120, 60);
        let mut lines = screen.lines();
        if lines.any(|line| line.starts_with('►') && line.contains(text)) {
            return;
        }
        stage.press("Down");
    }
    panic!("{text} is not in\n{}", stage.text(120, 60));
}

#[test]
fn the_programme_of_the_source_says_what_runs_today_and_what_it_aims_at() {
    let stage = programme(Tongue::Italian);
    assert_shows(
        &stage,
        &["17.506.113,57 €", "IL DOMICILIO", "06/2025–06/2028  programmata"],
    );
    let screen = stage.text(120, 60);
    for part in [
        "03/2024–08/2026  in corso",
        "Beneficiari: 4.000 entro 12/2029",
        "57,0% entro 12/2028, di «Beneficiari», pari a 2.280 persone",
        "non rilevato; oggi sarebbero attesi",
    ] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
}

#[test]
fn a_reading_moves_its_target_and_is_taken_out_again() {
    let mut stage = programme(Tongue::Italian);
    mark(&mut stage, "Beneficiari: 4.000");
    stage.press("n").write("950").press("F2");
    assert_shows(&stage, &["950 al 17/05/2025", "in linea"]);
    mark(&mut stage, "tutto il programma");
    stage.press("Del Right Enter");
    assert_hides(&stage, "950 al 17/05/2025");
    stage.press("C-z");
    assert_shows(&stage, &["950 al 17/05/2025"]);
}

#[test]
fn a_share_wants_those_it_is_out_of_and_is_never_more_than_all() {
    let mut stage = programme(Tongue::Italian);
    mark(&mut stage, "Partecipanti che alla fine");
    stage.press("n").write("60").press("F2");
    assert!(stage.ledger().logs.readings.all().is_empty());
    stage.write("50").press("F2");
    assert_shows(&stage, &["Sono più di quelle su cui si contano"]);
    stage.press("Tab Tab").write("500").press("F2");
    assert_shows(&stage, &["60 su 500"]);
}

#[test]
fn the_programme_reads_in_sixty_columns_and_in_english() {
    let mut stage = programme(Tongue::English);
    assert!(stage.text(60, 20).contains("running"), "{}", stage.text(60, 20));
    mark(&mut stage, "Beneficiari");
    assert!(stage.text(60, 20).contains("due today"), "{}", stage.text(60, 20));
}

fn order(data: &Path, order: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command.args(["--lang", "it", "--data"]).arg(data);
    command.args(["registry", "programmes"]).args(order);
    command
}

#[test]
fn a_body_writes_its_own_programme_and_a_fault_is_told_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    order(folder.path(), &["--new"]).assert().success();
    let path = folder.path().join("programmes").join("programma.ron");
    let text = std::fs::read_to_string(&path).expect("the programme");
    let own = text.replace(
        "Cura delle cittadine e dei cittadini nella prossimità\",",
        "Vicini\",",
    );
    std::fs::write(&path, own).expect("written");
    order(folder.path(), &[])
        .assert()
        .success()
        .stdout(contains("Vicini").and(contains("Beneficiari: 4.000")));
    std::fs::write(&path, text.replace("People(1600)", "People(16000)")).expect("written");
    order(folder.path(), &[])
        .assert()
        .code(1)
        .stderr(contains("una parte non può essere più del suo intero").and(contains("colonna 12")));
}
