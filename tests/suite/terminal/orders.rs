//! The orders of the command line: what they say and how they end.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_match, starts_with};

const SAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/sessions/2025-05-17-nessuno-resta-solo.ron"
);

fn cerchio(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command
        .env_remove("CERCHIO_LANG")
        .args(["--lang", "it", "--data"])
        .arg(data);
    command
}

/// A folder with one sample in it.
fn with_sample() -> tempfile::TempDir {
    let data = tempfile::tempdir().expect("a folder");
    fs::create_dir(data.path().join("sessions")).expect("a folder");
    fs::copy(
        SAMPLE,
        data.path().join("sessions/2025-05-17-nessuno-resta-solo.ron"),
    )
    .expect("a sample");
    data
}

#[test]
fn list_tells_the_laboratories_or_how_to_begin() {
    let empty = tempfile::tempdir().expect("a folder");
    cerchio(empty.path())
        .arg("list")
        .assert()
        .success()
        .stdout(contains("cerchio demo"));
    let data = with_sample();
    cerchio(data.path())
        .arg("list")
        .assert()
        .success()
        .stdout(starts_with("2025-05-17-nessuno-resta-solo\t").and(contains("Nessuno resta solo")));
}

#[test]
fn show_writes_a_laboratory_as_text() {
    let data = with_sample();
    cerchio(data.path())
        .args(["show", "2025-05-17-nessuno-resta-solo"])
        .assert()
        .success()
        .stdout(contains("PERSONE").and(contains("venuti")));
    cerchio(data.path())
        .args(["show", "mai-visto"])
        .assert()
        .code(1)
        .stderr(contains("mai-visto"));
}

#[test]
fn a_laboratory_is_named_by_a_word_of_its_title_that_no_other_has() {
    let data = with_sample();
    let show = |named: &str| cerchio(data.path()).args(["show", named]).assert();
    show("Nessuno").success().stdout(contains("PERSONE"));
    // Any part of the name will do, without capitals.
    show("resta solo 2025").success().stdout(contains("PERSONE"));
    cerchio(data.path())
        .args(["print", "nessuno", "reports"])
        .assert()
        .success()
        .stdout(contains("report.pdf"));
    // What writes in a laboratory wants its whole name.
    cerchio(data.path())
        .args(["retention", "nessuno", "--yes"])
        .assert()
        .code(1);
}

#[test]
fn a_word_of_several_titles_lists_them_and_one_of_none_says_so() {
    let data = with_sample();
    let name = "2026-03-07-abitare-vicini-2035";
    let from = Path::new(SAMPLE).with_file_name(format!("{name}.ron"));
    fs::copy(from, data.path().join(format!("sessions/{name}.ron"))).expect("a sample");
    let show = |named: &str| cerchio(data.path()).args(["show", named]).assert();
    show("vicini").success();
    show("a")
        .code(1)
        .stderr(contains(name).and(contains("2025-05-17-nessuno-resta-solo")));
    show("2026-03-07-abitare-vicini-2035").success();
    show("mai visto").code(1).stderr(contains("cerchio list"));
    // With no words at all nothing is meant.
    show("").code(1);
}

#[test]
fn a_language_that_is_none_is_told_in_the_one_chosen_and_a_name_is_no_option() {
    let data = with_sample();
    let said = |arguments: &[&str], tongue: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
        let command = command.env("CERCHIO_LANG", tongue).arg("--data").arg(data.path());
        command.args(arguments).assert()
    };
    let none = ["--lang", "xx", "list"];
    said(&none, "en")
        .code(2)
        .stderr(contains("There is no such language"));
    said(&none, "it")
        .code(2)
        .stderr(contains("Questa lingua non c'è"));
    said(&["show", "--", "--lang=en"], "it")
        .code(1)
        .stderr(contains("Nessun laboratorio"));
}

#[test]
fn book_writes_the_proceedings_where_it_is_told() {
    let data = with_sample();
    let out = data.path().join("da consegnare");
    cerchio(data.path())
        .args([
            "book",
            "2025-05-17-nessuno-resta-solo",
            "--format",
            "md,txt",
            "--out",
        ])
        .arg(&out)
        .assert()
        .success()
        .stdout(contains("atti.md").and(contains("atti.txt")));
    let text = fs::read_to_string(out.join("atti.txt")).expect("the book");
    assert!(text.starts_with("[BOZZA]") && text.contains("NESSUNO RESTA SOLO"));
    cerchio(data.path())
        .args(["book", "2025-05-17-nessuno-resta-solo", "--final"])
        .assert()
        .success()
        .stdout(contains("atti.pdf").and(contains("atti.html")));
    cerchio(data.path())
        .args(["book", "mai-visto"])
        .assert()
        .code(1)
        .stderr(contains("mai-visto"));
}

#[test]
fn print_writes_the_papers_of_the_kit() {
    let data = with_sample();
    cerchio(data.path())
        .args(["print", "2025-05-17-nessuno-resta-solo", "reports"])
        .assert()
        .success()
        .stdout(contains("report.pdf").and(contains("report.html")));
    // An Open Space has no café tables.
    cerchio(data.path())
        .args(["print", "2025-05-17-nessuno-resta-solo", "tables"])
        .assert()
        .code(1)
        .stderr(contains("non c'è ancora niente"));
}

#[test]
fn check_says_the_line_and_the_column_of_the_fault() {
    let data = with_sample();
    cerchio(data.path())
        .arg("check")
        .arg(SAMPLE)
        .assert()
        .success()
        .stdout(contains("a posto"));
    let text = fs::read_to_string(SAMPLE).expect("the sample");
    let broken = data.path().join("rotto.ron");
    fs::write(&broken, text.replacen("title:", "title", 1)).expect("a broken file");
    let line = text
        .lines()
        .position(|line| line.contains("title:"))
        .expect("a title")
        + 1;
    cerchio(data.path())
        .arg("check")
        .args([Path::new(SAMPLE), &broken])
        .assert()
        .code(1)
        .stdout(contains("a posto").and(is_match(format!(r"rotto\.ron:{line}:\d+: .+")).expect("a pattern")));
    cerchio(data.path())
        .args(["check", "non-ci-sono"])
        .assert()
        .code(1)
        .stdout(contains("non-ci-sono"));
}

#[test]
fn a_new_template_is_good_and_a_broken_one_is_told_with_its_place() {
    let data = tempfile::tempdir().expect("a folder");
    let template = data.path().join("templates/mio_cerchio.ron");
    cerchio(data.path())
        .args(["template", "new", "mio_cerchio"])
        .assert()
        .success();
    cerchio(data.path())
        .args(["template", "check"])
        .arg(&template)
        .assert()
        .success();
    cerchio(data.path())
        .args(["template", "list"])
        .assert()
        .success()
        .stdout(contains("mio_cerchio\t"));
    cerchio(data.path())
        .args(["template", "new", "mio_cerchio"])
        .assert()
        .code(1);
    cerchio(data.path())
        .args(["template", "new", "../fuori"])
        .assert()
        .code(1);
    let text = fs::read_to_string(&template).expect("the template");
    fs::write(&template, text.replacen("phases:", "fasi:", 1)).expect("a broken template");
    cerchio(data.path())
        .args(["template", "check"])
        .arg(&template)
        .assert()
        .code(1)
        .stderr(is_match(r"mio_cerchio\.ron:\d+:\d+: .+").expect("a pattern"));
}

#[test]
fn completions_and_the_manual_come_from_the_same_definition() {
    let data = tempfile::tempdir().expect("a folder");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        cerchio(data.path())
            .args(["completions", shell])
            .assert()
            .success()
            .stdout(contains("template"));
    }
    cerchio(data.path())
        .arg("man")
        .assert()
        .success()
        .stdout(contains(".TH cerchio"));
}

#[test]
fn the_help_the_completions_and_the_manual_are_in_the_language_chosen() {
    let data = tempfile::tempdir().expect("a folder");
    let told = |line: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
        let command = command.env_remove("CERCHIO_LANG").arg("--data").arg(data.path());
        let asked = command.args(line).output().expect("an answer");
        String::from_utf8(asked.stdout).expect("a text")
    };
    fs::write(data.path().join("settings.ron"), "(language: \"en\")").expect("the settings");
    let orders: [&[&str]; 4] = [
        &["--help"],
        &["book", "--help"],
        &["completions", "fish"],
        &["man"],
    ];
    for order in orders {
        let english = told(order);
        assert!(
            english.contains("The language: it or en."),
            "{order:?}\n{english}"
        );
        assert!(!english.contains("La cartella"), "{order:?}\n{english}");
        let italian = told(&[&["--lang", "it"], order].concat());
        assert!(italian.contains("La lingua: it o en."), "{order:?}\n{italian}");
        assert!(!italian.contains("OPTIONS"), "{order:?}\n{italian}");
    }
}

#[test]
fn help_and_version_are_told() {
    let data = tempfile::tempdir().expect("a folder");
    cerchio(data.path())
        .arg("--help")
        .assert()
        .success()
        .stdout(contains("demo").and(contains("check")));
    cerchio(data.path())
        .arg("--version")
        .assert()
        .success()
        .stdout(contains(env!("CARGO_PKG_VERSION")));
    cerchio(data.path()).arg("inesistente").assert().code(2);
}
