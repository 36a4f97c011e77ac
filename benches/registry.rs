//! What the registry costs with 1,000 laboratories and 3,000 yearly sheets. `cargo bench --bench registry`.
//!
//! A cold rebuild takes at most half a second, a filter or the opening of a screen at most 16 milliseconds.
#![expect(clippy::expect_used, reason = "a benchmark fails by panicking")]

use std::thread;
use std::time::Duration;

use cerchio::app::{Effect, Model, Msg, update, view};
use cerchio::domain::Document;
use cerchio::look::Look;
use cerchio::registry::indicator::figures;
use cerchio::registry::ladder::{Rules, Sightings, relations};
use cerchio::registry::ledger::{Entity, Involvement, Kind, Ledger, Matter, Order, Sheet};
use cerchio::registry::promotion::inbox;
use cerchio::registry::quality::issues;
use cerchio::registry::{Filter, build};
use cerchio::screen::{Library, Shelf};
use cerchio::shell::{Clerk, Pen};
use cerchio::store::{Places, Reading, Store, page_of, read};
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
    (0..n).map(|number| another(&document, number)).collect()
}

/// The same laboratory elsewhere: on one of 40 paths, on a day of three years, with people of its own, of 200 bodies.
fn another(document: &Document, number: usize) -> Document {
    let mut document = document.clone();
    document.summary.id = format!("{number:04}-{}", document.summary.id);
    let session = &mut document.session;
    session.header.path = format!("Percorso {}", number % 40);
    session.header.date -= chrono::Duration::days(number as i64);
    for project in &mut session.outcomes.projects {
        project.title = format!("{} {number}", project.title);
    }
    for person in &mut session.people {
        person.key = format!("{}-{}", person.key, number % 200);
    }
    for body in &mut session.bodies {
        body.name = format!("{} {}", body.name, number % 20);
    }
    document
}

/// Three editions of 900 projects, 60 tables and 40 groups each, with 300 organisations.
fn ledger() -> Ledger {
    let mut ledger = Ledger::default();
    let organisations = (0..300_u32).map(|number| Order::Organisation {
        id: format!("O{number:03}"),
        name: format!("Associazione {number}"),
    });
    let entries = (0..1_000_u32).flat_map(|number| {
        let kind = match number % 50 {
            0..3 => Kind::Table,
            3..5 => Kind::Group,
            _ => Kind::Project,
        };
        let id = format!("{}{number:04}", kind.prefix());
        let entity = Order::Entity(Entity::new(&id, kind));
        let sheets = (2023..2026).map(move |year| Order::Sheet {
            year,
            sheet: Box::new(sheet(&id, number, kind)),
        });
        std::iter::once(entity).chain(sheets)
    });
    let orders: Vec<Order> = organisations.chain(entries).collect();
    ledger.perform(&orders).expect("good orders");
    ledger
}

fn sheet(id: &str, number: u32, kind: Kind) -> Sheet {
    let mut sheet = Sheet::blank(id, &format!("Orto di vicinato {number}"), kind);
    sheet.territory.districts = vec![format!("Quartiere {}", number % 6)];
    sheet.territory.zones = vec![format!("Zona {}", number % 18)];
    sheet.territory.range = Some("zona".to_owned());
    if let Matter::Project(project) = &mut sheet.matter {
        project.needs = vec!["salute".to_owned(), "poverta".to_owned()];
        project.activities = vec!["salute".to_owned()];
        project.people.beneficiaries = (!number.is_multiple_of(7)).then_some(number);
        project.people.in_charge = (!number.is_multiple_of(5)).then_some(number / 3);
        project.subjects = (0..4)
            .map(|place| Involvement {
                organisation: organisation(number + place),
                roles: vec!["partner".to_owned()],
                referrals: Some(number % 3),
                ..Involvement::default()
            })
            .collect();
    }
    if let Matter::Table(table) = &mut sheet.matter {
        table.themes = vec!["casa".to_owned()];
        table.organisations = (0..12).map(|place| organisation(number + place)).collect();
    }
    sheet
}

fn organisation(number: u32) -> String {
    format!("O{:03}", number % 300)
}

fn noon() -> chrono::NaiveDateTime {
    chrono::NaiveDateTime::parse_from_str("2025-05-17 12:00", "%Y-%m-%d %H:%M").expect("a moment")
}

/// The list behind `key` at home, with nothing read yet.
fn opened(key: char) -> Model {
    let words = Words::new(Tongue::Italian);
    let mut model = Model::new(words, Look::colour(), noon(), Library::default());
    let shelves = laboratories(1).into_iter().map(|document| Shelf {
        id: document.summary.id.clone(),
        summary: Some(document.summary),
        trouble: None,
        twins: 0,
    });
    update(&mut model, Msg::Shelves(shelves.collect(), Vec::new()));
    press(&mut model, key);
    update(&mut model, Msg::Ledger(Box::new(ledger())));
    model
}

/// The same with everything read.
fn model(key: char) -> Model {
    let mut model = opened(key);
    update(&mut model, Msg::ReadAll(laboratories(1_000)));
    model
}

/// A folder with a thousand laboratories: the three worked ones over and over, whole, as the program saves them.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::new(Places::under(folder.path())).expect("a house");
    let worked: [&[u8]; 3] = [
        include_bytes!("../sessions/2025-05-17-nessuno-resta-solo.ron"),
        include_bytes!("../sessions/2025-10-09-la-casa-della-salute-e-di-tutti.ron"),
        include_bytes!("../sessions/2026-03-07-abitare-vicini-2035.ron"),
    ];
    let worked = worked.map(|bytes| read(bytes).into_document().expect("a sample"));
    for (number, document) in worked.iter().cycle().take(1_000).enumerate() {
        let mut document = document.clone();
        document.summary.id = format!("{}-laboratorio-{number:04}", document.summary.date);
        let path = store.places.session(&document.summary.id);
        std::fs::write(path, page_of(&document).expect("a page")).expect("a file");
    }
    folder
}

/// Reads the laboratories of a folder as the program does, painting each part, until so many are on the screen.
fn read_on_screen(store: &Store, n_wanted: usize) -> Model {
    let words = Words::new(Tongue::Italian);
    let mut model = opened('r');
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    let mut clerk = Clerk::new(store.clone(), Pen::Behind, noon);
    clerk.do_effect(Effect::ReadAll, &words, noon());
    while model.library.documents.as_ref().map_or(0, Vec::len) < n_wanted {
        for msg in clerk.news(&words) {
            update(&mut model, msg);
            paint(&model, &mut terminal);
        }
        thread::sleep(Duration::from_millis(1));
    }
    model
}

fn press(model: &mut Model, letter: char) {
    strike(model, KeyCode::Char(letter));
}

fn strike(model: &mut Model, code: KeyCode) {
    update(model, Msg::Key(KeyEvent::new(code, KeyModifiers::NONE)));
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

/// From a thousand files to all of that on the screen, shown as it grows.
#[divan::bench(sample_count = 5)]
fn cold_rebuild_of_1000_laboratories_from_disk(bencher: divan::Bencher) {
    let folder = folder();
    let store = Store::new(Places::under(folder.path())).expect("a house");
    bencher.bench_local(|| read_on_screen(&store, 1_000));
}

/// From the same files to the first laboratories on the screen.
#[divan::bench(sample_count = 5)]
fn first_of_1000_laboratories_from_disk(bencher: divan::Bencher) {
    let folder = folder();
    let store = Store::new(Places::under(folder.path())).expect("a house");
    bencher.bench_local(|| read_on_screen(&store, 1));
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
        let all = relations(&ledger, &Sightings::of(&documents));
        let rules = Rules::default();
        all.iter()
            .filter(|each| each.rank(today, &rules).stage.is_some())
            .count()
    });
}

/// The entries open, and a letter typed in their search.
#[divan::bench(sample_count = 20)]
fn key_in_the_entries(bencher: divan::Bencher) {
    let mut model = model('r');
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    press(&mut model, '2');
    let mut letters = "ortodivicinato".chars().cycle();
    bencher.bench_local(|| {
        press(&mut model, letters.next().expect("a letter"));
        paint(&model, &mut terminal);
    });
}

/// A part of the registry opened, painted, and left.
#[divan::bench(args = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'], sample_count = 20)]
fn opening_a_screen(bencher: divan::Bencher, part: char) {
    let mut model = model('r');
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    bencher.bench_local(|| {
        press(&mut model, part);
        paint(&model, &mut terminal);
        strike(&mut model, KeyCode::Esc);
    });
}

/// The same the first time: nothing of it was computed before.
#[divan::bench(args = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'], sample_count = 3)]
fn opening_a_screen_for_the_first_time(bencher: divan::Bencher, part: char) {
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    bencher
        .with_inputs(|| model('r'))
        .bench_local_values(|mut model| {
            press(&mut model, part);
            paint(&model, &mut terminal);
            model
        });
}

/// What lies a key further: the first line of each list, a filter put on and moved in, another year.
#[divan::bench(args = ["1p", "1↵", "2↵", "2⇥", "3↵", "3⇥↓↵", "3←", "4↵", "4⇥", "6↵", "6⇥", "7↵", "8↵", "8→", "8⇥", "←"], sample_count = 5)]
fn a_key_further(bencher: divan::Bencher, keys: &str) {
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    let codes: Vec<KeyCode> = keys.chars().map(code).collect();
    let (last, before) = codes.split_last().expect("a key");
    bencher
        .with_inputs(|| {
            let mut model = model('r');
            for code in before {
                strike(&mut model, *code);
                paint(
                    &model,
                    &mut Terminal::new(TestBackend::new(120, 40)).expect("a terminal"),
                );
            }
            model
        })
        .bench_local_values(|mut model| {
            strike(&mut model, *last);
            paint(&model, &mut terminal);
            model
        });
}

fn code(sign: char) -> KeyCode {
    match sign {
        '↵' => KeyCode::Enter,
        '⇥' => KeyCode::Tab,
        '←' => KeyCode::Left,
        '→' => KeyCode::Right,
        '↓' => KeyCode::Down,
        letter => KeyCode::Char(letter),
    }
}

/// The archive opened, a letter typed that is in every laboratory, two words (thirteen letters), its filters opened.
#[divan::bench(args = ["open", "letter", "word", "filters"], sample_count = 10)]
fn key_in_the_archive(bencher: divan::Bencher, key: &str) {
    let mut model = model('a');
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a terminal");
    bencher.bench_local(|| {
        match key {
            "open" => {
                strike(&mut model, KeyCode::Esc);
                press(&mut model, 'a');
            }
            "letter" => {
                strike(&mut model, KeyCode::Backspace);
                press(&mut model, 'o');
            }
            "word" => {
                strike(&mut model, KeyCode::Esc);
                press(&mut model, 'a');
                for letter in "cortile nadia".chars() {
                    press(&mut model, letter);
                    paint(&model, &mut terminal);
                }
            }
            _ => {
                strike(&mut model, KeyCode::Tab);
                paint(&model, &mut terminal);
                strike(&mut model, KeyCode::Esc);
            }
        }
        paint(&model, &mut terminal);
    });
}
