//! Sheets that share a page: two short forms are cut apart, and half the paper is saved.

use super::face::{Faces, Ink};
use super::forms::PITCH;
use super::layout::Layout;
use super::page::{BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH};
use crate::paper::{Block, Paper};

/// Where a sheet begins on a fresh page.
const FIRST: f32 = 60.0;
const LAST: f32 = BOTTOM + 12.0;
/// Above and below the line to cut along, which halves the page.
const CUT: f32 = 10.0;
const MIDDLE: f32 = HEIGHT / 2.0;
/// A table of so many columns takes narrower margins.
const MANY_COLUMNS: usize = 6;
const NARROW_MARGIN: f32 = 40.0;
/// The line to cut along runs from edge to edge, in dashes.
const EDGE: f32 = 20.0;
const DASH: f32 = 6.0;

impl Layout {
    /// The head of the sheet that begins at `idx`. A short one that comes back takes half a page, the lower half where
    /// the one before took the upper; the others begin a page. Both are filled with lines to write on.
    pub fn form(&mut self, paper: &Paper, idx: usize, faces: &Faces) {
        let Some(Block::Ticket(ticket)) = paper.blocks.get(idx) else {
            return;
        };
        let sheet = sheet_at(&paper.blocks, idx);
        self.sides = sides_of(sheet);
        self.foot = LAST;
        let tall = self.height_of(sheet, paper, faces);
        let is_half = ticket.code.is_some() && tall.is_some_and(|tall| tall <= LAST - MIDDLE - CUT);
        let foot = if is_half && self.half_filled == Some(self.page) {
            self.y = MIDDLE - CUT;
            self.half_filled = None;
            self.cut();
            LAST
        } else {
            if self.y > TOP || !self.is_blank() {
                self.new_page();
            }
            self.y = FIRST;
            self.half_filled = is_half.then_some(self.page);
            if is_half { MIDDLE - CUT } else { LAST }
        };
        self.spare = tall.map_or((0, 0), |tall| spare_of(sheet, foot - self.y - tall));
        self.ticket(ticket, paper, faces);
    }

    /// How tall a sheet is as it stands; none where it needs more than a page.
    fn height_of(&self, sheet: &[Block], paper: &Paper, faces: &Faces) -> Option<f32> {
        let alone = Paper {
            // Its head, which would ask this again, is measured without its sheet.
            blocks: sheet.get(1..)?.to_vec(),
            ..paper.clone_empty()
        };
        let Some(Block::Ticket(ticket)) = sheet.first() else {
            return None;
        };
        let mut trial = Self::new(paper.tongue);
        trial.sides = self.sides;
        trial.foot = LAST;
        trial.y = FIRST;
        trial.ticket(ticket, paper, faces);
        trial.blocks(&alone, faces);
        (trial.pages.len() == 1).then_some(trial.y - FIRST)
    }

    /// The lines more for a question that had `lines`.
    pub fn share_of_spare(&mut self, lines: u16) -> u16 {
        let (left, weights) = self.spare;
        let weight = weight_of(lines);
        if weight == 0 || weights == 0 {
            return 0;
        }
        let share = (left * weight + weights / 2) / weights;
        self.spare = (left - share, weights - weight);
        share
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

/// The blocks of the sheet that begins at `idx`, up to the next.
fn sheet_at(blocks: &[Block], idx: usize) -> &[Block] {
    let blocks = blocks.get(idx..).unwrap_or_default();
    let next = blocks
        .iter()
        .skip(1)
        .position(|block| matches!(block, Block::Ticket(_)));
    let len = next.map_or(blocks.len(), |next| next + 1);
    blocks.get(..len).unwrap_or_default()
}

/// Where the text of a sheet begins and ends.
fn sides_of(sheet: &[Block]) -> (f32, f32) {
    let is_wide = |block: &Block| matches!(block, Block::Grid(table) if table.heads.len() >= MANY_COLUMNS);
    if sheet.iter().any(is_wide) {
        (NARROW_MARGIN, WIDTH - NARROW_MARGIN)
    } else {
        (LEFT, RIGHT)
    }
}

/// How many lines more `height` holds, and the weights of the questions that get them.
fn spare_of(sheet: &[Block], height: f32) -> (u16, u16) {
    let weights = sheet.iter().map(|block| {
        if let Block::Lines { lines, .. } = block {
            weight_of(*lines)
        } else {
            0
        }
    });
    let lines = (height.max(0.0) / PITCH).floor();
    (lines as u16, weights.sum())
}

/// A question that asks for more lines gets more of those that are left: a title few, a story many, a name none.
fn weight_of(lines: u16) -> u16 {
    lines * lines.saturating_sub(1) / 2
}
