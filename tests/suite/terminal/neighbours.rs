//! Two programs on the same folder.

use super::window::Window;
use super::work::{in_a_laboratory, in_the_laboratory};

#[test]
fn the_second_program_only_reads_and_says_who_writes() {
    let data = tempfile::tempdir().expect("a folder");
    let mut first = in_a_laboratory(data.path(), "Conteso");
    let mut second = in_the_laboratory(data.path());
    second
        .see("sola lettura")
        .see("aperto da anna su ")
        .see("si può solo leggere");
    first.kill();

    // The lock of a dead program is no obstacle.
    let mut third = in_the_laboratory(data.path());
    third.see("Accoglienza").see_no("sola lettura");
    third
        .press_and_see("F8", "Che cosa succede")
        .press_and_see("Si ricomincia", "Si ricomincia");
    third.press_and_see("F2", "salvato");
}

#[test]
fn the_second_program_leaves_the_half_typed_form_of_the_first_alone() {
    let data = tempfile::tempdir().expect("a folder");
    let mut first = Window::open(data.path());
    first
        .see("Premi n")
        .press_and_see("n", "CHE COS'È")
        .press_and_see("Enter", "Titolo");
    first.press_and_see("Mio soltanto", "Mio soltanto");
    let mut second = Window::open(data.path());
    second
        .see("Premi n")
        .press_and_see("n", "CHE COS'È")
        .press_and_see("Enter", "Titolo");
    second
        .press_and_see("Altro", "Altro")
        .press_and_see("Esc", "CHE COS'È")
        .kill();
    first.kill();
    Window::open(data.path()).see("Mio soltanto");
}
