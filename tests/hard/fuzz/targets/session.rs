//! Any bytes as a session file: they are read or refused, and what is read is saved and read again the same.
#![no_main]

use cerchio::domain::Document;
use cerchio::store::{self, Holder, Places, Reading, SessionFile, Store};
use libfuzzer_sys::fuzz_target;

fn document_in(bytes: &[u8]) -> Option<Document> {
    match store::read(bytes) {
        Reading::Whole(lifted) | Reading::ByHand(lifted) => Some(lifted.document),
        Reading::Newer { .. } | Reading::Damaged(_) => None,
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some(mut document) = document_in(bytes) else {
        return;
    };
    let _ = document.agrees_with_diary();
    document.rebase();
    assert!(document.agrees_with_diary());
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::new(Places::under(folder.path())).expect("a store");
    let mut file = SessionFile::create(&store, "prova", &Holder::unknown()).expect("a free name");
    file.write(&document).expect("a document that can be written");
    let saved = std::fs::read(file.path()).expect("the file");
    assert!(matches!(store::read(&saved), Reading::Whole(lifted) if lifted.document == document));
});
