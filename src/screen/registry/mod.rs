//! Projects born in laboratories, and the sentences they came from.

mod facet;
mod view;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::facet::Facet;
use super::finder::{Catalogue, Finder, Words};
use super::trail::Step;
use super::{Ask, Desk, Place};
use crate::registry::{self, Entry, Filter};
use crate::widget::Item;

/// The list of projects.
pub type Registry = Finder<registry::Registry>;

impl Catalogue for registry::Registry {
    type Filter = Filter;
    type Facet = Facet;
    type Hits = Vec<Arc<Entry>>;
    type Hit = Arc<Entry>;

    const WORDS: Words = Words {
        title: "registry-title",
        search: "registry-search",
        open: "registry-open",
        open_lab: "registry-lab",
        empty: "registry-empty",
        none: "registry-none",
        block: "block-no-project",
    };
    const FOOT: u16 = 4;

    fn build(desk: &Desk) -> Self {
        desk.library.lists.born.clone()
    }

    fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn find(&self, typed: &str, filter: &mut Filter) -> Vec<Arc<Entry>> {
        typed.clone_into(&mut filter.text);
        self.filter(filter).into_iter().cloned().collect()
    }

    fn n_rows(hits: &Vec<Arc<Entry>>) -> usize {
        hits.len()
    }

    fn hit(hits: &Vec<Arc<Entry>>, row: usize) -> Option<Arc<Entry>> {
        hits.get(row).cloned()
    }

    fn facets(&self, filter: &Filter, desk: &Desk) -> Vec<(Item, Facet)> {
        facet::items(self, filter, desk)
    }

    fn on(&self, filter: &Filter, desk: &Desk) -> Vec<String> {
        facet::on(filter, self, desk)
    }

    fn narrow(filter: &mut Filter, facet: Facet) {
        facet.narrow(filter);
    }

    fn counts(&self, hits: &Vec<Arc<Entry>>, _typed: &str, desk: &Desk) -> String {
        view::counts(hits, self.entries.len(), desk)
    }

    fn session(hit: &Arc<Entry>) -> &str {
        &hit.session
    }

    fn step(hit: &Arc<Entry>) -> Step {
        Step::Project {
            session: hit.session.clone(),
            id: hit.project.id.clone(),
        }
    }

    fn back() -> Ask {
        Ask::Go(Place::Yearbook)
    }

    fn about(hit: &Arc<Entry>, desk: &Desk) -> String {
        view::about(hit, desk)
    }

    fn view(hits: &Vec<Arc<Entry>>, selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
        view::rows(hits, selected, desk, area, frame);
    }
}
