//! What is known of one table: who hosts, who sits there, what it wrote.

use ratatui::style::Style;

use super::super::super::Desk;
use super::turn::{Turn, name_of, table_name};
use crate::domain::{Attendance, Handover, Id, Person, Table};

/// All that is known of a table in a round and before, as paragraphs.
pub fn table_lines(turn: &Turn, table: &Table, desk: &Desk) -> Vec<(String, Style)> {
    let look = desk.look;
    let mut lines = vec![(table_name(table, desk), look.title())];
    if turn.is_closed(table) {
        lines.push((desk.say("table-closed"), look.dim()));
        lines.extend(sheet_lines(turn, table, desk));
        return lines;
    }
    lines.push(host_line(turn.host(table), desk, turn));
    let travellers = turn.travellers(table);
    let with_exit: Vec<String> = travellers.iter().map(|person| with_exit(person, desk)).collect();
    let text = if travellers.is_empty() {
        desk.say("table-no-travellers")
    } else {
        desk.tell("table-travellers", &[("names", with_exit.join(", ").into())])
    };
    lines.push((text, look.text()));
    let mut handovers = turn.handovers(table);
    let last = handovers.pop_if(|last| turn.host(table) == Some(&last.to));
    for handover in handovers {
        lines.push((handed("table-handed-before", handover, desk), look.dim()));
    }
    lines.extend(last.map(|last| (handed("table-handed", last, desk), look.dim())));
    lines.extend(sheet_lines(turn, table, desk));
    lines
}

/// Who took the table over, since when, and what they were told.
fn handed(key: &str, handover: &Handover, desk: &Desk) -> String {
    let facts = [
        ("round", handover.round.into()),
        ("name", name_of(&handover.to, desk).into()),
        ("note", handover.note.clone().into()),
    ];
    if handover.note.is_empty() {
        desk.tell(key, &facts)
    } else {
        desk.tell(&format!("{key}-note"), &facts)
    }
}

fn host_line(host: Option<&Id>, desk: &Desk, turn: &Turn) -> (String, Style) {
    let Some(host) = host else {
        return (desk.say("table-no-host"), desk.look.warning());
    };
    let name = turn
        .session()
        .person(host)
        .map_or_else(|| host.to_string(), |person| with_exit(person, desk));
    let has_gone = turn
        .session()
        .person(host)
        .is_some_and(|person| person.attendance.came() && !person.attendance.is_here());
    let key = if has_gone { "table-host-gone" } else { "table-host" };
    let style = if has_gone {
        desk.look.warning()
    } else {
        desk.look.strong()
    };
    (desk.tell(key, &[("name", name.into())]), style)
}

/// The name, and the hour of who has left.
fn with_exit(person: &Person, desk: &Desk) -> String {
    match person.attendance {
        Attendance::Present { left: Some(left), .. } => desk.tell(
            "name-gone",
            &[
                ("name", person.name().into()),
                ("left", desk.words.time(left.time()).into()),
            ],
        ),
        Attendance::Present { left: None, .. } | Attendance::Expected | Attendance::Absent => person.name(),
    }
}

/// What the table wrote: this round first, then the earlier ones.
fn sheet_lines(turn: &Turn, table: &Table, desk: &Desk) -> Vec<(String, Style)> {
    let look = desk.look;
    let mut lines = vec![(String::new(), look.text())];
    let sheets = turn.sheets(table);
    let (now, mut others): (Vec<_>, Vec<_>) = sheets
        .into_iter()
        .partition(|sheet| sheet.position.round == Some(turn.number()));
    if now.is_empty() {
        lines.push((desk.say("table-no-sheet"), look.dim()));
    }
    others.retain(|sheet| sheet.position.round < Some(turn.number()));
    for (sheet, style) in now
        .into_iter()
        .map(|sheet| (sheet, look.text()))
        .chain(others.into_iter().rev().map(|sheet| (sheet, look.dim())))
    {
        let facts = [
            ("id", sheet.id.to_string().into()),
            ("round", sheet.position.round.unwrap_or(0).into()),
        ];
        lines.push((desk.tell("table-sheet", &facts), look.title()));
        lines.extend(sheet.text.lines().map(|text| (format!("· {text}"), style)));
    }
    lines
}
