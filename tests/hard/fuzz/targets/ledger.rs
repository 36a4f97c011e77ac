//! Any bytes as the file of the registry: they are read or refused, and what is read is saved and read again the same.
#![no_main]

use cerchio::store::{Holder, Places, Store};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static FOLDER: tempfile::TempDir = tempfile::tempdir().expect("a folder");
}

fuzz_target!(|bytes: &[u8]| {
    FOLDER.with(|folder| {
        let store = Store::new(Places::under(folder.path())).expect("a store");
        std::fs::write(store.places.ledger(), bytes).expect("the file");
        let Ok(ledger) = store.ledger() else {
            return;
        };
        let (opened, mut file) = store.open_ledger(&Holder::unknown()).expect("the same file again");
        assert_eq!(opened, ledger);
        file.write(&ledger).expect("a registry that can be written");
        assert_eq!(store.ledger().expect("what was written"), ledger);
    });
});
