//! The three worked laboratories, as the program carries them.

use std::path::Path;

use cerchio::domain::Document;
use cerchio::store::{Reading, read};

pub const OPEN_SPACE: &str = "2025-05-17-nessuno-resta-solo";
pub const CAFE: &str = "2025-10-09-la-casa-della-salute-e-di-tutti";
pub const FUTURE_LAB: &str = "2026-03-07-abitare-vicini-2035";

/// Oldest first.
pub fn samples() -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    let read = |name: &&str| match read(&std::fs::read(folder.join(format!("{name}.ron"))).expect("a sample"))
    {
        Reading::Whole(lifted) => lifted.document,
        other => panic!("{name}: {other:?}"),
    };
    [OPEN_SPACE, CAFE, FUTURE_LAB].iter().map(read).collect()
}
