//! Acts: random things that a person may do, sensible or not, made from a few random numbers.

use cerchio::domain::{
    Action, Attendance, Ballot, Belonging, Body, Bridge, Calendar, Care, Cell, Cluster, Command, Consents,
    Contents, Counters, Expected, Group, Id, Level, Loan, LogEntry, Means, Offer, Partnership, Person, Plan,
    Position, Project, ProjectState, Proposal, ProposalState, Record, Report, ReportState, Scope, Stacking,
    Table, Tally, Team, prefix,
};
use cerchio::format::KindId;
use chrono::{NaiveDateTime, TimeDelta};
use proptest::prelude::*;

use crate::tiny;

/// The dice of one act.
#[derive(Debug, Clone)]
pub struct Act {
    pub which: u8,
    pub first: u8,
    pub second: u8,
    pub third: u8,
    pub minute: u16,
}

/// What an act comes to in a document.
pub enum Deed {
    Do(Command),
    /// Several of one gesture.
    All(Vec<Command>),
    Undo,
    Redo,
}

pub fn acts(most: usize) -> impl Strategy<Value = Vec<Act>> {
    let dice = (0_u8..44, 0_u8..8, 0_u8..8, 0_u8..8, 0_u16..480);
    let act = dice.prop_map(|(which, first, second, third, minute)| Act {
        which,
        first,
        second,
        third,
        minute,
    });
    prop::collection::vec(act, 0..most)
}

impl Act {
    /// Turns the dice into a deed. New records mostly take the next id, sometimes an old or a wrong one.
    pub fn deed(&self, counters: &Counters) -> Deed {
        match self.which {
            0..=3 => Deed::Undo,
            4..=5 => Deed::Redo,
            6..=8 => Deed::All(vec![
                self.of_people_and_day(),
                Command::put(self.record(counters)),
            ]),
            9..=23 => Deed::Do(Command::put(self.record(counters))),
            24..=31 => Deed::Do(self.of_people_and_day()),
            _ => Deed::Do(self.of_sheets_and_tables(counters)),
        }
    }

    pub fn at(&self) -> NaiveDateTime {
        tiny::nine() + TimeDelta::minutes(i64::from(self.minute))
    }

    pub fn id(&self, prefix: &str, die: u8) -> Id {
        Id::new(prefix, u32::from(die / 2 + 1))
    }

    /// The next id three times in four, else one that may be there already.
    pub fn new_id(&self, counters: &Counters, prefix: &str) -> Id {
        if self.third < 6 {
            counters.next(prefix)
        } else {
            self.id(prefix, self.first)
        }
    }

    pub fn person(&self, die: u8) -> Id {
        self.id(prefix::PERSON, die)
    }

    pub fn topic(&self, die: u8) -> Id {
        self.id("T", die)
    }

    pub fn table(&self, die: u8) -> Id {
        Id::new(prefix::TABLE, u32::from(die % 3 + 1))
    }

    pub fn cell(&self) -> Cell {
        Cell {
            slot: Id::new(prefix::SLOT, u32::from(self.second % 3 + 1)),
            space: Id::new(prefix::SPACE, u32::from(self.third % 2 + 1)),
        }
    }

    pub fn some<T>(&self, value: T) -> Option<T> {
        (!self.minute.is_multiple_of(4)).then_some(value)
    }

    pub fn text(&self) -> String {
        let texts = ["Chi apre?", "L'orto\n«di mezzo» \u{301}", "\u{7}\u{202e}"];
        texts
            .get(usize::from(self.third % 4))
            .copied()
            .unwrap_or_default()
            .to_owned()
    }

    fn record(&self, counters: &Counters) -> Record {
        match self.which {
            6..=8 => Record::Person(self.participant(counters)),
            9..=12 => Record::Proposal(self.sheet(counters)),
            13 => Record::Report(self.report(counters)),
            14 => Record::Cluster(Cluster {
                id: self.new_id(counters, prefix::CLUSTER),
                title: self.text(),
                members: vec![self.topic(self.second)],
                open_questions: Vec::new(),
            }),
            15 => Record::Ballot(self.ballot(counters)),
            16 => Record::Plan(self.plan(counters)),
            17 => Record::Project(self.project(counters)),
            18 => Record::Group(Group {
                id: Id::new(prefix::GROUP, u32::from(self.first % 2 + 1)),
                name: "Le scale".to_owned(),
                members: vec![self.person(self.second)],
            }),
            19 => Record::Table(Table {
                id: self.table(self.first),
                theme: self.text(),
                host: self.some(self.person(self.second)),
                least: u32::from(self.third),
                most: 5,
            }),
            20 => Record::Loan(self.loan(counters)),
            21 => Record::Offer(Offer {
                id: self.new_id(counters, prefix::OFFER),
                person: self.person(self.first),
                project: self.some(self.id(prefix::PROJECT, self.second)),
                what: self.text(),
            }),
            22 => Record::LogEntry(LogEntry {
                id: self.new_id(counters, prefix::NOTE),
                at: self.at(),
                text: self.text(),
            }),
            _ => Record::Body(self.body(counters)),
        }
    }

    fn participant(&self, counters: &Counters) -> Person {
        Person {
            id: self.new_id(counters, prefix::PERSON),
            key: format!("X{}", self.minute),
            first: "Nadia".to_owned(),
            last: self.text(),
            belonging: Belonging::Citizen,
            level: Level::Citizen,
            body: (self.second == 0).then(|| self.id(prefix::BODY, self.first)),
            municipality: String::new(),
            age: None,
            consents: Consents::default(),
            attendance: match self.second {
                0..=4 => Attendance::since(self.at()),
                5..=6 => Attendance::Expected,
                _ => Attendance::Absent,
            },
            care: Care::default(),
        }
    }

    fn body(&self, counters: &Counters) -> Body {
        Body {
            id: self.new_id(counters, prefix::BODY),
            name: self.text(),
            kind: "aps".to_owned(),
            ets: self.first > 3,
            runts: String::new(),
            municipality: String::new(),
        }
    }

    fn sheet(&self, counters: &Counters) -> Proposal {
        let (kind, prefix) = if self.which == 12 {
            ("card", "C")
        } else {
            ("topic", "T")
        };
        Proposal {
            id: self.new_id(counters, prefix),
            kind: KindId(kind.to_owned()),
            text: "Chi apre il cancello?".to_owned(),
            author: self.some(self.person(self.first)),
            posted_by: None,
            posted_at: self.at(),
            position: Position {
                cell: (self.which == 9).then(|| self.cell()),
                ..Position::default()
            },
            from: (self.which == 12)
                .then(|| self.topic(self.second))
                .into_iter()
                .collect(),
            state: ProposalState::Posted,
            details: [("people".to_owned(), (self.first + 1).to_string())].into(),
            moves: Vec::new(),
        }
    }

    fn report(&self, counters: &Counters) -> Report {
        Report {
            id: self.new_id(counters, prefix::REPORT),
            topic: self.topic(self.first),
            title: "Il cancello".to_owned(),
            convener: self.person(self.first),
            scribe: self.some(self.person(self.second)),
            participants: vec![self.person(self.second), self.person(self.third)],
            cell: None,
            contents: Contents {
                discussion: vec![self.text()],
                ..Contents::default()
            },
            augmentations: Vec::new(),
            delivered_at: self.some(self.at()),
            state: ReportState::Draft,
        }
    }

    fn ballot(&self, counters: &Counters) -> Ballot {
        Ballot {
            id: self.new_id(counters, prefix::BALLOT),
            phase: Id::new(prefix::LINE, 7),
            at: self.at(),
            dots: 2,
            stacking: Stacking::Allowed,
            voters: u32::from(self.first % 3),
            unused: u32::from(self.first % 3 * 2).saturating_sub(u32::from(self.third % 4)),
            slips: Vec::new(),
            tallies: vec![Tally {
                on: self.topic(self.first),
                dots: u32::from(self.third % 4),
            }],
        }
    }

    fn plan(&self, counters: &Counters) -> Plan {
        Plan {
            id: self.new_id(counters, prefix::PLAN),
            title: self.text(),
            from: vec![self.topic(self.first)],
            project: None,
            team: Team {
                owner: self.some(self.person(self.second)),
                ..Team::default()
            },
            bridge: Bridge::default(),
            actions: vec![Action {
                what: "Chiedere le chiavi".to_owned(),
                who: self.some(self.person(self.third)),
                with: Vec::new(),
                by: self.some(tiny::day()),
                means: Means::default(),
                check: String::new(),
            }],
        }
    }

    fn project(&self, counters: &Counters) -> Project {
        Project {
            id: self.new_id(counters, prefix::PROJECT),
            title: "Il Cancello Aperto".to_owned(),
            description: self.text(),
            from: vec![self.topic(self.first)],
            continues: None,
            goals: vec![self.text()],
            scope: Scope::default(),
            partnership: Partnership {
                contact: self.some(self.person(self.second)),
                ..Partnership::default()
            },
            expected: Expected {
                beneficiaries: self.some(4),
                in_charge: Some(u32::from(self.third)),
                ..Expected::default()
            },
            calendar: Calendar::default(),
            state: ProjectState::Sheet,
        }
    }

    fn loan(&self, counters: &Counters) -> Loan {
        Loan {
            id: self.new_id(counters, prefix::LOAN),
            book: self.topic(self.first),
            reader: self.person(self.second),
            at: self.at(),
            due: self.at() + TimeDelta::minutes(20),
            returned: None,
            interrupted: String::new(),
            station: String::new(),
            dictionary: String::new(),
        }
    }
}
