//! The program at home with the three worked laboratories on its shelves.

use cerchio::app::{Effect, Msg};
use cerchio::domain::Document;
use cerchio::screen::Shelf;
use cerchio::text::Tongue;

use super::samples::samples;
use super::stage::Stage;

/// At home, with the laboratories on the shelves and read.
pub fn home(tongue: Tongue) -> Stage {
    let mut stage = Stage::speaking(tongue);
    stage.send(Msg::Shelves(samples().iter().map(shelf).collect()));
    stage
}

fn shelf(document: &Document) -> Shelf {
    Shelf {
        id: document.summary.id.clone(),
        summary: Some(document.summary.clone()),
        trouble: None,
        twins: 0,
    }
}

pub fn newest_first() -> Vec<Document> {
    samples().into_iter().rev().collect()
}

/// The place behind `key` at home, with all laboratories read.
fn at(key: &str) -> Stage {
    let mut stage = home(Tongue::Italian);
    stage.press(key);
    stage.send(Msg::ReadAll(newest_first()));
    stage
}

pub fn registry() -> Stage {
    let mut stage = at("r");
    stage.press("6");
    stage
}

pub fn archive() -> Stage {
    at("a")
}

pub fn opened(stage: &Stage) -> Option<&str> {
    stage.effects.iter().find_map(|effect| match effect {
        Effect::Open(id) => Some(id.as_str()),
        _ => None,
    })
}

#[track_caller]
pub fn assert_shows(stage: &Stage, parts: &[&str]) {
    let screen = stage.text(80, 24);
    for part in parts {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
}

#[track_caller]
pub fn assert_hides(stage: &Stage, part: &str) {
    let screen = stage.text(80, 24);
    assert!(!screen.contains(part), "{part} is in\n{screen}");
}
