//! Past laboratories, read-only, searchable.

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
use crate::registry::{self, Line, Search};

/// The list of laboratories, or of the lines found in them; over it, what was opened.
pub struct Archive {
    /// The laboratories folded for searching; none until they were read.
    all: Option<registry::Archive>,
    search: SearchBox,
    filter: Search,
    hits: Vec<Hit>,
    selected: usize,
    picking: Option<Picking<Facet>>,
    trail: Trail,
}

/// One row of what was found.
enum Hit {
    /// A laboratory, and how many of its lines were found.
    Lab { session: String, n_lines: usize },
    /// A line of the laboratory above.
    Line { session: String, line: Line },
}

impl Hit {
    fn session(&self) -> &str {
        match self {
            Self::Lab { session, .. } | Self::Line { session, .. } => session,
        }
    }
}

impl Archive {
    /// Folds the laboratories at hand, once.
    pub fn of(desk: &Desk) -> Self {
        let all = desk
            .library
            .documents
            .is_some()
            .then(|| registry::Archive::of(&documents(desk)));
        let mut screen = Self {
            all,
            search: SearchBox::default(),
            filter: Search::default(),
            hits: Vec::new(),
            selected: 0,
            picking: None,
            trail: Trail::default(),
        };
        screen.narrow();
        screen
    }

    /// Searches again, after the words or the filters changed.
    fn narrow(&mut self) {
        self.filter.words.clone_from(&self.search.typed);
        self.selected = 0;
        self.hits.clear();
        let found = self.all.as_ref().map(|all| all.search(&self.filter));
        for lab in found.into_iter().flatten() {
            self.hits.push(Hit::Lab {
                session: lab.session.to_owned(),
                n_lines: lab.lines.len(),
            });
            let lines = lab.lines.iter().map(|line| Hit::Line {
                session: lab.session.to_owned(),
                line: (*line).clone(),
            });
            self.hits.extend(lines);
        }
    }

    fn is_narrowed(&self) -> bool {
        self.filter != Search::default()
    }

    fn open(&mut self, desk: &Desk) -> Vec<Ask> {
        let step = match self.hits.get(self.selected) {
            Some(Hit::Lab { session, .. }) => Step::Lab {
                session: session.clone(),
                at: None,
                line: String::new(),
            },
            Some(Hit::Line { session, line }) => Step::Lab {
                session: session.clone(),
                at: Some(line.source.clone()),
                line: line.text.clone(),
            },
            None => return Vec::new(),
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

    fn own_actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self.hits.is_empty().then(|| desk.say("block-no-lab"));
        let unread = self.all.is_none().then(|| desk.say("block-reading"));
        let open = (!self.is_narrowed()).then(|| desk.say("block-no-filter"));
        vec![
            Action::new("archive-read", "Enter").blocked(none.clone()),
            Action::new("list-filter", "Tab").blocked(unread),
            Action::new("list-clear", "Del").blocked(open),
            Action::new("archive-open-lab", "F2").blocked(none),
            Action::new("back", "Esc"),
        ]
    }
}

impl Screen for Archive {
    fn title(&self, desk: &Desk) -> String {
        let own = desk.say("archive-title");
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
            "archive-read" => return self.open(desk),
            "list-filter" => {
                let items = facet::items(&self.filter, desk);
                self.picking = Some(Picking::new(desk.say("filter-title"), items));
            }
            "list-clear" => {
                self.search = SearchBox::default();
                self.filter = Search::default();
                self.narrow();
            }
            "archive-open-lab" => {
                let hit = self.hits.get(self.selected);
                return hit.map_or_else(Vec::new, |hit| vec![Ask::OpenLab(hit.session().to_owned())]);
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
        let last = self.hits.len().saturating_sub(1);
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
        view::archive(self, desk, area, frame);
        if let Some(picking) = &self.picking {
            picking.view(desk, area, frame);
        }
    }
}
