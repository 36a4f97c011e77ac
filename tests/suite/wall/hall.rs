//! A small Open Space: five spaces, three slots, six people here and one still on the way.

use cerchio::domain::{Cell, Command, Document, Header, Id, Names, Proposal, Record, SignUp, prepare};
use cerchio::format::KindId;
use chrono::NaiveTime;

use crate::support::lab::named;
use crate::support::stage::{Stage, at, date, templates};

const PEOPLE: [(&str, &str); 7] = [
    ("Nadia", "Verdorto"),
    ("Elio", "Scalapiano"),
    ("Miriam", "Cortilani"),
    ("Ugo", "Bassi"),
    ("Rosa", "Bo"),
    ("Ivo", "Zanni"),
    ("Sara", "Tardi"),
];

/// The hall before anything is posted. P07 has not come yet.
pub fn hall() -> Document {
    let template = templates()
        .into_iter()
        .find(|template| template.id == "open_space")
        .expect("Open Space");
    let variant = template.variant("one_day").expect("the variant of a day").clone();
    let header = Header {
        title: "Nessuno resta solo".into(),
        date: date("2025-05-17"),
        begins: NaiveTime::from_hms_opt(8, 45, 0).expect("an hour"),
        ..Header::default()
    };
    let names = Names {
        space: &|mark| format!("Spazio {mark}"),
        group: &|number| format!("Gruppo {number}"),
    };
    let mut document = prepare(&template, &variant, header, "2025-05-17-prova".into(), &names);
    for (number, (first, last)) in (1..).zip(PEOPLE) {
        does(
            &mut document,
            Command::put(Record::Person(named(number, first, last))),
        );
        if number < 7 {
            let person = Id::new("P", number);
            does(
                &mut document,
                Command::Arrive {
                    person,
                    at: at("2025-05-17 09:00"),
                },
            );
        }
    }
    document
}

/// The hall with three topics: T01 of Nadia and T02 of Elio in the first slot, T03 of Miriam without a cell.
pub fn posted() -> Document {
    let mut document = hall();
    post(
        &mut document,
        "Orto-giardino condiviso: chi apre il cancello?",
        "P01",
        Some(("F01", "SP01")),
    );
    post(
        &mut document,
        "L'ex scuola: che vita darle?",
        "P02",
        Some(("F01", "SP02")),
    );
    post(&mut document, "Come arrivo alla visita?", "P03", None);
    document
}

pub fn post(document: &mut Document, title: &str, convener: &str, cell: Option<(&str, &str)>) -> Id {
    let id = document.next_id("T");
    let topic = Proposal {
        id: id.clone(),
        kind: KindId("topic".into()),
        text: title.into(),
        author: Some(convener.into()),
        posted_by: None,
        posted_at: at("2025-05-17 09:46"),
        position: Default::default(),
        from: Vec::new(),
        state: Default::default(),
        details: Default::default(),
        moves: Vec::new(),
    };
    does(document, Command::put(Record::Proposal(topic)));
    if let Some((slot, space)) = cell {
        put_in(document, id.as_str(), slot, space);
    }
    id
}

pub fn put_in(document: &mut Document, topic: &str, slot: &str, space: &str) {
    let to = Some(Cell {
        slot: slot.into(),
        space: space.into(),
    });
    let at = at("2025-05-17 09:50");
    does(
        document,
        Command::MoveTopic {
            topic: topic.into(),
            to,
            at,
            reason: String::new(),
        },
    );
}

pub fn sign(document: &mut Document, topic: &str, people: &str) {
    for person in people.split(' ') {
        does(
            document,
            Command::SignUp(SignUp::new(topic.into(), person.into())),
        );
    }
}

pub fn does(document: &mut Document, command: Command) {
    document
        .perform(command, at("2025-05-17 09:50"))
        .expect("a command that is good");
}

/// The program with the hall open at the line of that phase.
pub fn at_phase(document: Document, phase: &str) -> Stage {
    let lines = &document.session.day.programme;
    let place = lines
        .iter()
        .position(|line| line.phase.0 == phase)
        .expect("a phase of the day");
    let mut stage = Stage::with(document);
    for _ in 0..place {
        stage.press("PageDown");
    }
    stage
}

/// The last line but one of the screen, where the program says what happened.
pub fn status(stage: &Stage) -> String {
    let screen = stage.text(200, 24);
    screen.lines().nth(22).unwrap_or_default().to_owned()
}

pub fn leaves(document: &mut Document, person: &str, hour: &str) {
    let leave = Command::Leave {
        person: person.into(),
        at: at(hour),
    };
    does(document, leave);
}

/// Starts the phase looked at, and says yes to passing over those before it.
pub fn start_here(stage: &mut Stage) {
    stage.press("F5 Right Enter");
}
