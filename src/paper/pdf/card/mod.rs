//! The one-page card: a band with its title, people in a circle, fields under their names, numbers in boxes.

mod boxes;

use super::face::{Faces, Ink, Style, Type};
use super::layout::Layout;
use super::page::{HEIGHT, Mark, Place, WIDTH};
use super::tree::Role;
use crate::paper::{Block, Fact, Paper};

const LEFT: f32 = 42.0;
const RIGHT: f32 = WIDTH - 42.0;
const TOP: f32 = 42.0;
const BOTTOM: f32 = HEIGHT - 46.0;
/// Between two columns, and inside a box.
const GAP: f32 = 16.0;
const PAD: f32 = 8.0;
/// The column of the portrait.
const NARROW: f32 = 128.0;
/// From the size that reads best down to the smallest that reads at all.
const SCALES: [f32; 8] = [1.12, 1.06, 1.0, 0.95, 0.9, 0.85, 0.8, 0.75];

/// Lays the card out as large as one page allows; what does not fit at all goes on behind.
pub fn lay_out(paper: &Paper, faces: &Faces) -> Layout {
    let mut sizes = SCALES.into_iter().map(|scale| Setter::set(paper, scale, faces));
    sizes
        .find(|layout| layout.pages.len() == 1)
        .unwrap_or_else(|| Setter::set(paper, 0.75, faces))
}

/// Sets a card at one size.
struct Setter<'a> {
    layout: Layout,
    faces: &'a Faces,
    scale: f32,
}

/// Where something is set: from where, how wide.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
}

const WHOLE: Column = Column {
    x: LEFT,
    width: RIGHT - LEFT,
};

impl<'a> Setter<'a> {
    fn set(paper: &Paper, scale: f32, faces: &'a Faces) -> Layout {
        let mut setter = Self {
            layout: Layout::new(paper.tongue),
            faces,
            scale,
        };
        setter.layout.y = TOP;
        setter.band(paper);
        setter.who(paper);
        for block in &paper.blocks {
            setter.block(block);
        }
        setter.frames();
        setter.layout
    }

    fn kind(&self, style: Style, size: f32, ink: Ink) -> Type {
        Type::new(style, size * self.scale, size * self.scale * 1.36, ink)
    }

    fn name(&self) -> Type {
        self.kind(Style::Bold, 7.2, Ink::Accent)
    }

    fn value(&self) -> Type {
        self.kind(Style::Regular, 9.2, Ink::Text)
    }

    /// Lines that are part of a leaf, or of a part of their own.
    fn put(&mut self, role: Role, text: &str, kind: Type, column: Column) {
        let lines = self.layout.measure(self.faces, kind, column.width).lines(text);
        self.layout.tree.open(role);
        let leaf = self.layout.tree.leaf();
        for line in lines {
            self.room(kind.leading);
            self.layout.run(Some(leaf), kind, column.x, line);
            self.layout.y += kind.leading;
        }
        self.layout.tree.close();
    }

    fn room(&mut self, height: f32) {
        if self.layout.y + height > BOTTOM && self.layout.y > TOP {
            self.layout.new_page();
            self.layout.y = TOP + PAD;
        }
    }

    fn height(&self, text: &str, kind: Type, width: f32) -> f32 {
        let lines = self.layout.measure(self.faces, kind, width).lines(text);
        lines.len() as f32 * kind.leading
    }

    fn fill(&mut self, place: Place, ink: Ink) {
        self.layout.mark(Mark::Block { place, ink });
    }

    /// What it is and its title, light on dark.
    fn band(&mut self, paper: &Paper) {
        let kind = self.kind(Style::Bold, 8.4, Ink::Tint);
        let title = self.kind(Style::Bold, 22.0, Ink::Paper);
        let motto = self.kind(Style::Italic, 10.6, Ink::Tint);
        let inner = Column {
            x: LEFT + 14.0,
            width: RIGHT - LEFT - 28.0,
        };
        let cover = &paper.cover;
        let mut tall = 22.0 + kind.leading + self.height(&cover.title, title, inner.width);
        if !cover.question.is_empty() {
            tall += self.height(&cover.question, motto, inner.width);
        }
        let place = Place {
            x: LEFT,
            y: self.layout.y,
            width: RIGHT - LEFT,
            height: tall,
        };
        self.fill(place, Ink::Accent);
        self.layout.heading(2, &cover.title);
        self.layout.y += 11.0;
        self.put(Role::Paragraph, &cover.kind.to_uppercase(), kind, inner);
        self.put(Role::Heading(1, cover.title.clone()), &cover.title, title, inner);
        if !cover.question.is_empty() {
            self.put(Role::Quote, &cover.question, motto, inner);
        }
        self.layout.y = place.y + tall + 12.0;
    }

    /// The portrait with the year under it, what is told beside.
    fn who(&mut self, paper: &Paper) {
        let top = self.layout.y;
        let side = Column {
            x: LEFT,
            width: NARROW,
        };
        if let Some(Block::Ring(ring)) = paper.blocks.first() {
            self.portrait(ring, side);
        }
        let is_year = |fact: &&Fact| fact.value.chars().all(|letter| letter.is_ascii_digit());
        let (years, texts): (Vec<&Fact>, Vec<&Fact>) = paper.cover.facts.iter().partition(is_year);
        self.fields(&years, side);
        let below = self.layout.y;
        self.layout.y = top;
        let wide = Column {
            x: LEFT + NARROW + GAP,
            width: RIGHT - LEFT - NARROW - GAP,
        };
        self.fields(&texts, wide);
        self.layout.y = self.layout.y.max(below) + 4.0;
    }

    /// Each under its name, one below the other.
    fn fields(&mut self, facts: &[&Fact], column: Column) {
        if facts.is_empty() {
            return;
        }
        self.layout.tree.open(Role::Table);
        for fact in facts {
            self.room(self.name().leading + self.value().leading);
            self.layout.tree.open(Role::Row);
            self.put(Role::RowHead, &fact.name, self.name(), column);
            self.put(Role::Cell, &fact.value, self.value(), column);
            self.layout.tree.close();
            self.layout.y += 3.0;
            let place = Place {
                x: column.x,
                y: self.layout.y,
                width: column.width,
                height: 0.5,
            };
            self.fill(place, Ink::Rule);
            self.layout.y += 4.5;
        }
        self.layout.tree.close();
    }

    fn block(&mut self, block: &Block) {
        match block {
            // The first one is the portrait.
            Block::Ring(_) => {}
            Block::Chapter(title) => self.section(title),
            Block::Part(title) | Block::Sheet { title, .. } => {
                let kind = self.kind(Style::Bold, 9.4, Ink::Text);
                self.layout.y += 3.0;
                self.put(Role::Heading(3, title.clone()), title, kind, WHOLE);
            }
            Block::Text(text) => {
                self.put(Role::Paragraph, text, self.value(), WHOLE);
                self.layout.y += 3.0;
            }
            Block::Note(text) => self.put(
                Role::Paragraph,
                text,
                self.kind(Style::Regular, 8.0, Ink::Soft),
                WHOLE,
            ),
            Block::List { name, items } => self.list(name, items),
            Block::Facts(facts) => self.pairs(facts),
            Block::Numbers(numbers) => self.boxes(numbers),
            Block::Table(table) => self.small_table(table),
            // None of these stands on a card.
            Block::Gap(_)
            | Block::Placard(_)
            | Block::Bars(_)
            | Block::Break
            | Block::Ticket(_)
            | Block::Lines { .. }
            | Block::Grid(_)
            | Block::Cards(_)
            | Block::Poster(_) => {}
        }
    }

    fn section(&mut self, title: &str) {
        let kind = self.kind(Style::Bold, 9.6, Ink::Accent);
        self.layout.y += 5.0;
        self.room(kind.leading * 4.0);
        let place = Place {
            x: LEFT,
            y: self.layout.y,
            width: RIGHT - LEFT,
            height: 1.6,
        };
        self.fill(place, Ink::Accent);
        self.layout.y += 5.0;
        self.put(Role::Heading(2, title.to_owned()), title, kind, WHOLE);
        self.layout.y += 3.0;
    }

    fn list(&mut self, name: &str, items: &[String]) {
        if !name.is_empty() {
            self.put(Role::Paragraph, name, self.name(), WHOLE);
        }
        let kind = self.value();
        self.layout.tree.open(Role::List);
        for item in items {
            self.layout.tree.open(Role::Item);
            let y = self.layout.y;
            let column = Column {
                x: LEFT + 10.0,
                width: RIGHT - LEFT - 10.0,
            };
            self.room(kind.leading);
            let page_changed = self.layout.y < y;
            let dot = if page_changed { self.layout.y } else { y };
            self.put(Role::Label, "•", kind, WHOLE);
            self.layout.y = dot;
            self.put(Role::Body, item, kind, column);
            self.layout.tree.close();
        }
        self.layout.tree.close();
        self.layout.y += 3.0;
    }

    /// Fields two beside each other.
    fn pairs(&mut self, facts: &[Fact]) {
        let width = (RIGHT - LEFT - GAP) / 2.0;
        for pair in facts.chunks(2) {
            let tall = pair
                .iter()
                .map(|fact| self.height(&fact.value, self.value(), width));
            self.room(tall.fold(0.0, f32::max) + self.name().leading + 8.0);
            let top = self.layout.y;
            let mut below = top;
            for (fact, x) in pair.iter().zip([LEFT, LEFT + width + GAP]) {
                self.layout.y = top;
                self.fields(&[fact], Column { x, width });
                below = below.max(self.layout.y);
            }
            self.layout.y = below;
        }
    }
}
