//! The editions: open or closed, when and why.

use chrono::Datelike;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::super::forms::{LedgerPart, Purpose};
use super::super::{Action, Ask, Confirm, Desk};
use super::leaf::{Leaf, Onward, issues, ledger};
use crate::registry::indicator::closing;
use crate::registry::ledger::{Edition, Ledger, Order, TurnKind};
use crate::registry::promotion::inbox;
use crate::widget::{Column, Row, Selection, list, wrapped};

/// The list of editions.
#[derive(Debug, Default)]
pub struct Editions {
    /// Newest first.
    years: Vec<i32>,
    selected: Selection,
}

impl Editions {
    fn year(&self) -> Option<i32> {
        self.selected.among(&self.years).copied()
    }

    fn edition<'a>(&self, desk: &Desk<'a>) -> Option<&'a Edition> {
        ledger(desk)?.edition(self.year()?)
    }

    fn close(&self, desk: &Desk) -> Onward {
        let Some((ledger, year)) = ledger(desk).zip(self.year()) else {
            return Onward::nothing();
        };
        let Some(closing) = closing(ledger, year, desk.now) else {
            return Onward::nothing();
        };
        let facts = [
            ("year", year.to_string().into()),
            (
                "issues",
                issues(year, desk).map_or(0, |issues| issues.len()).into(),
            ),
            ("waiting", waiting_of(year, ledger, desk).into()),
            ("unread", desk.library.n_unread.into()),
        ];
        let told = desk.tell("told-edition-closed", &facts);
        Onward::ask(Ask::Confirm(Box::new(Confirm {
            title: desk.tell("confirm-close-edition", &facts),
            body: desk.tell("confirm-close-edition.body", &facts),
            verb: desk.say("confirm-close-edition.verb"),
            asks: vec![
                Ask::Inscribe(vec![Order::Close { year, closing }]),
                Ask::Tell(told),
            ],
        })))
    }

    fn row(&self, edition: &Edition, desk: &Desk) -> Row {
        let look = desk.look;
        let state = match &edition.closing {
            Some(closing) => {
                let facts = [
                    ("date", desk.words.date(closing.at.date()).into()),
                    ("version", closing.definitions.into()),
                ];
                desk.tell("figures-closed", &facts)
            }
            None => desk.say("figures-open"),
        };
        let n_sheets = desk.tell("hub-entries-count", &[("entries", edition.sheets.len().into())]);
        Row::new(vec![
            (edition.year.to_string(), look.strong()),
            (n_sheets, look.text()),
            (state, look.dim()),
        ])
    }

    /// When it was closed and opened again, and why.
    fn history(&self, desk: &Desk) -> String {
        let Some(edition) = self.edition(desk) else {
            return String::new();
        };
        let turns = edition.turns.iter().map(|turn| {
            let date = ("date", desk.words.date(turn.at.date()).into());
            match &turn.kind {
                TurnKind::Closed => desk.tell("edition-was-closed", &[date]),
                TurnKind::Reopened(reason) => desk.tell(
                    "edition-was-reopened",
                    &[date, ("reason", reason.as_str().into())],
                ),
            }
        });
        let turns: Vec<String> = turns.collect();
        if turns.is_empty() {
            desk.say("edition-never-closed")
        } else {
            turns.join("\n")
        }
    }
}

/// How many sheets of laboratories of that year nobody has reviewed.
fn waiting_of(year: i32, ledger: &Ledger, desk: &Desk) -> usize {
    let inbox = inbox(&desk.library.lists.born, ledger);
    let of_year = inbox.waiting.iter().filter(|entry| entry.date.year() == year);
    of_year.count()
}

impl Leaf for Editions {
    fn title(&self, desk: &Desk) -> String {
        desk.say("hub-editions")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let is_closed = self.edition(desk).map(Edition::is_closed);
        let none = is_closed.is_none().then(|| desk.say("block-no-edition"));
        let shut = (is_closed == Some(true)).then(|| desk.say("block-edition-shut"));
        let open = (is_closed == Some(false)).then(|| desk.say("block-edition-open"));
        vec![
            Action::new("edition-close", "c").blocked(none.clone().or(shut)),
            Action::new("edition-reopen", "r").blocked(none.or(open)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match (action, self.year()) {
            ("edition-close", Some(_)) => self.close(desk),
            ("edition-reopen", Some(year)) => {
                Onward::ask(Ask::Form(Purpose::Ledger(LedgerPart::Reopen(year))))
            }
            _ => Onward::nothing(),
        }
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        self.selected
            .page_key(key, self.years.len())
            .then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Onward {
        self.selected.click(hit);
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        let yearly = desk.library.yearly.as_ref();
        let years = yearly.map(super::super::Yearly::years).unwrap_or_default();
        self.years = years.into_iter().rev().collect();
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(ledger) = ledger(desk).filter(|_| !self.years.is_empty()) else {
            wrapped(&desk.say("editions-empty"), desk.look.text(), area, frame);
            return;
        };
        let [body, foot] = Layout::vertical([Constraint::Min(3), Constraint::Length(6)]).areas(area);
        let editions = self.years.iter().filter_map(|year| ledger.edition(*year));
        let rows: Vec<Row> = editions.map(|edition| self.row(edition, desk)).collect();
        let columns = [Column::Fixed(6), Column::Fixed(14), Column::Rest];
        let selected = self.selected.of(rows.len());
        desk.click_rows(list(&rows, &columns, Some(selected), desk.look, body, frame));
        wrapped(&self.history(desk), desk.look.dim(), foot, frame);
    }
}
