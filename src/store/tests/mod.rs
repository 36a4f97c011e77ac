//! A small document, a folder to keep it in, and what happens to it.

mod audit;
mod copies;
mod crash;
pub mod disk;
mod draft;
mod keeper;
mod ledgers;
mod lists;
mod litter;
mod lock;
mod mutant;
mod opening;
mod purge;
mod saver;
mod saving;
mod simulated;
mod versions;
mod words;

use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use tempfile::TempDir;

use super::*;
use crate::domain::*;
use crate::format::{Activity, Bilingual, Item, Phase, PhaseId, Setting, Template, Variant};
use crate::store::whole::with_suffix;
use disk::FailingDisk;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 5, 17).unwrap()
}

fn nine() -> NaiveDateTime {
    day().and_time(NaiveTime::from_hms_opt(9, 0, 0).unwrap())
}

fn us() -> Holder {
    Holder {
        pid: 1,
        host: "salaborsa".to_owned(),
        user: "nadia".to_owned(),
        since: Some(nine()),
    }
}

fn document(title: &str) -> Document {
    let session = Session {
        header: Header {
            title: title.to_owned(),
            date: day(),
            ..Header::default()
        },
        day: Day::default(),
        bodies: Vec::new(),
        people: Vec::new(),
        room: Room::default(),
        proposals: Vec::new(),
        wall: Wall::default(),
        cafe: Cafe::default(),
        reports: Vec::new(),
        outcomes: Outcomes::default(),
        encounters: Encounters::default(),
        papers: crate::domain::Papers::default(),
    };
    Document::new(summary(title), session, template(), Counters::default())
}

fn summary(title: &str) -> Summary {
    Summary {
        id: "2025-05-17-prova".to_owned(),
        title: title.to_owned(),
        method: "circle".to_owned(),
        method_name: Bilingual::new("Cerchio", "Circle"),
        variant: "short".to_owned(),
        date: day(),
        place: String::new(),
        municipality: String::new(),
        path: String::new(),
        state: DayState::Prepared,
        people: (0, 0),
        proposals: 0,
        projects: 0,
        fictitious: true,
        keep_until: None,
    }
}

fn template() -> Template {
    let name = Bilingual::new("Cerchio", "Circle");
    let id = PhaseId("close".to_owned());
    Template {
        format: 1,
        id: "circle".to_owned(),
        name: name.clone(),
        what: name.clone(),
        when: name.clone(),
        people: (4, 40),
        keep_months: None,
        kinds: Vec::new(),
        phases: vec![Phase {
            id: id.clone(),
            name: name.clone(),
            activity: Activity::Close,
            say: Vec::new(),
            rules: Vec::new(),
            checks: Vec::new(),
        }],
        variants: vec![Variant {
            id: "short".to_owned(),
            name: name.clone(),
            note: Bilingual::default(),
            begins: "09:00".to_owned(),
            setting: Setting::default(),
            order: vec![Item {
                phase: id,
                minutes: 20,
                day: 1,
                at: None,
            }],
        }],
    }
}

/// A store in a folder that goes away with the test.
fn house() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(&folder.path().join("data"))).unwrap();
    (folder, store)
}

/// The same folders, on a disk whose operation number `at` fails.
fn failing(store: &Store, at: usize) -> (Arc<FailingDisk>, Store) {
    let disk = Arc::new(FailingDisk::new(at));
    let failing = Store {
        disk: disk.clone(),
        places: store.places.clone(),
    };
    (disk, failing)
}

/// Saves a session under the name `prova`, each title after the other, and lets it go.
fn saved(store: &Store, titles: &[&str]) -> std::path::PathBuf {
    let mut file = SessionFile::create(store, "prova", &us()).unwrap();
    for title in titles {
        file.write(&document(title)).unwrap();
    }
    file.path().to_owned()
}

fn title_in(path: &Path) -> String {
    match read(&std::fs::read(path).unwrap()) {
        Reading::Whole(lifted) => lifted.document.summary.title,
        other => panic!("not whole: {other:?}"),
    }
}

/// The names in a folder, sorted.
fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
