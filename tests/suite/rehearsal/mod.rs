//! Rehearsals: each worked laboratory is played again from an empty folder, by keys alone, through the real screens; the
//! file it leaves is compared with the sample. A laboratory that goes on from another is played after that one.

mod acts;
mod cafe;
mod compare;
mod desk;
mod form;
mod hands;
mod lines;
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
use hands::Hands;
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
fn a_future_lab_is_played_from_an_empty_folder_after_the_open_space_it_goes_on_from() {
    rehearse("2026-03-07-abitare-vicini-2035");
}

#[test]
fn an_open_space_is_played_one_line_at_a_time() {
    rehearse_in_lines("2025-05-17-nessuno-resta-solo");
}

#[test]
fn a_world_cafe_is_played_one_line_at_a_time() {
    rehearse_in_lines("2025-10-09-la-casa-della-salute-e-di-tutti");
}

#[test]
fn a_future_lab_is_played_one_line_at_a_time() {
    rehearse_in_lines("2026-03-07-abitare-vicini-2035");
}

/// Plays the sample `id` at the keys of a screen.
fn rehearse(id: &str) {
    play_all(id, Hands::at_keys);
}

/// Plays it under `--lineare`: no control of the terminal is ever written.
fn rehearse_in_lines(id: &str) {
    let said = play_all(id, Hands::in_lines).said();
    assert!(said.contains(&sample(id).session.header.title));
    let control = said.chars().find(|letter| letter.is_control() && *letter != '\n');
    assert_eq!(control, None);
}

/// Plays the sample `id`, and before it those it goes on from, and compares what is then on the disk.
fn play_all(id: &str, hands: fn(&Path) -> Hands) -> Hands {
    let folder = tempfile::tempdir().expect("a folder");
    let sample = sample(id);
    for earlier in earlier(&sample) {
        play(&earlier, folder.path(), hands);
    }
    play(&sample, folder.path(), hands)
}

fn play(sample: &Document, folder: &Path, hands: fn(&Path) -> Hands) -> Hands {
    let hands = Robot::new(sample, hands(folder)).play();
    let id = &sample.summary.id;
    let played = read(&folder.join("sessions").join(format!("{id}.ron")));
    let comparison = Comparison::of(&played, sample);
    assert!(comparison.is_same(), "{comparison}");
    hands
}

/// The laboratories whose projects it goes on from.
fn earlier(sample: &Document) -> Vec<Document> {
    let projects = sample.session.outcomes.projects.iter();
    let links = projects.filter_map(|project| project.continues.as_deref());
    let mut ids: Vec<&str> = links
        .filter_map(|link| link.split_once('/'))
        .map(|(id, _)| id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().map(self::sample).collect()
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
