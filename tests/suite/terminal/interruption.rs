//! The program killed, summoned, or left without its window while somebody is typing.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use super::lodged::Lodged;
use super::window::Window;
use super::work::{in_a_laboratory, in_the_laboratory};

const FOUND: &str = "Ho ritrovato il testo";

/// A laboratory with half a line of the log typed and not confirmed.
fn typing(data: &Path) -> Window {
    let mut window = in_a_laboratory(data, "Cerchio di prova");
    window.press_and_see("F8", "Che cosa succede");
    window.press_and_see("Anna propone di", "Anna propone di");
    window
}

fn assert_text_is_found_again(data: &Path) {
    in_the_laboratory(data)
        .see("Anna propone di")
        .see("Che cosa succede")
        .see(FOUND);
}

#[test]
fn half_a_line_survives_the_death_of_the_program() {
    let data = tempfile::tempdir().expect("a folder");
    typing(data.path()).kill();
    assert_text_is_found_again(data.path());
}

#[test]
fn half_a_new_laboratory_survives_the_death_of_the_program() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = Window::open(data.path());
    window.see("Premi n").press_and_see("n", "CHE COS'È");
    window
        .press_and_see("Down", "► World")
        .press_and_see("Enter", "Titolo");
    window
        .press_and_see("Che cosa ci sta a", "Che cosa ci sta a")
        .kill();

    let mut window = Window::open(data.path());
    window.see("Che cosa ci sta a").see("World Café").see(FOUND);
    window.press_and_see(" cuore", "Che cosa ci sta a cuore");
    window
        .press("F2")
        .see_no("Titolo")
        .see("Che cosa ci sta a cuore ›");
}

#[test]
fn a_new_laboratory_that_was_made_does_not_come_back_as_a_form() {
    let data = tempfile::tempdir().expect("a folder");
    in_a_laboratory(data.path(), "Fatto").kill();
    Window::open(data.path())
        .see("I tuoi laboratori")
        .see_no("Titolo");
}

#[test]
fn a_form_left_half_way_is_found_again_by_the_next_program() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = typing(data.path());
    window
        .press_and_see("Esc", "resta da parte: lo ritrovi")
        .leave()
        .press("q");
    assert_eq!(window.end(), 0);
    // Left on purpose, it waits until somebody opens it.
    let mut window = in_the_laboratory(data.path());
    window.press("F8").see("Anna propone di").see(FOUND);
}

#[test]
fn what_was_typed_outside_is_kept_while_a_laboratory_is_open() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = in_a_laboratory(data.path(), "Primo");
    window.leave().press_and_see("n", "CHE COS'È");
    window
        .press_and_see("Enter", "Titolo")
        .press_and_see("Secondo", "Secondo");
    window
        .press_and_see("Esc", "resta da parte: lo ritrovi")
        .press_and_see("Esc", "I tuoi laboratori");
    window.press_and_see("Enter", "Accoglienza e registrazione");
    window.leave().press_and_see("n", "CHE COS'È");
    window.press("Enter").see("Secondo").see(FOUND);
}

#[test]
fn a_program_told_to_end_gives_the_terminal_back_and_keeps_the_text() {
    for (signal, code) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)] {
        let data = tempfile::tempdir().expect("a folder");
        let mut window = typing(data.path());
        window.signal(signal);
        assert_eq!(window.end(), code, "{signal}");
        assert_eq!(window.dirt(), [""; 0], "{signal}");
        assert_text_is_found_again(data.path());
    }
}

#[test]
fn a_program_whose_window_is_closed_ends_and_keeps_the_text() {
    // Some who start programs make them deaf to the signal of a closed window: they must notice it by themselves.
    for beforehand in ["", "trap '' HUP;"] {
        let data = tempfile::tempdir().expect("a folder");
        let mut window = Lodged::open(data.path(), beforehand);
        window
            .see("Premi n")
            .press_and_see("n", "CHE COS'È")
            .press_and_see("Enter", "Titolo");
        window.press_and_see("Senza finestra", "Senza finestra");
        window.close();
        Window::open(data.path()).see("Senza finestra").see(FOUND);
    }
}

#[test]
fn half_a_key_does_not_hold_up_the_end() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = typing(data.path());
    window.send(b"\x1b[<").press("sì").signal("TERM");
    assert_eq!(window.end(), 143);
}

#[test]
fn no_half_sequence_swallows_the_keys_after_it() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = typing(data.path());
    for (turn, begun) in ["\x1b[<", "\x1b[?", "\x1b[200~e poi", "\x1bP"]
        .into_iter()
        .enumerate()
    {
        window.send(begun.as_bytes());
        // Typed by a person: not in the same instant.
        thread::sleep(Duration::from_millis(60));
        if begun.contains("200~") {
            window.see("e poi");
        }
        let word = format!(" parola{turn}");
        window.press_and_see(&word, word.trim());
    }
}

#[test]
fn a_program_that_is_stopped_gives_the_terminal_back_and_goes_on_when_called() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = Window::shell(&format!(
        "set -m; \"$0\" --lang it --data '{0}' & echo $! >'{0}/pid'; fg; stty -a | grep -q -- ' -icanon' && echo rotto; echo fermo; fg",
        data.path().display()
    ));
    window
        .see("Premi n")
        .press_and_see("n", "CHE COS'È")
        .press_and_see("Enter", "Titolo");
    window.press_and_see("Prima", "Prima");
    let stopped = Command::new("sh")
        .args(["-c", "kill -TSTP $(cat \"$0\"/pid)"])
        .arg(data.path())
        .status();
    assert!(stopped.expect("a shell").success());
    window.see_bytes("fermo");
    window.see("Titolo").press_and_see(" e dopo", "Prima e dopo");
    let bytes = String::from_utf8_lossy(&window.bytes()).into_owned();
    assert!(!bytes.contains("rotto"), "{bytes:?}");
}
