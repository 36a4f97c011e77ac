//! The program at home with the three worked laboratories on its shelves.

use cerchio::app::{Effect, Msg};
use cerchio::domain::Document;
use cerchio::registry::indicator::closing;
use cerchio::registry::ledger::{Entity, Kind, Ledger, Order, Sheet};
use cerchio::screen::Shelf;
use cerchio::text::Tongue;

use super::samples::samples;
use super::stage::{Stage, at as moment};

/// At home, with the laboratories on the shelves and read.
pub fn home(tongue: Tongue) -> Stage {
    let mut stage = Stage::speaking(tongue);
    stage.send(Msg::Shelves(samples().iter().map(shelf).collect(), Vec::new()));
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
        Effect::Open(id) | Effect::LookInto(id) => Some(id.as_str()),
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

/// Two editions, the older one closed, with one entry of each kind.
pub fn ledger() -> Ledger {
    let mut ledger = Ledger::default();
    for year in [2024, 2025] {
        for kind in Kind::ALL {
            let id = format!("{}001", kind.prefix());
            let sheet = Box::new(Sheet::blank(&id, "Orto", kind));
            let orders = [
                Order::Entity(Entity::new(&id, kind)),
                Order::Sheet { year, sheet },
            ];
            ledger.perform(&orders).expect("an entry");
        }
    }
    let closing = closing(&ledger, 2024, moment("2025-01-31 12:00")).expect("an edition");
    ledger
        .perform(&[Order::Close { year: 2024, closing }])
        .expect("closed");
    ledger
}
