//! The news wall: the reports that came in, the ones to ask for, the ideas that readers add.

mod shelf;
mod whole;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use self::shelf::{Entry, entries};
pub use self::whole::told;
use super::super::forms::Purpose;
use super::super::{Action, Ask, Confirm, Desk, Message, Pick, Screen};
use crate::domain::{Command, NextStep, Report, ReportState};
use crate::widget::{Column, Item, Row, Selection, cut, lines_of, list, wrapped};

/// The reports and those to come, one selected.
#[derive(Default)]
pub struct Reports {
    selected: Selection,
}

impl Reports {
    fn entry<'a>(&self, desk: &Desk<'a>) -> Option<Entry<'a>> {
        let entries = entries(desk);
        let row = self.selected.of(entries.len());
        entries.into_iter().nth(row)
    }
}

/// The word for the state of a report.
pub fn state_name(state: ReportState, desk: &Desk) -> String {
    desk.say(match state {
        ReportState::Draft => "report-draft",
        ReportState::Corrected => "report-corrected",
        ReportState::Final => "report-final",
    })
}

impl Screen for Reports {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-reports")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let closed = desk.block();
        let entry = self.entry(desk);
        let empty = entry.is_none().then(|| desk.say("block-no-reports"));
        let report = match &entry {
            Some(Entry::There(report)) => Some(*report),
            Some(Entry::Missing(_) | Entry::Later(_)) | None => None,
        };
        let none = report.is_none().then(|| desk.say("block-no-report"));
        let is_final = report
            .filter(|report| report.state == ReportState::Final)
            .map(|_| desk.say("block-final"));
        let to_change = closed.clone().or_else(|| none.clone());
        let first = match report {
            Some(_) => Action::new("reports-read", "Enter"),
            None => Action::new("reports-write", "Enter").blocked(closed.clone().or(empty)),
        };
        vec![
            first,
            Action::new("reports-augment", "i").blocked(to_change.clone()),
            Action::rare("reports-step", "s").blocked(to_change.clone()),
            Action::new("reports-advance", "a").blocked(to_change.clone().or(is_final)),
            Action::rare("reports-edit", "e").blocked(to_change.clone()),
            Action::rare("reports-remove", "Del").blocked(to_change),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match (action, self.entry(desk)) {
            ("reports-write", Some(Entry::Missing(topic) | Entry::Later(topic))) => {
                vec![Ask::Form(Purpose::Report(topic.id.clone()))]
            }
            (_, Some(Entry::There(report))) => on_report(action, report, desk),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = entries(desk).len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected.click(hit) {
            return match self.entry(desk) {
                Some(Entry::There(_)) => self.act("reports-read", desk),
                Some(Entry::Missing(_) | Entry::Later(_)) if desk.block().is_none() => {
                    self.act("reports-write", desk)
                }
                Some(Entry::Missing(_) | Entry::Later(_)) | None => Vec::new(),
            };
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let entries = entries(desk);
        if entries.is_empty() {
            wrapped(&desk.say("reports-empty"), desk.look.text(), area, frame);
            return;
        }
        let selected = self.selected.of(entries.len());
        let next = entries.get(selected).map(|entry| shelf::next(entry, desk));
        let next = next.unwrap_or_default();
        let rows_of_next = lines_of(&next, area.width).min(area.height / 4);
        let [head, body, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(rows_of_next),
        ])
        .areas(area);
        wrapped(&next, desk.look.dim(), foot, frame);
        let counts = cut(&shelf::counts(&entries, desk), usize::from(head.width));
        frame.render_widget(Line::styled(counts, desk.look.strong()), head);
        let (holds, width) = if area.width < 76 {
            ("reports-holds.short", 14)
        } else {
            ("reports-holds", 30)
        };
        let rows = entries.iter().map(|entry| shelf::row(entry, holds, desk));
        let rows: Vec<Row> = rows.collect();
        let columns = [
            Column::Fixed(10),
            Column::Fixed(9),
            Column::Rest,
            Column::Fixed(width),
        ];
        desk.click_rows(list(&rows, &columns, Some(selected), desk.look, body, frame));
    }
}

fn on_report(action: &str, report: &Report, desk: &Desk) -> Vec<Ask> {
    let id = report.id.clone();
    match action {
        "reports-read" => vec![Ask::Message(Box::new(Message {
            title: format!("{} {}", report.id, report.title),
            body: whole::told(report, desk),
        }))],
        "reports-edit" => vec![Ask::Form(Purpose::Report(report.topic.clone()))],
        "reports-augment" => vec![Ask::Form(Purpose::Augmentation(id))],
        "reports-step" => vec![step(report, desk)],
        "reports-advance" => advance(report, desk),
        "reports-remove" => vec![Ask::Confirm(Box::new(Confirm {
            title: desk.tell("confirm-report", &[("title", report.title.clone().into())]),
            body: desk.say("confirm-report.body"),
            verb: desk.say("confirm-report.verb"),
            asks: vec![
                Ask::Do(Command::Remove(id)),
                Ask::Tell(desk.say("told-report-removed")),
            ],
        }))],
        _ => Vec::new(),
    }
}

/// A new next step; where there are some already, first which one.
pub fn step(report: &Report, desk: &Desk) -> Ask {
    let form = |was: Option<&NextStep>| {
        Ask::Form(Purpose::NextStep {
            report: report.id.clone(),
            was: was.cloned(),
        })
    };
    let steps = &report.contents.next_steps;
    if steps.is_empty() {
        return form(None);
    }
    let new = Item {
        label: desk.say("reports-new-step"),
        ..Item::default()
    };
    let known = steps.iter().map(|step| {
        let item = Item {
            label: step.what.clone(),
            aside: step.by.map(|by| desk.words.date(by)).unwrap_or_default(),
            note: step_note(step, desk),
            ..Item::default()
        };
        (item, vec![form(Some(step))])
    });
    Ask::Pick(Box::new(Pick {
        title: desk.say("reports-pick-step"),
        items: std::iter::once((new, vec![form(None)])).chain(known).collect(),
    }))
}

fn step_note(step: &NextStep, desk: &Desk) -> String {
    match (&step.who, desk.session()) {
        (Some(who), Some(session)) => super::super::Labels::of(desk).person(session, who),
        (Some(_) | None, _) => String::new(),
    }
}

/// From draft to corrected to final.
fn advance(report: &Report, desk: &Desk) -> Vec<Ask> {
    let state = match report.state {
        ReportState::Draft => ReportState::Corrected,
        ReportState::Corrected | ReportState::Final => ReportState::Final,
    };
    let facts = [
        ("title", report.title.clone().into()),
        ("state", state_name(state, desk).into()),
    ];
    let command = Command::SetReportState {
        report: report.id.clone(),
        state,
    };
    vec![
        Ask::Do(command),
        Ask::Tell(desk.tell("told-report-state", &facts)),
    ]
}
