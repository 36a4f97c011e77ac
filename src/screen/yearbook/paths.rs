//! The paths of laboratories, and how far the card of each is filled in.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::super::trail::documents;
use super::super::{Action, Desk};
use super::card::CardPage;
use super::leaf::{Leaf, Onward, ledger};
use crate::registry::identity::{Identity, paths};
use crate::widget::{Column, Row, Selection, list, wrapped};

/// Where there is room for numbers as a column.
const WIDE: u16 = 70;

/// The list of paths.
#[derive(Debug, Default)]
pub struct Paths {
    rows: Vec<Identity>,
    selected: Selection,
}

impl Paths {
    fn open(&self) -> Onward {
        match self.selected.among(&self.rows) {
            Some(identity) => Onward::Open(Box::new(CardPage::of(&identity.path))),
            None => Onward::nothing(),
        }
    }
}

impl Leaf for Paths {
    fn title(&self, desk: &Desk) -> String {
        desk.say("hub-paths")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self.rows.is_empty().then(|| desk.say("block-no-path"));
        vec![Action::new("path-open", "Enter").blocked(none)]
    }

    fn act(&mut self, action: &str, _desk: &Desk) -> Onward {
        match action {
            "path-open" => self.open(),
            _ => Onward::nothing(),
        }
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        self.selected.page_key(key, self.rows.len()).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Onward {
        if self.selected.click(hit) {
            return self.open();
        }
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        let Some(ledger) = ledger(desk) else { return };
        let documents = documents(desk);
        let names = paths(&documents, ledger);
        let rows = names
            .iter()
            .map(|path| Identity::of_path(path, &documents, ledger));
        self.rows = rows.collect();
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if self.rows.is_empty() {
            let key = if desk.library.is_being_read() {
                "registry-reading"
            } else {
                "paths-empty"
            };
            wrapped(&desk.say(key), desk.look.text(), area, frame);
            return;
        }
        let [body, foot] = Layout::vertical([Constraint::Min(3), Constraint::Length(4)]).areas(area);
        let rows: Vec<Row> = self.rows.iter().map(|row| line(row, desk, area.width)).collect();
        let columns: &[Column] = if area.width >= WIDE {
            &[Column::Rest, Column::Fixed(16), Column::Fixed(14)]
        } else {
            &[Column::Rest]
        };
        let selected = self.selected.of(rows.len());
        desk.click_rows(list(&rows, columns, Some(selected), desk.look, body, frame));
        if let Some(row) = self.selected.among(&self.rows) {
            wrapped(&about(row, desk), desk.look.dim(), foot, frame);
        }
    }
}

fn line(identity: &Identity, desk: &Desk, width: u16) -> Row {
    let look = desk.look;
    let mut cells = vec![(identity.path.clone(), look.strong())];
    if width >= WIDE {
        let meetings = desk.tell("path-meetings", &[("meetings", identity.meetings.len().into())]);
        let people = desk.tell("path-people", &[("people", identity.turnout.people.into())]);
        cells.push((meetings, look.text()));
        cells.push((people, look.dim()));
    }
    Row::new(cells)
}

/// Its laboratories, and the projects born there.
fn about(identity: &Identity, desk: &Desk) -> String {
    let meetings = identity.meetings.iter();
    let meetings: Vec<String> = meetings
        .map(|each| format!("{} ({})", each.title, desk.words.date(each.date)))
        .collect();
    let facts = [
        ("meetings", meetings.join(", ").into()),
        ("projects", identity.interventions.len().into()),
        ("people", identity.turnout.people.into()),
    ];
    desk.tell("path-about", &facts)
}
