//! Small laboratories for the tests of this room.

use chrono::NaiveDateTime;

use crate::domain::{
    Attendance, Belonging, Cafe, Calendar, Care, Consents, Contents, Counters, Day, DayState, Document,
    Encounters, Expected, Header, Id, Level, Outcomes, Partnership, Person, Position, Project, ProjectState,
    Proposal, ProposalState, Report, ReportState, Room, Scope, Session, Summary, Table, Wall,
};
use crate::format::{Bilingual, KindId, Template};

pub(super) fn noon() -> NaiveDateTime {
    NaiveDateTime::default()
}

/// A laboratory in Casalecchio di Reno, filled by `fill`.
pub(super) fn document(id: &str, date: &str, fill: impl FnOnce(&mut Session)) -> Document {
    let mut session = Session {
        header: Header {
            date: date.parse().unwrap(),
            ..Header::default()
        },
        day: Day::default(),
        bodies: Vec::new(),
        people: Vec::new(),
        room: Room::default(),
        proposals: Vec::new(),
        wall: Wall::default(),
        cafe: Cafe::default(),
        reports: Vec::new(),
        outcomes: Outcomes::default(),
        encounters: Encounters::default(),
        papers: crate::domain::Papers::default(),
    };
    session.header.place.municipality = "Casalecchio di Reno".to_owned();
    fill(&mut session);
    let summary = Summary {
        id: id.to_owned(),
        title: String::new(),
        method: "open_space".to_owned(),
        method_name: Bilingual::default(),
        variant: String::new(),
        date: session.header.date,
        place: String::new(),
        municipality: String::new(),
        path: String::new(),
        state: session.day.state,
        people: (0, 0),
        proposals: 0,
        projects: 0,
        fictitious: true,
        keep_until: None,
    };
    Document::new(summary, session, template(), Counters::default())
}

/// A closed laboratory with these projects.
pub(super) fn closed(id: &str, date: &str, projects: Vec<Project>) -> Document {
    document(id, date, |session| {
        session.day.state = DayState::Closed;
        session.outcomes.projects = projects;
    })
}

fn template() -> Template {
    Template {
        format: 1,
        id: "open_space".to_owned(),
        name: Bilingual::default(),
        what: Bilingual::default(),
        when: Bilingual::default(),
        people: (1, 100),
        keep_months: None,
        kinds: Vec::new(),
        phases: Vec::new(),
        variants: Vec::new(),
    }
}

pub(super) fn person(id: &str, key: &str, first: &str) -> Person {
    Person {
        id: id.into(),
        key: key.to_owned(),
        first: first.to_owned(),
        last: String::new(),
        belonging: Belonging::Citizen,
        level: Level::Citizen,
        body: None,
        municipality: String::new(),
        age: None,
        consents: Consents::default(),
        attendance: Attendance::Expected,
        care: Care::default(),
    }
}

pub(super) fn proposal(id: &str, text: &str) -> Proposal {
    Proposal {
        id: id.into(),
        kind: KindId("topic".to_owned()),
        text: text.to_owned(),
        author: None,
        posted_by: None,
        posted_at: noon(),
        position: Position::default(),
        from: Vec::new(),
        state: ProposalState::Posted,
        details: Default::default(),
        moves: Vec::new(),
    }
}

pub(super) fn report(id: &str, topic: &str, discussion: &[&str]) -> Report {
    Report {
        id: id.into(),
        topic: topic.into(),
        title: String::new(),
        convener: "P01".into(),
        scribe: None,
        participants: Vec::new(),
        cell: None,
        contents: Contents {
            discussion: discussion.iter().map(|sentence| (*sentence).to_owned()).collect(),
            ..Contents::default()
        },
        augmentations: Vec::new(),
        delivered_at: None,
        state: ReportState::Draft,
    }
}

pub(super) fn table(id: &str, theme: &str) -> Table {
    Table {
        id: id.into(),
        theme: theme.to_owned(),
        host: None,
        least: 3,
        most: 6,
    }
}

pub(super) fn project(id: &str, title: &str, from: &[&str]) -> Project {
    Project {
        id: id.into(),
        title: title.to_owned(),
        description: String::new(),
        from: from.iter().map(|id| Id::from(*id)).collect(),
        continues: None,
        goals: Vec::new(),
        scope: Scope::default(),
        partnership: Partnership::default(),
        expected: Expected::default(),
        calendar: Calendar::default(),
        state: ProjectState::Sheet,
    }
}
