//! A small laboratory: the bodies and three people of the worked Open Space, on its day, and whatever else is put in it.

use cerchio::domain::{Care, Command, Document, Header, Id, LogEntry, Names, Person, Record, prepare};

use super::samples::{OPEN_SPACE, samples};
use super::stage::at;

const NOON: &str = "2025-05-17 12:00";

/// The laboratory, with its header changed as is wanted.
pub fn few(changed: impl Fn(Header) -> Header) -> Document {
    let sample = samples().swap_remove(0);
    let variant = sample.template.variants.first().expect("a variant");
    let names = Names {
        space: &|mark| mark.to_string(),
        group: &|number| number.to_string(),
    };
    let header = changed(sample.session.header.clone());
    let mut document = prepare(&sample.template, variant, header, OPEN_SPACE.to_owned(), &names);
    for body in sample.session.bodies {
        put(&mut document, Record::Body(body));
    }
    let (nadia, others): (Vec<Person>, Vec<Person>) = sample
        .session
        .people
        .into_iter()
        .partition(|person| person.last == "Verdorto");
    for person in nadia.into_iter().chain(others.into_iter().take(2)) {
        let alone = Person {
            care: Care::default(),
            ..person
        };
        put(&mut document, Record::Person(alone));
    }
    document
}

/// Puts a record in it, as the program would.
pub fn put(document: &mut Document, record: Record) {
    let done = document.perform(Command::put(record), at(NOON));
    done.expect("a record that no rule refuses");
}

/// A line of its log.
pub fn noted(document: &mut Document, number: u32, text: &str) {
    let entry = LogEntry {
        id: Id::new("G", number),
        at: at(NOON),
        text: text.to_owned(),
    };
    put(document, Record::LogEntry(entry));
}
