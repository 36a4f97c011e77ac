//! Groups of improvement and seminars, on one page.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::{LedgerPart, Purpose};
use super::super::{Action, Ask, Confirm, Desk};
use super::improvement_lines::lines;
use super::leaf::{Leaf, Onward};
use super::marks::Marks;
use crate::registry::ledger::{Order, RecordKind};

/// What a line of the page is: the form that writes it, and the record it is of.
#[derive(Debug, Clone, PartialEq)]
pub enum Spot {
    Nothing,
    Form(LedgerPart),
    Record {
        kind: RecordKind,
        id: String,
        form: LedgerPart,
    },
}

/// The page.
#[derive(Debug, Default)]
pub struct Improvements {
    marks: Marks<Spot>,
}

impl Improvements {
    fn form(&self) -> Option<&LedgerPart> {
        match self.marks.spot()? {
            Spot::Form(form) | Spot::Record { form, .. } => Some(form),
            Spot::Nothing => None,
        }
    }

    fn record(&self) -> Option<(RecordKind, &str)> {
        match self.marks.spot()? {
            Spot::Record { kind, id, .. } => Some((*kind, id)),
            Spot::Form(_) | Spot::Nothing => None,
        }
    }

    fn enter(&self, desk: &Desk) -> Onward {
        Onward::ask(match self.form() {
            Some(form) => Ask::Form(Purpose::Ledger(form.clone())),
            None => Ask::Tell(desk.say("block-nothing-here")),
        })
    }

    fn strike(&self, desk: &Desk) -> Onward {
        let Some((kind, id)) = self.record() else {
            return Onward::nothing();
        };
        Onward::ask(Ask::Confirm(Box::new(Confirm {
            title: desk.tell("confirm-strike-improvement", &[("id", id.into())]),
            body: desk.say("confirm-strike-improvement.body"),
            verb: desk.say("confirm-strike-improvement.verb"),
            asks: vec![
                Ask::Inscribe(vec![Order::StrikeRecord(kind, id.to_owned())]),
                Ask::Tell(desk.tell("told-improvement-struck", &[("id", id.into())])),
            ],
        })))
    }
}

impl Leaf for Improvements {
    fn title(&self, desk: &Desk) -> String {
        desk.say("hub-improvements")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let nothing = self.form().is_none().then(|| desk.say("block-nothing-here"));
        let no_record = self.record().is_none().then(|| desk.say("block-no-improvement"));
        vec![
            Action::new("improvement-open", "Enter").blocked(nothing),
            Action::new("improvement-new", "g"),
            Action::new("seminar-new", "s"),
            Action::new("entry-part", "PageDown"),
            Action::new("improvement-strike", "Del").blocked(no_record),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        let form = |part| Onward::ask(Ask::Form(Purpose::Ledger(part)));
        match action {
            "improvement-open" => return self.enter(desk),
            "improvement-new" => return form(LedgerPart::Improvement(None)),
            "seminar-new" => return form(LedgerPart::Seminar(None)),
            "improvement-strike" => return self.strike(desk),
            "entry-part" => self.marks.next_part(),
            _ => {}
        }
        Onward::nothing()
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        self.marks.key(key).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Onward {
        if self.marks.click(hit) {
            self.enter(desk)
        } else {
            Onward::nothing()
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        self.marks.renew(lines(desk));
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        self.marks.view(desk, area, frame);
    }
}
