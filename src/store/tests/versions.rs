//! Laboratories that earlier programs wrote.

use std::fs;

use super::*;
use crate::domain::Errand;

/// Written by the program when the format was 1; never edited since.
const FORMAT_1: &[u8] = include_bytes!("old/session-format-1.ron");

#[test]
fn a_laboratory_of_format_1_is_read_as_one_of_today_and_kept_as_it_was_when_first_written_anew() {
    let (_folder, store) = house();
    let path = store.places.session("prova");
    fs::write(&path, FORMAT_1).unwrap();
    let Opened::Whole {
        document, mut file, ..
    } = store.open(&path, &us()).unwrap()
    else {
        panic!("not whole");
    };
    assert_eq!(document.format, DOCUMENT_FORMAT);
    assert_eq!(document.session.papers.last_printed(&Errand::Project(0)), 6);
    file.write(&document).unwrap();
    let kept = fs::read_dir(&store.places.backups).unwrap();
    let kept: Vec<Vec<u8>> = kept.map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
    assert_eq!(kept, [FORMAT_1]);
}

#[test]
fn a_laboratory_of_format_1_shows_the_same_in_the_lists() {
    let (_folder, store) = house();
    let path = store.places.session("prova");
    fs::write(&path, FORMAT_1).unwrap();
    let skimmed = Skimmer::new(&store).document(&path).unwrap();
    let mut whole = read(FORMAT_1).into_document().unwrap();
    whole.diary.clear();
    assert_eq!(skimmed, whole);
}
