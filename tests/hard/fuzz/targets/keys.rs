//! Any bytes at the keys, in windows of any size: the program goes on, and hears the next key.
#![no_main]

use cerchio::app::{Model, Msg, Opened, update, view};
use cerchio::domain::Document;
use cerchio::format::{Template, built_in, read};
use cerchio::look::Look;
use cerchio::screen::{Access, Library};
use cerchio::shell::Decoder;
use cerchio::store;
use cerchio::text::{Tongue, Words};
use crossterm::event::{Event, KeyCode};
use libfuzzer_sys::fuzz_target;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const SAMPLES: [&[u8]; 3] = [
    include_bytes!("../../../../sessions/2025-05-17-nessuno-resta-solo.ron"),
    include_bytes!("../../../../sessions/2025-10-09-la-casa-della-salute-e-di-tutti.ron"),
    include_bytes!("../../../../sessions/2026-03-07-abitare-vicini-2035.ron"),
];

thread_local! {
    static SHELVES: (Vec<Document>, Vec<Template>) = (
        SAMPLES.iter().filter_map(|bytes| store::read(bytes).into_document()).collect(),
        built_in().into_iter().filter_map(|(_, text)| read(text).ok()).collect(),
    );
}

/// The laboratory chosen by a number: one of the samples, or none.
fn document(number: u8) -> Option<Document> {
    SHELVES.with(|(documents, _)| documents.get(usize::from(number % 4)).cloned())
}

fn model(number: u8) -> Model {
    let library = Library {
        templates: SHELVES.with(|(_, templates)| templates.clone()),
        documents: Some(document(number / 4).into_iter().collect()),
        ..Library::default()
    };
    let now = chrono::NaiveDate::from_ymd_opt(2025, 5, 17)
        .and_then(|day| day.and_hms_opt(9, 0, 0))
        .expect("an hour");
    Model::new(Words::new(Tongue::Italian), Look::colour(), now, library)
}

fuzz_target!(|bytes: &[u8]| {
    let [first, width, height, keys @ ..] = bytes else {
        return;
    };
    // The first byte chooses the laboratory that is open, or none, and the one in the archive.
    let mut model = model(*first);
    if let Some(document) = document(*first) {
        let opened = Opened {
            document,
            access: Access::Writing,
            notice: None,
            drafts: Vec::new(),
        };
        let _ = update(&mut model, Msg::Opened(Box::new(opened)));
    }
    let mut decoder = Decoder::default();
    let mut events = decoder.feed(keys);
    while decoder.patience().is_some() {
        events.extend(decoder.settle());
    }
    let heard = decoder.feed(b"x");
    assert!(matches!(heard.as_slice(), [Event::Key(key)] if key.code == KeyCode::Char('x')));
    for event in events {
        let msg = match event {
            Event::Key(key) => Msg::Key(key),
            Event::Mouse(mouse) => Msg::Mouse(mouse),
            Event::Paste(text) => Msg::Paste(text),
            _ => Msg::Tick,
        };
        let _ = update(&mut model, msg);
    }
    let size = (u16::from(*width), u16::from(*height));
    let mut terminal = Terminal::new(TestBackend::new(size.0.max(1), size.1.max(1))).expect("a terminal");
    terminal.draw(|frame| view(&model, frame)).expect("a frame");
});
