//! Sheets that share a page: two short forms are cut apart, and half the paper is saved.

use super::face::{Faces, Ink};
use super::layout::Layout;
use super::page::{BOTTOM, RIGHT, TOP};
use crate::paper::{Block, Paper};

/// Where a sheet begins on a fresh page.
const FIRST: f32 = 66.0;
/// Above and below the line to cut along.
const CUT: f32 = 13.0;
/// The line to cut along runs from edge to edge, in dashes.
const EDGE: f32 = 20.0;
const DASH: f32 = 6.0;

impl Layout {
    /// The head of the sheet that begins at `idx`: under the one before, where the whole of it fits there and both are
    /// sheets that come back; else on a new page.
    pub fn form(&mut self, paper: &Paper, idx: usize, faces: &Faces) {
        let Some(Block::Ticket(ticket)) = paper.blocks.get(idx) else {
            return;
        };
        let comes_back = |block: &Block| matches!(block, Block::Ticket(ticket) if ticket.code.is_some());
        let before = paper.blocks.get(..idx).unwrap_or_default();
        let before = before.iter().rfind(|block| matches!(block, Block::Ticket(_)));
        let shares = ticket.code.is_some() && before.is_some_and(comes_back);
        let tall = if shares {
            self.height_of(paper, idx, faces)
        } else {
            None
        };
        if tall.is_some_and(|tall| self.y + 2.0 * CUT + tall <= BOTTOM) {
            self.cut();
        } else {
            if self.y > TOP || !self.is_blank() {
                self.new_page();
            }
            self.y = FIRST;
        }
        self.ticket(ticket, paper, faces);
    }

    /// How tall the sheet that begins at `idx` is; none where it needs more than a page.
    fn height_of(&self, paper: &Paper, idx: usize, faces: &Faces) -> Option<f32> {
        let blocks = paper.blocks.get(idx..)?;
        let len = blocks
            .iter()
            .skip(1)
            .position(|block| matches!(block, Block::Ticket(_)))
            .map_or(blocks.len(), |next| next + 1);
        let alone = Paper {
            blocks: blocks.get(..len)?.to_vec(),
            ..paper.clone_empty()
        };
        let mut trial = Self::new(paper.tongue);
        trial.blocks(&alone, faces);
        (trial.pages.len() == 1).then_some(trial.y - FIRST)
    }

    fn cut(&mut self) {
        self.y += CUT;
        let mut x = EDGE;
        while x < RIGHT + 76.0 - EDGE {
            self.rule(x, DASH, 0.7, Ink::Soft);
            x += DASH * 2.0;
        }
        self.y += CUT;
    }
}
