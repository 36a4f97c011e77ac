//! Where one can be in the program, and what every screen can do.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::forms::Purpose;
use super::{Action, Ask, Desk, Harm, Other, Versions};
use crate::widget::Item;

/// A place to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Home,
    NewLab,
    /// The open laboratory.
    Lab,
    /// The project sheets of the laboratories.
    Registry,
    /// The registry of the years.
    Yearbook,
    Archive,
    /// The copies of a laboratory.
    Copies(Versions),
    /// The open laboratory beside another copy of it.
    Compare(Other),
    /// A file that cannot be read.
    Broken(Harm),
}

/// A screen or a pane: it shows, offers actions, and asks.
pub trait Screen {
    /// Where this is, in words: the last part of the breadcrumb.
    fn title(&self, desk: &Desk) -> String;

    /// What can be done now, the most useful first. Also the bar of keys, the help and the palette.
    fn actions(&self, desk: &Desk) -> Vec<Action>;

    /// Does the action of that name (one that `actions` lists).
    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask>;

    /// Takes a key before the actions see it: search boxes, arrows. `None` leaves it to the actions.
    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>>;

    /// What can be found by its code from anywhere on this screen: typed after the actions are listed, or by a scanner.
    fn coded(&self, _desk: &Desk) -> Vec<(Item, Vec<Ask>)> {
        Vec::new()
    }

    /// A row or a cell was clicked: the number given in its `Hit`.
    fn click(&mut self, _hit: usize, _desk: &Desk) -> Vec<Ask> {
        Vec::new()
    }

    /// What is typed in the box in which one looks for something; none on a screen without such a box.
    fn searched(&self) -> Option<&str> {
        None
    }

    /// A form was found again: stands on the row that it is about, where there is one.
    fn stand_on(&mut self, _purpose: &Purpose, _desk: &Desk) {}

    /// Something was pulled from a row or a cell to another with the mouse.
    fn drag(&mut self, _from: usize, _to: usize, _desk: &Desk) -> Vec<Ask> {
        Vec::new()
    }

    /// What a row or a cell is called when it is read aloud, where its place on the screen says more than its text.
    fn aloud(&self, _hit: usize, _desk: &Desk) -> Option<String> {
        None
    }

    /// The laboratories were read, or the registry changed: writes again what was made of them.
    fn refresh(&mut self, _desk: &Desk) {}

    /// Draws; changes nothing.
    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame);
}
