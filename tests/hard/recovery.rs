//! How long a laboratory of 227 KB with a long journal takes from the disk to the screen.
//!
//! `recovery N` writes a journal of N steps, once none and once all of them missing in the file, and prints the
//! milliseconds of each recovery; ends with 1 when one takes more than 300.
#![expect(clippy::expect_used, reason = "an instrument fails by panicking")]

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use cerchio::app::{Effect, Model, update, view};
use cerchio::domain::{Command, Document, Id, LogEntry, Record};
use cerchio::look::Look;
use cerchio::screen::Library;
use cerchio::shell::{Clerk, Pen};
use cerchio::store::{Holder, Places, SessionFile, Store, read};
use cerchio::text::{Tongue, Words};
use chrono::NaiveDateTime;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const NAME: &str = "prova";
const MOST_MS: u128 = 300;

fn main() -> ExitCode {
    let steps = std::env::args().nth(1).and_then(|steps| steps.parse().ok());
    let steps: u32 = steps.unwrap_or(10_000);
    let mut slowest = 0;
    for (name, in_file) in [("all in the file", steps), ("none in the file", 0)] {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), steps, in_file);
        let taken = recover(folder.path(), steps);
        println!("{steps} steps in the journal, {name}: shown after {taken} ms");
        slowest = slowest.max(taken);
    }
    ExitCode::from(u8::from(slowest > MOST_MS))
}

/// A laboratory whose file has the first `in_file` of its steps and whose journal has them all.
fn write(folder: &Path, steps: u32, in_file: u32) {
    let store = Store::new(Places::under(folder)).expect("a store");
    let mut document = sample();
    let mut file = SessionFile::create(&store, NAME, &Holder::unknown()).expect("a free name");
    let mut journal = store.new_journal(NAME, &document).expect("a journal");
    file.write(&document).expect("a disk");
    for number in 1..=steps {
        document.follow(&step(&document, number)).expect("a step");
        journal.note(&document).expect("a disk");
        if number == in_file {
            file.write(&document).expect("a disk");
        }
    }
}

fn recover(folder: &Path, steps: u32) -> u128 {
    let store = Store::new(Places::under(folder)).expect("a store");
    let mut clerk = Clerk::new(store, Pen::AtOnce, now);
    let words = Words::new(Tongue::Italian);
    let mut model = Model::new(
        Words::new(Tongue::Italian),
        Look::colour(),
        now(),
        Library::default(),
    );
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    let begun = Instant::now();
    for msg in clerk.do_effect(Effect::Open(NAME.to_owned()), &words, now()) {
        drop(update(&mut model, msg));
    }
    terminal.draw(|frame| view(&model, frame)).expect("a frame");
    let taken = begun.elapsed().as_millis();
    let log = model
        .open
        .as_ref()
        .map(|open| open.document.session.day.log.len());
    assert!(log.is_some_and(|log| log >= steps as usize), "{log:?}");
    taken
}

fn step(document: &Document, number: u32) -> cerchio::domain::Step {
    cerchio::domain::Step {
        number: document.last_step() + 1,
        at: now(),
        deed: cerchio::domain::Deed::Do(Command::put(Record::LogEntry(LogEntry {
            id: Id::new("G", 1_000 + number),
            at: now(),
            text: format!("Passo {number}: perché «no»?"),
        }))),
    }
}

/// The worked Open Space, running again.
fn sample() -> Document {
    let bytes = include_bytes!("../../sessions/2025-05-17-nessuno-resta-solo.ron");
    let mut document = read(bytes).into_document().expect("the sample");
    let reason = "prova".to_owned();
    document
        .perform(Command::Reopen { reason }, now())
        .expect("a laboratory to reopen");
    document
}

fn now() -> NaiveDateTime {
    NaiveDateTime::parse_from_str("2025-05-17 12:00", "%Y-%m-%d %H:%M").expect("a moment")
}
