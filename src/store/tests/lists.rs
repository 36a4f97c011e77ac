//! The lists: sessions, formats, samples.

use std::fs;

use super::*;

fn save_as(store: &Store, name: &str, change: impl Fn(&mut Document)) {
    let mut document = document(name);
    document.summary.id = name.to_owned();
    change(&mut document);
    SessionFile::create(store, name, &us())
        .unwrap()
        .write(&document)
        .unwrap();
}

fn names(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(Entry::name).collect()
}

#[test]
fn sessions_are_listed_latest_first() {
    let (_folder, store) = house();
    for (name, day) in [("prima", 1), ("terza", 3), ("seconda", 2)] {
        save_as(&store, name, |document| {
            document.summary.date = NaiveDate::from_ymd_opt(2025, 5, day).unwrap();
        });
    }
    let entries = store.scan().unwrap();
    assert_eq!(names(&entries), ["terza", "seconda", "prima"]);
    assert_eq!(entries[0].summary().unwrap().title, "terza");
}

#[test]
fn only_sessions_are_listed() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno", "Due"]);
    let _held = store.open(&path, &us()).unwrap();
    fs::write(store.places.sessions.join(".cerchio-abc.tmp"), "x").unwrap();
    fs::write(store.places.sessions.join(".nascosto.ron"), "x").unwrap();
    fs::write(store.places.sessions.join("appunti.txt"), "x").unwrap();
    assert_eq!(names(&store.scan().unwrap()), ["prova"]);
}

#[test]
fn a_file_cut_short_is_listed_as_damaged_though_its_summary_is_whole() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let text = fs::read_to_string(&path).unwrap();
    let (head, _) = text.split_once("  session: (").unwrap();
    fs::write(&path, head).unwrap();
    assert!(matches!(store.scan().unwrap()[0].shown, Shown::Damaged(_)));
}

#[test]
fn a_summary_longer_than_the_head_is_found_in_the_whole_file() {
    let (_folder, store) = house();
    save_as(&store, "lunga", |document| {
        document.summary.place = "à".repeat(6000)
    });
    assert_eq!(names(&store.scan().unwrap()), ["lunga"]);
    assert!(store.scan().unwrap()[0].summary().is_some());
}

#[test]
fn what_cannot_be_read_comes_first_with_its_reason() {
    let (_folder, store) = house();
    saved(&store, &["Uno"]);
    fs::write(store.places.session("vuoto"), "").unwrap();
    fs::write(store.places.session("zeri"), [0; 4096]).unwrap();
    fs::write(store.places.session("nuovo"), "(format: 9, altro: 1)").unwrap();
    let entries = store.scan().unwrap();
    assert_eq!(names(&entries), ["nuovo", "vuoto", "zeri", "prova"]);
    assert_eq!(
        entries[0].shown,
        Shown::Newer {
            format: 9,
            summary: None
        }
    );
    assert_eq!(entries[1].shown, Shown::Damaged(Damage::whole(Wound::Empty)));
    assert_eq!(entries[2].shown, Shown::Damaged(Damage::whole(Wound::AllZeros)));
}

#[test]
fn copies_made_by_shared_folders_are_recognised_by_what_is_in_them() {
    let (_folder, store) = house();
    save_as(&store, "prova", |_| {});
    let original = store.places.session("prova");
    let copies = [
        "Copia di prova",
        "prova (1)",
        "prova (conflicted copy 2025-05-18)",
        "prova.sync-conflict-20250518-090000-ABC",
    ];
    for copy in copies {
        fs::copy(&original, store.places.session(copy)).unwrap();
    }
    let entries = store.scan().unwrap();
    assert_eq!(entries.len(), 5);
    for entry in entries {
        let expected = (entry.path != original).then(|| original.clone());
        assert_eq!(entry.copy_of, expected, "{}", entry.path.display());
    }
}

#[test]
fn a_folder_that_is_not_there_is_no_empty_list() {
    let (_folder, store) = house();
    fs::remove_dir(&store.places.sessions).unwrap();
    assert!(matches!(store.scan(), Err(Trouble::CannotRead { .. })));
}

fn format_file(id: &str, name: &str) -> String {
    let template = Template {
        id: id.to_owned(),
        name: Bilingual::new(name, name),
        ..template()
    };
    notation::page(&template).unwrap()
}

#[test]
fn the_users_format_takes_the_place_of_ours() {
    let (_folder, store) = house();
    let folder = &store.places.templates;
    fs::write(folder.join("circle.ron"), format_file("circle", "Mio")).unwrap();
    fs::write(folder.join("altro.ron"), format_file("other", "Altro")).unwrap();
    fs::write(folder.join("note.txt"), "x").unwrap();
    let formats = store.formats(vec![template()]).unwrap();
    let names: Vec<&str> = formats
        .templates
        .iter()
        .map(|template| template.name.it.as_str())
        .collect();
    assert_eq!((names, formats.faulty), (vec!["Mio", "Altro"], vec![]));
}

#[test]
fn a_faulty_format_is_named_and_hides_no_other() {
    let (_folder, store) = house();
    let folder = &store.places.templates;
    fs::write(folder.join("rotto.ron"), "(format: 1, ").unwrap();
    fs::write(folder.join("byte.ron"), [0xFF, 0xFE]).unwrap();
    let formats = store.formats(vec![template()]).unwrap();
    assert_eq!(formats.templates, [template()]);
    let paths: Vec<_> = formats.faulty.iter().map(|faulty| faulty.path.clone()).collect();
    assert_eq!(paths, [folder.join("byte.ron"), folder.join("rotto.ron")]);
    assert_eq!(formats.faulty[0].why, Unusable::NotText);
    assert!(matches!(&formats.faulty[1].why, Unusable::Faults(faults) if !faults.is_empty()));
}

#[test]
fn samples_are_installed_once_and_never_over_a_users_file() {
    let (_folder, store) = house();
    let page = notation::page(&document("Esempio")).unwrap();
    let samples = [("prova", page.as_str())];
    let path = store.places.session("prova");
    assert_eq!(store.install(&samples, &us()), Ok(vec![path.clone()]));
    assert_eq!(title_in(&path), "Esempio");
    fs::write(&path, "di un altro").unwrap();
    assert_eq!(store.install(&samples, &us()), Ok(vec![]));
    assert_eq!(fs::read_to_string(&path).unwrap(), "di un altro");
}

#[test]
fn every_sample_we_carry_can_be_installed() {
    let (_folder, store) = house();
    let n_written = store.install_samples(&us()).unwrap().len();
    let entries = store.scan().unwrap();
    assert_eq!(entries.len(), n_written);
    for entry in entries {
        assert!(
            matches!(store.open(&entry.path, &us()).unwrap(), Opened::Whole { .. }),
            "{}",
            entry.name()
        );
    }
}

#[test]
fn a_registry_of_a_newer_program_is_not_read_however_a_person_wrote_it() {
    let (_folder, store) = house();
    for text in ["(format: 3)", "Ledger(format: \n3)"] {
        fs::write(store.places.ledger(), text).unwrap();
        assert!(
            matches!(store.open_ledger(&us()), Err(Trouble::LedgerNewer { .. })),
            "{text}"
        );
        assert_eq!(fs::read_to_string(store.places.ledger()).unwrap(), text);
    }
}
