//! Preparing a laboratory: a variant of a template becomes a session ready to be run.

use chrono::{NaiveTime, TimeDelta};

use super::{
    Cafe, Counters, Day, DayState, Document, Encounters, Group, Header, Id, Line, Outcomes, Papers, Room,
    Round, Session, Slot, Space, Summary, Table, Wall, ids_of, prefix,
};
use crate::format::{Activity, Template, Variant};

/// How a new room calls its places, in the language of who prepares it.
pub struct Names<'a> {
    /// From the mark on the wall, `"A"`.
    pub space: &'a dyn Fn(&str) -> String,
    /// From its number.
    pub group: &'a dyn Fn(u32) -> String,
}

/// How many people sit at a new table, host included. Source: four or five, six at most.
const PEOPLE_A_TABLE: (u32, u32) = (3, 6);

/// Prepares the laboratory `id`: its programme with the hours, and the room its variant asks for.
///
/// The hours follow one another from the beginning in the header, each day anew; a fixed hour of the template is
/// waited for, never gone back to. Who begins earlier or later than the template has its fixed hours earlier or later. Each phase with groups makes a slot, each phase with tables a round.
pub fn prepare(
    template: &Template,
    variant: &Variant,
    mut header: Header,
    id: String,
    names: &Names<'_>,
) -> Document {
    let months = template.keep_months.map(chrono::Months::new);
    let last = months.and_then(|months| header.date.checked_add_months(months));
    header.keep_until = header.keep_until.or(last);
    let programme = programme(variant, header.begins);
    let room = room(template, variant, &programme, names);
    let session = session(header, programme, room);
    let mut counters = Counters::default();
    for id in ids_of(&session) {
        counters.take(id);
    }
    let summary = summary(template, variant, id, &session);
    Document::new(summary, session, template.clone(), counters)
}

fn programme(variant: &Variant, begins: NaiveTime) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::with_capacity(variant.order.len());
    let shift = read_hour(&variant.begins).map_or(TimeDelta::zero(), |usual| begins - usual);
    let mut hour = begins;
    let mut day = 1;
    for (number, item) in (1..).zip(&variant.order) {
        if item.day != day {
            day = item.day;
            hour = begins;
        }
        let fixed = item.at.as_deref().and_then(read_hour);
        let fixed = fixed.map(|fixed| fixed.overflowing_add_signed(shift).0);
        let is_first = lines.last().is_none_or(|line| line.day != day) && day > 1;
        hour = match fixed {
            Some(fixed) if is_first => fixed,
            Some(fixed) => hour.max(fixed),
            None => hour,
        };
        lines.push(Line {
            id: Id::new(prefix::LINE, number),
            phase: item.phase.clone(),
            day,
            begins: hour,
            minutes: item.minutes,
            added: 0,
            started: None,
            ended: None,
        });
        hour = later(hour, item.minutes);
    }
    lines
}

fn read_hour(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}

fn later(hour: NaiveTime, minutes: u32) -> NaiveTime {
    hour.overflowing_add_signed(TimeDelta::minutes(i64::from(minutes)))
        .0
}

fn room(template: &Template, variant: &Variant, programme: &[Line], names: &Names<'_>) -> Room {
    let setting = &variant.setting;
    Room {
        spaces: (1..=setting.spaces).map(|number| space(number, names)).collect(),
        slots: slots(template, programme),
        tables: (1..=setting.tables).map(table).collect(),
        rounds: rounds(template, programme),
        groups: (1..=setting.groups).map(|number| group(number, names)).collect(),
    }
}

fn lines_for<'a>(
    template: &'a Template,
    programme: &'a [Line],
    is_wanted: fn(&Activity) -> bool,
) -> impl Iterator<Item = (u32, &'a Line)> {
    let lines = programme.iter().filter(move |line| {
        let phase = template.phase(&line.phase);
        phase.is_some_and(|phase| is_wanted(&phase.activity))
    });
    (1..).zip(lines)
}

fn slots(template: &Template, programme: &[Line]) -> Vec<Slot> {
    let lines = lines_for(template, programme, |activity| {
        matches!(activity, Activity::Groups)
    });
    let slot = |(number, line): (u32, &Line)| Slot {
        id: Id::new(prefix::SLOT, number),
        day: line.day,
        begins: line.begins,
        ends: later(line.begins, line.minutes),
    };
    lines.map(slot).collect()
}

fn rounds(template: &Template, programme: &[Line]) -> Vec<Round> {
    let lines = lines_for(template, programme, |activity| {
        matches!(activity, Activity::Tables { .. })
    });
    let round = |(number, line): (u32, &Line)| Round {
        number,
        question: String::new(),
        begins: line.begins,
        ends: later(line.begins, line.minutes),
    };
    lines.map(round).collect()
}

fn space(number: u32, names: &Names<'_>) -> Space {
    let mark = mark(number);
    Space {
        id: Id::new(prefix::SPACE, number),
        name: (names.space)(&mark),
        mark,
        seats: None,
    }
}

/// A to Z, then AA, AB …
fn mark(number: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = number;
    while rest > 0 {
        rest = rest.saturating_sub(1);
        letters.push(
            char::from_digit(rest % 26 + 10, 36)
                .unwrap_or('a')
                .to_ascii_uppercase(),
        );
        rest /= 26;
    }
    letters.iter().rev().collect()
}

fn table(number: u32) -> Table {
    let (least, most) = PEOPLE_A_TABLE;
    Table {
        id: Id::new(prefix::TABLE, number),
        theme: String::new(),
        host: None,
        least,
        most,
    }
}

fn group(number: u32, names: &Names<'_>) -> Group {
    Group {
        id: Id::new(prefix::GROUP, number),
        name: (names.group)(number),
        members: Vec::new(),
    }
}

fn session(header: Header, programme: Vec<Line>, room: Room) -> Session {
    Session {
        header,
        day: Day {
            programme,
            ..Day::default()
        },
        bodies: Vec::new(),
        people: Vec::new(),
        room,
        proposals: Vec::new(),
        wall: Wall::default(),
        cafe: Cafe::default(),
        reports: Vec::new(),
        outcomes: Outcomes::default(),
        encounters: Encounters::default(),
        papers: Papers::default(),
    }
}

/// What is known of the template; `Document::new` fills in what the session tells.
fn summary(template: &Template, variant: &Variant, id: String, session: &Session) -> Summary {
    Summary {
        id,
        title: String::new(),
        method: template.id.clone(),
        method_name: template.name.clone(),
        variant: variant.id.clone(),
        date: session.header.date,
        place: String::new(),
        municipality: String::new(),
        path: String::new(),
        state: DayState::Prepared,
        people: (0, 0),
        proposals: 0,
        projects: 0,
        fictitious: false,
        keep_until: None,
    }
}

#[cfg(test)]
mod tests;
