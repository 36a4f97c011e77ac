//! The registry of the years: what arrives from the laboratories, the sheets, the figures, what is to be mended.

mod card;
mod counted;
mod editions;
mod entries;
mod entry;
mod entry_lines;
mod figure_rows;
mod figures;
mod hub;
mod improvement_lines;
mod improvements;
mod leaf;
mod marks;
mod only;
mod organisation;
mod organisation_lines;
mod organisations;
mod parts;
mod paths;
mod programme;
mod programme_lines;
mod quality;
mod report;
mod review;
mod sheet_lines;
mod ties;
mod trend;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

pub use self::programme_lines::text as programme_text;
pub use self::report::{year_report, year_report_name};

use self::hub::Hub;
use self::leaf::{Leaf, Onward};
use super::trail::Trail;
use super::{Action, Ask, Desk, Screen};
use crate::widget::wrapped;

/// The registry of the years: the leaves that were opened, the latest on top of the list of what there is.
pub struct Yearbook {
    hub: Hub,
    leaves: Vec<Box<dyn Leaf>>,
    /// Readings of laboratories, over everything.
    trail: Trail,
}

impl Yearbook {
    pub fn of(desk: &Desk) -> Self {
        let mut hub = Hub::default();
        hub.refresh(desk);
        Self {
            hub,
            leaves: Vec::new(),
            trail: Trail::default(),
        }
    }

    fn top(&self) -> &dyn Leaf {
        self.leaves.last().map_or(&self.hub, |leaf| leaf.as_ref())
    }

    fn top_mut(&mut self) -> &mut dyn Leaf {
        match self.leaves.last_mut() {
            Some(leaf) => leaf.as_mut(),
            None => &mut self.hub,
        }
    }

    fn go_on(&mut self, onward: Onward, desk: &Desk) -> Vec<Ask> {
        match onward {
            Onward::Asks(asks) => asks,
            Onward::Step(step) => self.trail.follow(step, desk),
            Onward::Open(mut leaf) => {
                leaf.refresh(desk);
                self.leaves.push(leaf);
                Vec::new()
            }
            Onward::Close => match self.leaves.pop() {
                Some(_) => {
                    self.top_mut().refresh(desk);
                    Vec::new()
                }
                None => vec![Ask::Back],
            },
        }
    }

    /// Why there is nothing to show.
    fn trouble(&self, desk: &Desk) -> Option<String> {
        match &desk.library.yearly {
            None => Some(desk.say("yearbook-reading")),
            Some(yearly) => yearly.trouble.clone(),
        }
    }
}

impl Screen for Yearbook {
    fn title(&self, desk: &Desk) -> String {
        let own = desk.say("yearbook-title");
        if !self.trail.is_empty() {
            return format!("{own} {} {}", desk.look.symbols.then, self.trail.title(desk));
        }
        match self.leaves.last() {
            Some(leaf) => format!("{own} {} {}", desk.look.symbols.then, leaf.title(desk)),
            None => own,
        }
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        if !self.trail.is_empty() {
            return self.trail.actions(desk);
        }
        if self.trouble(desk).is_some() {
            return vec![Action::new("back", "Esc")];
        }
        let mut actions = self.top().actions(desk);
        actions.push(Action::new("back", "Esc"));
        let yearly = desk.library.yearly.as_ref();
        let has_done = yearly.is_some_and(|yearly| yearly.last_contrary().is_some());
        let nothing = (!has_done).then(|| desk.say("yearbook-nothing-to-undo"));
        actions.push(Action::new("yearbook-undo", "C-z").blocked(nothing));
        actions
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        if !self.trail.is_empty() {
            return self.trail.act(action, desk);
        }
        let onward = match action {
            "back" => Onward::Close,
            "yearbook-undo" => Onward::Asks(vec![Ask::TakeBackInscription]),
            action => self.top_mut().act(action, desk),
        };
        self.go_on(onward, desk)
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        if !self.trail.is_empty() {
            return self.trail.key(key, desk);
        }
        if self.trouble(desk).is_some() {
            return None;
        }
        let onward = self.top_mut().key(key, desk)?;
        Some(self.go_on(onward, desk))
    }

    fn searched(&self) -> Option<&str> {
        if !self.trail.is_empty() {
            return None;
        }
        self.top().searched()
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if !self.trail.is_empty() {
            return self.trail.click(hit, desk);
        }
        let onward = self.top_mut().click(hit, desk);
        self.go_on(onward, desk)
    }

    fn refresh(&mut self, desk: &Desk) {
        // What lies under it is written anew when one comes back to it.
        self.top_mut().refresh(desk);
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if !self.trail.is_empty() {
            return self.trail.view(desk, area, frame);
        }
        match self.trouble(desk) {
            Some(trouble) => wrapped(&trouble, desk.look.text(), area, frame),
            None => self.top().view(desk, area, frame),
        }
    }
}
