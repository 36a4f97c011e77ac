//! Files that cannot be read: a screen says what is wrong and where, and the last good copy comes back.

use std::fs;
use std::path::{Path, PathBuf};

use cerchio::domain::DOCUMENT_FORMAT;

use super::window::Window;
use super::work::in_a_laboratory;

/// Makes a laboratory, saved twice so that the copy of the first save is beside it; returns its file.
fn saved_twice(data: &Path) -> PathBuf {
    let mut window = in_a_laboratory(data, "Da salvare");
    window
        .press_and_see("F8", "Che cosa succede")
        .press_and_see("Si comincia", "Si comincia");
    window.press_and_see("F2", "salvato").leave().press("q");
    assert_eq!(window.end(), 0);
    let files = fs::read_dir(data.join("sessions")).expect("the folder of sessions");
    files
        .map(|entry| entry.expect("a file").path())
        .find(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .expect("a session")
}

/// Opens the damaged laboratory; the screen must say `signs`, and nothing must be written.
fn is_told(data: &Path, file: &Path, bytes: &[u8], signs: &[&str]) -> Window {
    fs::write(file, bytes).expect("the damage is done");
    let mut window = Window::open(data);
    window
        .see("I tuoi laboratori")
        .press_and_see("Enter", "non è stato toccato");
    for sign in signs {
        window.see(sign);
    }
    assert_eq!(fs::read(file).expect("the file"), bytes);
    window
}

#[test]
fn every_sort_of_damage_is_told_with_its_place_and_left_as_it_is() {
    let data = tempfile::tempdir().expect("a folder");
    let file = saved_twice(data.path());
    let good = fs::read(&file).expect("the file");
    let text = String::from_utf8(good.clone()).expect("a text");
    let half = text.get(..text.len() / 2).expect("a half");
    let lines = half.lines().count().to_string();
    let zeros = vec![0; good.len()];
    let wrong = text.replacen("title:", "title", 1);
    for (bytes, signs) in [
        (half.as_bytes(), vec![lines.as_str(), "r ripristina"]),
        (zeros.as_slice(), vec!["zeri"]),
        (
            b"Cari tutti, ci vediamo sabato.\n".as_slice(),
            vec!["r ripristina"],
        ),
        (b"".as_slice(), vec!["vuoto"]),
        (wrong.as_bytes(), vec!["riga", "colonna"]),
    ] {
        is_told(data.path(), &file, bytes, &signs);
    }
}

#[test]
fn the_last_good_copy_comes_back_and_the_damaged_file_is_kept() {
    let data = tempfile::tempdir().expect("a folder");
    let file = saved_twice(data.path());
    let damaged = b"Tutt'altro.\n";
    let mut window = is_told(data.path(), &file, damaged, &["r ripristina"]);
    window
        .press_and_see("r", "Lascia com'è")
        .press("Right")
        .press("Enter");
    window.see("Accoglienza e registrazione").see("Da salvare");
    let kept: Vec<Vec<u8>> = fs::read_dir(data.path().join("backups"))
        .expect("the backups")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.to_string_lossy().contains(".damaged-"))
        .map(|path| fs::read(path).expect("a copy"))
        .collect();
    assert_eq!(kept, [damaged.to_vec()]);
}

#[test]
fn without_a_good_copy_restoring_is_refused_and_nothing_is_lost() {
    let data = tempfile::tempdir().expect("a folder");
    fs::create_dir(data.path().join("sessions")).expect("a folder");
    let file = data.path().join("sessions/lettera.ron");
    let mut window = is_told(data.path(), &file, b"Cari tutti.\n", &["lettera"]);
    window.press_and_see("r", "accanto al file non c'è nessuna copia buona");
    assert_eq!(fs::read(&file).expect("the file"), b"Cari tutti.\n");
}

#[test]
fn a_file_of_a_newer_program_is_read_and_never_written() {
    let data = tempfile::tempdir().expect("a folder");
    let file = saved_twice(data.path());
    let text = fs::read_to_string(&file).expect("the file").replacen(
        &format!("format: {DOCUMENT_FORMAT},"),
        "format: 99,",
        1,
    );
    assert!(text.contains("format: 99,"));
    fs::write(&file, &text).expect("a newer file");
    let mut window = Window::open(data.path());
    window
        .see("I tuoi laboratori")
        .press_and_see("Enter", "sola lettura")
        .see("versione più nuova");
    window.press("F8").leave().press("q");
    assert_eq!(window.end(), 0);
    assert_eq!(fs::read_to_string(&file).expect("the file"), text);
}
