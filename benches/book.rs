//! What papers and lists cost, small and large. `cargo bench --bench book`.
//!
//! Proceedings of 200 contributions take at most 2 seconds in all formats, of 2,000 at most 10; meanwhile a key is answered
//! as it is when nothing is made.
#![expect(clippy::expect_used, reason = "a benchmark fails by panicking")]

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use cerchio::app::{Model, Msg, Opened, update, view};
use cerchio::domain::{Document, Id, Report};
use cerchio::exchange::{decode, judge, open, read as read_table};
use cerchio::export::{Format, Naming, export};
use cerchio::look::Look;
use cerchio::paper::{Edition, Paper, Setting, book};
use cerchio::screen::{Access, Library};
use cerchio::store::{Reading, read};
use cerchio::text::{Tongue, Words};
use chrono::NaiveDateTime;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

/// The worked Open Space with its topics and reports told over and over, all under new numbers.
fn with_contributions(n: usize) -> Document {
    let bytes = include_bytes!("../sessions/2025-05-17-nessuno-resta-solo.ron");
    let mut document = match read(bytes) {
        Reading::Whole(lifted) | Reading::ByHand(lifted) => lifted.document,
        Reading::Newer { .. } | Reading::Damaged(_) => panic!("the sample does not read"),
    };
    let session = &mut document.session;
    let number = |idx: usize| u32::try_from(idx + 1).expect("a small number");
    let sheets = session
        .proposals
        .iter()
        .cycle()
        .take(n)
        .cloned()
        .collect::<Vec<_>>();
    session.proposals = sheets;
    for (idx, sheet) in session.proposals.iter_mut().enumerate() {
        sheet.id = Id::new("T", number(idx));
    }
    let reports: Vec<Report> = session.reports.iter().cycle().take(n / 2).cloned().collect();
    session.reports = reports;
    for (idx, report) in session.reports.iter_mut().enumerate() {
        report.id = Id::new("R", number(idx));
        report.topic = Id::new("T", number(idx));
    }
    document
}

fn set_all(paper: &Paper) -> usize {
    let sizes = Setting::ALL.map(|setting| setting.set(paper).expect("a format").len());
    sizes.iter().sum()
}

#[divan::bench(args = [200, 2_000], sample_count = 5)]
fn book_in_all_formats(bencher: divan::Bencher, n: usize) {
    let document = with_contributions(n);
    let words = Words::new(Tongue::Italian);
    bencher.bench_local(|| set_all(&book(&document, Edition::Draft, &words)));
}

/// A laboratory open on the screen, whose lists are walked up and down.
struct Screen {
    model: Model,
    terminal: Terminal<TestBackend>,
    keys: std::iter::Cycle<std::array::IntoIter<KeyCode, 2>>,
}

impl Screen {
    fn new() -> Self {
        let noon = NaiveDateTime::parse_from_str("2025-05-17 12:00", "%Y-%m-%d %H:%M").expect("a moment");
        let words = Words::new(Tongue::Italian);
        let mut model = Model::new(words, Look::colour(), noon, Library::default());
        let opened = Opened {
            document: with_contributions(200),
            access: Access::Writing,
            notice: None,
            drafts: Vec::new(),
        };
        update(&mut model, Msg::Opened(Box::new(opened)));
        Self {
            model,
            terminal: Terminal::new(TestBackend::new(120, 40)).expect("a test terminal"),
            keys: [KeyCode::Down, KeyCode::Up].into_iter().cycle(),
        }
    }

    /// From a key to its frame.
    fn answer(&mut self) {
        let key = self.keys.next().expect("a key");
        update(&mut self.model, Msg::Key(KeyEvent::from(key)));
        let model = &self.model;
        self.terminal.draw(|frame| view(model, frame)).expect("a frame");
    }
}

#[divan::bench]
fn a_key_while_nothing_is_made(bencher: divan::Bencher) {
    let mut screen = Screen::new();
    bencher.bench_local(|| screen.answer());
}

/// The proceedings are made beside the screen, as the program does.
#[divan::bench]
fn a_key_while_proceedings_are_made(bencher: divan::Bencher) {
    let mut screen = Screen::new();
    let document = with_contributions(2_000);
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let words = Words::new(Tongue::Italian);
            while !is_over.load(Ordering::Relaxed) {
                divan::black_box(set_all(&book(&document, Edition::Draft, &words)));
            }
        });
        bencher.bench_local(|| screen.answer());
        is_over.store(true, Ordering::Relaxed);
    });
}

/// A list of 10,000 people is judged within a second.
#[divan::bench(sample_count = 5)]
fn ten_thousand_people_judged(bencher: divan::Bencher) {
    let document = with_contributions(10);
    let rows: Vec<String> = (0..10_000)
        .map(|n| format!("Nome{n};Cognome {};L'Orto;Zola Predosa", n % 977))
        .collect();
    let list = format!("Nome;Cognome;Ente;Comune\n{}\n", rows.join("\n"));
    bencher.bench_local(|| {
        judge(&read_table(&decode(list.as_bytes()).0).rows, &document)
            .rows
            .len()
    });
}

/// The same as a workbook, from its bytes to the verdicts.
#[divan::bench(sample_count = 5)]
fn ten_thousand_people_in_a_workbook(bencher: divan::Bencher) {
    let document = with_contributions(10);
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in (0_u16..).zip(["Nome", "Cognome", "Ente", "Comune"]) {
        sheet.write(0, column, name).expect("a head");
    }
    for n in 0..10_000_u32 {
        let cells = [
            format!("Nome{n}"),
            format!("Cognome {}", n % 977),
            "L'Orto".to_owned(),
        ];
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write(n + 1, column, cell).expect("a cell");
        }
    }
    let bytes = workbook.save_to_buffer().expect("a workbook");
    bencher.bench_local(|| {
        let table = open(&bytes).expect("a list");
        judge(&table.rows, &document).rows.len()
    });
}

/// Every table of a laboratory as a workbook, large and small.
#[divan::bench(args = [200, 2_000], sample_count = 5)]
fn workbook_of_a_laboratory(bencher: divan::Bencher, n: usize) {
    let document = with_contributions(n);
    let words = Words::new(Tongue::Italian);
    bencher.bench_local(|| {
        let files = export(&document, Format::Xlsx, Naming::Pseudonyms, &words);
        files.map_or(0, |files| files.len())
    });
}

#[divan::bench(args = [200, 2_000], sample_count = 5)]
fn pdf_alone(bencher: divan::Bencher, n: usize) {
    let document = with_contributions(n);
    let words = Words::new(Tongue::Italian);
    let paper = book(&document, Edition::Draft, &words);
    bencher.bench_local(|| Setting::Pdf.set(&paper).expect("a PDF").len());
}
