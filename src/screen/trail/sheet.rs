//! The sheet of a project, and under it the chain back to the sentences people wrote.

use crossterm::event::KeyCode;

use super::super::reading::{project_sheet, record};
use super::super::{Action, Ask, Desk, Message};
use super::chain::{ChainTree, Spot};
use super::{Onward, Step, document, documents, registered};
use crate::domain::{Id, Noun};
use crate::registry::ledger::Birth;
use crate::registry::{Node, Source, chain};
use crate::widget::{Page, Paragraph};

/// A project, open for reading.
pub struct SheetReader {
    session: String,
    title: String,
    fields: Vec<Paragraph>,
    tree: ChainTree,
    /// What each paragraph after the fields is.
    spots: Vec<Spot>,
    pub page: Page,
}

impl SheetReader {
    pub fn of(session: &str, id: &Id, desk: &Desk) -> Option<Self> {
        let document = document(session, desk)?;
        let mut projects = document.session.outcomes.projects.iter();
        let project = projects.find(|project| &project.id == id)?;
        let chain = chain(&documents(desk), session, id)?;
        let fields = project_sheet(document, project, desk);
        let birth = Birth {
            session: session.to_owned(),
            project: id.clone(),
        };
        let mut reader = Self {
            session: session.to_owned(),
            title: project.title.clone(),
            fields: fields
                .into_iter()
                .map(|passage| passage.paragraph)
                .chain(registered::lines(&birth, desk))
                .collect(),
            tree: ChainTree::new(chain),
            spots: Vec::new(),
            page: Page::default(),
        };
        reader.lay_out(desk);
        Some(reader)
    }

    pub fn title(&self) -> String {
        self.title.clone()
    }

    /// Writes the page again, after the tree was opened or closed somewhere.
    fn lay_out(&mut self, desk: &Desk) {
        let marked = self.page.marked();
        let (spots, lines): (Vec<Spot>, Vec<Paragraph>) = self.tree.lines(desk).into_iter().unzip();
        let mut paragraphs = self.fields.clone();
        paragraphs.extend(lines);
        self.spots = spots;
        self.page = Page::new(paragraphs);
        self.page.mark(marked);
    }

    fn spot(&self) -> Option<&Spot> {
        let idx = self.page.marked().checked_sub(self.fields.len())?;
        self.spots.get(idx)
    }

    /// The index of the node that is marked, or whose sentence is.
    fn node_idx(&self) -> Option<usize> {
        match self.spot()? {
            Spot::Note => None,
            Spot::Node(idx) | Spot::Sentence(idx) => Some(*idx),
        }
    }

    fn node(&self) -> Option<&Node> {
        self.node_idx().and_then(|idx| self.tree.node(idx))
    }

    pub fn actions(&self, desk: &Desk) -> Vec<Action> {
        let no_node = self.node().is_none().then(|| desk.say("block-no-node"));
        let no_sentences = self
            .node()
            .is_none_or(|node| node.sentences.is_empty())
            .then(|| desk.say("block-no-sentences"));
        let read = vec![
            Action::new("sheet-read", "Enter").blocked(no_node.clone()),
            Action::rare("sheet-unfold", "Right").blocked(no_sentences.clone()),
            Action::rare("sheet-fold", "Left").blocked(no_sentences),
            Action::rare("sheet-all", "f"),
            Action::rare("sheet-there", "l").blocked(no_node),
            Action::new("trail-open-lab", "o"),
        ];
        if self.spot().is_some() {
            return read;
        }
        // From the sheet, the way to the chain comes first.
        let mut actions = vec![Action::new("sheet-chain", "PageDown")];
        actions.extend(read);
        actions
    }

    pub fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "sheet-read" => return self.enter(desk),
            "sheet-unfold" => {
                if let Some(idx) = self.node_idx() {
                    self.tree.unfold(idx);
                    self.lay_out(desk);
                }
            }
            "sheet-fold" => self.fold(desk),
            "sheet-all" => self.turn_all(desk),
            "sheet-there" => return self.there(),
            "trail-open-lab" => {
                let session = self
                    .node()
                    .map_or_else(|| self.session.clone(), |node| node.session.clone());
                return Onward::Asks(vec![Ask::LookInto(session)]);
            }
            "trail-next" | "sheet-chain" => {
                self.page.key(KeyCode::PageDown.into());
            }
            "trail-previous" => {
                self.page.key(KeyCode::PageUp.into());
            }
            _ => {}
        }
        Onward::Asks(Vec::new())
    }

    /// Hides the sentences of the marked node, and marks the node.
    fn fold(&mut self, desk: &Desk) {
        let Some(idx) = self.node_idx() else { return };
        self.tree.fold(idx);
        self.lay_out(desk);
        self.mark_node(idx);
    }

    fn turn_all(&mut self, desk: &Desk) {
        let idx = self.node_idx();
        self.tree.turn_all();
        self.lay_out(desk);
        if let Some(idx) = idx {
            self.mark_node(idx);
        }
    }

    fn mark_node(&mut self, idx: usize) {
        let place = self.spots.iter().position(|spot| *spot == Spot::Node(idx));
        if let Some(place) = place {
            self.page.mark(self.fields.len() + place);
        }
    }

    /// The whole text of the marked node.
    pub fn enter(&self, desk: &Desk) -> Onward {
        let Some(node) = self.node() else {
            return Onward::Asks(vec![Ask::Tell(desk.say("block-no-node"))]);
        };
        let body = document(&node.session, desk).map_or_else(
            || desk.say("chain-nothing"),
            |document| record(document, &node.source, desk),
        );
        let title = match &node.source {
            Source::Record(_, id) => format!("{id} {}", node.text),
            Source::Header | Source::Round(_) | Source::Closing | Source::Unknown(_) => node.text.clone(),
        };
        Onward::Asks(vec![Ask::Message(Box::new(Message { title, body }))])
    }

    /// The marked node in its laboratory; an earlier project on its own sheet.
    fn there(&self) -> Onward {
        let Some(node) = self.node() else {
            return Onward::Asks(Vec::new());
        };
        let step = match &node.source {
            Source::Record(Noun::Project, id) if node.session != self.session => Step::Project {
                session: node.session.clone(),
                id: id.clone(),
            },
            source @ (Source::Record(..)
            | Source::Header
            | Source::Round(_)
            | Source::Closing
            | Source::Unknown(_)) => Step::Lab {
                session: node.session.clone(),
                at: Some(source.clone()),
                line: String::new(),
            },
        };
        Onward::Step(step)
    }
}
