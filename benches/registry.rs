//! What the registry costs with 1,000 laboratories and 3,000 yearly sheets. `cargo bench --bench registry`.
//!
//! A cold rebuild takes at most half a second, a filter or the opening of a screen at most 16 milliseconds.
#![expect(clippy::expect_used, reason = "a benchmark fails by panicking")]

use cerchio::app::{Model, Msg, update, view};
use cerchio::domain::Document;
use cerchio::look::Look;
use cerchio::registry::indicator::figures;
use cerchio::registry::ladder::{Rules, relations};
use cerchio::registry::ledger::{Entity, Kind, Ledger, Matter, Order, Sheet};
use cerchio::registry::promotion::inbox;
use cerchio::registry::quality::issues;
use cerchio::registry::{Filter, build};
use cerchio::screen::Library;
use cerchio::store::{Reading, read};
use cerchio::text::{Tongue, Words};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

/// Laboratories with what the registry reads of them: header, projects and where they come from, of a worked Open Space.
fn laboratories(n: usize) -> Vec<Document> {
    let bytes = include_bytes!("../sessions/2025-05-17-nessuno-resta-solo.ron");
    let mut document = match read(bytes) {
        Reading::Whole(lifted) | Reading::ByHand(lifted) => lifted.document,
        Reading::Newer { .. } | Reading::Damaged(_) => panic!("the sample does not read"),
    };
    document.diary.clear();
    (0..n)
        .map(|number| {
            let mut document = document.clone();
            document.summary.id = format!("{number:04}-{}", document.summary.id);
            for project in &mut document.session.outcomes.projects {
                project.title = format!("{} {number}", project.title);
            }
            document
        })
        .collect()
}

/// Three editions of a thousand projects each.
fn ledger() -> Ledger {
    let mut ledger = Ledger::default();
    let orders: Vec<Order> = (0..1_000_u32)
        .flat_map(|number| {
            let id = format!("PI{number:04}");
            let entity = Order::Entity(Entity::new(&id, Kind::Project));
            let sheets = (2023..2026).map(move |year| Order::Sheet {
                year,
                sheet: Box::new(sheet(&id, number)),
            });
            std::iter::once(entity).chain(sheets)
        })
        .collect();
    ledger.perform(&orders).expect("good orders");
    ledger
}

fn sheet(id: &str, number: u32) -> Sheet {
    let mut sheet = Sheet::blank(id, &format!("Orto di vicinato {number}"), Kind::Project);
    sheet.territory.districts = vec![format!("Quartiere {}", number % 6)];
    sheet.territory.zones = vec![format!("Zona {}", number % 18)];
    sheet.territory.range = Some("zona".to_owned());
    if let Matter::Project(project) = &mut sheet.matter {
        project.needs = vec!["salute".to_owned(), "poverta".to_owned()];
        project.activities = vec!["salute".to_owned()];
        project.people.beneficiaries = (!number.is_multiple_of(7)).then_some(number);
        project.people.in_charge = (!number.is_multiple_of(5)).then_some(number / 3);
    }
    sheet
}

/// The registry open with everything read.
fn model() -> Model {
    let noon = chrono::NaiveDateTime::parse_from_str("2025-05-17 12:00", "%Y-%m-%d %H:%M").expect("a moment");
    let words = Words::new(Tongue::Italian);
    let mut model = Model::new(words, Look::colour(), noon, Library::default());
    press(&mut model, 'r');
    update(&mut model, Msg::Ledger(Box::new(ledger())));
    update(&mut model, Msg::ReadAll(laboratories(1_000)));
    model
}

fn press(model: &mut Model, letter: char) {
    let key = KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE);
    update(model, Msg::Key(key));
}

fn paint(model: &Model, terminal: &mut Terminal<TestBackend>) {
    terminal.draw(|frame| view(model, frame)).expect("a drawn frame");
}

/// From laboratories that were read to everything that the registry shows.
#[divan::bench(sample_count = 10)]
fn cold_rebuild_of_1000_laboratories(bencher: divan::Bencher) {
    let (documents, ledger) = (laboratories(1_000), ledger());
    let documents: Vec<&Document> = documents.iter().collect();
    bencher.bench_local(|| {
        let born = build(&documents);
        let figures = figures(&ledger, 2025).map_or(0, |figures| figures.all.len());
        (
            inbox(&born, &ledger).waiting.len(),
            issues(&ledger, 2025).len(),
            figures,
        )
    });
}

#[divan::bench(sample_count = 20)]
fn filter_of_3000_project_sheets(bencher: divan::Bencher) {
    let documents = laboratories(1_000);
    let registry = build(&documents.iter().collect::<Vec<_>>());
    let filter = Filter {
        text: "cancello aperto".to_owned(),
        ..Filter::default()
    };
    bencher.bench_local(|| registry.filter(&filter).len());
}

#[divan::bench(sample_count = 20)]
fn figures_of_an_edition(bencher: divan::Bencher) {
    let ledger = ledger();
    bencher.bench_local(|| figures(&ledger, 2025).map_or(0, |figures| figures.all.len()));
}

/// Every filter of the list of projects counted, with one on.
#[divan::bench(sample_count = 20)]
fn filters_of_3000_project_sheets(bencher: divan::Bencher) {
    let documents = laboratories(1_000);
    let registry = build(&documents.iter().collect::<Vec<_>>());
    let filter = Filter {
        year: Some(2025),
        ..Filter::default()
    };
    bencher.bench_local(|| registry.choices(&filter).needs.len());
}

/// Where every organisation stands, from the laboratories and the sheets.
#[divan::bench(sample_count = 10)]
fn ladder_of_1000_laboratories(bencher: divan::Bencher) {
    let (documents, ledger) = (laboratories(1_000), ledger());
    let documents: Vec<&Document> = documents.iter().collect();
    let today = chrono::NaiveDate::from_ymd_opt(2025, 6, 1).expect("a day");
    bencher.bench_local(|| {
        let all = relations(&ledger, &documents);
        let rules = Rules::default();
        all.iter()
            .filter(|each| each.rank(today, &rules).stage.is_some())
            .count()
    });
}

/// The entries open, and a letter typed in their search.
#[divan::bench(sample_count = 20)]
fn key_in_the_entries(bencher: divan::Bencher) {
    let mut model = model();
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    press(&mut model, '2');
    let mut letters = "ortodivicinato".chars().cycle();
    bencher.bench_local(|| {
        press(&mut model, letters.next().expect("a letter"));
        paint(&model, &mut terminal);
    });
}

/// The figures opened, painted, and left.
#[divan::bench(args = ['1', '2', '3', '4', '5', '7', '8', '9'], sample_count = 20)]
fn opening_a_screen(bencher: divan::Bencher, part: char) {
    let mut model = model();
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    bencher.with_inputs(|| ()).bench_local_values(|()| {
        press(&mut model, part);
        paint(&model, &mut terminal);
        update(
            &mut model,
            Msg::Key(KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE)),
        );
    });
}
