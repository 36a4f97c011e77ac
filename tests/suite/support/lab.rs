//! Prepared laboratories to play in, and the way to a phase.

use std::path::Path;

use cerchio::domain::{
    Attendance, Belonging, Care, Command, Consents, Document, Header, Id, Level, Names, Person, Proposal,
    ProposalState, Record, prepare,
};
use cerchio::format::{KindId, Template};
use cerchio::store::{Reading, read};

use super::stage::{Stage, at, date, templates};

/// A Future Lab with four groups and that many people already here.
pub fn future_lab(n_people: u32) -> Stage {
    Stage::with(peopled("future_lab", n_people))
}

/// The first variant of a format with that many people already here.
pub fn peopled(format: &str, n_people: u32) -> Document {
    let mut document = document(format);
    let now = at("2025-05-17 08:55");
    for number in 1..=n_people {
        let person = Record::Person(person(number));
        document.perform(Command::put(person), now).expect("a person");
        let arrive = Command::Arrive {
            person: Id::new("P", number),
            at: now,
        };
        document.perform(arrive, now).expect("an arrival");
    }
    document
}

/// The first variant of a format, prepared for 17 May 2025 at 9.
pub fn document(format: &str) -> Document {
    let template: Template = templates()
        .into_iter()
        .find(|template| template.id == format)
        .expect("the format");
    let header = Header {
        title: "Abitare vicini".to_owned(),
        date: date("2025-05-17"),
        begins: at("2025-05-17 09:00").time(),
        ..Header::default()
    };
    let names = Names {
        space: &|mark| format!("Spazio {mark}"),
        group: &|number| format!("Gruppo {number}"),
    };
    let variant = template.variants.first().expect("a variant");
    prepare(&template, variant, header, "prova".to_owned(), &names)
}

/// One of the worked laboratories that come with the program, open again.
pub fn sample(name: &str) -> Document {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("sessions/{name}.ron"));
    let bytes = std::fs::read(file).expect("a sample");
    let mut document = match read(&bytes) {
        Reading::Whole(lifted) => lifted.document,
        other => panic!("{name}: {other:?}"),
    };
    let reopen = Command::Reopen {
        reason: String::from("prova"),
    };
    document
        .perform(reopen, at("2025-05-17 18:00"))
        .expect("open again");
    document
}

/// Goes to the line of the programme with that phase, without starting it.
pub fn go_to(stage: &mut Stage, phase: &str) {
    let programme = &stage.session().day.programme;
    let line = programme.iter().position(|line| line.phase.0 == phase);
    stage.press("F3 Home");
    for _ in 0..line.expect("the phase") {
        stage.press("Down");
    }
    stage.press("Enter");
}

fn person(number: u32) -> Person {
    named(number, "Anna", &format!("Rossi {number}"))
}

/// Somebody who is expected, and of whom nothing but the name is known.
pub fn named(number: u32, first: &str, last: &str) -> Person {
    Person {
        id: Id::new("P", number),
        key: format!("p{number}"),
        first: first.to_owned(),
        last: last.to_owned(),
        belonging: Belonging::Citizen,
        level: Level::Citizen,
        body: None,
        municipality: String::new(),
        age: None,
        consents: Consents::default(),
        attendance: Attendance::default(),
        care: Care::default(),
    }
}

/// At the desk with one book, that rests half an hour and wants two loans, and three readers.
pub fn lending_desk() -> Stage {
    let mut document = peopled("biblioteca_vivente", 3);
    let details = [
        ("rest", "30"),
        ("most_loans", "2"),
        ("blurb", "Dieci anni fuori."),
        ("consent", "yes"),
    ];
    let book = Proposal {
        id: Id::from("LB01"),
        kind: KindId("book".to_owned()),
        text: "Ho vissuto in strada".to_owned(),
        author: Some(Id::from("P01")),
        posted_by: None,
        posted_at: at("2025-05-17 08:57"),
        position: Default::default(),
        from: Vec::new(),
        state: ProposalState::Posted,
        details: details
            .map(|(key, text)| (key.to_owned(), text.to_owned()))
            .into(),
        moves: Vec::new(),
    };
    let put = Command::put(Record::Proposal(book));
    document.perform(put, at("2025-05-17 08:57")).expect("a book");
    let mut stage = Stage::with(document);
    go_to(&mut stage, "first_loans");
    stage
}
