//! Who is told by what leaves: nobody who did not agree, nobody who can be worked out, nobody without the passphrase.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use cerchio::domain::Document;
use cerchio::export::{Naming, contents, identities, tables};
use cerchio::store::{Places, Reading, Store, page_of, read};
use predicates::str::contains;

use crate::export::{cerchio, italian, laboratories, readings, sample_file};
use crate::support::samples::OPEN_SPACE;

/// A bundle of the worked Open Space, locked with the passphrase that is in a file.
fn locked_bundle(data: &Path) -> PathBuf {
    fs::write(data.join("frase"), "tre parole lunghe\n").expect("a file");
    let mut export = cerchio(data);
    export
        .arg("export")
        .arg(sample_file())
        .args(["--format", "bundle", "--out"])
        .arg(data);
    export
        .arg("--passphrase-file")
        .arg(data.join("frase"))
        .assert()
        .success();
    data.join("laboratorio.cerchio.zip.age")
}

#[test]
fn only_its_passphrase_opens_a_locked_bundle() {
    let (here, there) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let bundle = locked_bundle(here.path());
    let bytes = fs::read(&bundle).expect("the bundle");
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    let import = |phrase: &str| {
        fs::write(there.path().join("frase"), phrase).expect("a file");
        let mut command = cerchio(there.path());
        command.args(["import", "bundle"]).arg(&bundle);
        command
            .arg("--passphrase-file")
            .arg(there.path().join("frase"))
            .assert()
    };
    import("tre parole larghe")
        .code(1)
        .stderr(contains("non è quella"));
    // Nobody is there to be asked.
    let mut unasked = cerchio(there.path());
    unasked
        .args(["import", "bundle"])
        .arg(&bundle)
        .assert()
        .code(1)
        .stderr(contains("--passphrase-file"));
    assert!(
        Store::new(Places::under(there.path()))
            .expect("a store")
            .scan()
            .expect("a folder")
            .is_empty()
    );
    import("tre parole lunghe")
        .success()
        .stdout(contains("È entrato"));
    let brought = fs::read(there.path().join(format!("sessions/{OPEN_SPACE}.ron"))).expect("the laboratory");
    assert_eq!(brought, fs::read(sample_file()).expect("the sample"));
}

#[test]
fn nothing_but_a_bundle_is_locked_and_a_short_passphrase_locks_nothing() {
    let data = tempfile::tempdir().expect("a folder");
    for (format, phrase, said) in [
        ("csv,bundle", "tre parole lunghe", "--format bundle"),
        ("bundle", "corta", "meno di 12"),
    ] {
        fs::write(data.path().join("frase"), phrase).expect("a file");
        let mut export = cerchio(data.path());
        export
            .arg("export")
            .arg(sample_file())
            .args(["--format", format, "--out"])
            .arg(data.path());
        export.arg("--passphrase-file").arg(data.path().join("frase"));
        export.assert().code(1).stderr(contains(said));
    }
    let left = fs::read_dir(data.path()).expect("a folder").flatten();
    let left: Vec<PathBuf> = left
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    assert_eq!(left, [data.path().join("frase")]);
}

#[test]
fn contents_and_identities_leave_in_two_files_and_only_one_of_them_names_anybody() {
    for document in laboratories() {
        let words = italian();
        let severed = contents(&document, &words).expect("the contents");
        let page = String::from_utf8(page_of(&severed).expect("a page")).expect("a text");
        let said = page.to_lowercase();
        for person in &document.session.people {
            assert!(!said.contains(&person.name().to_lowercase()), "{}", person.name());
            assert!(!page.contains(&format!("\"{}\"", person.key)), "{}", person.key);
        }
        assert!(matches!(read(page.as_bytes()), Reading::Whole(_)));
        let kept = |document: &Document| (document.session.proposals.len(), document.session.people.len());
        assert_eq!(kept(&severed), kept(&document));
        let table = identities(&document, &words).expect("the identities");
        let table = String::from_utf8(table.bytes).expect("a text");
        for person in &document.session.people {
            assert!(table.contains(&format!("{};{};{}", person.id, person.last, person.first)));
        }
    }
}

#[test]
fn addresses_telephones_and_family_names_alone_stay_in_the_office() {
    let mut document = laboratories().remove(0);
    let hidden = document
        .session
        .people
        .iter()
        .find(|person| !person.may_be_named())
        .expect("a person")
        .clone();
    let said = format!("Scrivere a {} o a x.y@example.org, tel. 333 1234567", hidden.last);
    document.session.proposals[0].text = said;
    for (format, text) in readings(&document, Naming::Pseudonyms) {
        for trace in ["example.org", "1234567", &format!("a {} o", hidden.last)] {
            assert!(!text.contains(trace), "{format:?}: {trace}");
        }
    }
    let internal = readings(&document, Naming::Internal);
    assert!(internal.iter().any(|(_, text)| text.contains("x.y@example.org")));
}

#[test]
fn nobody_is_found_by_what_the_table_of_participants_says() {
    for document in laboratories() {
        let grids = tables(&document, Naming::Pseudonyms, &italian());
        let mut alike: BTreeMap<String, usize> = BTreeMap::new();
        for row in &grids.first().expect("participants").rows {
            *alike.entry(format!("{:?}", row.get(1..))).or_default() += 1;
        }
        assert!(alike.values().all(|count| *count >= 5), "{alike:?}");
    }
}

#[test]
fn a_consent_that_is_taken_back_takes_the_name_out_of_every_later_export() {
    let mut document = laboratories().remove(0);
    let author = document
        .session
        .proposals
        .iter()
        .find_map(|proposal| proposal.author.clone())
        .expect("an author");
    let place = document
        .session
        .people
        .iter()
        .position(|person| person.id == author)
        .expect("a person");
    let says = |document: &Document| {
        let name = document.session.people[place].name();
        let readings = readings(document, Naming::Pseudonyms);
        readings.iter().filter(|(_, text)| text.contains(&name)).count()
    };
    document.session.people[place].consents.name_in_report = true;
    assert!(says(&document) > 0);
    document.session.people[place].consents.name_in_report = false;
    assert_eq!(says(&document), 0);
}
