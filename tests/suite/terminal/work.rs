//! A laboratory made, left, found again.

use std::path::Path;

use super::window::Window;

/// Makes a laboratory with that title in the folder, and leaves the program in it.
pub fn in_a_laboratory(data: &Path, title: &str) -> Window {
    let mut window = Window::open(data);
    window.see("Premi n").press_and_see("n", "CHE COS'È");
    window
        .press_and_see("Enter", "Titolo")
        .press_and_see(title, title);
    window.press_and_see("F2", "Accoglienza e registrazione");
    window
}

/// Opens the program on a folder with one laboratory, and the laboratory with it.
pub fn in_the_laboratory(data: &Path) -> Window {
    let mut window = Window::open(data);
    window.see("I tuoi laboratori").press("Enter");
    window
}

#[test]
fn a_laboratory_made_is_found_again_after_the_program_was_left() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = in_a_laboratory(data.path(), "Cerchio di prova");
    window.leave().press("q");
    assert_eq!(window.end(), 0);
    assert_eq!(window.dirt(), [""; 0]);

    let mut window = Window::open(data.path());
    window
        .see("Cerchio di prova")
        .press_and_see("Enter", "Accoglienza e registrazione");
    window.leave().press("q");
    assert_eq!(window.end(), 0);
}

#[test]
fn control_c_does_not_end_the_program_and_says_how_to_leave_it() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = Window::open(data.path());
    window
        .see("Premi n")
        .press_and_see("C-c", "Per uscire: Esc fino ai laboratori, poi q.");
    window
        .press_and_see("n", "CHE COS'È")
        .press_and_see("Enter", "Titolo");
    window.press_and_see("C-c", "Per uscire: Esc fino ai laboratori, poi q.");
    window.press_and_see("ancora qui", "ancora qui");
}

#[test]
fn a_pasted_text_gives_no_orders() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = Window::open(data.path());
    window
        .see("Premi n")
        .paste("qn")
        .press_and_see("C-c", "Per uscire");
}

#[test]
fn an_unchanged_screen_is_not_painted_again() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = in_a_laboratory(data.path(), "Quiete");
    window.leave();
    let before = window.bytes().len();
    // A key that means nothing here, then one that shows that it was taken.
    window.press("è").press_and_see("C-c", "Per uscire");
    let painted = window.bytes().len() - before;
    assert!(painted < 200, "{painted} bytes for one sentence");
}
