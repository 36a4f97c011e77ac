//! Opening what is there: whole, edited, newer, damaged; and going back to the good copy.

use std::fs;

use super::*;

/// The bytes of a saved document.
fn bytes() -> Vec<u8> {
    let (_folder, store) = house();
    fs::read(saved(&store, &["Uno"])).unwrap()
}

fn wound(bytes: &[u8]) -> Wound {
    match read(bytes) {
        Reading::Damaged(damage) => damage.wound,
        other => panic!("{other:?}"),
    }
}

fn is_whole(bytes: &[u8]) -> bool {
    matches!(read(bytes), Reading::Whole(_))
}

#[test]
fn every_cut_is_noticed() {
    let bytes = bytes();
    assert!(is_whole(&bytes));
    for len in 0..bytes.len() {
        assert!(!is_whole(&bytes[..len]), "cut at {len}");
    }
}

#[test]
fn a_cut_in_the_middle_is_called_a_cut() {
    let bytes = bytes();
    for len in [1, 5, bytes.len() / 3, bytes.len() / 2, bytes.len() * 3 / 4] {
        assert_eq!(wound(&bytes[..len]), Wound::Cut, "cut at {len}");
    }
}

#[test]
fn every_flipped_bit_is_noticed() {
    let bytes = bytes();
    for place in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << bit;
            assert!(!is_whole(&flipped), "byte {place} bit {bit}");
        }
    }
}

#[test]
fn what_notepad_adds_is_no_damage() {
    let text = String::from_utf8(bytes()).unwrap();
    let notepad = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert!(is_whole(notepad.as_bytes()));
}

#[test]
fn empty_zeros_and_foreign_files_are_called_by_name() {
    assert_eq!(wound(b""), Wound::Empty);
    assert_eq!(wound(b"\n \n"), Wound::Empty);
    assert_eq!(wound(&[0; 4096]), Wound::AllZeros);
    assert_eq!(wound(b"PK\x03\x04\xff\xfe"), Wound::NotText);
    assert_eq!(wound(b"{\"title\": 3}"), Wound::Foreign);
    assert_eq!(wound(b"<html></html>"), Wound::Foreign);
    let mut holed = bytes();
    holed[100..140].fill(0);
    assert_eq!(wound(&holed), Wound::Zeros);
}

#[test]
fn a_slip_of_the_pen_is_shown_with_its_place() {
    let text = String::from_utf8(bytes()).unwrap();
    let slip = text.replacen("title: \"Uno\",", "title: \"Uno\"", 1);
    match read(slip.as_bytes()) {
        Reading::Damaged(damage) => {
            assert_eq!((damage.wound, damage.line), (Wound::Syntax, 6));
            assert!(!damage.said.is_empty());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_edited_by_hand_opens_and_is_set_aside_before_the_first_save() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due"]);
    let edited = fs::read_to_string(&path)
        .unwrap()
        .replace("\"Due\"", "\"A mano\" /* corretto */");
    fs::write(&path, &edited).unwrap();
    let Opened::EditedByHand {
        mut document,
        mut file,
        previous,
        ..
    } = store.open(&path, &us()).unwrap()
    else {
        panic!("not seen as edited");
    };
    assert_eq!(document.session.header.title, "A mano");
    assert_eq!(previous.unwrap().document.summary.title, "Uno");
    document.rebase();
    file.write(&document).unwrap();
    file.write(&document).unwrap();
    let kept = names_in(&store.places.backups);
    assert_eq!(kept.len(), 1);
    assert!(kept[0].starts_with("prova.found-"), "{kept:?}");
    assert_eq!(
        fs::read_to_string(store.places.backups.join(&kept[0])).unwrap(),
        edited
    );
    assert_eq!(title_in(&path), "A mano");
}

#[test]
fn fields_nobody_knows_are_named_and_kept() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replacen("title: \"Uno\",", "title: \"Uno\",\n    colore: Blu(3),", 1),
    )
    .unwrap();
    match store.open(&path, &us()).unwrap() {
        Opened::EditedByHand {
            unknown,
            document,
            mut file,
            ..
        } => {
            assert_eq!(unknown, ["summary.colore"]);
            file.write(&document).unwrap();
            assert_eq!(names_in(&store.places.backups).len(), 1);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_newer_file_is_only_read() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("format: 2", "format: 3", 1)).unwrap();
    match store.open(&path, &us()).unwrap() {
        Opened::Newer {
            format: 3,
            document: Some(document),
        } => assert_eq!(document.format, 3),
        other => panic!("{other:?}"),
    }
    fs::write(&path, "(format: 7, altro: [1, 2])").unwrap();
    match store.open(&path, &us()).unwrap() {
        Opened::Newer {
            format: 7,
            document: None,
        } => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(names_in(&store.places.sessions), ["prova.ron"]);
}

#[test]
fn a_damaged_file_stays_and_its_good_copy_is_offered_and_restored() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due"]);
    let cut = fs::read(&path).unwrap()[..300].to_vec();
    fs::write(&path, &cut).unwrap();
    match store.open(&path, &us()).unwrap() {
        Opened::Damaged {
            damage,
            previous: Some(previous),
        } => {
            assert_eq!(damage.wound, Wound::Cut);
            assert_eq!(previous.document.summary.title, "Uno");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read(&path).unwrap(), cut);
    let (restored, mut file) = store.restore(&path, &us(), nine()).unwrap();
    assert_eq!(restored.summary.title, "Uno");
    assert_eq!(title_in(&path), "Uno");
    assert_eq!(
        names_in(&store.places.backups),
        ["prova.damaged-2025-05-17-090000000.ron"]
    );
    assert_eq!(
        fs::read(
            store
                .places
                .backups
                .join("prova.damaged-2025-05-17-090000000.ron")
        )
        .unwrap(),
        cut
    );
    file.write(&document("Tre")).unwrap();
}

#[test]
fn without_a_good_copy_nothing_is_touched() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    fs::write(&path, "(format: 1, ").unwrap();
    fs::write(path.with_extension("ron.prev"), "").unwrap();
    assert!(matches!(
        store.open(&path, &us()).unwrap(),
        Opened::Damaged { previous: None, .. }
    ));
    assert!(matches!(
        store.restore(&path, &us(), nine()),
        Err(Trouble::NoGoodCopy { .. })
    ));
    assert_eq!(fs::read_to_string(&path).unwrap(), "(format: 1, ");
}

#[test]
fn a_file_too_large_is_refused_before_it_is_read() {
    let (_folder, store) = house();
    let path = store.places.session("grande");
    fs::File::create(&path)
        .unwrap()
        .set_len(65 * 1024 * 1024)
        .unwrap();
    assert!(matches!(store.open(&path, &us()), Err(Trouble::TooLarge { .. })));
}

#[test]
fn a_missing_file_is_told_as_missing() {
    let (_folder, store) = house();
    let path = store.places.session("nessuno");
    assert_eq!(store.open(&path, &us()).unwrap_err(), Trouble::Missing { path });
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_stays_a_link() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let link = store.places.session("collegamento");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    match store.open(&link, &us()).unwrap() {
        Opened::Whole { mut file, .. } => file.write(&document("Due")).unwrap(),
        other => panic!("{other:?}"),
    }
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(title_in(&path), "Due");
}

#[test]
fn brackets_without_end_are_refused_at_once() {
    for deep in [
        "(".repeat(100_000),
        "[".repeat(100_000),
        format!("(format: 1, summary: {}", "(".repeat(100_000)),
    ] {
        assert!(matches!(read(deep.as_bytes()), Reading::Damaged(_)));
    }
}

#[test]
fn two_thousand_random_bits_of_a_real_laboratory_are_all_noticed() {
    let bytes = include_bytes!("../../../sessions/2025-05-17-nessuno-resta-solo.ron");
    let (_folder, store) = house();
    let sample = std::str::from_utf8(bytes).unwrap();
    store.install(&[("grande", sample)], &us()).unwrap();
    let sealed = fs::read(store.places.session("grande")).unwrap();
    assert!(is_whole(&sealed) && sealed.len() > 200_000);
    let mut state = 1_u64;
    for turn in 0..2_000 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let place = (state >> 20) as usize % sealed.len();
        let mut flipped = sealed.clone();
        flipped[place] ^= 1 << ((state >> 60) & 7);
        assert!(!seems_sealed(&flipped), "turn {turn}, byte {place}");
    }
}

/// The first thing that a reading asks, and the one that a flipped bit must fail; reading it whole 2,000 times takes minutes.
fn seems_sealed(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| crate::store::print::is_sealed(&text.replace("\r\n", "\n")))
}

#[test]
fn a_name_that_was_mistyped_is_told_with_its_place_and_the_one_that_was_meant() {
    let sample = include_str!("../../../sessions/2025-05-17-nessuno-resta-solo.ron");
    for (right, wrong, written, meant) in [
        ("first: \"Nadia\"", "frist: \"Nadia\"", "frist", "first"),
        ("belonging: Citizen", "belonging: Citzen", "Citzen", "Citizen"),
        ("summary: (", "sumary: (", "sumary", "summary"),
    ] {
        let text = sample.replacen(right, wrong, 1);
        let Reading::Damaged(damage) = read(text.as_bytes()) else {
            panic!("{wrong} is read");
        };
        let slip = damage.slip.clone().map(|slip| (slip.written, slip.meant));
        assert_eq!(slip, Some((written.to_owned(), meant.to_owned())), "{damage:?}");
        let line = text.lines().position(|line| line.contains(wrong)).unwrap() + 1;
        assert_eq!(damage.line, line, "{damage:?}");
    }
}
