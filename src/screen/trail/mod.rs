//! A trail of readings: from a project to what stands behind it, to its laboratory, to the people in it, and back.

mod beside;
pub mod chain;
mod lab;
mod registered;
mod sheet;
mod visits;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use self::beside::BesideReader;
use self::lab::LabReader;
use self::sheet::SheetReader;
use super::picking::{Picked, Picking};
use super::{Action, Ask, Desk, Screen};
use crate::domain::{Document, Id};
use crate::registry::Source;
use crate::widget::Page;

/// Where a reading can go on.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// A laboratory, at one of its records and at one of its lines, where they are known.
    Lab {
        session: String,
        at: Option<Source>,
        line: String,
    },
    Project {
        session: String,
        id: Id,
    },
    /// Two laboratories side by side.
    Beside {
        sessions: [String; 2],
    },
}

/// What was opened, the latest on top. Empty when one is back at the list.
#[derive(Default)]
pub struct Trail {
    leaves: Vec<Leaf>,
    picking: Option<Picking<Step>>,
}

/// One thing that is read.
enum Leaf {
    Lab(LabReader),
    Sheet(SheetReader),
    Beside(BesideReader),
}

impl Leaf {
    fn page(&self) -> &Page {
        match self {
            Self::Lab(reader) => &reader.page,
            Self::Sheet(reader) => &reader.page,
            Self::Beside(reader) => &reader.page,
        }
    }

    fn page_mut(&mut self) -> &mut Page {
        match self {
            Self::Lab(reader) => &mut reader.page,
            Self::Sheet(reader) => &mut reader.page,
            Self::Beside(reader) => &mut reader.page,
        }
    }

    fn enter(&self, desk: &Desk) -> Onward {
        match self {
            Self::Lab(reader) => reader.enter(desk),
            Self::Sheet(reader) => reader.enter(desk),
            Self::Beside(reader) => reader.enter(desk),
        }
    }
}

/// What an action on a leaf comes to.
enum Onward {
    Asks(Vec<Ask>),
    Step(Step),
    Pick(Picking<Step>),
}

/// All laboratories that were read, newest first.
pub fn documents<'a>(desk: &Desk<'a>) -> Vec<&'a Document> {
    desk.library.documents.iter().flatten().collect()
}

pub fn document<'a>(session: &str, desk: &Desk<'a>) -> Option<&'a Document> {
    let mut documents = desk.library.documents.iter().flatten();
    documents.find(|document| document.summary.id == session)
}

impl Trail {
    pub fn is_empty(&self) -> bool {
        self.leaves.is_empty()
    }

    /// Opens the reading of `step` on top. A step that leads nowhere is told.
    pub fn follow(&mut self, step: Step, desk: &Desk) -> Vec<Ask> {
        let leaf = match &step {
            Step::Lab { session, at, line } => document(session, desk)
                .map(|document| Leaf::Lab(LabReader::of(document, at.as_ref(), line, desk))),
            Step::Project { session, id } => SheetReader::of(session, id, desk).map(Leaf::Sheet),
            Step::Beside { sessions } => BesideReader::of(sessions, desk).map(Leaf::Beside),
        };
        match leaf {
            Some(leaf) => {
                self.leaves.push(leaf);
                Vec::new()
            }
            None => vec![Ask::Tell(desk.say("trail-lost"))],
        }
    }

    fn go_on(&mut self, onward: Onward, desk: &Desk) -> Vec<Ask> {
        match onward {
            Onward::Asks(asks) => asks,
            Onward::Step(step) => self.follow(step, desk),
            Onward::Pick(picking) => {
                self.picking = Some(picking);
                Vec::new()
            }
        }
    }

    fn pick(&mut self, picked: Picked<Step>, desk: &Desk) -> Vec<Ask> {
        match picked {
            Picked::NotYet => Vec::new(),
            Picked::Nothing => {
                self.picking = None;
                Vec::new()
            }
            Picked::One(step) => {
                self.picking = None;
                self.follow(step, desk)
            }
        }
    }
}

impl Screen for Trail {
    fn title(&self, desk: &Desk) -> String {
        match self.leaves.last() {
            Some(Leaf::Lab(reader)) => reader.title(),
            Some(Leaf::Sheet(reader)) => reader.title(),
            Some(Leaf::Beside(_)) => desk.say("beside-title"),
            None => desk.say("archive-title"),
        }
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let mut actions = match self.leaves.last() {
            Some(Leaf::Lab(reader)) => reader.actions(desk),
            Some(Leaf::Sheet(reader)) => reader.actions(desk),
            Some(Leaf::Beside(reader)) => reader.actions(desk),
            None => Vec::new(),
        };
        actions.push(Action::new("trail-next", "PageDown"));
        actions.push(Action::new("trail-previous", "PageUp"));
        actions.push(Action::new("back", "Esc"));
        actions
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        self.picking = None;
        if action == "back" {
            self.leaves.pop();
            return Vec::new();
        }
        let onward = match self.leaves.last_mut() {
            Some(Leaf::Lab(reader)) => reader.act(action, desk),
            Some(Leaf::Sheet(reader)) => reader.act(action, desk),
            Some(Leaf::Beside(reader)) => reader.act(action, desk),
            None => return Vec::new(),
        };
        self.go_on(onward, desk)
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        if let Some(picking) = &mut self.picking {
            let picked = picking.key(key);
            return Some(self.pick(picked, desk));
        }
        let leaf = self.leaves.last_mut();
        let is_taken = leaf.is_some_and(|leaf| leaf.page_mut().key(key));
        is_taken.then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if let Some(picking) = &mut self.picking {
            let picked = picking.click(hit);
            return self.pick(picked, desk);
        }
        let Some(leaf) = self.leaves.last_mut() else {
            return Vec::new();
        };
        if leaf.page().marked() == hit {
            let onward = leaf.enter(desk);
            return self.go_on(onward, desk);
        }
        leaf.page_mut().mark(hit);
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(page) = self.leaves.last().map(Leaf::page) else {
            return;
        };
        desk.click_rows(page.view(desk.look, area, frame));
        if let Some(picking) = &self.picking {
            picking.view(desk, area, frame);
        }
    }
}
