//! The form of a meeting of a cycle: when, where, who was there, the diary.

use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Document, Id, Meeting, Record, prefix};
use crate::widget::{Fault, Form, Values};

pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let Some(document) = desk.document() else {
        return kit.titled("meeting", &[]);
    };
    let meeting = stored(id, document)
        .cloned()
        .unwrap_or_else(|| blank(document, desk));
    kit.date("date", Some(meeting.date))
        .time("begins", Some(meeting.begins))
        .time("ends", meeting.ends)
        .line("place", &meeting.place)
        .people("meeting-present", &document.session, &meeting.present)
        .number("meeting-audience", meeting.audience)
        .text("meeting-diary", &meeting.diary)
        .titled("meeting", &[])
}

pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let known = stored(id, document)
        .cloned()
        .unwrap_or_else(|| blank(document, desk));
    let meeting = Meeting {
        id: known.id,
        date: reader.date("date").unwrap_or(known.date),
        begins: reader.time("begins").unwrap_or(known.begins),
        ends: reader.time("ends"),
        place: values.text("place"),
        present: reader.ids("meeting-present"),
        diary: values.text("meeting-diary"),
        audience: reader.number("meeting-audience"),
    };
    let facts = [
        ("date", desk.words.date(meeting.date).into()),
        ("n", meeting.present.len().into()),
    ];
    let told = desk.tell("told-meeting", &facts);
    reader.finish(vec![
        Ask::Do(Command::put(Record::Meeting(meeting))),
        Ask::Tell(told),
    ])
}

fn stored<'a>(id: Option<&Id>, document: &'a Document) -> Option<&'a Meeting> {
    let mut meetings = document.session.encounters.meetings.iter();
    meetings.find(|meeting| Some(&meeting.id) == id)
}

/// Today, at the hours and in the place of the last one.
fn blank(document: &Document, desk: &Desk) -> Meeting {
    let session = &document.session;
    let latest = session
        .encounters
        .meetings
        .iter()
        .max_by_key(|meeting| meeting.date);
    Meeting {
        id: document.next_id(prefix::MEETING),
        date: desk.now.date(),
        begins: latest.map_or(session.header.begins, |meeting| meeting.begins),
        ends: latest.map_or(session.header.ends, |meeting| meeting.ends),
        place: latest.map_or_else(
            || session.header.place.name.clone(),
            |meeting| meeting.place.clone(),
        ),
        present: Vec::new(),
        diary: String::new(),
        audience: None,
    }
}
