//! Rehearsals: each worked laboratory is played again from an empty folder, by keys alone, through the real screens; the
//! file it leaves is compared with the sample. Only the earlier laboratory whose projects it goes on from is there before.

mod acts;
mod cafe;
mod compare;
mod desk;
mod form;
mod outcome;
mod preparing;
mod reports;
mod robot;
mod sheets;
mod wall;

use std::fs;
use std::path::{Path, PathBuf};

use cerchio::domain::Document;
use cerchio::store::{self, Reading};

use compare::Comparison;
use robot::Robot;

#[test]
fn an_open_space_is_played_from_an_empty_folder() {
    rehearse("2025-05-17-nessuno-resta-solo");
}

#[test]
fn a_world_cafe_is_played_from_an_empty_folder() {
    rehearse("2025-10-09-la-casa-della-salute-e-di-tutti");
}

#[test]
fn a_future_lab_is_played_beside_the_open_space_it_goes_on_from() {
    rehearse("2026-03-07-abitare-vicini-2035");
}

/// Plays the sample `id` and compares what is then on the disk.
fn rehearse(id: &str) {
    let sample = sample(id);
    let folder = tempfile::tempdir().expect("a folder");
    bring_earlier(&sample, folder.path());
    Robot::new(&sample, folder.path()).play();
    let played = read(&folder.path().join("sessions").join(format!("{id}.ron")));
    let comparison = Comparison::of(&played, &sample);
    assert!(comparison.is_same(), "{comparison}");
}

/// A project that goes on from an earlier one needs the laboratory of that one in the folder.
fn bring_earlier(sample: &Document, folder: &Path) {
    let projects = sample.session.outcomes.projects.iter();
    let links = projects.filter_map(|project| project.continues.as_deref());
    for (earlier, _) in links.filter_map(|link| link.split_once('/')) {
        let sessions = folder.join("sessions");
        fs::create_dir_all(&sessions).expect("a folder for sessions");
        fs::copy(file_of(earlier), sessions.join(format!("{earlier}.ron"))).expect("a copy");
    }
}

/// The sample with that id.
fn sample(id: &str) -> Document {
    read(&file_of(id))
}

fn file_of(sample: &str) -> PathBuf {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    samples.join(format!("{sample}.ron"))
}

/// The document on the disk.
fn read(path: &Path) -> Document {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match store::read(&bytes) {
        Reading::Whole(lifted) => lifted.document,
        other => panic!("{} is not whole: {other:?}", path.display()),
    }
}
