//! What is typed survives a power cut.

use super::simulated::SimulatedDisk;
use super::*;

#[test]
fn what_was_written_is_synced_before_the_keeper_goes() {
    let (_folder, store) = house();
    let disk = SimulatedDisk::default();
    let store = Store {
        disk: Arc::new(disk.clone()),
        places: store.places,
    };
    let path = store.places.drafts.join("prova.draft");
    let keeper = store.keeper(path.clone()).unwrap();
    let mut sheet = store.disk.append(&path).unwrap();
    sheet.write(b"parole").unwrap();
    keeper.written();
    drop(keeper);
    let left = disk.after_a_power_cut(|_| true);
    assert!(
        left.iter()
            .all(|disk| disk.contents(&path).as_deref() == Some(b"parole"))
    );
    assert!(!left.is_empty());
}
