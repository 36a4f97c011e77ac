//! The clocks of tables and groups that do not keep the pace of the hall: started, made longer, called when they end.

use chrono::NaiveDateTime;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

use super::super::{Action, Ask, Desk, Labels, Screen};
use super::roll::{Cursor, Roll};
use super::{paragraphs, seconds_left};
use crate::domain::{Apart, Clock, Command, Id, Line, clocks_apart, may_run_apart};
use crate::widget::{Column, Row, lines_of};

/// What one key adds to a clock, or takes off it, in minutes.
const STEP: u32 = 2;
/// When the clock of a phase, or of a table, is called: so many seconds before its end.
const MARKS: [(i64, &str); 3] = [
    (0, "clock-apart-over"),
    (60, "clock-apart-one"),
    (300, "clock-apart-five"),
];

/// What has a clock of its own, and what may have one; one row selected.
#[derive(Default)]
pub struct Clocks {
    cursor: Cursor<Id>,
}

/// A row.
#[derive(Clone)]
enum Of<'a> {
    Running(Apart<'a>),
    /// It keeps the pace of the hall.
    Hall(Id),
}

impl Of<'_> {
    fn id(&self) -> &Id {
        match self {
            Self::Running(apart) => apart.of,
            Self::Hall(id) => id,
        }
    }
}

fn rows<'a>(desk: &Desk<'a>) -> Vec<Of<'a>> {
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    let apart = clocks_apart(&document.session, desk.now);
    let mut others = may_run_apart(document);
    others.retain(|id| !apart.iter().any(|apart| apart.of == id));
    let apart = apart.into_iter().map(Of::Running);
    apart.chain(others.into_iter().map(Of::Hall)).collect()
}

fn roll(rows: &[Of], desk: &Desk) -> Roll<Id> {
    let mut roll = Roll::new();
    for of in rows {
        roll.row(of.id().clone(), view_row(of, desk));
    }
    roll
}

fn running<'a>(desk: &Desk<'a>) -> Option<&'a Line> {
    let day = &desk.session()?.day;
    day.programme
        .iter()
        .find(|line| Some(&line.id) == day.now.as_ref())
}

fn named(id: &Id, desk: &Desk) -> String {
    let session = desk.session();
    session.map_or_else(String::new, |session| Labels::of(desk).apart(session, id))
}

/// A clock as the row shows it, and how urgent it is.
pub fn time_left(ends: NaiveDateTime, desk: &Desk) -> (String, Style) {
    let left = (ends - desk.now).num_seconds();
    let key = if left < 0 { "clock-over" } else { "clock-left" };
    let style = match left {
        ..=60 => desk.look.error(),
        61..=300 => desk.look.warning(),
        _ => desk.look.strong(),
    };
    let time = desk.words.countdown(left.abs());
    (desk.tell(key, &[("time", time.into())]), style)
}

/// The clocks that reached a mark since then, in words. A mark as long as the clock is none: it would be called at once.
pub fn alarms(since: NaiveDateTime, desk: &Desk) -> Vec<String> {
    let clocks = desk.session().map_or(&[][..], |session| &session.day.clocks);
    let called = clocks.iter().filter_map(|clock| {
        let before = (clock.ends() - since).num_seconds();
        let left = (clock.ends() - desk.now).num_seconds();
        let mut marks = MARKS
            .into_iter()
            .filter(|(mark, _)| *mark < i64::from(clock.minutes) * 60);
        let (_, key) = marks.find(|(mark, _)| before > *mark && left <= *mark)?;
        Some(desk.tell(key, &[("name", named(&clock.of, desk).into())]))
    });
    called.collect()
}

impl Clocks {
    fn row<'a>(&self, desk: &Desk<'a>) -> Option<Of<'a>> {
        let rows = rows(desk);
        let id = self.cursor.key(&roll(&rows, desk))?;
        rows.into_iter().find(|row| row.id() == &id)
    }

    /// Starts the clock of the row, for as long as the phase lasts.
    fn start(&self, desk: &Desk) -> Vec<Ask> {
        let (Some(row), Some(line)) = (self.row(desk), running(desk)) else {
            return Vec::new();
        };
        let clock = Clock {
            of: row.id().clone(),
            started: desk.now,
            minutes: line.lasting().max(1),
        };
        let facts = [
            ("name", named(&clock.of, desk).into()),
            ("minutes", clock.minutes.into()),
            ("ends", desk.words.time(clock.ends().time()).into()),
        ];
        let told = Ask::Tell(desk.tell("told-clock-started", &facts));
        vec![Ask::Do(Command::SetClock(clock)), told]
    }

    /// Gives the clock of the row other minutes; what keeps the pace of the hall gets a clock of its own first.
    fn change(&self, minutes: impl Fn(u32) -> u32, desk: &Desk) -> Vec<Ask> {
        let Some(row) = self.row(desk) else {
            return Vec::new();
        };
        let clocks = desk.session().map_or(&[][..], |session| &session.day.clocks);
        let known = clocks.iter().find(|clock| &clock.of == row.id()).cloned();
        let of_hall = || {
            let line = running(desk)?;
            Some(Clock {
                of: row.id().clone(),
                started: line.started?,
                minutes: line.lasting(),
            })
        };
        let Some(clock) = known.or_else(of_hall) else {
            return Vec::new();
        };
        let clock = Clock {
            minutes: minutes(clock.minutes),
            ..clock
        };
        let facts = [
            ("name", named(&clock.of, desk).into()),
            ("ends", desk.words.time(clock.ends().time()).into()),
        ];
        let told = Ask::Tell(desk.tell("told-clock-changed", &facts));
        vec![Ask::Do(Command::SetClock(clock)), told]
    }

    fn stop(&self, desk: &Desk) -> Vec<Ask> {
        let Some(row) = self.row(desk) else {
            return Vec::new();
        };
        let told = desk.tell("told-clock-stopped", &[("name", named(row.id(), desk).into())]);
        vec![Ask::Do(Command::StopClock(row.id().clone())), Ask::Tell(told)]
    }
}

/// The clock of the hall, and what can be done here.
fn head(desk: &Desk, rows: &[Of]) -> Vec<(String, Style)> {
    let hall = running(desk).map(|line| {
        let left = seconds_left(line, desk.now).unwrap_or(0);
        let facts = [
            ("name", super::line_name(line, desk).into()),
            ("time", desk.words.countdown(left).into()),
        ];
        (desk.tell("clocks-hall", &facts), desk.look.strong())
    });
    let hint = if rows.is_empty() {
        "clocks-none"
    } else {
        "clocks-hint"
    };
    hall.into_iter()
        .chain([(desk.say(hint), desk.look.dim())])
        .collect()
}

fn view_row(of: &Of, desk: &Desk) -> Row {
    let name = (named(of.id(), desk), desk.look.text());
    let (state, until) = match of {
        Of::Running(apart) => {
            let until = desk.tell(
                "clock-until",
                &[("ends", desk.words.time(apart.ends.time()).into())],
            );
            (time_left(apart.ends, desk), until)
        }
        Of::Hall(_) => ((desk.say("clock-of-hall"), desk.look.dim()), String::new()),
    };
    Row::new(vec![name, state, (until, desk.look.dim())])
}

impl Screen for Clocks {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-clocks")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let row = self.row(desk);
        let none = row.is_none().then(|| desk.say("block-no-clock"));
        let loan = match &row {
            Some(Of::Running(apart)) if apart.loan.is_some() => Some(desk.say("block-loan-clock")),
            Some(Of::Running(_) | Of::Hall(_)) | None => None,
        };
        let idle = match &row {
            Some(Of::Hall(_)) => Some(desk.say("block-clock-of-hall")),
            Some(Of::Running(_)) | None => None,
        };
        let still = running(desk).is_none().then(|| desk.say("block-not-running"));
        let block = desk.block().or(none).or(loan);
        vec![
            Action::new("clocks-start", "Enter").blocked(block.clone().or_else(|| still.clone())),
            Action::new("clocks-longer", "+").blocked(block.clone().or(still)),
            Action::new("clocks-shorter", "-").blocked(block.clone().or_else(|| idle.clone())),
            Action::new("clocks-stop", "Del").blocked(block.or(idle)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        // The row moves to where its clock puts it, and one stays on it.
        if let Some(row) = self.row(desk) {
            self.cursor.seek(row.id().clone());
        }
        match action {
            "clocks-start" => self.start(desk),
            "clocks-longer" => self.change(|minutes| minutes.saturating_add(STEP), desk),
            "clocks-shorter" => self.change(|minutes| minutes.saturating_sub(STEP), desk),
            "clocks-stop" => self.stop(desk),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        self.cursor
            .step(key.code, &roll(&rows(desk), desk))
            .then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        self.cursor.click(hit, &roll(&rows(desk), desk));
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let all = rows(desk);
        let head = head(desk, &all);
        let height: u16 = head.iter().map(|(text, _)| lines_of(text, area.width)).sum();
        let [top, body] = Layout::vertical([Constraint::Length(height), Constraint::Min(1)])
            .spacing(1)
            .areas(area);
        paragraphs(&head, top, frame);
        let columns = [Column::Rest, Column::Fixed(22), Column::Fixed(16)];
        roll(&all, desk).view(&self.cursor, &columns, desk, body, frame);
    }
}
