//! `cerchio person NAME`: all that is kept of a person, as text to hand over.

use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::print;
use crate::domain::{AgeBand, Attendance, Document, Noun, Person, namers};
use crate::fold::fold;
use crate::label::Labels;
use crate::store::{Act, Holder, Store};
use crate::text::Words;

pub fn person(store: &Store, name: &str, words: &Words) -> ExitCode {
    let entries = match store.scan() {
        Ok(entries) => entries,
        Err(trouble) => return refuse(&told(&trouble, words), 1),
    };
    let own = entries.iter().filter(|entry| entry.copy_of.is_none());
    let documents = own.filter_map(|entry| store.look(&entry.path).ok()?.into_document());
    let mut lines = Vec::new();
    for document in documents {
        for person in document.everybody().filter(|person| is_called(person, name)) {
            about(person, &document, words, &mut lines);
        }
    }
    if lines.is_empty() {
        return refuse(&words.tell("person-nobody", &[("name", name.into())]), 1);
    }
    lines.push(words.say("person-rights"));
    match store.record(Act::Told, "", &Holder::here(clock())) {
        Ok(()) => print(&lines.join("\n")),
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

fn is_called(person: &Person, name: &str) -> bool {
    let turned = format!("{} {}", person.last, person.first);
    let wanted = fold(name.trim());
    fold(&person.name()) == wanted || fold(turned.trim()) == wanted
}

/// What one laboratory keeps of a person.
fn about(person: &Person, document: &Document, words: &Words, lines: &mut Vec<String>) {
    let session = &document.session;
    let labels = Labels::with(words);
    let title = [
        ("title", session.header.title.as_str().into()),
        ("date", words.long_date(session.header.date).into()),
    ];
    lines.push(words.tell("person-laboratory", &title));
    if session
        .person(&person.id)
        .is_none_or(|known| known.key != person.key)
    {
        lines.push(format!("  {}", words.say("person-taken-away")));
    }
    let mut say = |key: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("  {}: {value}", words.say(key)));
        }
    };
    say("person-name", person.name());
    say("person-key", person.key.clone());
    say("person-belonging", labels.belonging(person.belonging));
    say("person-level", labels.level(person.level));
    let body = person.body.as_ref().and_then(|id| session.body(id));
    say(
        "person-body",
        body.map(|body| body.name.clone()).unwrap_or_default(),
    );
    say("person-municipality", person.municipality.clone());
    say(
        "person-age",
        person.age.map(|age: AgeBand| labels.age(age)).unwrap_or_default(),
    );
    say("person-came", came(&person.attendance, words));
    let consents = &person.consents;
    for (key, is_given) in [
        ("person-notice", consents.notice),
        ("person-images", consents.images),
        ("person-recontact", consents.recontact),
        ("person-in-report", consents.name_in_report),
    ] {
        say(key, words.say(if is_given { "person-yes" } else { "person-no" }));
    }
    say("person-consent-note", consents.note.clone());
    say("person-accessibility", person.care.accessibility.clone());
    let companions = person.care.companions.iter();
    let companions: Vec<String> = companions.map(|id| labels.thing(session, id)).collect();
    say("person-companions", companions.join(", "));
    for id in namers(session, &person.id) {
        let noun = session.noun_of(&id);
        if noun != Some(Noun::Person) {
            say("person-named-in", labels.thing(session, &id));
        }
    }
}

fn came(attendance: &Attendance, words: &Words) -> String {
    match attendance {
        Attendance::Expected => words.say("person-expected"),
        Attendance::Absent => words.say("person-absent"),
        Attendance::Present {
            arrived, left: None, ..
        } => words.time(arrived.time()),
        Attendance::Present {
            arrived,
            left: Some(left),
            ..
        } => format!("{} – {}", words.time(arrived.time()), words.time(left.time())),
    }
}
