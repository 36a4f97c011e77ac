//! Past laboratories, read-only, searchable.

mod facet;
mod view;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::facet::Facet;
use super::Desk;
use super::finder::{Catalogue, Finder, Words};
use super::trail::{Step, documents};
use crate::registry::{self, Line, Search};
use crate::widget::Item;

/// The list of laboratories, or of the lines found in them.
pub type Archive = Finder<registry::Archive>;

/// One row of what was found.
pub enum Hit {
    /// A laboratory, and how many of its lines were found.
    Lab { session: String, n_lines: usize },
    /// A line of the laboratory above.
    Line { session: String, line: Line },
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
        Self::of(&documents(desk))
    }

    fn is_empty(&self) -> bool {
        self.search(&Search::default()).is_empty()
    }

    fn find(&self, typed: &str, filter: &mut Search) -> Vec<Hit> {
        typed.clone_into(&mut filter.words);
        let mut hits = Vec::new();
        for lab in self.search(filter) {
            hits.push(Hit::Lab {
                session: lab.session.to_owned(),
                n_lines: lab.lines.len(),
            });
            let lines = lab.lines.iter().map(|line| Hit::Line {
                session: lab.session.to_owned(),
                line: (*line).clone(),
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
        match hit {
            Hit::Lab { session, .. } | Hit::Line { session, .. } => session,
        }
    }

    fn step(hit: &Hit) -> Step {
        match hit {
            Hit::Lab { session, .. } => Step::Lab {
                session: session.clone(),
                at: None,
                line: String::new(),
            },
            Hit::Line { session, line } => Step::Lab {
                session: session.clone(),
                at: Some(line.source.clone()),
                line: line.text.clone(),
            },
        }
    }

    fn about(hit: &Hit, desk: &Desk) -> String {
        view::about(hit, desk)
    }

    fn view(hits: &[Hit], selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
        view::hits(hits, selected, desk, area, frame);
    }
}
