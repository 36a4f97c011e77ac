//! The paths of laboratories, and how far the card of each is filled in.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::super::{Action, Desk};
use super::card::CardPage;
use super::leaf::{Leaf, Onward, ledger};
use crate::registry::identity::Outline;
use crate::widget::{Column, Row, Selection, wrapped};

/// Where there is room for numbers as a column.
const WIDE: u16 = 70;

/// The list of paths.
#[derive(Debug, Default)]
pub struct Paths {
    /// The names of all.
    rows: Vec<String>,
    selected: Selection,
}

impl Paths {
    fn open(&self) -> Onward {
        match self.selected.among(&self.rows) {
            Some(path) => Onward::Open(Box::new(CardPage::of(path))),
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
        self.rows = desk.library.lists.paths.names(ledger);
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
        let columns: &[Column] = if area.width >= WIDE {
            &[Column::Rest, Column::Fixed(16), Column::Fixed(14)]
        } else {
            &[Column::Rest]
        };
        let row = |place: usize| {
            let path = self.rows.get(place);
            path.map_or_else(Row::default, |path| line(path, desk, area.width))
        };
        let selected = self.selected.of(self.rows.len());
        desk.long_list((self.rows.len(), selected), row, columns, body, frame);
        if let Some(path) = self.selected.among(&self.rows) {
            wrapped(&about(path, desk), desk.look.dim(), foot, frame);
        }
    }
}

fn outline<'a>(path: &str, desk: &Desk<'a>) -> Option<&'a Outline> {
    desk.library.lists.paths.get(path)
}

fn line(path: &str, desk: &Desk, width: u16) -> Row {
    let look = desk.look;
    let mut cells = vec![(path.to_owned(), look.strong())];
    if width >= WIDE {
        let outline = outline(path, desk);
        let n_meetings = outline.map_or(0, |outline| outline.meetings.len());
        let n_people = outline.map_or(0, Outline::n_people);
        let meetings = desk.tell("path-meetings", &[("meetings", n_meetings.into())]);
        let people = desk.tell("path-people", &[("people", n_people.into())]);
        cells.push((meetings, look.text()));
        cells.push((people, look.dim()));
    }
    Row::new(cells)
}

/// Its laboratories, and the projects born there.
fn about(path: &str, desk: &Desk) -> String {
    let outline = outline(path, desk);
    let meetings = outline.into_iter().flat_map(|outline| &outline.meetings);
    let meetings: Vec<String> = meetings
        .map(|(date, _, title)| format!("{title} ({})", desk.words.date(*date)))
        .collect();
    let facts = [
        ("meetings", meetings.join(", ").into()),
        ("projects", outline.map_or(0, Outline::n_interventions).into()),
        ("people", outline.map_or(0, Outline::n_people).into()),
    ];
    desk.tell("path-about", &facts)
}
