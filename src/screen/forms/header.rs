//! The form of the header of a laboratory.

use super::super::{Ask, Desk};
use super::person::bodies;
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Header, Headings, Id, Sponsor, Steering, Venue};
use crate::widget::{Fault, Form, Values};

pub fn build(desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("header", &[]);
    };
    let header = &session.header;
    FormKit::new(desk)
        .line("title", &header.title)
        .text("question", &header.question)
        .date("date", Some(header.date))
        .time("begins", Some(header.begins))
        .time("ends", header.ends)
        .date("keep-until", header.keep_until)
        .line("place", &header.place.name)
        .line("municipality", &header.place.municipality)
        .line("territory", &header.place.territory)
        .line("path", &header.path)
        .one(
            "sponsor-body",
            bodies(session),
            header.sponsor.body.as_ref().map(Id::to_string),
        )
        .line("sponsor-name", &header.sponsor.name)
        .lines("facilitators", &header.facilitators)
        .text("priorities", &header.headings.priorities)
        .text("priority-people", &header.headings.people)
        .text("target-area", &header.headings.target_area)
        .text("lab-projects", &header.headings.projects)
        .lines("steering-core", &header.steering.core)
        .lines("steering-enlarged", &header.steering.enlarged)
        .text("header-note", &header.note)
        .titled("header", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let header = Header {
        title: reader.needed("title"),
        question: values.text("question"),
        date: reader.date("date").unwrap_or(session.header.date),
        begins: reader.time("begins").unwrap_or(session.header.begins),
        ends: reader.time("ends"),
        keep_until: reader.date("keep-until"),
        place: Venue {
            name: values.text("place"),
            municipality: values.text("municipality"),
            territory: values.text("territory"),
        },
        path: values.text("path"),
        sponsor: Sponsor {
            body: reader.one_id("sponsor-body"),
            name: values.text("sponsor-name"),
        },
        facilitators: values.lines("facilitators"),
        headings: Headings {
            priorities: values.text("priorities"),
            people: values.text("priority-people"),
            target_area: values.text("target-area"),
            projects: values.text("lab-projects"),
        },
        steering: Steering {
            core: values.lines("steering-core"),
            enlarged: values.lines("steering-enlarged"),
        },
        note: values.text("header-note"),
    };
    reader.finish(vec![Ask::Do(Command::SetHeader(Box::new(header)))])
}
