//! The rows of the director's desk.

use std::cmp::Ordering;

use ratatui::style::Style;

use super::super::clocks::time_left;
use super::super::close_rows::gap_row;
use super::super::line_name;
use super::super::roll::Roll;
use super::{Course, director, effect, named};
use crate::domain::{
    CHECKLIST, DayState, Document, Forecast, Id, Missing, Moment, Pace, clocks_apart, round_of_line,
    tables_without_host, what_is_missing,
};
use crate::screen::{Desk, Labels};
use crate::widget::Row;

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// A proposal to recover the delay, by its place.
    Remedy(usize),
    Line(Id),
    /// A table, a group or a book whose clock runs apart.
    Clock(Id),
    Gap(Missing),
    /// Tables of the round that runs without a host.
    Hosts,
    Check(&'static str),
    Notes,
}

/// How the day goes, in a sentence or two.
pub fn head(course: Option<&Course>, desk: &Desk) -> Vec<(String, Style)> {
    let look = desk.look;
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    let Some(Course { pace, .. }) = course else {
        let key = match document.session.day.state {
            DayState::Prepared => "pace-not-begun",
            DayState::Running => "pace-between",
            DayState::Closed => "pace-over",
        };
        return vec![(desk.say(key), look.strong())];
    };
    let style = match pace.behind.max(pace.late()) {
        ..=0 => look.good(),
        1..=5 => look.warning(),
        _ => look.error(),
    };
    vec![
        (how_late(pace, desk), style),
        (how_it_ends(pace, desk), look.text()),
    ]
}

fn how_late(pace: &Pace, desk: &Desk) -> String {
    let (key, minutes) = match (pace.behind, pace.late()) {
        (1.., _) => ("pace-late", pace.behind),
        // The hours were given anew, and the day still ends after the one that people were told.
        (0, 1..) => ("pace-late-as-told", pace.late()),
        (..0, 1..) => ("pace-early-late-as-told", pace.late()),
        (..0, _) => ("pace-early", -pace.behind),
        (0, _) => ("pace-on-time", 0),
    };
    let early = pace.behind.min(0).abs();
    let facts = [
        ("span", span(minutes, desk).into()),
        ("early", span(early, desk).into()),
    ];
    desk.tell(key, &facts)
}

/// "10 ore e 19 minuti".
fn span(minutes: i64, desk: &Desk) -> String {
    let facts = [
        ("hours", (minutes / 60).into()),
        ("minutes", (minutes % 60).into()),
    ];
    desk.tell("pace-span", &facts)
}

fn how_it_ends(pace: &Pace, desk: &Desk) -> String {
    let (planned, expected) = pace.ends;
    let facts = [
        ("planned", desk.words.time(planned.time()).into()),
        ("expected", desk.words.time(expected.time()).into()),
    ];
    let key = match expected.cmp(&planned) {
        Ordering::Greater => "pace-ends-late",
        Ordering::Less => "pace-ends-sooner",
        // The lines to come begin at their hour, unless somebody begins them before.
        Ordering::Equal if pace.behind < 0 => "pace-ends-early",
        Ordering::Equal => "pace-ends",
    };
    desk.tell(key, &facts)
}

pub fn roll(course: Option<&Course>, desk: &Desk) -> Roll<Key> {
    let mut roll = Roll::new();
    let Some(document) = desk.document() else {
        return roll;
    };
    recovering(course, desk, &mut roll);
    apart(document, desk, &mut roll);
    missing(document, desk, &mut roll);
    coming(course, document, desk, &mut roll);
    notes(desk, &mut roll);
    checklist(document, desk, &mut roll);
    roll
}

fn recovering(course: Option<&Course>, desk: &Desk, roll: &mut Roll<Key>) {
    let Some(Course { proposals, .. }) = course.filter(|course| !course.proposals.is_empty()) else {
        return;
    };
    roll.heading(desk.say("console-remedies"), desk.look.title());
    for (place, proposal) in proposals.iter().enumerate() {
        let cells = vec![
            (format!("  {}", named(&proposal.remedy, desk)), desk.look.text()),
            (effect(proposal, desk), desk.look.dim()),
        ];
        roll.row(Key::Remedy(place), Row::new(cells));
    }
}

/// The clocks that run beside the one of the hall.
fn apart(document: &Document, desk: &Desk, roll: &mut Roll<Key>) {
    let clocks = clocks_apart(&document.session, desk.now);
    if clocks.is_empty() {
        return;
    }
    roll.gap();
    roll.heading(desk.say("console-clocks"), desk.look.title());
    for clock in clocks {
        let name = Labels::of(desk).apart(&document.session, clock.of);
        let cells = vec![
            (format!("  {name}"), desk.look.text()),
            time_left(clock.ends, desk),
        ];
        roll.row(Key::Clock(clock.of.clone()), Row::new(cells));
    }
}

/// What cannot wait until the end of the day.
fn missing(document: &Document, desk: &Desk, roll: &mut Roll<Key>) {
    let session = &document.session;
    let is_of_the_day = |what: Missing| {
        matches!(
            what,
            Missing::Report | Missing::Reread | Missing::Vote | Missing::Return | Missing::Commitment
        )
    };
    let gaps = what_is_missing(session, &document.template, desk.now);
    let gaps: Vec<_> = gaps.into_iter().filter(|gap| is_of_the_day(gap.what)).collect();
    let running = session.day.now.as_ref();
    let round = running.and_then(|line| round_of_line(document, line));
    let tables: Vec<String> = round
        .map(|round| tables_without_host(session, round))
        .unwrap_or_default()
        .into_iter()
        .map(|table| table.number())
        .collect();
    if gaps.is_empty() && tables.is_empty() {
        return;
    }
    roll.gap();
    roll.heading(desk.say("close-missing"), desk.look.warning());
    if !tables.is_empty() {
        let text = desk.tell("console-hosts", &[("tables", tables.join(", ").into())]);
        roll.row(
            Key::Hosts,
            Row::new(vec![(format!("  {text}"), desk.look.text())]),
        );
    }
    for gap in gaps {
        roll.row(Key::Gap(gap.what), gap_row(&gap, session, desk));
    }
}

/// The rest of the day, with the minutes that each line can give.
fn coming(course: Option<&Course>, document: &Document, desk: &Desk, roll: &mut Roll<Key>) {
    let Some(Course { pace, .. }) = course.filter(|course| !course.pace.ahead.is_empty()) else {
        return;
    };
    roll.gap();
    roll.heading(desk.say("console-coming"), desk.look.title());
    for line in &pace.ahead {
        roll.row(Key::Line(line.line.clone()), coming_row(line, document, desk));
    }
}

fn coming_row(forecast: &Forecast, document: &Document, desk: &Desk) -> Row {
    let mut lines = document.session.day.programme.iter();
    let line = lines.find(|line| line.id == forecast.line);
    let (planned, expected) = forecast.begins;
    let facts = [
        (
            "name",
            line.map(|line| line_name(line, desk)).unwrap_or_default().into(),
        ),
        ("planned", desk.words.time(planned.time()).into()),
        ("expected", desk.words.time(expected.time()).into()),
        ("minutes", forecast.minutes.into()),
        ("slack", forecast.slack.into()),
    ];
    let (key, style) = if forecast.late() > 0 {
        ("console-line-late", desk.look.warning())
    } else {
        ("console-line", desk.look.text())
    };
    let aside = if forecast.slack > 0 {
        desk.tell("console-slack", &facts)
    } else {
        String::new()
    };
    Row::new(vec![
        (format!("  {}", desk.tell(key, &facts)), style),
        (aside, desk.look.dim()),
    ])
}

fn notes(desk: &Desk, roll: &mut Roll<Key>) {
    roll.gap();
    roll.heading(desk.say("console-notes"), desk.look.title());
    let notes = director(desk).notes;
    if notes.is_empty() {
        let text = format!("  {}", desk.say("console-no-notes"));
        roll.row(Key::Notes, Row::new(vec![(text, desk.look.dim())]));
    }
    for line in notes.lines() {
        roll.row(
            Key::Notes,
            Row::new(vec![(format!("  {line}"), desk.look.text())]),
        );
    }
}

/// The checklist, from the moment of the day on.
fn checklist(document: &Document, desk: &Desk, roll: &mut Roll<Key>) {
    let now = match document.session.day.state {
        DayState::Prepared => Moment::Before,
        DayState::Running => Moment::During,
        DayState::Closed => Moment::After,
    };
    let done = director(desk).done;
    let (first, others): (Vec<_>, Vec<_>) = CHECKLIST.iter().partition(|(moment, _)| *moment == now);
    for (moment, checks) in first.into_iter().chain(others) {
        let key = match moment {
            Moment::Before => "console-before",
            Moment::During => "console-during",
            Moment::After => "console-after",
        };
        roll.gap();
        roll.heading(desk.say(key), desk.look.title());
        for check in checks.iter().copied() {
            let is_done = done.iter().any(|known| *known == check);
            let (mark, style) = if is_done {
                (desk.look.symbols.ticked, desk.look.dim())
            } else {
                (desk.look.symbols.unticked, desk.look.text())
            };
            let text = format!("  {mark} {}", desk.say(&format!("check-{check}")));
            roll.row(Key::Check(check), Row::new(vec![(text, style)]));
        }
    }
}
