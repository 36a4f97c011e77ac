//! The billboard in a second terminal.

use super::window::Window;
use super::work::in_a_laboratory;

/// The name of the only laboratory in the folder.
fn only_laboratory(data: &std::path::Path) -> String {
    let mut files = std::fs::read_dir(data.join("sessions"))
        .expect("the sessions")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".ron").map(str::to_owned));
    files.next().expect("a laboratory")
}

#[test]
fn the_billboard_follows_the_laboratory_in_the_other_terminal() {
    let data = tempfile::tempdir().expect("a folder");
    let mut desk = in_a_laboratory(data.path(), "Cerchio di prova");
    let name = only_laboratory(data.path());
    let folder = data.path().display().to_string();
    let mut hall = Window::run(&["--lang", "it", "--data", &folder, "wall", &name], &[]);
    hall.see("Cerchio di prova").see("Si comincia alle");
    desk.press("F5");
    hall.see("fino alle");
    hall.press("q");
    assert_eq!(hall.end(), 0);
    assert_eq!(hall.dirt(), [""; 0]);
    desk.leave().press("q");
    assert_eq!(desk.end(), 0);
}

#[test]
fn a_laboratory_that_is_not_there_is_said_and_no_terminal_is_taken() {
    let data = tempfile::tempdir().expect("a folder");
    let folder = data.path().display().to_string();
    let mut hall = Window::run(&["--lang", "it", "--data", &folder, "wall", "nessuno"], &[]);
    hall.see("nessuno");
    assert_eq!(hall.end(), 1);
}
