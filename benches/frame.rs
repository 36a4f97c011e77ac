//! What a key costs: the update, the painting, the save. `cargo bench --bench frame`.
#![expect(clippy::expect_used, reason = "a benchmark fails by panicking")]

use cerchio::app::{Model, Msg, Opened, update, view, view_changes};
use cerchio::domain::{Command, Document, LogEntry, Record};
use cerchio::look::Look;
use cerchio::screen::{Access, Library};
use cerchio::store::{Reading, read};
use cerchio::text::{Tongue, Words};
use cerchio::widget::Still;
use chrono::NaiveDateTime;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

/// The worked Open Space: 42 people, 14 topics, 12 reports, about 225 KB.
fn sample() -> Document {
    let bytes = include_bytes!("../sessions/2025-05-17-nessuno-resta-solo.ron");
    match read(bytes) {
        Reading::Whole(lifted) | Reading::ByHand(lifted) => lifted.document,
        Reading::Newer { .. } | Reading::Damaged(_) => panic!("the sample does not read"),
    }
}

fn noon() -> NaiveDateTime {
    NaiveDateTime::parse_from_str("2025-05-17 12:00", "%Y-%m-%d %H:%M").expect("a moment")
}

fn model() -> Model {
    let mut model = Model::new(
        Words::new(Tongue::Italian),
        Look::colour(),
        noon(),
        Library::default(),
    );
    let mut document = sample();
    document
        .perform(
            Command::Reopen {
                reason: "prova".to_owned(),
            },
            noon(),
        )
        .expect("a laboratory to reopen");
    let opened = Opened {
        document,
        access: Access::Writing,
        notice: None,
        drafts: Vec::new(),
    };
    update(&mut model, Msg::Opened(Box::new(opened)));
    model
}

fn key(code: KeyCode) -> Msg {
    Msg::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

#[divan::bench]
fn words_of_one_language(bencher: divan::Bencher) {
    bencher.bench_local(|| Words::new(Tongue::Italian));
}

#[divan::bench]
fn a_letter_in_a_form(bencher: divan::Bencher) {
    bencher
        .with_inputs(|| {
            let mut model = model();
            update(&mut model, key(KeyCode::F(8)));
            model
        })
        .bench_local_refs(|model| update(model, key(KeyCode::Char('a'))));
}

#[divan::bench]
fn a_frame_with_a_form(bencher: divan::Bencher) {
    let mut model = model();
    update(&mut model, key(KeyCode::F(8)));
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a test terminal");
    bencher.bench_local(|| terminal.draw(|frame| view(&model, frame)).map(|_| ()));
}

#[divan::bench]
fn a_frame_of_the_laboratory_painted_whole(bencher: divan::Bencher) {
    let model = model();
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a test terminal");
    bencher.bench_local(|| terminal.draw(|frame| view(&model, frame)).map(|_| ()));
}

/// As the terminal has it: what is shown already is left as it is.
#[divan::bench]
fn a_key_that_moves_the_mark_and_its_frame(bencher: divan::Bencher) {
    let mut model = model();
    let still = Still::default();
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a test terminal");
    let mut ways = [KeyCode::Down, KeyCode::Up].into_iter().cycle();
    bencher.bench_local(|| {
        update(&mut model, key(ways.next().expect("a key")));
        view_changes(&model, &still, &mut terminal.get_frame());
        still.turn()
    });
}

#[divan::bench]
fn a_command_on_a_full_laboratory(bencher: divan::Bencher) {
    bencher.with_inputs(model).bench_local_refs(|model| {
        let open = model.open.as_mut().expect("an open laboratory");
        let id = open.document.next_id("G");
        let entry = LogEntry {
            id,
            at: noon(),
            text: "campana".to_owned(),
        };
        open.document
            .perform(Command::put(Record::LogEntry(entry)), noon())
    });
}

#[divan::bench]
fn writing_a_document(bencher: divan::Bencher) {
    let document = sample();
    bencher.bench(|| ron::ser::to_string_pretty(&document, ron::ser::PrettyConfig::new()));
}

#[divan::bench]
fn reading_a_document(bencher: divan::Bencher) {
    bencher.bench(sample);
}
