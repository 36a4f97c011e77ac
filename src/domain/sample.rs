//! A tiny laboratory for the tests of the rules: two slots, two spaces, two tables, two rounds, two groups.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{
    AgeBand, Attendance, Belonging, Care, Cell, Command, Consents, Document, Header, Id, Level, Names,
    Person, Proposal, Record, Refusal, Session, SignUp, prepare,
};
use crate::format::{
    Activity, Answer, Basket, Bilingual, Entry, Field, Item, Kind, KindId, Need, Phase, PhaseId, Setting,
    Spot, TEMPLATE_FORMAT, Template, Variant,
};

/// The worked laboratories, as their files have them.
pub const LABORATORIES: [&str; 3] = [
    include_str!("../../sessions/2025-05-17-nessuno-resta-solo.ron"),
    include_str!("../../sessions/2025-10-09-la-casa-della-salute-e-di-tutti.ron"),
    include_str!("../../sessions/2026-03-07-abitare-vicini-2035.ron"),
];

/// An hour of the day of the laboratory.
pub fn at(hour: &str) -> NaiveDateTime {
    day().and_time(time(hour))
}

pub fn time(hour: &str) -> NaiveTime {
    NaiveTime::parse_from_str(hour, "%H:%M").unwrap()
}

pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 5, 17).unwrap()
}

pub fn id(text: &str) -> Id {
    Id::from(text)
}

pub fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(Id::from).collect()
}

fn kind(id: &str, prefix: &str, spot: Spot, author: Need) -> Kind {
    Kind {
        id: KindId(id.to_owned()),
        prefix: prefix.to_owned(),
        name: Bilingual::default(),
        plural: Bilingual::default(),
        text: Bilingual::default(),
        spot,
        author,
        from: Vec::new(),
        fields: Vec::new(),
    }
}

fn field(id: &str, entry: Entry, need: Need) -> Field {
    Field {
        id: id.to_owned(),
        name: Bilingual::default(),
        hint: Bilingual::default(),
        entry,
        need,
    }
}

fn kinds() -> Vec<Kind> {
    let form = Answer {
        id: "scene".to_owned(),
        name: Bilingual::default(),
    };
    let mut utopia = kind("utopia", "UT", Spot::Group, Need::Never);
    utopia.fields = vec![
        field("sketch", Entry::Text, Need::Required),
        field("people", Entry::Number(1, 9), Need::Optional),
        field("day", Entry::Date, Need::Optional),
        field("hour", Entry::Time, Need::Optional),
        field("shown", Entry::Flag, Need::Optional),
        field("form", Entry::Choice(vec![form]), Need::Optional),
    ];
    vec![
        kind("topic", "T", Spot::Wall, Need::Required),
        kind("card", "C", Spot::Hall, Need::Optional),
        kind("note", "N", Spot::Table, Need::Optional),
        utopia,
    ]
}

fn phases() -> Vec<(&'static str, Activity, u32)> {
    let kind = |id: &str| KindId(id.to_owned());
    vec![
        ("welcome", Activity::Welcome, 15),
        ("wall", Activity::Wall { kind: kind("topic") }, 45),
        ("slot_one", Activity::Groups, 60),
        ("slot_two", Activity::Groups, 60),
        ("round_one", Activity::Tables { kind: kind("note") }, 20),
        ("round_two", Activity::Tables { kind: kind("note") }, 20),
        (
            "vote",
            Activity::Vote {
                on: Basket::Kind(kind("topic")),
                dots: 3,
            },
            20,
        ),
        ("close", Activity::Close, 20),
    ]
}

pub fn template() -> Template {
    let phase = |(id, activity, _): (&str, Activity, u32)| Phase {
        id: PhaseId(id.to_owned()),
        name: Bilingual::default(),
        activity,
        say: Vec::new(),
        rules: Vec::new(),
        checks: Vec::new(),
    };
    let item = |(id, _, minutes): (&str, Activity, u32)| Item {
        phase: PhaseId(id.to_owned()),
        minutes,
        day: 1,
        at: None,
    };
    Template {
        format: TEMPLATE_FORMAT,
        id: "tiny".to_owned(),
        name: Bilingual::default(),
        what: Bilingual::default(),
        when: Bilingual::default(),
        people: (1, 9),
        keep_months: None,
        kinds: kinds(),
        phases: phases().into_iter().map(phase).collect(),
        variants: vec![Variant {
            id: "day".to_owned(),
            name: Bilingual::default(),
            note: Bilingual::default(),
            begins: "09:00".to_owned(),
            setting: Setting {
                spaces: 2,
                tables: 2,
                groups: 2,
            },
            order: phases().into_iter().map(item).collect(),
        }],
    }
}

pub fn header() -> Header {
    Header {
        title: "Nessuno resta solo".to_owned(),
        date: day(),
        begins: time("09:00"),
        ends: Some(time("17:00")),
        ..Header::default()
    }
}

pub fn person(number: u32) -> Person {
    Person {
        id: Id::new("P", number),
        key: format!("X{number:03}"),
        first: "Nadia".to_owned(),
        last: String::new(),
        belonging: Belonging::Citizen,
        level: Level::Citizen,
        body: None,
        municipality: String::new(),
        age: Some(AgeBand::From30To44),
        consents: Consents {
            notice: true,
            ..Consents::default()
        },
        attendance: Attendance::Expected,
        care: Care::default(),
    }
}

/// A sheet of any kind, by P01.
pub fn sheet(sheet: &str, of: &str) -> Proposal {
    Proposal {
        id: id(sheet),
        kind: KindId(of.to_owned()),
        text: "Chi apre il cancello?".to_owned(),
        author: Some(id("P01")),
        posted_by: None,
        posted_at: at("09:20"),
        position: Default::default(),
        from: Vec::new(),
        state: Default::default(),
        details: Default::default(),
        moves: Vec::new(),
    }
}

/// A topic of the wall convened by `author`.
pub fn topic(topic: &str, author: &str) -> Proposal {
    Proposal {
        author: Some(id(author)),
        ..sheet(topic, "topic")
    }
}

pub fn cell(slot: &str, space: &str) -> Cell {
    Cell {
        slot: id(slot),
        space: id(space),
    }
}

/// A laboratory being tried out: commands are done or refused.
pub struct Lab {
    pub document: Document,
}

impl Lab {
    /// A laboratory with `people` registered, all here since nine.
    pub fn with_people(people: u32) -> Self {
        let template = template();
        let names = Names {
            space: &|mark| format!("Spazio {mark}"),
            group: &|number| format!("Gruppo {number}"),
        };
        let document = prepare(
            &template,
            &template.variants[0],
            header(),
            "tiny".to_owned(),
            &names,
        );
        let mut lab = Self { document };
        for number in 1..=people {
            lab.put(Record::Person(person(number)));
            lab.does(Command::Arrive {
                person: Id::new("P", number),
                at: at("09:00"),
            });
        }
        lab
    }

    pub fn session(&self) -> &Session {
        &self.document.session
    }

    pub fn template(&self) -> &Template {
        &self.document.template
    }

    pub fn does(&mut self, command: Command) {
        let done = self.document.perform(command.clone(), at("09:00"));
        assert_eq!(done, Ok(()), "{command:?}");
    }

    pub fn put(&mut self, record: Record) {
        self.does(Command::put(record));
    }

    /// Returns the refusal, having made sure that nothing changed.
    pub fn refuses(&mut self, command: Command) -> Refusal {
        let before = self.document.clone();
        let refusal = self.document.perform(command, at("09:00")).unwrap_err();
        assert_eq!(self.document, before);
        refusal
    }

    pub fn refuses_to_put(&mut self, record: Record) -> Refusal {
        self.refuses(Command::put(record))
    }

    pub fn posts(&mut self, topic_id: &str, author: &str, place: Option<Cell>) {
        let mut topic = topic(topic_id, author);
        topic.position.cell = place;
        self.put(Record::Proposal(topic));
    }

    pub fn signs_up(&mut self, person: &str, topic: &str) {
        self.does(sign_up(person, topic));
    }

    pub fn moves(&mut self, topic: &str, to: Option<Cell>) {
        self.does(moving(topic, to));
    }

    pub fn leaves(&mut self, person: &str, hour: &str) {
        self.does(Command::Leave {
            person: id(person),
            at: at(hour),
        });
    }
}

pub fn sign_up(person: &str, topic: &str) -> Command {
    Command::SignUp(SignUp::new(id(topic), id(person)))
}

pub fn moving(topic: &str, to: Option<Cell>) -> Command {
    Command::MoveTopic {
        topic: id(topic),
        to,
        at: at("10:05"),
        reason: String::new(),
    }
}
