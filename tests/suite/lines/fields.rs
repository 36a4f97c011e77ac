//! What is said in a field, and what comes of it.

use std::path::Path;

use super::{AT_THE_DOOR, Speaker};

#[test]
fn what_is_typed_after_the_last_field_is_said_to_have_gone_nowhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&["nuovo laboratorio", "World Café", "invio", "Una prova"]);
    let told = speaker.tell(&["", "", "", "", "", "", "", "", "ancora qualcosa"]);
    assert!(
        told.contains("«ancora qualcosa» non è andato in nessun campo"),
        "{told}"
    );
}

#[test]
fn a_date_that_is_none_is_refused_in_its_field() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&["nuovo laboratorio", "invio", "Una prova", "", ""]);
    speaker.tell(&[":1"]);
    let mut refused = String::new();
    for _ in 0..9 {
        let field = speaker.tell(&[":dove"]);
        if field.contains("Data") || field.contains("Inizio") {
            let told = speaker.tell(&["fra un mese"]);
            assert!(told.contains("«fra un mese» non è scritto. Scrivi l"), "{told}");
            assert!(!told.contains(" di 9)"), "one stays in the field: {told}");
            refused.push_str(&told);
        }
        speaker.tell(&[""]);
    }
    assert!(refused.contains("Scrivi la data così"), "{refused}");
    assert!(refused.contains("Scrivi l'ora così"), "{refused}");
}

/// At the sheets of projects of a World Café.
fn at_the_projects(folder: &Path) -> Speaker {
    let mut speaker = Speaker::in_folder(folder);
    speaker.tell(&AT_THE_DOOR);
    speaker.tell(&["f3", "12", "", "n", "Un orto"]);
    speaker
}

#[test]
fn a_number_is_the_place_in_the_list_and_a_table_is_called_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = at_the_projects(folder.path());
    let list = speaker.tell(&[":tutto"]);
    assert!(list.contains("1. Tavolo 1"), "{list}");
    assert!(list.contains("2. Tavolo 2"), "{list}");
}

#[test]
fn what_is_chosen_is_taken_out_when_it_is_said_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = at_the_projects(folder.path());
    let chosen = speaker.tell(&["1", "2"]);
    assert!(
        chosen.contains("per togliere ciò che è scelto, ridillo"),
        "{chosen}"
    );
    assert!(chosen.contains("Adesso: Tavolo 1"), "{chosen}");
    let left = speaker.tell(&["1"]);
    assert!(left.contains("Adesso: Tavolo 2"), "{left}");
    let none = speaker.tell(&["Tavolo 2"]);
    assert!(none.contains("Adesso: vuoto"), "{none}");
}

#[test]
fn a_row_of_a_project_opens_its_field() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = at_the_projects(folder.path());
    // The form of the next part is opened by itself.
    let next = speaker.tell(&["1", ":salva"]);
    let sheet = speaker.tell(&[":esci", "", "dove"]);
    assert!(sheet.contains("2. Nasce da"), "{next}{sheet}");
    let told = speaker.tell(&["2", ""]);
    assert!(told.contains("Nasce da (2 di"), "{told}");
}
