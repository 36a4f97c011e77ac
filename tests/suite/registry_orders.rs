//! The yearly registry, asked from the command line.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::Value;

const SAMPLE: &str = "tests/examples/registro-2019-sintetico.json";
const EXPECTED: &str = "tests/examples/indicatori-2019-attesi.json";

fn cerchio(data: &Path, order: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    let command_line = ["--lang", "it", "--data"];
    command.args(command_line).arg(data).args(order);
    command
}

/// A folder whose registry is the synthetic one.
fn imported() -> tempfile::TempDir {
    let data = tempfile::tempdir().expect("a folder");
    let mut import = cerchio(data.path(), &["registry", "import", SAMPLE]);
    import
        .assert()
        .success()
        .stdout(contains("377 righe nuove").and(contains("PI001")));
    data
}

#[test]
fn the_imported_registry_answers_with_the_expected_indicators() {
    let data = imported();
    let output = cerchio(
        data.path(),
        &["registry", "indicators", "--year", "2019", "--json"],
    )
    .output();
    let answer: Value = serde_json::from_slice(&output.expect("an answer").stdout).expect("JSON");
    let expected = fs::read_to_string(EXPECTED).expect("the sample");
    let expected: Value = serde_json::from_str(&expected).expect("JSON");
    for (key, value) in expected.as_object().expect("an object") {
        assert_eq!(&answer[key], value, "{key}");
    }
}

#[test]
fn a_number_lists_its_entries_and_an_entry_its_numbers() {
    let data = imported();
    cerchio(data.path(), &["registry", "why", "I1", "--year", "2019"])
        .assert()
        .success()
        .stdout(contains("Conta 4 voci"));
    cerchio(data.path(), &["trace", "PI100"])
        .assert()
        .success()
        .stdout(contains("Vicinanza solidale").and(contains("non entra nelle elaborazioni")));
    cerchio(data.path(), &["registry", "indicators", "--year", "2019"])
        .assert()
        .success()
        .stdout(contains("54,2%"));
}

#[test]
fn a_wrong_file_or_year_is_one_sentence_and_changes_nothing() {
    let data = imported();
    let ledger = data.path().join("registry.ron");
    let before = fs::read(&ledger).expect("the registry");
    let wrong = data.path().join("wrong.json");
    fs::write(
        &wrong,
        r#"{"anno": 2020, "progetti": [{"id": "A"}, {"id": "B", "beneficiari": "molti"}]}"#,
    )
    .expect("a file");
    let wrong = wrong.display().to_string();
    cerchio(data.path(), &["registry", "import", &wrong])
        .assert()
        .code(1)
        .stderr(contains("progetti[2].beneficiari").and(contains("Non è stato cambiato nulla")));
    cerchio(data.path(), &["registry", "indicators", "--year", "2031"])
        .assert()
        .code(1)
        .stderr(contains("Ci sono: 2019"));
    assert_eq!(fs::read(&ledger).expect("the registry"), before);
}

#[test]
fn a_closed_edition_refuses_a_file_in_words_until_it_is_opened_again_with_a_reason() {
    let data = imported();
    let order = |order: &[&str]| cerchio(data.path(), order);
    order(&["registry", "close", "--year", "2019"])
        .assert()
        .success()
        .stdout(contains("2019 è chiusa"));
    order(&["registry", "close", "--year", "2019"])
        .assert()
        .code(1)
        .stderr(contains("chiusa e resta com'è"));
    let other = data.path().join("other.json");
    let file = fs::read_to_string(SAMPLE).expect("the sample");
    fs::write(
        &other,
        file.replace("\"beneficiari\": 159", "\"beneficiari\": 160"),
    )
    .expect("a file");
    let other = other.display().to_string();
    order(&["registry", "import", &other])
        .assert()
        .code(1)
        .stderr(contains("l'edizione 2019 è chiusa"));
    order(&["registry", "reopen", "--year", "2019", "--reason", " "])
        .assert()
        .code(1)
        .stderr(contains("Scrivi il motivo"));
    order(&["registry", "reopen", "--year", "2019", "--reason", "un numero"])
        .assert()
        .success();
    order(&["registry", "import", &other])
        .assert()
        .success()
        .stdout(contains("1 cambiata"));
    order(&["registry", "reopen", "--year", "1999", "--reason", "x"])
        .assert()
        .code(1)
        .stderr(contains("non c'è l'edizione 1999"));
}

#[test]
fn the_public_reads_no_small_number_of_people() {
    let data = tempfile::tempdir().expect("a folder");
    let file = data.path().join("small.json");
    let rows = r#"{"formato": "esempio-registro/1", "anno": 2020, "progetti": [{"id": "PI001", "titolo": "Orto", "beneficiari": 9, "beneficiari_in_carico": 3}]}"#;
    fs::write(&file, rows).expect("a file");
    let file = file.display().to_string();
    cerchio(data.path(), &["registry", "import", &file])
        .assert()
        .success();
    let order = ["registry", "indicators", "--year", "2020", "--json"];
    cerchio(data.path(), &order)
        .assert()
        .success()
        .stdout(contains("\"persone\": 3"));
    let public = [order.as_slice(), &["--public"]].concat();
    cerchio(data.path(), &public)
        .assert()
        .success()
        .stdout(contains("\"persone\": \"<5\"").and(contains("33.3").not()));
    cerchio(
        data.path(),
        &["registry", "indicators", "--year", "2020", "--public"],
    )
    .assert()
    .success()
    .stdout(contains("non si pubblica"));
}

#[test]
fn the_report_draws_sums_means_and_shares_over_the_years() {
    let data = imported();
    let earlier = data.path().join("2018.json");
    let text = fs::read_to_string(SAMPLE).expect("the sample");
    // A year before, with the beneficiaries of one project unlike.
    let text = text.replace("\"anno\": 2019", "\"anno\": 2018");
    fs::write(
        &earlier,
        text.replacen("\"beneficiari\": 159", "\"beneficiari\": 259", 1),
    )
    .expect("a file");
    cerchio(data.path(), &["registry", "import"])
        .arg(&earlier)
        .assert()
        .success();
    let out = data.path().join("out");
    cerchio(data.path(), &["registry", "report", "--year", "2019", "--out"])
        .arg(&out)
        .assert()
        .success();
    let text = fs::read_to_string(out.join("registro-2019.txt")).expect("the text");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    for (name, before, now) in [
        ("Beneficiari totali", "14.944", "14.844"),
        ("Operatori del SST per progetto, in media", "3,51", "3,51"),
        ("… in carico su beneficiari di quei progetti", "", "54,2%"),
    ] {
        let head = lines
            .iter()
            .position(|line| *line == format!("{name}, negli anni:"));
        let head = head.unwrap_or_else(|| panic!("{name}: {text}"));
        for (line, number, year) in [(head + 1, before, "2018"), (head + 2, now, "2019")] {
            assert!(
                lines[line].starts_with(number) && lines[line].ends_with(year),
                "{}",
                lines[line]
            );
        }
    }
}

#[test]
fn the_report_of_a_year_draws_every_distribution_with_its_numbers() {
    let data = imported();
    let out = data.path().join("out");
    cerchio(data.path(), &["registry", "report", "--year", "2019", "--out"])
        .arg(&out)
        .assert()
        .success()
        .stdout(contains("registro-2019.pdf"));
    let page = fs::read_to_string(out.join("registro-2019.html")).expect("the page");
    let text = fs::read_to_string(out.join("registro-2019.txt")).expect("the text");
    let indicators = cerchio(data.path(), &["registry", "indicators", "--year", "2019"]).output();
    let indicators = String::from_utf8(indicators.expect("the figures").stdout).expect("text");
    let drawn = page.matches("<svg").count();
    assert!(drawn > 8, "{drawn} pictures");
    // Every name that the order prints of its own, without its title: blanks and signs do not matter.
    let plain = |text: &str| -> String { text.chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let whole = plain(&text);
    let own = indicators.lines().skip(2);
    let own = own.take_while(|line| !line.starts_with("Pubblicati"));
    let figures = own.filter_map(|line| line.get(5..));
    for name in figures.filter_map(|line| line.split("  ").find(|part| !part.trim().is_empty())) {
        assert!(whole.contains(&plain(name)), "{name}");
    }
    assert!(
        fs::read(out.join("registro-2019.pdf"))
            .expect("a PDF")
            .starts_with(b"%PDF")
    );
    cerchio(data.path(), &["registry", "report", "--year", "1999"])
        .assert()
        .code(1);
}

#[test]
fn an_answer_says_on_standard_error_which_laboratories_it_leaves_out() {
    let data = imported();
    fs::write(
        data.path().join("sessions/2024-01-01-rovinato.ron"),
        "(format: 1,",
    )
    .expect("a file");
    for order in [
        ["registry", "ladder"].as_slice(),
        &["trace", "PI001"],
        &["path", "list"],
    ] {
        cerchio(data.path(), order)
            .assert()
            .success()
            .stderr(contains("2024-01-01-rovinato").and(contains("lasciato fuori")));
    }
}
