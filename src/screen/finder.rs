//! A list narrowed by what is typed and by filters; over it, what was opened from it.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::picking::{Picked, Picking};
use super::search_box::{SearchBox, chips, unreadable};
use super::trail::{Step, Trail};
use super::{Action, Ask, Desk, Screen};
use crate::widget::{Item, Selection, cut, wrapped};

/// Something to find things in, made from all the laboratories.
pub trait Catalogue: Sized {
    /// The words typed and the filters put on.
    type Filter: Default + PartialEq;
    /// One filter that can be put on.
    type Facet: Clone;
    /// What was found, row by row.
    type Hits: Default;
    /// One row of it.
    type Hit;

    const WORDS: Words;
    /// How many rows the words about the selected hit have.
    const FOOT: u16;

    fn build(desk: &Desk) -> Self;
    fn is_empty(&self) -> bool;
    fn find(&self, typed: &str, filter: &mut Self::Filter) -> Self::Hits;
    fn n_rows(hits: &Self::Hits) -> usize;
    fn hit(hits: &Self::Hits, row: usize) -> Option<Self::Hit>;
    /// The filters that can be put on.
    fn facets(&self, filter: &Self::Filter, desk: &Desk) -> Vec<(Item, Self::Facet)>;
    /// The filters that are on, in words.
    fn on(&self, filter: &Self::Filter, desk: &Desk) -> Vec<String>;
    fn narrow(filter: &mut Self::Filter, facet: Self::Facet);
    /// How much was found, in a sentence.
    fn counts(&self, hits: &Self::Hits, typed: &str, desk: &Desk) -> String;

    /// The laboratory in which it was found.
    fn session(hit: &Self::Hit) -> &str;
    /// Where opening it leads.
    fn step(hit: &Self::Hit) -> Step;
    /// What there is to know about the selected hit.
    fn about(hit: &Self::Hit, desk: &Desk) -> String;
    /// Where one goes on leaving it.
    fn back() -> Ask {
        Ask::Back
    }
    fn view(hits: &Self::Hits, selected: usize, desk: &Desk, area: Rect, frame: &mut Frame);
}

/// The actions and the words of one catalogue.
pub struct Words {
    pub title: &'static str,
    pub search: &'static str,
    /// Opens what is selected, and the laboratory it is in.
    pub open: &'static str,
    pub open_lab: &'static str,
    /// There is nothing at all; nothing was found; why nothing can be opened.
    pub empty: &'static str,
    pub none: &'static str,
    pub block: &'static str,
}

/// The screen of a catalogue.
pub struct Finder<C: Catalogue> {
    /// None until the laboratories were read.
    all: Option<C>,
    /// How many laboratories it was built of.
    n_read: usize,
    search: SearchBox,
    filter: C::Filter,
    hits: C::Hits,
    selected: Selection,
    picking: Option<Picking<C::Facet>>,
    trail: Trail,
}

impl<C: Catalogue> Finder<C> {
    /// Builds the catalogue from the laboratories at hand, once.
    pub fn of(desk: &Desk) -> Self {
        let is_read = desk.library.documents.is_some();
        let mut screen = Self {
            all: is_read.then(|| C::build(desk)),
            n_read: n_read(desk),
            search: SearchBox::default(),
            filter: C::Filter::default(),
            hits: C::Hits::default(),
            selected: Selection::default(),
            picking: None,
            trail: Trail::default(),
        };
        screen.find();
        screen
    }

    /// Searches again, after the words or the filters changed.
    fn find(&mut self) {
        self.selected = Selection::default();
        let found = self.all.as_ref();
        let found = found.map(|all| all.find(&self.search.typed, &mut self.filter));
        self.hits = found.unwrap_or_default();
    }

    fn n_rows(&self) -> usize {
        C::n_rows(&self.hits)
    }

    fn selected(&self) -> Option<C::Hit> {
        C::hit(&self.hits, self.selected.of(self.n_rows()))
    }

    fn open(&mut self, desk: &Desk) -> Vec<Ask> {
        match self.selected() {
            Some(hit) => self.trail.follow(C::step(&hit), desk),
            None => Vec::new(),
        }
    }

    fn open_lab(&self) -> Vec<Ask> {
        let hit = self.selected();
        hit.map_or_else(Vec::new, |hit| vec![Ask::LookInto(C::session(&hit).to_owned())])
    }

    fn pick_filter(&mut self, desk: &Desk) {
        if let Some(all) = &self.all {
            let items = all.facets(&self.filter, desk);
            self.picking = Some(Picking::new(desk.say("filter-title"), items));
        }
    }

    fn clear(&mut self) {
        self.search = SearchBox::default();
        self.filter = C::Filter::default();
        self.find();
    }

    fn take(&mut self, picked: Picked<C::Facet>) {
        match picked {
            Picked::NotYet => {}
            Picked::Nothing => self.picking = None,
            Picked::One(facet) => {
                self.picking = None;
                C::narrow(&mut self.filter, facet);
                self.find();
            }
        }
    }

    fn own_actions(&self, desk: &Desk) -> Vec<Action> {
        let words = C::WORDS;
        let is_open = self.filter == C::Filter::default();
        let none = (self.n_rows() == 0).then(|| desk.say(words.block));
        let unread = self.all.is_none().then(|| desk.say("block-reading"));
        let open = is_open.then(|| desk.say("block-no-filter"));
        vec![
            Action::new(words.open, "Enter").blocked(none.clone()),
            Action::new("list-filter", "Tab").blocked(unread),
            Action::rare("list-clear", "Del").blocked(open),
            Action::new(words.open_lab, "F2").blocked(none),
            Action::new("back", "Esc"),
        ]
    }

    fn view_list(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let words = C::WORDS;
        let Some(all) = &self.all else {
            wrapped(&desk.say("registry-reading"), desk.look.text(), area, frame);
            return;
        };
        if all.is_empty() {
            let is_early = desk.library.is_being_read();
            let key = if is_early { "registry-reading" } else { words.empty };
            wrapped(&desk.say(key), desk.look.text(), area, frame);
            return;
        }
        let on = all.on(&self.filter, desk);
        let [counted, search, filters, body, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(if on.is_empty() { 0 } else { 1 }),
            Constraint::Min(3),
            Constraint::Length(C::FOOT),
        ])
        .areas(area);
        let counts = all.counts(&self.hits, &self.search.typed, desk);
        let counts = format!("{counts}{}", unreadable(desk));
        let counts = cut(&counts, usize::from(area.width));
        frame.render_widget(Line::styled(counts, desk.look.strong()), counted);
        self.search.view(words.search, desk, search, frame);
        chips(&on, desk, filters, frame);
        let Some(hit) = self.selected() else {
            wrapped(&desk.say(words.none), desk.look.text(), body, frame);
            return;
        };
        C::view(&self.hits, self.selected.of(self.n_rows()), desk, body, frame);
        wrapped(&C::about(&hit, desk), desk.look.dim(), foot, frame);
    }
}

fn n_read(desk: &Desk) -> usize {
    desk.library.documents.as_ref().map_or(0, Vec::len)
}

impl<C: Catalogue> Screen for Finder<C> {
    fn title(&self, desk: &Desk) -> String {
        let own = desk.say(C::WORDS.title);
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
            "list-filter" => self.pick_filter(desk),
            "list-clear" => self.clear(),
            "back" => return vec![C::back()],
            other if other == C::WORDS.open => return self.open(desk),
            other if other == C::WORDS.open_lab => return self.open_lab(),
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
        if self.selected.page_key(key, C::n_rows(&self.hits)) {
            return Some(Vec::new());
        }
        if self.search.key(key) {
            self.find();
            return Some(Vec::new());
        }
        None
    }

    fn searched(&self) -> Option<&str> {
        Some(&self.search.typed)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if !self.trail.is_empty() {
            return self.trail.click(hit, desk);
        }
        if let Some(picking) = &mut self.picking {
            let picked = picking.click(hit);
            self.take(picked);
            return Vec::new();
        }
        if self.selected.click(hit) {
            return self.open(desk);
        }
        Vec::new()
    }

    /// Some more laboratories were read: they are found after those that already were.
    fn refresh(&mut self, desk: &Desk) {
        if n_read(desk) == self.n_read {
            return;
        }
        let selected = self.selected;
        self.n_read = n_read(desk);
        self.all = desk.library.documents.is_some().then(|| C::build(desk));
        self.find();
        self.selected = selected;
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let under = self.picking.as_ref().map(|_| desk.whole());
        let desk = under.as_ref().unwrap_or(desk);
        if !self.trail.is_empty() {
            return self.trail.view(desk, area, frame);
        }
        self.view_list(desk, area, frame);
        if let Some(picking) = &self.picking {
            picking.view(desk, area, frame);
        }
    }
}
