//! The meetings as drawn: the list, the roll of one, who was there for how many hours.

use chrono::TimeDelta;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::super::super::{Ask, Desk, Message};
use super::super::{by_family_name, paragraphs};
use super::{meetings, people};
use crate::domain::Meeting;
use crate::widget::{Column, Row, list, wrapped};

pub fn all(meeting: &Meeting, selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
    let meetings = meetings(desk);
    let n_rows = u16::try_from(meetings.len()).unwrap_or(u16::MAX);
    let [body, foot] = Layout::vertical([
        Constraint::Length(n_rows.min(area.height * 2 / 3)),
        Constraint::Min(1),
    ])
    .areas(area);
    let rows: Vec<Row> = meetings.iter().map(|meeting| row(meeting, desk)).collect();
    let columns = [
        Column::Fixed(10),
        Column::Fixed(11),
        Column::Rest,
        Column::Fixed(12),
        Column::Fixed(8),
    ];
    let shown = if area.width < 70 { 4 } else { 5 };
    let columns = columns.get(..shown).unwrap_or(&columns);
    desk.click_rows(list(&rows, columns, Some(selected), desk.look, body, frame));
    let session = desk.session();
    let present = session.into_iter().flat_map(|session| &session.people);
    let present = by_family_name(present.filter(|person| meeting.present.contains(&person.id)));
    let names: Vec<String> = present.iter().map(|person| person.name()).collect();
    let mut lines = vec![
        (String::new(), desk.look.text()),
        (desk.words.long_date(meeting.date), desk.look.title()),
    ];
    if !names.is_empty() {
        let facts = [("names", names.join(", ").into())];
        lines.push((desk.tell("meeting-present", &facts), desk.look.dim()));
    }
    let diary = if meeting.diary.is_empty() {
        desk.say("meeting-no-diary")
    } else {
        meeting.diary.clone()
    };
    lines.push((diary, desk.look.text()));
    paragraphs(&lines, foot, frame);
}

fn row(meeting: &Meeting, desk: &Desk) -> Row {
    let look = desk.look;
    let begins = desk.words.time(meeting.begins);
    let hours = match meeting.ends {
        Some(ends) => format!("{begins}–{}", desk.words.time(ends)),
        None => begins,
    };
    let audience = meeting.audience.map_or_else(String::new, |n_people| {
        desk.tell("meeting-audience", &[("n", n_people.into())])
    });
    Row::new(vec![
        (desk.words.date(meeting.date), look.text()),
        (hours, look.dim()),
        (meeting.place.clone(), look.text()),
        (
            desk.tell("meeting-people", &[("n", meeting.present.len().into())]),
            look.text(),
        ),
        (audience, look.dim()),
    ])
}

pub fn roll(meeting: &Meeting, selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
    let [head, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(area);
    let people = people(desk);
    let facts = [
        ("date", desk.words.date(meeting.date).into()),
        ("n", meeting.present.len().into()),
        ("people", people.len().into()),
    ];
    wrapped(
        &desk.tell("meeting-roll", &facts),
        desk.look.strong(),
        head,
        frame,
    );
    let rows: Vec<Row> = people
        .iter()
        .map(|person| {
            let (mark, style) = if meeting.present.contains(&person.id) {
                (desk.look.symbols.ticked, desk.look.good())
            } else {
                (desk.look.symbols.unticked, desk.look.text())
            };
            let name = format!("{} {}", person.last, person.first).trim().to_owned();
            Row::new(vec![(mark.to_owned(), style), (name, style)])
        })
        .collect();
    let columns = [Column::Fixed(3), Column::Rest];
    desk.click_rows(list(&rows, &columns, Some(selected), desk.look, body, frame));
}

/// The diary whole.
pub fn diary(meeting: &Meeting, desk: &Desk) -> Ask {
    message(desk.words.long_date(meeting.date), meeting.diary.clone())
}

/// How many meetings and hours each person was there for.
pub fn hours(desk: &Desk) -> Ask {
    let meetings = meetings(desk);
    let lines = people(desk).into_iter().map(|person| {
        let there = || {
            meetings
                .iter()
                .filter(|meeting| meeting.present.contains(&person.id))
        };
        let lasted: TimeDelta = there().map(|meeting| lasting(meeting)).sum();
        let facts = [
            ("name", person.name().into()),
            ("n", there().count().into()),
            ("of", meetings.len().into()),
            ("hours", length(lasted, desk).into()),
        ];
        desk.tell("meeting-hours", &facts)
    });
    message(desk.say("message-hours"), lines.collect::<Vec<_>>().join("\n"))
}

fn lasting(meeting: &Meeting) -> TimeDelta {
    meeting
        .ends
        .map_or_else(TimeDelta::zero, |ends| ends - meeting.begins)
}

fn length(lasted: TimeDelta, desk: &Desk) -> String {
    let (hours, minutes) = (lasted.num_hours(), lasted.num_minutes() % 60);
    if minutes == 0 {
        desk.tell("hours", &[("hours", hours.into())])
    } else {
        desk.tell(
            "hours-minutes",
            &[("hours", hours.into()), ("minutes", minutes.into())],
        )
    }
}

fn message(title: String, body: String) -> Ask {
    Ask::Message(Box::new(Message { title, body }))
}
