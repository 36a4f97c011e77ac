//! The day as events of a calendar: the lines of the programme, the groups of the wall, what one meets for again.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};
use icalendar::{Calendar, Component, Event, EventLike, Property};

use super::naming::{Names, Naming};
use crate::domain::{Document, hour_of};
use crate::text::Words;

/// The agenda. Hours are those of the clock in the hall, wherever the calendar is read.
pub fn calendar(document: &Document, naming: Naming, words: &Words) -> String {
    let names = Names::new(document, naming, words);
    let session = &document.session;
    let mut calendar = Calendar::new();
    calendar.name(&names.text(&session.header.title));
    for event in programme(&names) {
        calendar.push(event);
    }
    for event in groups(&names) {
        calendar.push(event);
    }
    for event in meetings(&names) {
        calendar.push(event);
    }
    for event in later(&names) {
        calendar.push(event);
    }
    calendar.done().to_string()
}

/// The meetings of a path: a laboratory is one event, with what one meets for again after it.
pub fn of_path(path: &str, documents: &[&Document], words: &Words) -> String {
    let mut calendar = Calendar::new();
    calendar.name(path);
    for document in documents {
        let names = Names::new(document, Naming::Pseudonyms, words);
        let mut events = meetings(&names);
        // A laboratory of many meetings is those meetings.
        if events.is_empty() {
            events.push(whole(&names));
        }
        for event in events.into_iter().chain(later(&names)) {
            calendar.push(event);
        }
    }
    calendar.done().to_string()
}

/// The laboratory from its beginning to its end, with its question.
fn whole(names: &Names) -> Event {
    let header = &names.session().header;
    let begins = header.date.and_time(header.begins);
    let lines = names.session().day.programme.iter();
    let last = lines.map(|line| {
        hour_of(names.session(), line.day, line.begins) + TimeDelta::minutes(i64::from(line.lasting()))
    });
    let ends = header.ends.map(|ends| header.date.and_time(ends));
    let ends = ends.or(last.max()).unwrap_or(begins);
    let mut event = event(names, "laboratory", &header.title);
    event
        .starts(begins)
        .ends(ends)
        .location(&place(names))
        .description(&names.text(&header.question));
    event.done()
}

/// An event with an identity of its own: read again, it replaces itself. The hour of writing is that of the day of the
/// laboratory, so that two exports are one.
fn event(names: &Names, id: &str, title: &str) -> Event {
    let document = names.document;
    let stamp = document.session.header.date.and_time(NaiveTime::MIN).and_utc();
    let mut event = Event::new();
    event
        .uid(&format!("{id}.{}@cerchio", document.summary.id))
        .timestamp(stamp)
        .summary(&names.text(title));
    event
}

fn place(names: &Names) -> String {
    let place = &names.session().header.place;
    let parts = [place.name.as_str(), place.municipality.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn programme(names: &Names) -> Vec<Event> {
    let session = names.session();
    let lines = session.day.programme.iter().map(|line| {
        let phase = names.document.template.phase(&line.phase);
        let name = phase.map_or(line.phase.0.as_str(), |phase| names.labels().pick(&phase.name));
        let begins = hour_of(session, line.day, line.begins);
        let ends = begins + TimeDelta::minutes(i64::from(line.lasting()));
        let mut event = event(names, line.id.as_str(), name);
        event.starts(begins).ends(ends).location(&place(names));
        event.done()
    });
    lines.collect()
}

fn groups(names: &Names) -> Vec<Event> {
    let session = names.session();
    let standing = session.proposals.iter().filter(|topic| topic.is_standing());
    let events = standing.filter_map(|topic| {
        let cell = topic.position.cell.as_ref()?;
        let slot = session.room.slots.iter().find(|slot| slot.id == cell.slot)?;
        let space = session.room.spaces.iter().find(|space| space.id == cell.space)?;
        let title = format!("{} {}", topic.id, topic.title());
        let mut event = event(names, topic.id.as_str(), &title);
        event
            .starts(hour_of(session, slot.day, slot.begins))
            .ends(hour_of(session, slot.day, slot.ends))
            .location(&names.text(format!("{} {}", space.mark, space.name).trim()));
        Some(event.done())
    });
    events.collect()
}

fn meetings(names: &Names) -> Vec<Event> {
    let session = names.session();
    let events = session.encounters.meetings.iter().map(|meeting| {
        let begins: NaiveDateTime = meeting.date.and_time(meeting.begins);
        let ends = meeting.ends.map_or(begins, |ends| meeting.date.and_time(ends));
        let mut event = event(names, meeting.id.as_str(), &session.header.title);
        event
            .starts(begins)
            .ends(ends)
            .location(&names.text(&meeting.place));
        event.done()
    });
    events.collect()
}

/// The next meeting and the days on which one looks again: whole days, which end where the next one begins.
fn later(names: &Names) -> Vec<Event> {
    let closing = &names.session().day.closing;
    let next = closing.next_meeting.map(|date| {
        let title = names.words.say("export-next-meeting");
        ("next-meeting".to_owned(), date, title)
    });
    let again = (1_usize..).zip(&closing.follow_ups);
    let again = again.map(|(place, each)| (format!("again-{place}"), each.date, each.what.clone()));
    next.into_iter()
        .chain(again)
        .map(|(id, date, title)| {
            let after = date.checked_add_days(Days::new(1)).unwrap_or(date);
            let mut event = event(names, &id, &title);
            event.append_property(Property::new("TRANSP", "TRANSPARENT"));
            event.starts(date).ends(after);
            event.done()
        })
        .collect()
}
