//! How the program is started: languages, the demo, places that are no terminal, terminals without colour.

use std::fs;

use assert_cmd::Command;
use predicates::str::contains;

use super::window::Window;

fn cerchio() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command.env_remove("CERCHIO_LANG").env("LC_ALL", "it_IT.UTF-8");
    command
}

#[test]
fn where_there_is_no_terminal_a_sentence_says_so() {
    let data = tempfile::tempdir().expect("a folder");
    for order in [None, Some("demo")] {
        cerchio()
            .arg("--data")
            .arg(data.path())
            .args(order)
            .assert()
            .code(2)
            .stdout("")
            .stderr(contains("cerchio lavora in un terminale"));
    }
}

#[test]
fn half_a_terminal_is_not_enough() {
    let mut window =
        Window::shell("\"$0\" --lang it </dev/null; echo in=$?; \"$0\" --lang it | cat; echo fine");
    window
        .see("cerchio lavora in un terminale")
        .see("in=2")
        .see("fine");
    assert_eq!(window.end(), 0);
    assert_eq!(window.text().matches("cerchio lavora").count(), 2);
}

#[test]
fn an_unknown_language_is_refused_in_a_sentence() {
    cerchio()
        .args(["--lang", "kl", "list"])
        .assert()
        .code(2)
        .stderr(contains("--lang it oppure --lang en"));
}

#[test]
fn the_program_speaks_english_when_asked() {
    let data = tempfile::tempdir().expect("a folder");
    let folder = data.path().display().to_string();
    Window::run(&["--lang", "en", "--data", &folder], &[]).see("Press n");
    Window::run(&["--data", &folder], &[("CERCHIO_LANG", "en")]).see("Press n");
    Window::run(&["--data", &folder], &[]).see("Premi n");
}

#[test]
fn the_demo_shows_the_samples_and_leaves_nothing_behind() {
    for end in ["q", "TERM"] {
        let temporary = tempfile::tempdir().expect("a folder");
        let folder = temporary.path().display().to_string();
        let mut window = Window::run(
            &["demo", "--lang", "it"],
            &[("TMPDIR", &folder), ("HOME", &folder)],
        );
        window
            .see("Nessuno resta solo")
            .see("La Casa della Salute")
            .see("Abitare vicini");
        if end == "q" {
            window.press("q");
        } else {
            window.signal(end);
        }
        window.end();
        let left = fs::read_dir(temporary.path()).expect("the folder").count();
        assert_eq!(left, 0, "files left behind after {end}");
    }
}

#[test]
fn without_colour_only_the_colours_of_the_terminal_are_used_and_the_selection_is_seen() {
    let data = tempfile::tempdir().expect("a folder");
    let folder = data.path().display().to_string();
    let mut window = Window::run(&["--lang", "it", "--data", &folder], &[("NO_COLOR", "1")]);
    window.see("Premi n").press_and_see("n", "CHE COS'È");
    assert!(
        window.cells().iter().any(vt100::Cell::inverse),
        "a row is reversed"
    );
    window
        .press_and_see("Enter", "Titolo")
        .press_and_see("Prova", "Prova");
    window.press_and_see("F2", "Accoglienza e registrazione");
    let plain = vt100::Color::Default;
    let coloured = window
        .cells()
        .into_iter()
        .find(|cell| cell.fgcolor() != plain || cell.bgcolor() != plain);
    assert!(coloured.is_none(), "{coloured:?}");
    let orders = String::from_utf8_lossy(&window.bytes()).into_owned();
    for colour in ["\x1b[3", "\x1b[38;5", "\x1b[48;5", "\x1b[;"] {
        let used = orders.split(colour).skip(1).any(|rest| is_colour(colour, rest));
        assert!(!used, "{colour:?} is sent");
    }
}

/// `\x1b[39m` and `\x1b[3m` are no colours.
fn is_colour(order: &str, rest: &str) -> bool {
    order != "\x1b[3" || rest.starts_with(|digit: char| ('0'..='8').contains(&digit))
}
