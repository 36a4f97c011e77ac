//! Projects born in laboratories, and the sentences they came from.

mod facet;
mod view;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use self::facet::Facet;
use super::picking::{Picked, Picking};
use super::search_box::SearchBox;
use super::trail::{Step, Trail, documents};
use super::{Action, Ask, Desk, Screen};
use crate::registry::{self, Entry, Filter};

/// The list of projects, narrowed by what is typed and by filters; over it, what was opened.
pub struct Registry {
    /// None until the laboratories were read.
    all: Option<registry::Registry>,
    search: SearchBox,
    filter: Filter,
    shown: Vec<Entry>,
    selected: usize,
    picking: Option<Picking<Facet>>,
    trail: Trail,
}

impl Registry {
    /// Builds the registry from the laboratories at hand, once.
    pub fn of(desk: &Desk) -> Self {
        let all = desk
            .library
            .documents
            .is_some()
            .then(|| registry::build(&documents(desk)));
        let mut screen = Self {
            all,
            search: SearchBox::default(),
            filter: Filter::default(),
            shown: Vec::new(),
            selected: 0,
            picking: None,
            trail: Trail::default(),
        };
        screen.narrow();
        screen
    }

    /// Chooses again what is shown, after the words or the filters changed.
    fn narrow(&mut self) {
        self.filter.text.clone_from(&self.search.typed);
        self.selected = 0;
        self.shown = match &self.all {
            Some(all) => all.filter(&self.filter).into_iter().cloned().collect(),
            None => Vec::new(),
        };
    }

    fn is_narrowed(&self) -> bool {
        self.filter != Filter::default()
    }

    fn open(&mut self, desk: &Desk) -> Vec<Ask> {
        let Some(entry) = self.shown.get(self.selected) else {
            return Vec::new();
        };
        let step = Step::Project {
            session: entry.session.clone(),
            id: entry.project.id.clone(),
        };
        self.trail.follow(step, desk)
    }

    fn take(&mut self, picked: Picked<Facet>) {
        match picked {
            Picked::NotYet => {}
            Picked::Nothing => self.picking = None,
            Picked::One(facet) => {
                self.picking = None;
                facet.narrow(&mut self.filter);
                self.narrow();
            }
        }
    }

    fn pick_filter(&mut self, desk: &Desk) {
        if let Some(all) = &self.all {
            let items = facet::items(all, &self.filter, desk);
            self.picking = Some(Picking::new(desk.say("filter-title"), items));
        }
    }

    fn own_actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self.shown.is_empty().then(|| desk.say("block-no-project"));
        let unread = self.all.is_none().then(|| desk.say("block-reading"));
        let open = (!self.is_narrowed()).then(|| desk.say("block-no-filter"));
        vec![
            Action::new("registry-open", "Enter").blocked(none.clone()),
            Action::new("list-filter", "Tab").blocked(unread),
            Action::new("list-clear", "Del").blocked(open),
            Action::new("registry-lab", "F2").blocked(none),
            Action::new("back", "Esc"),
        ]
    }
}

impl Screen for Registry {
    fn title(&self, desk: &Desk) -> String {
        let own = desk.say("registry-title");
        if self.trail.is_empty() {
            own
        } else {
            format!("{own} {} {}", desk.look.symbols.then, self.trail.title(desk))
        }
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        if self.trail.is_empty() {
            self.own_actions(desk)
        } else {
            self.trail.actions(desk)
        }
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        if !self.trail.is_empty() {
            return self.trail.act(action, desk);
        }
        self.picking = None;
        match action {
            "registry-open" => return self.open(desk),
            "list-filter" => self.pick_filter(desk),
            "list-clear" => {
                self.search = SearchBox::default();
                self.filter = Filter::default();
                self.narrow();
            }
            "registry-lab" => {
                let entry = self.shown.get(self.selected);
                return entry.map_or_else(Vec::new, |entry| vec![Ask::OpenLab(entry.session.clone())]);
            }
            "back" => return vec![Ask::Back],
            _ => {}
        }
        Vec::new()
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        if !self.trail.is_empty() {
            return self.trail.key(key, desk);
        }
        if let Some(picking) = &mut self.picking {
            let picked = picking.key(key);
            self.take(picked);
            return Some(Vec::new());
        }
        let last = self.shown.len().saturating_sub(1);
        self.selected = match key.code {
            KeyCode::Down => self.selected.saturating_add(1).min(last),
            KeyCode::Up => self.selected.saturating_sub(1),
            KeyCode::PageDown => self.selected.saturating_add(10).min(last),
            KeyCode::PageUp => self.selected.saturating_sub(10),
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ if self.search.key(key) => {
                self.narrow();
                0
            }
            _ => return None,
        };
        Some(Vec::new())
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if !self.trail.is_empty() {
            return self.trail.click(hit, desk);
        }
        if let Some(picking) = &self.picking {
            let picked = picking.click(hit);
            self.take(picked);
            return Vec::new();
        }
        if self.selected == hit {
            return self.open(desk);
        }
        self.selected = hit;
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if !self.trail.is_empty() {
            return self.trail.view(desk, area, frame);
        }
        view::registry(self, desk, area, frame);
        if let Some(picking) = &self.picking {
            picking.view(desk, area, frame);
        }
    }
}
