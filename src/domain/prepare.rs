//! Preparing a laboratory: a variant of a template becomes a session ready to be run.

use chrono::{NaiveTime, TimeDelta};

use super::{
    Cafe, Counters, Day, DayState, Document, Encounters, Group, Header, Id, Line, Outcomes, Room, Round,
    Session, Slot, Space, Summary, Table, Wall, ids_of, prefix,
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
/// waited for, never gone back to. Each phase with groups makes a slot, each phase with tables a round.
pub fn prepare(
    template: &Template,
    variant: &Variant,
    header: Header,
    id: String,
    names: &Names<'_>,
) -> Document {
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
    let mut hour = begins;
    let mut day = 1;
    for (number, item) in (1..).zip(&variant.order) {
        if item.day != day {
            day = item.day;
            hour = begins;
        }
        let fixed = item.at.as_deref().and_then(read_hour);
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
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{header, id, template, time};
    use crate::format::Item;

    fn prepared(change: fn(&mut Variant)) -> Document {
        let mut template = template();
        change(&mut template.variants[0]);
        let names = Names {
            space: &|mark| format!("Spazio {mark}"),
            group: &|number| format!("Gruppo {number}"),
        };
        prepare(
            &template,
            &template.variants[0],
            header(),
            "2025-05-17-tiny".to_owned(),
            &names,
        )
    }

    fn hours(document: &Document) -> Vec<(u32, NaiveTime)> {
        let lines = document.session.day.programme.iter();
        lines.map(|line| (line.day, line.begins)).collect()
    }

    #[test]
    fn the_lines_follow_one_another_from_the_beginning() {
        let document = prepared(|_| {});
        let begins: Vec<String> = hours(&document)
            .iter()
            .map(|(_, hour)| hour.format("%H:%M").to_string())
            .collect();
        assert_eq!(
            begins,
            [
                "09:00", "09:15", "10:00", "11:00", "12:00", "12:20", "12:40", "13:00"
            ]
        );
    }

    #[test]
    fn a_fixed_hour_is_waited_for_and_never_gone_back_to() {
        let document = prepared(|variant| {
            variant.order[2].at = Some("10:20".to_owned());
            variant.order[3].at = Some("08:00".to_owned());
        });
        assert_eq!(hours(&document)[2], (1, time("10:20")));
        assert_eq!(hours(&document)[3], (1, time("11:20")));
    }

    #[test]
    fn each_day_begins_anew() {
        let document = prepared(|variant| {
            for item in variant.order.iter_mut().skip(4) {
                item.day = 2;
            }
            variant.order.push(Item {
                at: Some("08:30".to_owned()),
                day: 3,
                ..variant.order[0].clone()
            });
        });
        assert_eq!(hours(&document)[4], (2, time("09:00")));
        assert_eq!(hours(&document)[8], (3, time("08:30")));
    }

    #[test]
    fn every_phase_with_groups_makes_a_slot_and_every_phase_with_tables_a_round() {
        let room = prepared(|_| {}).session.room;
        assert_eq!(room.slots[1].id, id("F02"));
        assert_eq!(
            (room.slots[1].begins, room.slots[1].ends),
            (time("11:00"), time("12:00"))
        );
        assert_eq!((room.rounds[1].number, room.rounds[1].begins), (2, time("12:20")));
    }

    #[test]
    fn the_room_is_the_one_the_variant_asks_for() {
        let document = prepared(|variant| variant.setting.spaces = 28);
        let room = &document.session.room;
        assert_eq!(
            (room.spaces[0].mark.as_str(), room.spaces[27].mark.as_str()),
            ("A", "AB")
        );
        assert_eq!(room.spaces[25].name, "Spazio Z");
        assert_eq!((room.tables[0].least, room.tables[0].most), (3, 6));
        assert_eq!(room.groups[1].name, "Gruppo 2");
    }

    #[test]
    fn the_counters_know_the_ids_already_given() {
        let document = prepared(|_| {});
        assert_eq!(document.next_id(prefix::SPACE), id("SP03"));
        assert_eq!(document.next_id(prefix::LINE), id("L09"));
        assert_eq!(document.summary.title, "Nessuno resta solo");
    }
}
