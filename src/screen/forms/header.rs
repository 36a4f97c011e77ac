//! The form of the header of a laboratory.

use super::super::{Ask, Confirm, Desk};
use super::person::bodies;
use super::{FormKit, Reader, gone};

use crate::domain::{
    Command, DayState, Document, Header, Headings, Id, Session, Sponsor, Steering, Venue, from_hour, retime,
};
use crate::screen::pane::{line_name, name_of_line};
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
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let session = &document.session;
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
    let moved = move_programme(document, &header, desk);
    let mut asks = vec![Ask::Do(Command::SetHeader(Box::new(header)))];
    asks.extend(moved);
    reader.finish(asks)
}

/// The end moves with the programme that nobody was told yet, where it was not written anew.
fn end_moved(session: &Session, header: &Header) -> Option<Header> {
    let is_prepared = session.day.state == DayState::Prepared;
    let ends = header
        .ends
        .filter(|ends| is_prepared && Some(*ends) == session.header.ends)?;
    let (ends, n_days) = ends.overflowing_add_signed(header.begins - session.header.begins);
    (n_days == 0).then(|| Header {
        ends: Some(ends),
        ..header.clone()
    })
}

/// Whoever changes the hour may mean that of the programme too, or only the one that was published. Once the day has
/// begun, there is only what is still to come to be moved. Nothing where the first day has no room for it, which is told.
fn move_programme(document: &Document, header: &Header, desk: &Desk) -> Option<Ask> {
    let session = &document.session;
    let moved = match from_hour(session, header.begins) {
        Ok(moved) => moved,
        Err(overnight) => {
            let name = name_of_line(&overnight.line, desk);
            return Some(Ask::Tell(desk.tell("told-overnight", &[("name", name.into())])));
        }
    };
    let first = moved.first()?;
    let lines = &session.day.programme;
    let line = lines.iter().find(|line| line.id == first.line)?;
    let facts = [
        ("name", line_name(line, desk).into()),
        ("now", desk.words.time(line.begins).into()),
        ("then", desk.words.time(first.begins).into()),
        (
            "days",
            lines.iter().map(|line| line.day).max().unwrap_or(1).into(),
        ),
    ];
    let (key, told) = match session.day.state {
        DayState::Prepared => ("confirm-move-programme", "told-programme-moved"),
        DayState::Running | DayState::Closed => ("confirm-move-rest", "told-retimed"),
    };
    let end = end_moved(session, header).map(|header| Command::SetHeader(Box::new(header)));
    let move_them = end.into_iter().chain(retime(document, &moved)).map(Ask::Do);
    let told = Ask::Tell(desk.say(told));
    Some(Ask::Confirm(Box::new(Confirm {
        title: desk.say(key),
        body: desk.tell(&format!("{key}.body"), &facts),
        verb: desk.say(&format!("{key}.verb")),
        asks: move_them.chain([told]).collect(),
    })))
}
