//! The chain of a project as a tree of lines: each record under what it went into, its sentences shown on demand.

use std::collections::BTreeSet;

use super::super::{Desk, Labels};
use super::document;
use crate::domain::Noun;
use crate::registry::{Chain, Node, Source};
use crate::widget::{Paragraph, Tone};

/// How far each step of the chain stands in.
const STEP: u16 = 2;

/// What a line of the tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A heading or a count.
    Note,
    Node(usize),
    /// A sentence of that node.
    Sentence(usize),
}

/// A chain, and the nodes whose sentences are shown.
pub struct ChainTree {
    chain: Chain,
    unfolded: BTreeSet<usize>,
}

impl ChainTree {
    pub fn new(chain: Chain) -> Self {
        Self {
            chain,
            unfolded: BTreeSet::new(),
        }
    }

    pub fn node(&self, idx: usize) -> Option<&Node> {
        self.chain.nodes.get(idx)
    }

    pub fn unfold(&mut self, idx: usize) {
        self.unfolded.insert(idx);
    }

    pub fn fold(&mut self, idx: usize) {
        self.unfolded.remove(&idx);
    }

    /// Shows all sentences; when some are shown, hides them all.
    pub fn turn_all(&mut self) {
        if self.unfolded.is_empty() {
            self.unfolded = (0..self.chain.nodes.len()).collect();
        } else {
            self.unfolded.clear();
        }
    }

    /// The lines of the tree under their heading.
    pub fn lines(&self, desk: &Desk) -> Vec<(Spot, Paragraph)> {
        let heading = Paragraph::new(Tone::Heading, desk.say("chain-title").to_uppercase());
        let counts = desk.tell(
            "chain-counts",
            &[
                ("records", self.chain.nodes.len().saturating_sub(1).into()),
                ("sentences", self.chain.sentences().count().into()),
            ],
        );
        let mut lines = vec![
            (Spot::Note, heading),
            (Spot::Note, Paragraph::new(Tone::Dim, counts)),
        ];
        for (idx, node) in self.chain.nodes.iter().enumerate() {
            let depth = u16::try_from(node.depth).unwrap_or(u16::MAX);
            let indent = depth.saturating_mul(STEP);
            let tone = if node.kind.is_some() {
                Tone::Text
            } else {
                Tone::Strong
            };
            let text = format!("{} {}", self.sign(idx, node), self.text(node, desk));
            lines.push((Spot::Node(idx), Paragraph::new(tone, text).indented(indent)));
            if self.unfolded.contains(&idx) {
                let sentences = node.sentences.iter().map(|sentence| {
                    let line = Paragraph::new(Tone::Dim, format!("«{sentence}»"));
                    (
                        Spot::Sentence(idx),
                        line.indented(indent.saturating_add(STEP + STEP)),
                    )
                });
                lines.extend(sentences);
            }
        }
        lines
    }

    /// Whether there are sentences to show, and whether they are shown.
    fn sign(&self, idx: usize, node: &Node) -> &'static str {
        if node.sentences.is_empty() {
            "·"
        } else if self.unfolded.contains(&idx) {
            "-"
        } else {
            "+"
        }
    }

    /// "R01 Chi apre il cancello? · report · 23 bollini · 9 frasi".
    fn text(&self, node: &Node, desk: &Desk) -> String {
        let root = self.chain.nodes.first();
        let is_earlier = root.is_some_and(|root| root.session != node.session) && is_project(node);
        let noun = if is_earlier {
            earlier(node, desk)
        } else {
            noun(node, desk)
        };
        let mut parts = vec![name(node), noun];
        if node.dots > 0 {
            parts.push(Labels::of(desk).votes(node.dots, node.counted));
        }
        if !node.sentences.is_empty() {
            parts.push(desk.tell("n-sentences", &[("sentences", node.sentences.len().into())]));
        }
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }
}

fn is_project(node: &Node) -> bool {
    matches!(node.source, Source::Record(Noun::Project, _))
}

/// A project of another laboratory that this one goes on from.
fn earlier(node: &Node, desk: &Desk) -> String {
    let laboratory = document(&node.session, desk)
        .map_or_else(|| node.session.clone(), |document| document.summary.title.clone());
    desk.tell("chain-continues", &[("laboratory", laboratory.into())])
}

fn name(node: &Node) -> String {
    match &node.source {
        Source::Record(_, id) => format!("{id} {}", node.text).trim_end().to_owned(),
        Source::Unknown(reference) => reference.clone(),
        Source::Header | Source::Round(_) | Source::Closing => node.text.clone(),
    }
}

/// What kind of record it is, in a word.
fn noun(node: &Node, desk: &Desk) -> String {
    let template = document(&node.session, desk).map(|document| &document.template);
    let kind = node.kind.as_ref().and_then(|kind| template?.kind(kind));
    if let Some(kind) = kind {
        return Labels::of(desk).pick(&kind.name).to_lowercase();
    }
    let key = match &node.source {
        Source::Record(noun, _) => match noun {
            Noun::Project => "chain-project",
            Noun::Plan => "chain-plan",
            Noun::Cluster => "chain-cluster",
            Noun::Report => "chain-report",
            Noun::Table => "chain-table",
            Noun::Group => "chain-group",
            Noun::Proposal
            | Noun::Person
            | Noun::Body
            | Noun::Space
            | Noun::Slot
            | Noun::Ballot
            | Noun::Meeting
            | Noun::Loan
            | Noun::Offer
            | Noun::Walk
            | Noun::Note
            | Noun::Line => return String::new(),
        },
        Source::Unknown(_) => "chain-unknown",
        Source::Header | Source::Round(_) | Source::Closing => return String::new(),
    };
    desk.say(key)
}
