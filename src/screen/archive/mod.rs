//! Past laboratories, read-only, searchable.

mod facet;
mod view;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::facet::Facet;
use super::Desk;
use super::finder::{Catalogue, Finder, Words};
use super::trail::Step;
use crate::registry::{self, Line, Search, Volume};
use crate::widget::Item;

/// The list of laboratories, or of the lines found in them.
pub type Archive = Finder<registry::Archive>;

/// One row of what was found.
pub enum Hit {
    /// A laboratory, and how many of its lines were found.
    Lab { volume: Arc<Volume>, n_lines: usize },
    /// The place of a line of the laboratory above.
    Line { volume: Arc<Volume>, place: usize },
}

impl Hit {
    fn volume(&self) -> &Volume {
        match self {
            Self::Lab { volume, .. } | Self::Line { volume, .. } => volume,
        }
    }

    fn line(&self) -> Option<&Line> {
        match self {
            Self::Lab { .. } => None,
            Self::Line { volume, place } => volume.line(*place),
        }
    }
}

impl Catalogue for registry::Archive {
    type Filter = Search;
    type Facet = Facet;
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
        desk.library.archive.clone()
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn find(&self, typed: &str, filter: &mut Search) -> Vec<Hit> {
        typed.clone_into(&mut filter.words);
        let mut hits = Vec::new();
        for lab in self.search(filter) {
            hits.push(Hit::Lab {
                volume: lab.volume.clone(),
                n_lines: lab.lines.len(),
            });
            let lines = lab.lines.iter().map(|place| Hit::Line {
                volume: lab.volume.clone(),
                place: *place,
            });
            hits.extend(lines);
        }
        hits
    }

    fn facets(&self, filter: &Search, desk: &Desk) -> Vec<(Item, Facet)> {
        facet::items(filter, desk)
    }

    fn on(&self, filter: &Search, desk: &Desk) -> Vec<String> {
        facet::on(filter, desk)
    }

    fn narrow(filter: &mut Search, facet: Facet) {
        facet.narrow(filter);
    }

    fn counts(&self, hits: &[Hit], typed: &str, desk: &Desk) -> String {
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

    fn view(hits: &[Hit], selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
        view::hits(hits, selected, desk, area, frame);
    }
}
