//! The registry as older programs wrote it.

use chrono::NaiveDate;

use crate::registry::indicator::closing;
use crate::registry::ledger::{Contact, Gesture, LEDGER_FORMAT, Order, Record};
use crate::store::{Holder, LedgerNews, Places, Store};

/// Written by the program when the format was 1; never edited since.
const FORMAT_1: &[u8] = include_bytes!("old/registry-format-1.ron");

fn house() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    std::fs::write(store.places.ledger(), FORMAT_1).unwrap();
    (folder, store)
}

#[test]
fn a_registry_of_format_1_is_read_as_one_of_today_with_its_closed_values() {
    let (_folder, store) = house();
    let ledger = store.ledger().unwrap();
    assert_eq!((ledger.format, ledger.entities.len()), (LEDGER_FORMAT, 4));
    let kept = ledger.edition(2019).unwrap().closing.clone().unwrap();
    assert_eq!(closing(&ledger, 2019, kept.at).unwrap().values, kept.values);
}

#[test]
fn the_old_file_is_kept_when_the_registry_is_first_written_anew() {
    let (_folder, store) = house();
    let organisation = store.ledger().unwrap().organisations[0].id.clone();
    let contact = Contact {
        id: "C001".to_owned(),
        organisation,
        on: NaiveDate::default(),
        kind: "invito".to_owned(),
        by: String::new(),
        held: true,
        note: String::new(),
    };
    let order = Order::NewRecord(Box::new(Record::Contact(contact)));
    let holder = Holder::here(Default::default());
    let news = store.inscribe(&holder, &[Gesture::blind(vec![order])]).unwrap();
    assert!(matches!(news, LedgerNews::Written { .. }));
    let text = std::fs::read_to_string(store.places.ledger()).unwrap();
    assert!(text.contains("format: 2") && text.contains("C001"));
    let kept = std::fs::read_dir(&store.places.backups).unwrap();
    let kept: Vec<Vec<u8>> = kept
        .map(|file| std::fs::read(file.unwrap().path()).unwrap())
        .collect();
    assert_eq!(kept, [FORMAT_1]);
}
