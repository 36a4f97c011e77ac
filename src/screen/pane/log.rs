//! The live log of the day, one line an entry.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::Purpose;
use super::super::{Action, Ask, Desk, Screen};
use crate::domain::{Command, LogEntry};
use crate::widget::{Column, Row, Selection, list, wrapped};

/// The entries of the log, one selected.
#[derive(Default)]
pub struct Log {
    selected: Selection,
}

fn entries<'a>(desk: &Desk<'a>) -> &'a [LogEntry] {
    desk.session().map_or(&[], |session| &session.day.log)
}

impl Screen for Log {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-log")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let empty = entries(desk).is_empty().then(|| desk.say("block-empty"));
        vec![
            Action::new("log-add", "n").blocked(desk.block()),
            Action::new("log-edit", "Enter").blocked(desk.block().or_else(|| empty.clone())),
            Action::rare("log-remove", "Del").blocked(desk.block().or(empty)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let entry = self.selected.among(entries(desk));
        match (action, entry) {
            ("log-add", _) => vec![Ask::Form(Purpose::LogEntry(None))],
            ("log-edit", Some(entry)) => vec![Ask::Form(Purpose::LogEntry(Some(entry.id.clone())))],
            ("log-remove", Some(entry)) => vec![Ask::Do(Command::Remove(entry.id.clone()))],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = entries(desk).len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if entries(desk).is_empty() {
            wrapped(&desk.say("log-empty"), desk.look.dim(), area, frame);
            return;
        }
        let rows: Vec<Row> = entries(desk)
            .iter()
            .map(|entry| {
                Row::new(vec![
                    (desk.words.time(entry.at.time()), desk.look.dim()),
                    (entry.text.clone(), desk.look.text()),
                ])
            })
            .collect();
        desk.click_rows(list(
            &rows,
            &[Column::Fixed(5), Column::Rest],
            Some(self.selected.of(entries(desk).len())),
            desk.look,
            area,
            frame,
        ));
    }
}
