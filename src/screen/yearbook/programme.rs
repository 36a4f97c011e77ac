//! A programme: its activities by area, how far each is today, its targets against their trajectory, what was read.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::{LedgerPart, Purpose};
use super::super::{Action, Ask, Confirm, Desk};
use super::entry::EntryPage;
use super::leaf::{Leaf, Onward, ledger};
use super::marks::Marks;
use super::programme_lines::lines;
use crate::registry::ledger::{Order, RecordKind};
use crate::registry::programme::Programme;

/// What a line of the page is.
#[derive(Debug, Clone, PartialEq)]
pub enum Spot {
    Nothing,
    /// A target, by its code.
    Target(String),
    /// A reading of a target.
    Reading {
        target: String,
        id: String,
    },
    /// An entry of the registry that does an activity.
    Entry(String),
}

/// One programme of several.
#[derive(Debug, Default)]
pub struct ProgrammePage {
    place: usize,
    programmes: Vec<Programme>,
    marks: Marks<Spot>,
}

impl ProgrammePage {
    fn programme(&self) -> Option<&Programme> {
        self.programmes.get(self.place)
    }

    fn spot(&self) -> Option<&Spot> {
        self.marks.spot()
    }

    fn turn(&mut self, step: isize, desk: &Desk) {
        let last = self.programmes.len().saturating_sub(1);
        self.place = self.place.saturating_add_signed(step).min(last);
        self.marks.mark_first();
        self.refresh(desk);
    }

    /// The target of the marked line.
    fn target(&self) -> Option<&str> {
        match self.spot()? {
            Spot::Target(target) | Spot::Reading { target, .. } => Some(target),
            Spot::Nothing | Spot::Entry(_) => None,
        }
    }

    fn reading(&self) -> Option<&str> {
        match self.spot()? {
            Spot::Reading { id, .. } => Some(id),
            Spot::Nothing | Spot::Target(_) | Spot::Entry(_) => None,
        }
    }

    /// The form of a reading of the marked target: the one that is marked, or a new one.
    fn form(&self, id: Option<&str>) -> Onward {
        let Some((programme, target)) = self.programme().zip(self.target()) else {
            return Onward::nothing();
        };
        Onward::ask(Ask::Form(Purpose::Ledger(LedgerPart::Reading {
            id: id.map(str::to_owned),
            programme: programme.id.clone(),
            target: target.to_owned(),
        })))
    }

    fn enter(&self, desk: &Desk) -> Onward {
        match self.spot() {
            Some(Spot::Target(_) | Spot::Reading { .. }) => self.form(self.reading()),
            Some(Spot::Entry(id)) => {
                let latest = ledger(desk).and_then(|ledger| ledger.sheets_of(id).next());
                match latest {
                    Some((year, _)) => Onward::Open(Box::new(EntryPage::of(id, year))),
                    None => Onward::ask(Ask::Tell(desk.say("entry-gone"))),
                }
            }
            Some(Spot::Nothing) | None => Onward::ask(Ask::Tell(desk.say("block-nothing-here"))),
        }
    }

    fn strike(&self, desk: &Desk) -> Onward {
        let Some(id) = self.reading() else {
            return Onward::nothing();
        };
        Onward::ask(Ask::Confirm(Box::new(Confirm {
            title: desk.say("confirm-strike-reading"),
            body: desk.say("confirm-strike-reading.body"),
            verb: desk.say("confirm-strike-reading.verb"),
            asks: vec![
                Ask::Inscribe(vec![Order::StrikeRecord(RecordKind::Reading, id.to_owned())]),
                Ask::Tell(desk.say("told-reading-struck")),
            ],
        })))
    }
}

impl Leaf for ProgrammePage {
    fn title(&self, desk: &Desk) -> String {
        desk.say("hub-programmes")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let nothing = matches!(self.spot(), Some(Spot::Nothing) | None);
        let nothing = nothing.then(|| desk.say("block-nothing-here"));
        let no_target = self.target().is_none().then(|| desk.say("block-no-target"));
        let no_reading = self.reading().is_none().then(|| desk.say("block-no-reading"));
        let last = self.programmes.len().saturating_sub(1);
        let at = |place: usize| (self.place == place).then(|| desk.say("block-no-programme"));
        vec![
            Action::new("programme-open", "Enter").blocked(nothing),
            Action::new("programme-read", "n").blocked(no_target),
            Action::new("entry-part", "PageDown"),
            Action::new("programme-before", "Left").blocked(at(0)),
            Action::new("programme-after", "Right").blocked(at(last)),
            Action::new("programme-strike", "Del").blocked(no_reading),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "programme-open" => return self.enter(desk),
            "programme-read" => return self.form(None),
            "programme-strike" => return self.strike(desk),
            "programme-before" => self.turn(-1, desk),
            "programme-after" => self.turn(1, desk),
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
        self.programmes = desk.library.customs.programmes();
        let lines = self
            .programme()
            .map(|programme| lines(programme, desk))
            .unwrap_or_default();
        self.marks.renew(lines);
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        self.marks.view(desk, area, frame);
    }
}
