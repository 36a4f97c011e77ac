//! `cerchio plan`: numbers in, numbers out; what it says when the numbers are wrong.
#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::{Value, json};

fn cerchio(file: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command
        .env_remove("CERCHIO_LANG")
        .args(["--lang", "it", "plan"])
        .arg(file);
    command
}

/// Two topics that three people want, two slots, one space.
fn wall() -> Value {
    json!({
        "kind": "schedule", "name": "due temi", "people": 3, "topics": 2, "slots": 2,
        "spaces": [{ "capacity": 3 }], "conveners": [[0], [1]], "interests": [[1], [0], [0, 1]],
        "weights": { "lost": 1, "overflow": 3, "move_slot": 2, "move_space": 1, "unscheduled": 1000 }
    })
}

/// Four people at two tables for two rounds.
fn cafe() -> Value {
    json!({
        "kind": "rotation", "name": "due tavoli", "people": 4, "rounds": 2,
        "tables": [{ "min": 2, "max": 2 }, { "min": 2, "max": 2 }],
        "weights": { "repeat": 10, "revisit": 10, "change": 3 }
    })
}

fn with(mut instance: Value, field: &str, value: Value) -> Value {
    instance[field] = value;
    instance
}

fn file(folder: &tempfile::TempDir, instance: &Value) -> PathBuf {
    let path = folder.path().join("istanza.json");
    fs::write(&path, instance.to_string()).expect("a file");
    path
}

fn solved(instance: &Value) -> Value {
    let folder = tempfile::tempdir().expect("a folder");
    let done = cerchio(&file(&folder, instance))
        .args(["--steps", "3000"])
        .output();
    let done = done.expect("a plan");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).expect("a solution")
}

/// The sentence with which an instance is refused; nothing is written.
fn refused(instance: &Value, words: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("piano.json");
    cerchio(&file(&folder, instance))
        .arg("--out")
        .arg(&out)
        .assert()
        .code(1)
        .stdout("")
        .stderr(contains(words).and(contains("Niente è stato scritto")));
    assert!(!out.exists());
}

#[test]
fn a_wall_is_laid_out_and_proven_best() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("piano.json");
    cerchio(&file(&folder, &wall()))
        .args(["--steps", "3000", "--out"])
        .arg(&out)
        .assert()
        .success()
        .stdout("")
        .stderr("Costo 0, limite 0: ottimo dimostrato, nessun piano può fare meglio.\n");
    let solution: Value = serde_json::from_slice(&fs::read(out).expect("a plan")).expect("JSON");
    assert_eq!(solution["instance"], "due temi");
    let slots: Vec<&Value> = (0..2).map(|topic| &solution["schedule"][topic][0]).collect();
    assert_ne!(slots[0], slots[1]);
}

#[test]
fn a_café_seats_everybody_in_every_round() {
    let solution = solved(&cafe());
    let mut people: Vec<&Value> = (0..2)
        .flat_map(|table| solution["rounds"][1][table].as_array().expect("people"))
        .collect();
    people.sort_by_key(|person| person.as_u64());
    assert_eq!(people, [0, 1, 2, 3]);
}

#[test]
fn a_plan_goes_to_the_file_asked_for_and_its_cost_to_the_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("piano.json");
    cerchio(&file(&folder, &cafe()))
        .args(["--budget-ms", "30", "--seed", "4", "--out"])
        .arg(&out)
        .assert()
        .code(0)
        .stdout("")
        .stderr(contains("0").and(contains("dimostrato")));
    let written: Value = serde_json::from_slice(&fs::read(&out).expect("a file")).expect("a solution");
    assert_eq!(written["instance"], "due tavoli");
    assert_eq!(written["rounds"][0].as_array().map(Vec::len), Some(2));
}

#[test]
fn another_seed_is_another_plan_as_good() {
    let solved = |seed: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let done = cerchio(&file(&folder, &large()))
            .args(["--steps", "2000", "--seed", seed])
            .output();
        let done = done.expect("a plan");
        (done.stdout, String::from_utf8_lossy(&done.stderr).into_owned())
    };
    let ((one, cost), (other, same)) = (solved("1"), solved("2"));
    assert_ne!(one, other);
    assert_eq!(cost, same);
}

/// Twenty-five people at five tables, for five rounds: a formula makes it perfect.
fn large() -> Value {
    json!({
        "kind": "rotation", "name": "cinque", "people": 25, "rounds": 5,
        "tables": vec![json!({ "min": 5, "max": 5 }); 5],
        "weights": { "repeat": 10, "revisit": 0, "change": 3 }
    })
}

#[test]
fn the_same_seed_and_steps_write_the_same_plan() {
    assert_eq!(solved(&wall()), solved(&wall()));
    assert_eq!(solved(&cafe()), solved(&cafe()));
}

#[test]
fn more_topics_than_cells_leave_one_waiting() {
    let solution = solved(&with(wall(), "closed", json!([[1, 0]])));
    let schedule = solution["schedule"].as_array().expect("topics");
    assert_eq!(schedule.iter().filter(|cell| cell.is_null()).count(), 1);
}

#[test]
fn a_wrong_field_is_named_with_the_reason() {
    refused(
        &with(wall(), "kind", json!("festa")),
        "«kind» non va bene: deve essere \"rotation\"",
    );
    refused(&with(wall(), "slots", json!(null)), "«slots» non va bene: manca");
    refused(
        &with(wall(), "people", json!(-3)),
        "«people» non va bene: deve essere un numero intero",
    );
    refused(
        &with(wall(), "name", json!(7)),
        "«name» non va bene: deve essere un testo",
    );
    refused(
        &with(wall(), "apart", json!(7)),
        "«apart» non va bene: deve essere un elenco",
    );
    refused(
        &with(wall(), "absent", json!([])),
        "«absent» non va bene: deve essere un oggetto",
    );
    refused(
        &with(wall(), "interests", json!([[1], [0]])),
        "«interests» non va bene: deve averne 3 e ne ha 2",
    );
    refused(
        &with(wall(), "interests", json!([[1], [0], [5]])),
        "«interests[2][0]» non va bene: 5 non c'è: sono 2",
    );
    refused(
        &with(wall(), "slots", json!(u64::MAX)),
        "«slots» non va bene: è troppo grande",
    );
}

#[test]
fn rules_of_a_wall_that_contradict_each_other_are_said() {
    let pinned = |pins: Value| with(wall(), "pinned", pins);
    refused(
        &pinned(json!({ "0": [1, 0], "1": [1, 0] })),
        "i temi 0 e 1 devono stare tutti e due nella casella 1, 0",
    );
    refused(
        &with(pinned(json!({ "0": [1, 0] })), "closed", json!([[1, 0]])),
        "nella casella 1, 0 («pinned» o «base») che è chiusa («closed»)",
    );
    refused(
        &with(pinned(json!({ "1": [1, null] })), "absent", json!({ "1": [1] })),
        "chi lo propone, la persona 1, non c'è («absent»)",
    );
    let at_once = || pinned(json!({ "0": [1, null], "1": [1, null] }));
    refused(
        &with(at_once(), "apart", json!([[0, 1]])),
        "e mai insieme («apart»)",
    );
    refused(
        &with(at_once(), "conveners", json!([[0], [0]])),
        "li propone la stessa persona, 0",
    );
    refused(&at_once(), "nella fascia 1 devono stare 2 temi");
    let in_one_space = pinned(json!({ "0": [null, 0], "1": [null, 0] }));
    refused(
        &with(in_one_space, "closed", json!([[0, 0]])),
        "nello spazio 0 devono stare 2 temi",
    );
    let held = |pins: Value, base: Value| {
        let instance = with(pinned(pins), "base", base);
        with(instance, "frozen_slots", json!(1))
    };
    refused(
        &held(json!({ "1": [0, null] }), json!([[0, 0], null])),
        "si è già tenuta senza («frozen_slots»)",
    );
    refused(
        &held(json!({ "0": [1, null] }), json!([[0, 0], null])),
        "il tema 0 si è già tenuto",
    );
}

#[test]
fn rules_of_a_café_that_contradict_each_other_are_said() {
    refused(
        &with(cafe(), "tables", json!([{ "min": 1, "max": 3 }])),
        "nel turno 0 ci sono 4 persone e i tavoli («tables», max) ne tengono 3",
    );
    let both = with(cafe(), "together", json!([[0, 1]]));
    refused(
        &with(both, "apart", json!([[1, 0]])),
        "devono stare insieme («together», anche attraverso altre) e separate",
    );
}

#[test]
fn a_file_that_is_not_there_or_not_json_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    cerchio(&folder.path().join("manca.json"))
        .assert()
        .code(1)
        .stderr(contains("non si riesce a leggere"));
    let path = folder.path().join("storto.json");
    fs::write(&path, "{").expect("a file");
    cerchio(&path)
        .assert()
        .code(1)
        .stderr(contains("non è un file JSON"));
}

#[test]
fn a_folder_that_is_not_there_is_said_and_nothing_written() {
    let folder = tempfile::tempdir().expect("a folder");
    cerchio(&file(&folder, &wall()))
        .args(["--steps", "10", "--out"])
        .arg(folder.path().join("manca/piano.json"))
        .assert()
        .code(1)
        .stderr(contains("Non ho potuto scrivere"));
}
