//! Past laboratories, read-only, searchable.

mod facet;
mod hits;
mod view;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::hits::{Hit, Hits};
use super::Desk;
use super::finder::{Catalogue, Finder, Words};
use super::trail::Step;
use crate::registry::{self, Mark, Search};
use crate::widget::Item;

/// The list of laboratories, or of the lines found in them.
pub type Archive = Finder<registry::Archive>;

impl Catalogue for registry::Archive {
    type Filter = Search;
    type Facet = Mark;
    type Hits = Hits;
    type Hit = Hit;

    const WORDS: Words = Words {
        title: "archive-title",
        search: "archive-search",
        open: "archive-read",
        open_lab: "archive-open-lab",
        empty: "archive-empty",
        none: "archive-none",
        block: "block-no-lab",
    };
    const FOOT: u16 = 3;

    fn build(desk: &Desk) -> Self {
        desk.library.lists.archive.clone()
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn find(&self, typed: &str, filter: &mut Search) -> Hits {
        typed.clone_into(&mut filter.words);
        Hits::of(self, filter)
    }

    fn n_rows(hits: &Hits) -> usize {
        hits.n_rows()
    }

    fn hit(hits: &Hits, row: usize) -> Option<Hit> {
        hits.hit(row)
    }

    fn facets(&self, filter: &Search, desk: &Desk) -> Vec<(Item, Mark)> {
        facet::items(self, filter, desk)
    }

    fn on(&self, filter: &Search, desk: &Desk) -> Vec<String> {
        facet::on(filter, desk)
    }

    fn narrow(filter: &mut Search, mark: Mark) {
        mark.narrow(filter);
    }

    fn counts(&self, hits: &Hits, typed: &str, desk: &Desk) -> String {
        view::counts(hits, typed, desk)
    }

    fn session(hit: &Hit) -> &str {
        &hit.volume().session
    }

    fn step(hit: &Hit) -> Step {
        let line = hit.line();
        Step::Lab {
            session: hit.volume().session.clone(),
            at: line.map(|line| line.source.clone()),
            line: line.map(|line| line.text.clone()).unwrap_or_default(),
        }
    }

    fn about(hit: &Hit, desk: &Desk) -> String {
        view::about(hit, desk)
    }

    fn view(hits: &Hits, selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
        view::hits(hits, selected, desk, area, frame);
    }
}
