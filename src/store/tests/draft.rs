//! What is being typed survives.

use std::fs;
use std::path::PathBuf;

use super::*;

fn file(store: &Store) -> PathBuf {
    store.places.drafts.join("prova.draft")
}

fn found(store: &Store) -> Option<String> {
    let (mut texts, trouble) = store.draft("prova").unwrap().recover();
    assert_eq!(trouble, None);
    texts.pop()
}

#[test]
fn the_last_text_is_found_again() {
    let (_folder, store) = house();
    assert_eq!(found(&store), None);
    let mut draft = store.draft("prova").unwrap();
    for text in ["P", "Pe", "Perché\nno"] {
        draft.note(&[text]).unwrap();
    }
    assert_eq!(found(&store).as_deref(), Some("Perché\nno"));
    draft.clear().unwrap();
    assert_eq!(found(&store), None);
    assert!(names_in(&store.places.drafts).is_empty());
    draft.note(&["di nuovo"]).unwrap();
    assert_eq!(found(&store).as_deref(), Some("di nuovo"));
}

#[test]
fn a_torn_end_is_cut_and_typing_goes_on() {
    let (_folder, store) = house();
    let mut draft = store.draft("prova").unwrap();
    draft.note(&["uno"]).unwrap();
    draft.note(&["due"]).unwrap();
    let bytes = fs::read(file(&store)).unwrap();
    let first_len = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for len in 0..bytes.len() {
        fs::write(file(&store), &bytes[..len]).unwrap();
        let expected = (len >= first_len).then_some("uno");
        assert_eq!(found(&store).as_deref(), expected, "cut at {len}");
        store.draft("prova").unwrap().note(&["tre"]).unwrap();
        assert_eq!(found(&store).as_deref(), Some("tre"), "cut at {len}");
    }
}

#[test]
fn a_flipped_bit_never_brings_back_a_text_nobody_typed() {
    let (_folder, store) = house();
    let mut draft = store.draft("prova").unwrap();
    draft.note(&["uno"]).unwrap();
    draft.note(&["due"]).unwrap();
    let bytes = fs::read(file(&store)).unwrap();
    for place in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << bit;
            fs::write(file(&store), &flipped).unwrap();
            let text = found(&store);
            assert!(
                matches!(text.as_deref(), None | Some("uno")),
                "byte {place} bit {bit}: {text:?}"
            );
        }
    }
}

#[test]
fn a_long_draft_does_not_grow_for_ever() {
    let (_folder, store) = house();
    let mut draft = store.draft("prova").unwrap();
    let text = "x".repeat(10_000);
    for number in 0..80 {
        draft.note(&[format!("{number}{text}")]).unwrap();
        let len = fs::metadata(file(&store)).unwrap().len();
        assert!(len < 300_000, "{len}");
    }
    assert_eq!(found(&store), Some(format!("79{text}")));
    draft.clear().unwrap();
    assert!(names_in(&store.places.drafts).is_empty());
}

#[test]
fn any_failing_operation_keeps_the_text_before_or_the_text_after() {
    for at in 2..14 {
        let (_folder, store) = house();
        let (_disk, failing) = failing(&store, at);
        let Ok(mut draft) = failing.draft("prova") else {
            continue;
        };
        let long = "y".repeat(150_000);
        let mut last = String::new();
        for number in 0..6 {
            let text = format!("{number}{long}");
            let told = draft.note(&[&text]);
            let kept = found(&store).unwrap_or_default();
            match told {
                Ok(()) => assert_eq!(kept, text, "operation {at}"),
                Err(_) => assert!(kept == last || kept == text, "operation {at}"),
            }
            last = kept;
        }
    }
}

#[test]
fn a_draft_of_another_shape_is_kept_and_named() {
    let (_folder, store) = house();
    store.draft("prova").unwrap().note(&["testo"]).unwrap();
    let mut draft = store.draft("prova").unwrap();
    match draft.recover::<u32>() {
        (numbers, Some(Trouble::DraftUnreadable { path, .. })) => {
            assert!(numbers.is_empty());
            assert!(fs::read_to_string(path).unwrap().contains("testo"));
        }
        other => panic!("{other:?}"),
    }
    draft.note(&[7_u32]).unwrap();
    assert_eq!(store.draft("prova").unwrap().recover(), (vec![7_u32], None));
}

#[test]
fn of_a_draft_of_a_newer_program_what_is_known_is_taken_up() {
    #[derive(serde::Serialize, serde::Deserialize, Debug, PartialEq)]
    enum Newer {
        Sheet { of: String },
        Dream { text: String },
    }
    #[derive(serde::Serialize, serde::Deserialize, Debug, PartialEq)]
    enum Ours {
        Sheet { of: String },
    }
    let (_folder, store) = house();
    let text = || "una, (virgola) \"fra\" [parentesi]".to_owned();
    let newer = [
        Newer::Sheet { of: text() },
        Newer::Dream { text: text() },
        Newer::Sheet { of: "due".to_owned() },
    ];
    store.draft("prova").unwrap().note(&newer).unwrap();
    let (ours, trouble) = store.draft("prova").unwrap().recover::<Ours>();
    assert_eq!(
        ours,
        [Ours::Sheet { of: text() }, Ours::Sheet { of: "due".to_owned() }]
    );
    match trouble {
        Some(Trouble::DraftUnreadable { path, said }) => {
            assert!(said.contains("Dream"), "{said}");
            assert!(fs::read_to_string(path).unwrap().contains("Dream"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn of_a_text_found_in_the_older_file_it_is_that_file_which_is_set_aside() {
    let (_folder, store) = house();
    for fresh in [None, Some("")] {
        store.draft("prova").unwrap().note(&["testo"]).unwrap();
        fs::rename(file(&store), file(&store).with_extension("draft.old")).unwrap();
        if let Some(fresh) = fresh {
            fs::write(file(&store), fresh).unwrap();
        }
        let mut draft = store.draft("prova").unwrap();
        let (_, trouble) = draft.recover::<u32>();
        draft.clear().unwrap();
        match trouble {
            Some(Trouble::DraftUnreadable { path, .. }) => {
                assert!(fs::read_to_string(path).unwrap().contains("testo"), "{fresh:?}");
            }
            other => panic!("{fresh:?}: {other:?}"),
        }
    }
}
