//! A tiny laboratory with something of everything: a wall, a café, groups, a vote, a lending desk.

use cerchio::domain::{
    Attendance, Belonging, Care, Command, Consents, Document, Header, Id, Level, Names, Person, Position,
    Proposal, ProposalState, Record, prefix, prepare,
};
use cerchio::format::{
    Activity, Basket, Bilingual, Entry, Field, Item, Kind, KindId, Need, Phase, PhaseId, Setting, Spot,
    TEMPLATE_FORMAT, Template, Variant,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 5, 17).unwrap_or_default()
}

fn kind(id: &str, prefix: &str, spot: Spot, author: Need) -> Kind {
    Kind {
        id: KindId(id.to_owned()),
        prefix: prefix.to_owned(),
        name: Bilingual::new("Foglio", "Sheet"),
        plural: Bilingual::new("Fogli", "Sheets"),
        text: Bilingual::new("Testo", "Text"),
        spot,
        author,
        from: Vec::new(),
        fields: vec![Field {
            id: "people".to_owned(),
            name: Bilingual::new("Quante persone", "How many people"),
            hint: Bilingual::default(),
            entry: Entry::Number(1, 7),
            need: Need::Optional,
        }],
    }
}

fn activities() -> Vec<(&'static str, Activity)> {
    let kind = |id: &str| KindId(id.to_owned());
    vec![
        ("welcome", Activity::Welcome),
        ("wall", Activity::Wall { kind: kind("topic") }),
        ("slot_one", Activity::Groups),
        ("slot_two", Activity::Groups),
        ("round_one", Activity::Tables { kind: kind("card") }),
        ("round_two", Activity::Tables { kind: kind("card") }),
        (
            "vote",
            Activity::Vote {
                on: Basket::Clusters,
                dots: 3,
            },
        ),
        ("close", Activity::Close),
    ]
}

fn template() -> Template {
    let phase = |(id, activity): (&str, Activity)| Phase {
        id: PhaseId(id.to_owned()),
        name: Bilingual::new(id, id),
        activity,
        say: Vec::new(),
        rules: Vec::new(),
        checks: Vec::new(),
    };
    Template {
        format: TEMPLATE_FORMAT,
        id: "tiny".to_owned(),
        name: Bilingual::new("Minimo", "Tiny"),
        what: Bilingual::default(),
        when: Bilingual::default(),
        people: (1, 9),
        keep_months: None,
        kinds: vec![
            kind("topic", "T", Spot::Wall, Need::Required),
            kind("card", "C", Spot::Table, Need::Optional),
        ],
        phases: activities().into_iter().map(phase).collect(),
        variants: vec![variant()],
    }
}

fn variant() -> Variant {
    let item = |(id, _): (&str, Activity)| Item {
        phase: PhaseId(id.to_owned()),
        minutes: 30,
        day: 1,
        at: None,
    };
    Variant {
        id: "day".to_owned(),
        name: Bilingual::default(),
        note: Bilingual::default(),
        begins: "09:00".to_owned(),
        setting: Setting {
            spaces: 2,
            tables: 2,
            groups: 2,
        },
        order: activities().into_iter().map(item).collect(),
    }
}

/// The tiny laboratory, with nobody in it.
pub fn prepared() -> Document {
    let template = template();
    let header = Header {
        title: "L'inizio".to_owned(),
        date: day(),
        begins: NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default(),
        ..Header::default()
    };
    let names = Names {
        space: &|mark| format!("Spazio {mark}"),
        group: &|number| format!("Gruppo {number}"),
    };
    prepare(
        &template,
        &variant(),
        header,
        "2025-05-17-tiny".to_owned(),
        &names,
    )
}

pub fn nine() -> NaiveDateTime {
    day().and_hms_opt(9, 0, 0).unwrap_or_default()
}

/// The tiny laboratory with four people here and a topic of each, so that most acts find what they name.
pub fn furnished() -> Document {
    let mut document = prepared();
    for number in 1..=4 {
        for record in [Record::Person(person(number)), Record::Proposal(topic(number))] {
            let done = document.perform(Command::put(record), nine());
            assert_eq!(done, Ok(()));
        }
    }
    document
}

fn person(number: u32) -> Person {
    Person {
        id: Id::new(prefix::PERSON, number),
        key: format!("K{number}"),
        first: "Elio".to_owned(),
        last: String::new(),
        belonging: Belonging::Citizen,
        level: Level::Volunteer,
        body: None,
        municipality: String::new(),
        age: None,
        consents: Consents::default(),
        attendance: Attendance::since(nine()),
        care: Care::default(),
    }
}

fn topic(number: u32) -> Proposal {
    Proposal {
        id: Id::new("T", number),
        kind: KindId("topic".to_owned()),
        text: "Chi apre il cancello?".to_owned(),
        author: Some(Id::new(prefix::PERSON, number)),
        posted_by: None,
        posted_at: nine(),
        position: Position::default(),
        from: Vec::new(),
        state: ProposalState::Posted,
        details: Default::default(),
        moves: Vec::new(),
    }
}
