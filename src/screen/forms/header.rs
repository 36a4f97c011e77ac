//! The form of the header of a laboratory.

use super::super::{Ask, Confirm, Desk};
use super::person::bodies;
use super::{FormKit, Reader, gone};
use chrono::NaiveTime;

use crate::domain::{
    Command, DayState, Header, Headings, Id, Line, Session, Sponsor, Steering, Timing, Venue,
};
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
    let question = question(session, header.begins, desk);
    let mut asks = vec![Ask::Do(Command::SetHeader(Box::new(header)))];
    asks.extend(question);
    reader.finish(asks)
}

/// Whoever changes the hour may mean that of the programme too, or only the one that was published.
fn question(session: &Session, begins: NaiveTime, desk: &Desk) -> Option<Ask> {
    let moved = moved(session, begins);
    let (then, now) = (moved.first()?.begins, session.day.programme.first()?.begins);
    let facts = [
        ("now", desk.words.time(now).into()),
        ("then", desk.words.time(then).into()),
    ];
    Some(Ask::Confirm(Box::new(Confirm {
        title: desk.say("confirm-move-programme"),
        body: desk.tell("confirm-move-programme.body", &facts),
        verb: desk.say("confirm-move-programme.verb"),
        asks: vec![
            Ask::Do(Command::Retime(moved)),
            Ask::Tell(desk.say("told-programme-moved")),
        ],
    })))
}

/// The programme from another hour on; of a day that has begun it stays as it is.
fn moved(session: &Session, begins: NaiveTime) -> Vec<Timing> {
    let by = begins - session.header.begins;
    let is_to_move = !by.is_zero() && session.day.state == DayState::Prepared;
    let lines = session.day.programme.iter().filter(|_| is_to_move);
    let timing = |line: &Line| Timing {
        line: line.id.clone(),
        begins: line.begins.overflowing_add_signed(by).0,
        minutes: line.lasting(),
    };
    lines.map(timing).collect()
}
