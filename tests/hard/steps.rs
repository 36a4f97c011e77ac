//! A laboratory written step by step, to be broken from outside at every operation on its files.
//!
//! `steps DIR N` says `written 3` when the third step may be painted and `durable 3` when it is in the file; it ends with 3
//! when the disk goes on refusing. `steps --check DIR` says `recovered 3`, or ends with 1 when something is damaged.
#![expect(clippy::expect_used, reason = "an instrument fails by panicking")]

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use cerchio::domain::{Command, Document, Header, Id, LogEntry, Names, Record, prepare};
use cerchio::format::{built_in, read};
use cerchio::store::{CaughtUp, Holder, Journal, Opened, Places, SessionFile, Store, Trouble};
use chrono::NaiveDateTime;

const NAME: &str = "prova";
/// How often a refused save is tried again.
const TRIES: u32 = 3;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [check, folder] if check == "--check" => report(recovered(Path::new(folder))),
        [folder, steps] => {
            let steps = steps.parse().expect("a number of steps");
            match play(Path::new(folder), steps) {
                Ok(()) => ExitCode::SUCCESS,
                Err(trouble) => {
                    println!("told: {trouble:?}");
                    ExitCode::from(3)
                }
            }
        }
        _ => ExitCode::from(2),
    }
}

fn report(recovered: Result<u32, String>) -> ExitCode {
    match recovered {
        Ok(steps) => {
            println!("recovered {steps}");
            ExitCode::SUCCESS
        }
        Err(said) => {
            println!("damaged: {said}");
            ExitCode::FAILURE
        }
    }
}

fn play(folder: &Path, steps: u32) -> Result<(), Trouble> {
    let store = again(|| Store::new(Places::under(folder)))?;
    let mut document = laboratory();
    let mut file = again(|| SessionFile::create(&store, NAME, &Holder::unknown()))?;
    again(|| file.write(&document))?;
    let mut journal = again(|| store.new_journal(NAME, &document))?;
    for number in 1..=steps {
        document
            .perform(entry(number), now())
            .expect("a step that no rule refuses");
        if journal.note(&document).is_ok() {
            say("written", number);
        }
        if number.is_multiple_of(3) {
            save(&mut file, &mut journal, &document)?;
            say("written", number);
            say("durable", number);
        }
    }
    again(|| file.write(&document))
}

fn save(file: &mut SessionFile, journal: &mut Journal, document: &Document) -> Result<(), Trouble> {
    again(|| file.write(document))?;
    journal.saved(document.last_step());
    Ok(())
}

fn again<T>(mut act: impl FnMut() -> Result<T, Trouble>) -> Result<T, Trouble> {
    let mut result = act();
    for _ in 1..TRIES {
        if result.is_ok() {
            break;
        }
        result = act();
    }
    result
}

fn recovered(folder: &Path) -> Result<u32, String> {
    let path = Places::under(folder).session(NAME);
    if !path.exists() {
        return Ok(0);
    }
    let store = Store::new(Places::under(folder)).map_err(|trouble| format!("{trouble:?}"))?;
    let mut document = match store.open(&path, &Holder::unknown()) {
        Ok(Opened::Whole { document, .. }) => document,
        other => return Err(format!("{other:?}").chars().take(300).collect()),
    };
    match store.journal(NAME, &mut document) {
        Ok((_, CaughtUp::Steps(_))) => {}
        Ok((_, other)) => return Err(format!("{other:?}")),
        Err(trouble) => return Err(format!("{trouble:?}")),
    }
    let log = &document.session.day.log;
    let is_gapless = (1..)
        .zip(log)
        .all(|(number, entry)| entry.id == Id::new("G", number));
    if is_gapless && log.len() == document.diary.len() {
        Ok(document.last_step())
    } else {
        Err(format!(
            "{} entries of the log in {} steps",
            log.len(),
            document.diary.len()
        ))
    }
}

fn laboratory() -> Document {
    let templates = built_in();
    let (_, text) = templates.into_iter().next().expect("a template");
    let template = read(text).expect("a good template");
    let header = Header {
        title: "Prova".to_owned(),
        date: now().date(),
        ..Header::default()
    };
    let names = Names {
        space: &|mark| mark.to_string(),
        group: &|number| number.to_string(),
    };
    let variant = template.variants.first().expect("a variant");
    prepare(&template, variant, header, NAME.to_owned(), &names)
}

fn entry(number: u32) -> Command {
    Command::put(Record::LogEntry(LogEntry {
        id: Id::new("G", number),
        at: now(),
        text: format!("Passo {number}: perché «no»?"),
    }))
}

fn now() -> NaiveDateTime {
    NaiveDateTime::parse_from_str("2025-05-17 09:00", "%Y-%m-%d %H:%M").expect("a moment")
}

fn say(word: &str, number: u32) {
    let mut out = std::io::stdout();
    drop(writeln!(out, "{word} {number}").and_then(|()| out.flush()));
}
