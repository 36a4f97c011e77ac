//! A leaf of the registry: something opened over the list of what there is.

use std::rc::Rc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::trail::Step;
use super::super::{Action, Ask, Desk};
use crate::registry::ledger::Ledger;
use crate::registry::quality::Issue;

/// Something that is shown, and answers to keys. What it shows is written anew by `refresh`.
pub trait Leaf {
    fn title(&self, desk: &Desk) -> String;
    fn actions(&self, desk: &Desk) -> Vec<Action>;
    fn act(&mut self, action: &str, desk: &Desk) -> Onward;
    /// Takes a key before the actions see it. `None` leaves it to them.
    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Onward>;
    fn click(&mut self, hit: usize, desk: &Desk) -> Onward;
    fn refresh(&mut self, desk: &Desk);
    /// What is typed in the box in which one looks for something, where there is one.
    fn searched(&self) -> Option<&str> {
        None
    }
    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame);
}

/// What an action on a leaf comes to.
pub enum Onward {
    Asks(Vec<Ask>),
    Open(Box<dyn Leaf>),
    /// To a reading of a laboratory.
    Step(Step),
    Close,
}

impl Onward {
    /// Nothing more than what changed on the leaf.
    pub fn nothing() -> Self {
        Self::Asks(Vec::new())
    }

    pub fn ask(ask: Ask) -> Self {
        Self::Asks(vec![ask])
    }
}

/// The ledger of the registry, where it was read.
pub fn ledger<'a>(desk: &Desk<'a>) -> Option<&'a Ledger> {
    desk.library.yearly.as_ref().map(|yearly| &yearly.ledger)
}

/// What is to be mended in the sheets of an edition.
pub fn issues(year: i32, desk: &Desk) -> Option<Rc<Vec<Issue>>> {
    let yearly = desk.library.yearly.as_ref()?;
    Some(yearly.issues(year))
}

/// Why an edition cannot be changed: it is closed.
pub fn closed(year: i32, desk: &Desk) -> Option<String> {
    let edition = ledger(desk)?.edition(year)?;
    edition
        .is_closed()
        .then(|| desk.tell("block-edition-closed", &[("year", year.to_string().into())]))
}
