//! Every bit of a small laboratory and two thousand random bits of a large one, turned one at a time: each must be noticed.
//!
//! `flips SEED` prints how many were believed in silence; ends with 1 when one was.
#![expect(clippy::expect_used, reason = "an instrument fails by panicking")]

use std::process::ExitCode;

use cerchio::domain::{Command, Document, Header, Id, LogEntry, Names, Record, prepare};
use cerchio::format::{built_in, read as template};
use cerchio::store::{Reading, page_of, read};
use chrono::NaiveDateTime;

const LARGE: &[u8] = include_bytes!("../../sessions/2025-05-17-nessuno-resta-solo.ron");
const RANDOM_BITS: usize = 2_000;
const SMALL: usize = 4_000;

fn main() -> ExitCode {
    let seed = std::env::args().nth(1).and_then(|seed| seed.parse().ok());
    let mut state: u64 = seed.unwrap_or(1);
    let small = page_of(&small()).expect("a page");
    let mut large = read(LARGE).into_document().expect("the sample");
    large.rebase();
    let large = page_of(&large).expect("a page");
    let silent_small = (0..small.len() * 8).filter(|bit| is_silent(&small, *bit)).count();
    let silent_large = (0..RANDOM_BITS)
        .filter(|_| is_silent(&large, random(&mut state) % (large.len() * 8)))
        .count();
    println!(
        "{silent_small} silent of {} bits of {} bytes, {silent_large} of {RANDOM_BITS} of {} bytes",
        small.len() * 8,
        small.len(),
        large.len()
    );
    ExitCode::from(u8::from(silent_small + silent_large > 0))
}

/// The program believes the file with this bit turned as if it had written it.
fn is_silent(page: &[u8], bit: usize) -> bool {
    let mut turned = page.to_vec();
    if let Some(byte) = turned.get_mut(bit / 8) {
        *byte ^= 1 << (bit % 8);
    }
    matches!(read(&turned), Reading::Whole(_))
}

fn random(state: &mut u64) -> usize {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 24).unwrap_or_default()
}

/// A laboratory just prepared, with lines of its log until its file is of some four thousand bytes.
fn small() -> Document {
    let templates = built_in();
    let templates = templates.into_iter().filter_map(|(_, text)| template(text).ok());
    let template = templates
        .min_by_key(|template| format!("{template:?}").len())
        .expect("a template");
    let variant = template.variants.first().expect("a variant");
    let header = Header {
        title: "Prova".to_owned(),
        date: nine().date(),
        ..Header::default()
    };
    let names = Names {
        space: &|mark| mark.to_string(),
        group: &|number| number.to_string(),
    };
    let mut document = prepare(&template, variant, header, "prova".to_owned(), &names);
    for number in 1.. {
        if page_of(&document).expect("a page").len() >= SMALL {
            break;
        }
        let entry = LogEntry {
            id: Id::new("G", number),
            at: nine(),
            text: format!("Passo {number}: perché «no»?"),
        };
        document
            .perform(Command::put(Record::LogEntry(entry)), nine())
            .expect("a step that no rule refuses");
    }
    document
}

fn nine() -> NaiveDateTime {
    NaiveDateTime::parse_from_str("2025-05-17 09:00", "%Y-%m-%d %H:%M").expect("a moment")
}
