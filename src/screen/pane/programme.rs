//! The programme: every line as planned and as it was. Go to any of them at any time.

use chrono::{NaiveDateTime, TimeDelta};
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::Purpose;
use super::super::{Action, Ask, Desk, Labels, Screen, starting};
use crate::domain::{Command, Id, Line};
use crate::widget::{Column, Row, Selection, list};

/// The lines of the programme, one selected.
pub struct Programme {
    selected: Selection,
}

impl Programme {
    pub fn at(line: Option<&Id>, desk: &Desk) -> Self {
        let lines = lines(desk);
        Self {
            selected: Selection::at(lines.iter().position(|each| Some(&each.id) == line).unwrap_or(0)),
        }
    }

    /// The selected line.
    pub fn line<'a>(&self, desk: &Desk<'a>) -> Option<&'a Line> {
        self.selected.among(lines(desk))
    }
}

fn lines<'a>(desk: &Desk<'a>) -> &'a [Line] {
    desk.session().map_or(&[], |session| &session.day.programme)
}

impl Screen for Programme {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-programme")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let over = self.line(desk).filter(|line| line.ended.is_some());
        let over = over.map(|_| desk.say("block-line-over"));
        vec![
            Action::new("programme-look", "Enter"),
            Action::new("programme-start", "a").blocked(desk.block()),
            Action::new("programme-hours", "m").blocked(desk.block().or(over)),
            Action::new("programme-longer", "+").blocked(desk.block()),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let Some(line) = self.line(desk) else {
            return Vec::new();
        };
        match action {
            "programme-look" => vec![Ask::Act("lab-look-at-selected")],
            "programme-start" => starting::start(&line.id, desk),
            "programme-hours" => vec![Ask::Form(Purpose::Line(line.id.clone()))],
            "programme-longer" => vec![Ask::Do(Command::Extend {
                line: line.id.clone(),
                minutes: 2,
            })],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = lines(desk).len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected.click(hit) {
            return self.act("programme-look", desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let rows: Vec<Row> = lines(desk).iter().map(|line| row(line, desk)).collect();
        let is_of_one_day = lines(desk).iter().all(|line| line.day == 1);
        let columns = [
            Column::Fixed(if is_of_one_day { 0 } else { 6 }),
            Column::Fixed(5),
            Column::Rest,
            Column::Fixed(5),
            Column::Fixed(23),
        ];
        desk.click_rows(list(
            &rows,
            &columns,
            Some(self.selected.of(rows.len())),
            desk.look,
            area,
            frame,
        ));
    }
}

/// The name of the phase of a line.
pub fn line_name(line: &Line, desk: &Desk) -> String {
    let phase = desk
        .document()
        .and_then(|document| document.template.phase(&line.phase));
    phase.map_or_else(
        || line.phase.0.clone(),
        |phase| Labels::of(desk).pick(&phase.name).to_owned(),
    )
}

/// The same, of the line with that id; empty where there is none.
pub fn name_of_line(id: &Id, desk: &Desk) -> String {
    let lines = desk.session().map(|session| session.day.programme.as_slice());
    let line = lines.unwrap_or_default().iter().find(|known| &known.id == id);
    line.map(|line| line_name(line, desk)).unwrap_or_default()
}

fn row(line: &Line, desk: &Desk) -> Row {
    let look = desk.look;
    let is_running = desk.session().and_then(|session| session.day.now.as_ref()) == Some(&line.id);
    let day = if line.day > 1 {
        desk.tell("day-number", &[("day", line.day.into())])
    } else {
        String::new()
    };
    let really = match (line.started, line.ended) {
        (None, _) => desk.say("line-not-started"),
        (Some(started), None) if is_running => desk.tell(
            "line-running",
            &[("started", desk.words.time(started.time()).into())],
        ),
        (Some(started), None) => desk.tell(
            "line-began",
            &[("started", desk.words.time(started.time()).into())],
        ),
        (Some(started), Some(ended)) => desk.tell(
            "line-ended",
            &[
                ("started", desk.words.time(started.time()).into()),
                ("ended", desk.words.time(ended.time()).into()),
            ],
        ),
    };
    let style = if is_running { look.warning() } else { look.text() };
    Row::new(vec![
        (day, look.dim()),
        (desk.words.time(line.begins), look.dim()),
        (line_name(line, desk), style),
        (format!("{}'", line.lasting()), look.dim()),
        (really, if is_running { look.warning() } else { look.dim() }),
    ])
}

/// The seconds left of a running line; negative once it overruns. `None` when it was not started.
pub fn seconds_left(line: &Line, now: NaiveDateTime) -> Option<i64> {
    let lasting = TimeDelta::minutes(i64::from(line.lasting()));
    let ends = line.started?.checked_add_signed(lasting)?;
    Some((ends - now).num_seconds())
}
