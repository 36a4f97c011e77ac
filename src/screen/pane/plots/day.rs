//! The day as planned and as it was, on one line of time.

use chrono::{NaiveDateTime, TimeDelta};

use super::super::super::Desk;
use super::super::line_name;
use super::bar::room;
use super::{Plot, Row};
use crate::domain::{Document, Line, Session, hour_of};
use crate::look::Look;
use crate::widget::Column;

/// "09:00–09:20".
const HOURS: u16 = 11;
/// "+12'".
const LATE: u16 = 6;
/// From this width on the planned hours stand beside the real ones.
const WIDE: u16 = 76;

/// From when to when, in minutes of its day.
type Span = (i64, i64);

/// A line with its two spans; the second one only once it began.
struct Stretch<'a> {
    line: &'a Line,
    planned: Span,
    real: Option<Span>,
}

pub fn plot(desk: &Desk, width: u16) -> Plot {
    let is_planned = |document: &&Document| !document.session.day.programme.is_empty();
    let Some(document) = desk.document().filter(is_planned) else {
        return Plot::nothing("plot-no-day", desk);
    };
    let session = &document.session;
    let told = document.programme_told();
    let stretches: Vec<Stretch> = session
        .day
        .programme
        .iter()
        .map(|line| {
            let told = told.iter().find(|told| told.id == line.id);
            stretch(line, told.unwrap_or(line), session, desk.now)
        })
        .collect();
    let spans = || {
        stretches
            .iter()
            .flat_map(|each| [Some(each.planned), each.real])
            .flatten()
    };
    let first = spans().map(|(begins, _)| begins).min().unwrap_or(0);
    let last = spans().map(|(_, ends)| ends).max().unwrap_or(first + 1);
    let planned = if width >= WIDE { HOURS } else { 0 };
    let name = (width / 4).clamp(16, 34);
    let room = room(width, name + planned + HOURS + LATE + 6);
    let rows = stretches
        .iter()
        .map(|each| row(each, (first, last), (width, room), desk));
    let columns = [name, planned, HOURS, LATE, room];
    let columns = columns.into_iter().filter(|width| *width > 0).map(Column::Fixed);
    Plot {
        head: vec![(desk.say("plot-day-head"), desk.look.dim())],
        columns: columns.collect(),
        rows: rows.collect(),
        about: stretches.iter().map(|each| about(each, desk)).collect(),
    }
}

/// A line as it was, beside what people were told of it.
fn stretch<'a>(line: &'a Line, told: &Line, session: &Session, now: NaiveDateTime) -> Stretch<'a> {
    let begins = hour_of(session, line.day, told.begins);
    let midnight = begins.date().and_hms_opt(0, 0, 0).unwrap_or(begins);
    let minute = |at: NaiveDateTime| (at - midnight).num_minutes();
    let planned = minute(begins);
    Stretch {
        line,
        planned: (planned, planned + i64::from(told.lasting())),
        real: line.started.map(|started| {
            (
                minute(started),
                minute(line.ended.unwrap_or(now)).max(minute(started)),
            )
        }),
    }
}

fn row(stretch: &Stretch, scale: Span, (width, room): (u16, u16), desk: &Desk) -> Row {
    let look = desk.look;
    let (late, style) = match stretch.real {
        None => (String::new(), look.dim()),
        Some(real) => {
            let minutes = real.1 - real.0 - (stretch.planned.1 - stretch.planned.0);
            let style = if minutes > 5 { look.warning() } else { look.text() };
            (format!("{minutes:+}'"), style)
        }
    };
    let real = stretch
        .real
        .map_or_else(|| "–".to_owned(), |real| hours(real, desk));
    let mut cells = vec![(line_name(stretch.line, desk), look.text())];
    if width >= WIDE {
        cells.push((hours(stretch.planned, desk), look.dim()));
    }
    cells.push((real, look.strong()));
    cells.push((late, style));
    cells.push((track(stretch, scale, room, look), look.good()));
    Row::new(cells)
}

/// Where the line lies in the day: as it was in full, as it was planned in outline.
fn track(stretch: &Stretch, (first, last): Span, room: u16, look: &Look) -> String {
    let whole = (last - first).max(1);
    let cell = |idx: u16| {
        let begins = first + whole * i64::from(idx) / i64::from(room);
        let ends = (first + whole * i64::from(idx + 1) / i64::from(room)).max(begins + 1);
        let touches = |span: Span| span.0 < ends && span.1 > begins;
        if stretch.real.is_some_and(touches) {
            look.symbols.full
        } else if touches(stretch.planned) {
            look.symbols.rest
        } else {
            " "
        }
    };
    (0..room).map(cell).collect()
}

fn hours((begins, ends): Span, desk: &Desk) -> String {
    let hour = |minute: i64| {
        let midnight = chrono::NaiveTime::MIN;
        desk.words
            .time(midnight.overflowing_add_signed(TimeDelta::minutes(minute)).0)
    };
    format!("{}–{}", hour(begins), hour(ends))
}

/// The line in a sentence.
fn about(stretch: &Stretch, desk: &Desk) -> String {
    let mut facts = vec![
        ("name", line_name(stretch.line, desk).into()),
        ("planned", hours(stretch.planned, desk).into()),
    ];
    let key = match stretch.real {
        None => "plot-line-to-come",
        Some(real) => {
            facts.push(("real", hours(real, desk).into()));
            facts.push(("late", (real.0 - stretch.planned.0).abs().into()));
            if real.0 > stretch.planned.0 {
                "plot-line-late"
            } else {
                "plot-line"
            }
        }
    };
    desk.tell(key, &facts)
}
