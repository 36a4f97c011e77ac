//! The tests that play the whole program, in one binary.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod acquaintances;
mod actions;
mod any_window;
mod archive;
mod backdrop;
mod book;
mod cafe;
mod cards;
mod clicks;
mod clock;
mod console;
mod copies;
mod dots;
mod erasure;
mod every_template;
mod export;
mod forms;
mod gone;
mod guide;
mod home;
mod import;
mod kit;
mod ladder;
mod living_library;
mod paths;
mod plans;
mod programmes;
mod registry;
mod registry_orders;
mod registry_screen;
mod rehearsal;
mod replanned;
mod seats;
mod seats_by_hand;
mod settings;
mod support;
#[cfg(unix)]
mod terminal;
mod transcribe;
mod undo;
mod wall;
mod welcome;
mod whole_words;
mod yearbook;
