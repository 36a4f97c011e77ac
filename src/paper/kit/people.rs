//! Papers about people: who signs, badges, the list of invitations, certificates.

use super::Setter;
use crate::domain::{Attendance, Person, by_family_name};
use crate::paper::ring::{PARTS, part_of};
use crate::paper::{Block, Card, Head, Poster, Table, Tag};

/// Blank rows after the people who are registered, and on a sheet without them.
const SPARE: usize = 10;
const BLANK: usize = 24;

/// Who is on the sheet already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    Registered,
    Blank,
}

pub fn sign_in(setter: &mut Setter, rows: Rows) {
    let title = setter.session().header.title.clone();
    setter.ticket(&setter.say("kit-sign-in"), &title, None);
    setter.note(&setter.when_and_where());
    setter.note(&setter.say("kit-sign-in-boxes"));
    let heads = [
        ("kit-row", 3),
        ("field-last", 9),
        ("field-first", 7),
        ("kit-body", 9),
        ("field-municipality", 9),
        ("kit-signature", 10),
        ("kit-in", 4),
        ("kit-out", 4),
        ("kit-box-images", 2),
        ("kit-box-again", 2),
        ("kit-box-name", 2),
    ];
    let mut people: Vec<&Person> = setter.session().people.iter().collect();
    by_family_name(&mut people);
    let known = match rows {
        Rows::Registered => people.into_iter().map(|person| signer(person, setter)).collect(),
        Rows::Blank => Vec::new(),
    };
    let spare = if known.is_empty() { BLANK } else { SPARE };
    let blank = std::iter::repeat_n(vec![String::new(); heads.len()], spare);
    let rows = known.into_iter().chain(blank);
    let table = table(setter, &heads, rows.collect());
    setter.push(Block::Grid(table));
    setter.note(&setter.say("kit-sign-in-notice"));
}

fn signer(person: &Person, setter: &Setter) -> Vec<String> {
    let mut row = vec![
        badge_number(person),
        setter.fine(&person.last),
        setter.fine(&person.first),
        setter.fine(&body_of(person, setter)),
        setter.fine(&person.municipality),
    ];
    row.resize(11, String::new());
    row
}

/// The number on the badge, the one that the billboard calls.
pub fn badge_number(person: &Person) -> String {
    person
        .id
        .parts()
        .map_or_else(|| person.id.to_string(), |(_, number)| number.to_string())
}

pub fn body_of(person: &Person, setter: &Setter) -> String {
    let body = person.body.as_ref().and_then(|id| setter.session().body(id));
    body.map_or_else(String::new, |body| body.name.clone())
}

pub fn table(setter: &Setter, heads: &[(&str, u16)], rows: Vec<Vec<String>>) -> Table {
    let heads = heads.iter().map(|(key, share)| Head {
        name: setter.fine(&setter.say(key)),
        share: *share,
    });
    let mut table = Table::new("", heads.collect());
    table.rows = rows;
    table
}

/// A badge for everybody who is expected or here, with the tables of a café: "3 → 7 → 1".
pub fn badges(setter: &mut Setter) {
    let mut people: Vec<&Person> = setter
        .session()
        .people
        .iter()
        .filter(|person| person.attendance != Attendance::Absent)
        .collect();
    by_family_name(&mut people);
    let cards: Vec<Card> = people.into_iter().map(|person| badge(person, setter)).collect();
    if !cards.is_empty() {
        setter.push(Block::Cards(cards));
    }
}

fn badge(person: &Person, setter: &Setter) -> Card {
    let body = body_of(person, setter);
    let whence = if body.is_empty() {
        setter.labels().belonging(person.belonging)
    } else {
        body
    };
    let parts = [person.last.as_str(), whence.as_str()];
    let small: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let session = setter.session();
    let mut seats: Vec<(u32, String)> = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.people().any(|id| id == &person.id))
        .map(|seating| {
            let table = session.room.tables.iter().find(|table| table.id == seating.table);
            let number = table.map_or_else(|| seating.table.to_string(), |table| table.number());
            (seating.round, number)
        })
        .collect();
    seats.sort();
    let route: Vec<String> = seats.into_iter().map(|(_, number)| number).collect();
    Card {
        big: setter.fine(&person.first),
        small: setter.fine(&small.join(" · ")),
        tag: tag(person, setter),
        foot: if route.is_empty() {
            String::new()
        } else {
            format!("{} {}", setter.say("kit-route"), route.join(" → "))
        },
    }
}

/// The dot of those who come from the same side, and the number that the billboard calls.
fn tag(person: &Person, setter: &Setter) -> Tag {
    let part = part_of(person.belonging);
    let key = PARTS.get(part).copied().unwrap_or_default();
    let number = setter.tell("kit-badge-number", &[("number", badge_number(person).into())]);
    Tag {
        part,
        letter: setter.say(&format!("{key}.letter")),
        name: format!("{} · {number}", setter.say(key)),
    }
}

/// Who is invited, from where, and what came of it.
pub fn invitations(setter: &mut Setter) {
    let mut people: Vec<&Person> = setter.session().people.iter().collect();
    by_family_name(&mut people);
    let rows: Vec<Vec<String>> = people
        .into_iter()
        .map(|person| {
            let outcome = match person.attendance {
                Attendance::Expected => setter.say("kit-expected"),
                Attendance::Present { .. } => setter.say("kit-came"),
                Attendance::Absent => setter.say("kit-absent"),
            };
            vec![
                setter.fine(&body_of(person, setter)),
                setter.fine(&format!("{} {}", person.last, person.first)),
                setter.labels().belonging(person.belonging),
                String::new(),
                String::new(),
                outcome,
                String::new(),
            ]
        })
        .chain(std::iter::repeat_n(vec![String::new(); 7], SPARE))
        .collect();
    let title = setter.session().header.title.clone();
    setter.ticket(&setter.say("kit-invitations"), &title, None);
    setter.note(&setter.when_and_where());
    let heads = [
        ("kit-body", 8),
        ("kit-person", 8),
        ("kit-belonging", 6),
        ("kit-channel", 4),
        ("field-date", 3),
        ("kit-outcome", 4),
        ("field-header-note", 6),
    ];
    let table = table(setter, &heads, rows);
    setter.push(Block::Grid(table));
}

/// A page for everybody who came, with the hours of the laboratory they were here for.
pub fn certificates(setter: &mut Setter) {
    let session = setter.session();
    let mut people: Vec<&Person> = session.people_who_came().collect();
    by_family_name(&mut people);
    for person in people {
        let facts = [
            ("title", session.header.title.as_str().into()),
            ("date", unbroken_date(setter).into()),
        ];
        let poster = Poster {
            kind: setter.say("kit-certificate"),
            big: setter.fine(&person.name()),
            text: setter.tell("kit-certificate-text", &facts),
            lines: [
                hours(person, setter),
                Some(setter.fine(&session.header.place.municipality)).filter(|place| !place.is_empty()),
                Some(setter.say("kit-certificate-signature")),
            ]
            .into_iter()
            .flatten()
            .collect(),
        };
        setter.push(Block::Poster(poster));
    }
}

/// The date of the laboratory; only after the name of the day may a line end.
fn unbroken_date(setter: &Setter) -> String {
    let date = setter.words.long_date(setter.session().header.date);
    match date.split_once(' ') {
        Some((day, rest)) => format!("{day} {}", rest.replace(' ', "\u{a0}")),
        None => date,
    }
}

/// From when to when the person was here, and how long that is in quarters of an hour.
fn hours(person: &Person, setter: &Setter) -> Option<String> {
    let Attendance::Present { arrived, left, .. } = person.attendance else {
        return None;
    };
    let header = &setter.session().header;
    let until = left.or_else(|| header.ends.map(|ends| arrived.date().and_time(ends)))?;
    let from = arrived.max(arrived.date().and_time(header.begins));
    let minutes = (until - from).num_minutes();
    (minutes > 0).then(|| {
        let facts = [
            ("from", setter.hour(from).into()),
            ("until", setter.hour(until).into()),
            ("hours", (minutes / 60).into()),
            ("minutes", (minutes % 60).into()),
        ];
        setter.tell("kit-certificate-hours", &facts)
    })
}
