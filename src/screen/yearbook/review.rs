//! Project sheets of the laboratories that wait for a reviewer, and those set aside.

use std::cell::OnceCell;
use std::sync::Arc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::forms::{LedgerPart, Purpose, ledger as forms};
use super::super::trail::Step;
use super::super::{Action, Ask, Desk};
use super::leaf::{Leaf, Onward, ledger};
use crate::registry::Entry;
use crate::registry::ledger::{Birth, Order};
use crate::registry::promotion::inbox;
use crate::widget::{Column, Row, Selection, cut, wrapped};

/// Where there is room for the laboratory.
const MIDDLE: u16 = 76;

/// The list of sheets to review.
#[derive(Debug, Default)]
pub struct Review {
    rows: Vec<Waiting>,
    selected: Selection,
}

/// One sheet of a laboratory.
#[derive(Debug)]
struct Waiting {
    entry: Arc<Entry>,
    /// Why it was set aside; none while it waits.
    aside: Option<String>,
    /// How many entries of the registry it looks like, once its row was in sight.
    n_alike: OnceCell<usize>,
}

impl Waiting {
    fn of(entry: &Arc<Entry>, aside: Option<&str>) -> Self {
        Self {
            entry: entry.clone(),
            aside: aside.map(str::to_owned),
            n_alike: OnceCell::new(),
        }
    }

    fn n_alike(&self, desk: &Desk) -> usize {
        let count = |yearly| forms::promotion::similar_to(&self.entry, yearly).len();
        let yearly = desk.library.yearly.as_ref();
        *self.n_alike.get_or_init(|| yearly.map_or(0, count))
    }
}

impl Review {
    fn birth(&self) -> Option<Birth> {
        self.selected.among(&self.rows).map(|row| row.entry.birth())
    }

    fn row(row: &Waiting, desk: &Desk, width: u16) -> Row {
        let look = desk.look;
        let sign = match (&row.aside, row.n_alike(desk)) {
            (Some(_), _) => desk.say("review-aside"),
            (None, 0) => String::new(),
            (None, n_alike) => desk.tell("review-alike", &[("alike", n_alike.into())]),
        };
        let style = if row.aside.is_some() {
            look.dim()
        } else {
            look.strong()
        };
        let mut cells = vec![
            (row.entry.project.title.clone(), style),
            (desk.words.date(row.entry.date), look.text()),
            (sign, look.warning()),
        ];
        if width >= MIDDLE {
            cells.insert(1, (row.entry.session_title.clone(), look.dim()));
        }
        Row::new(cells)
    }

    fn about(&self, row: &Waiting, desk: &Desk) -> String {
        let number = |number: Option<u32>| {
            let number = number.map(|number| desk.words.number(i64::from(number)));
            number.unwrap_or_else(|| desk.say("not-collected"))
        };
        let entry = &row.entry;
        let expected = number(entry.project.expected.beneficiaries);
        let promoter = entry.promoter.clone();
        let facts = [
            ("laboratory", entry.session_title.as_str().into()),
            (
                "promoter",
                promoter.unwrap_or_else(|| desk.say("not-collected")).into(),
            ),
            ("expected", expected.into()),
        ];
        let about = desk.tell("review-about", &facts);
        match &row.aside {
            Some(reason) => format!(
                "{} {about}",
                desk.tell("review-aside-because", &[("reason", reason.as_str().into())])
            ),
            None => about,
        }
    }
}

impl Leaf for Review {
    fn title(&self, desk: &Desk) -> String {
        desk.say("hub-review")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self.rows.is_empty().then(|| desk.say("block-nothing-to-review"));
        let is_aside = self
            .selected
            .among(&self.rows)
            .is_some_and(|row| row.aside.is_some());
        let waits = (!is_aside).then(|| desk.say("block-not-aside"));
        vec![
            Action::new("review-promote", "p").blocked(none.clone()),
            Action::new("review-read", "Enter").blocked(none.clone()),
            Action::rare("review-aside", "m").blocked(none.clone()),
            Action::rare("review-take-back", "t").blocked(none.or(waits)),
        ]
    }

    fn act(&mut self, action: &str, _desk: &Desk) -> Onward {
        let Some(birth) = self.birth() else {
            return Onward::nothing();
        };
        match action {
            "review-promote" => Onward::ask(forms::promotion::ask(&birth)),
            "review-read" => Onward::Step(Step::Project {
                session: birth.session,
                id: birth.project,
            }),
            "review-aside" => Onward::ask(Ask::Form(Purpose::Ledger(LedgerPart::Aside(birth)))),
            "review-take-back" => Onward::ask(Ask::Inscribe(vec![Order::TakeBack(birth)])),
            _ => Onward::nothing(),
        }
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        self.selected.page_key(key, self.rows.len()).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Onward {
        if self.selected.click(hit) {
            return self.act("review-read", desk);
        }
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        let Some(ledger) = ledger(desk) else {
            return;
        };
        let inbox = inbox(&desk.library.lists.born, ledger);
        let waiting = inbox.waiting.iter().map(|entry| Waiting::of(entry, None));
        let aside = inbox.aside.iter();
        let aside = aside.map(|(entry, reason)| Waiting::of(entry, Some(reason)));
        self.rows = waiting.chain(aside).collect();
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if self.rows.is_empty() {
            let key = if desk.library.is_being_read() {
                "registry-reading"
            } else {
                "review-empty"
            };
            wrapped(&desk.say(key), desk.look.text(), area, frame);
            return;
        }
        let [head, body, foot] =
            Layout::vertical([Constraint::Length(1), Constraint::Min(3), Constraint::Length(3)]).areas(area);
        let n_waiting = self.rows.iter().filter(|row| row.aside.is_none()).count();
        let counts = desk.tell("review-counts", &[("waiting", n_waiting.into())]);
        frame.render_widget(
            Line::styled(cut(&counts, usize::from(head.width)), desk.look.strong()),
            head,
        );
        let row = |place: usize| {
            let row = self.rows.get(place);
            row.map_or_else(Row::default, |row| Self::row(row, desk, area.width))
        };
        let columns: &[Column] = if area.width >= MIDDLE {
            &[
                Column::Rest,
                Column::Fixed(area.width / 4),
                Column::Fixed(10),
                Column::Fixed(15),
            ]
        } else {
            &[Column::Rest, Column::Fixed(10), Column::Fixed(15)]
        };
        let selected = self.selected.of(self.rows.len());
        desk.long_list((self.rows.len(), selected), row, columns, body, frame);
        if let Some(row) = self.selected.among(&self.rows) {
            wrapped(&self.about(row, desk), desk.look.dim(), foot, frame);
        }
    }
}
