//! Forgetting a person: the name is in no byte of the folder any more, and the laboratory is all there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use cerchio::domain::{self, Document, Id, LogEntry, Record};
use cerchio::store::{CaughtUp, Holder, Opened, Places, SessionFile, Store, read};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::support::stage::at;

const NAME: &str = "2025-05-17-nessuno-resta-solo";

fn cerchio(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command
        .env_remove("CERCHIO_LANG")
        .args(["--lang", "it", "--data"])
        .arg(data);
    command
}

fn sample() -> Document {
    let bytes = include_bytes!("../../sessions/2025-05-17-nessuno-resta-solo.ron");
    let mut document = read(bytes).into_document().expect("the sample");
    say(&mut document, "Reopened", "Si ricomincia");
    document
}

/// A note in the log, after reopening where that is needed.
fn say(document: &mut Document, number: &str, text: &str) {
    if number == "Reopened" {
        let reason = text.to_owned();
        let reopened = document.perform(domain::Command::Reopen { reason }, at("2025-05-17 12:00"));
        reopened.expect("a closed laboratory");
        return;
    }
    let entry = LogEntry {
        id: Id::from(number),
        at: at("2025-05-17 12:00"),
        text: text.to_owned(),
    };
    let put = domain::Command::put(Record::LogEntry(entry));
    document.perform(put, at("2025-05-17 12:00")).expect("a note");
}

/// A folder that says the name wherever one can: file, copies, journal, draft, paper, registry, damaged and strange files.
fn with_traces() -> (tempfile::TempDir, Store) {
    let data = tempfile::tempdir().expect("a folder");
    let store = Store::new(Places::under(data.path())).expect("a store");
    let mut document = sample();
    let mut file = SessionFile::create(&store, NAME, &Holder::unknown()).expect("a free name");
    let mut journal = store.new_journal(NAME, &document).expect("a journal");
    file.write(&document).expect("a disk");
    say(
        &mut document,
        "G901",
        "Nadia Verdorto porta le sedie; NADIA ne trova altre",
    );
    file.write(&document).expect("a disk");
    file.keep_day(at("2025-05-17 12:00").date()).expect("a copy");
    say(&mut document, "G902", "Verdorto, Nadia: «torno domani»");
    journal.note(&document).expect("a disk");
    let places = &store.places;
    for (path, text) in [
        (
            places.backups.join(format!("{NAME}.steps-x.txt")),
            "1 2 x Nadia Verdorto\n",
        ),
        (
            places.backups.join(format!("{NAME}.damaged-x.ron")),
            "(format: 1, first: \"Nadia\", last: \"Verdorto\"",
        ),
        (places.drafts.join("home.draft"), "nadia.verdorto@example.org\n"),
        (
            places.sessions.join("rotto.ron"),
            "(format: 1, last: \"VERDORTO\"",
        ),
        (store.papers_of(NAME).join("libro.pdf"), "%PDF Nadia"),
        (
            store.papers_of(&document.session.header.path).join("carta.pdf"),
            "%PDF Nadia",
        ),
        (places.data.join("note.txt"), "chiedere a Nadia  Verdorto"),
    ] {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    fs::copy(file.path(), places.sessions.join(format!("Copia di {NAME}.ron"))).expect("a copy");
    (data, store)
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = fs::read(&path).expect("a file");
            found.insert(path, bytes);
        }
    }
    found
}

/// The files that say the name, whatever its capitals.
fn that_say(folder: &Path, names: &[&str]) -> Vec<PathBuf> {
    let says = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        names.iter().any(|name| text.contains(name))
    };
    let found = files(folder).into_iter().filter(|(_, bytes)| says(bytes));
    found.map(|(path, _)| path).collect()
}

#[test]
fn without_yes_an_erasure_is_told_and_nothing_is_changed() {
    let (data, _store) = with_traces();
    let before = files(data.path());
    assert!(that_say(data.path(), &["verdorto"]).len() >= 8);
    cerchio(data.path())
        .args(["erase", "Nadia Verdorto"])
        .assert()
        .success()
        .stdout(contains("--yes").and(contains("una scheda")));
    assert_eq!(files(data.path()), before);
}

#[test]
fn a_forgotten_person_is_in_no_byte_of_the_folder_and_the_laboratory_is_all_there() {
    let (data, store) = with_traces();
    cerchio(data.path())
        .args(["erase", "nadia verdorto", "--yes"])
        .assert()
        .success()
        .stdout(contains("non c'è più"));
    assert_eq!(
        that_say(data.path(), &["verdorto", "nadia"]),
        Vec::<PathBuf>::new()
    );
    let Ok(Opened::Whole { mut document, .. }) = store.open(&store.places.session(NAME), &Holder::unknown())
    else {
        panic!("not whole");
    };
    let (_journal, caught_up) = store.journal(NAME, &mut document).expect("a journal");
    assert_eq!(caught_up, CaughtUp::Steps(0));
    let log: Vec<&str> = document
        .session
        .day
        .log
        .iter()
        .map(|entry| entry.text.as_str())
        .collect();
    for said in [
        "persona tolta: «torno domani»",
        "persona tolta porta le sedie; persona tolta ne trova altre",
    ] {
        assert!(log.contains(&said), "{log:?}");
    }
    let people = |document: &Document| document.session.people.len();
    assert_eq!(people(&document), people(&sample()));
    assert!(document.agrees_with_diary());
    // Nothing is left to do, and nobody to find.
    cerchio(data.path())
        .args(["erase", "Nadia Verdorto", "--yes"])
        .assert()
        .code(1);
    cerchio(data.path())
        .args(["person", "Nadia Verdorto"])
        .assert()
        .code(1);
}

#[test]
fn whoever_was_taken_off_the_list_is_forgotten_as_whoever_is_on_it() {
    let data = tempfile::tempdir().expect("a folder");
    let store = Store::new(Places::under(data.path())).expect("a store");
    let mut document = sample();
    let person = domain::Person {
        id: Id::from("P901"),
        key: "zelindaorsacchi".to_owned(),
        first: "Zelinda".to_owned(),
        last: "Orsacchi".to_owned(),
        consents: domain::Consents {
            note: "tel. 333 765 4321, scrive zeli@example.org".to_owned(),
            ..domain::Consents::default()
        },
        ..document.session.people[0].clone()
    };
    let when = at("2025-05-17 12:00");
    let put = domain::Command::put(Record::Person(person));
    document.perform(put, when).expect("a newcomer");
    say(
        &mut document,
        "G911",
        "chiamare 3337654321 o zorsacchi@example.org, o la zia Zeli",
    );
    let away = domain::Command::Remove(Id::from("P901"));
    document.perform(away, when).expect("nobody names them");
    let mut file = SessionFile::create(&store, NAME, &Holder::unknown()).expect("a free name");
    file.write(&document).expect("a disk");
    drop(file);
    let half = store.places.sessions.join(".cerchio-a1b2c3.tmp");
    fs::write(&half, "(format: 1, last: \"Orsacchi\"").expect("a file");
    cerchio(data.path())
        .args(["person", "Zelinda Orsacchi"])
        .assert()
        .success()
        .stdout(contains("Non è più nell'elenco"));
    cerchio(data.path())
        .args(["erase", "Zelinda Orsacchi", "--also", "la zia Zeli", "--yes"])
        .assert()
        .success();
    let traces = ["orsacchi", "zelinda", "zeli", "7654321", "765 4321"];
    assert_eq!(that_say(data.path(), &traces), Vec::<PathBuf>::new());
    let document = store.look(&store.places.session(NAME)).expect("a file");
    assert!(
        document
            .into_document()
            .is_some_and(|document| document.agrees_with_diary())
    );
}

#[test]
fn while_somebody_writes_the_laboratory_nothing_is_erased() {
    let (data, store) = with_traces();
    let held = store
        .open(&store.places.session(NAME), &Holder::unknown())
        .expect("a file");
    let before = that_say(data.path(), &["verdorto"]);
    cerchio(data.path())
        .args(["erase", "Nadia Verdorto", "--yes"])
        .assert()
        .code(1);
    assert_eq!(that_say(data.path(), &["verdorto"]), before);
    drop(held);
}

#[test]
fn all_that_is_kept_of_a_person_is_told_as_text() {
    let (data, _store) = with_traces();
    cerchio(data.path())
        .args(["person", "Verdorto Nadia"])
        .assert()
        .success()
        .stdout(
            contains("Nome: Nadia Verdorto")
                .and(contains("Informativa consegnata"))
                .and(contains("È nominata in")),
        );
}
