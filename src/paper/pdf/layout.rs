//! Laying blocks out on pages.

use super::face::{Faces, Ink, Style, Type};
use super::lines::{Line, Measure};
use super::page::{BOTTOM, LEFT, Mark, Page, Place, RIGHT, Run, Spot, TOP};
use super::tree::{Role, Tree};
use crate::paper::{Block, Fact, Number, Paper};
use crate::text::Tongue;

pub const BODY: Type = Type::new(Style::Regular, 10.2, 15.0, Ink::Text);
const NOTE: Type = Type::new(Style::Regular, 9.0, 13.0, Ink::Soft);
const GAP: Type = Type::new(Style::Italic, 9.6, 14.0, Ink::Warning);
const NAME: Type = Type::new(Style::Bold, 9.6, 15.0, Ink::Text);
const CHAPTER: Type = Type::new(Style::Bold, 18.0, 23.0, Ink::Accent);
const PART: Type = Type::new(Style::Bold, 12.0, 17.0, Ink::Text);
const TITLE: Type = Type::new(Style::Bold, 11.2, 15.5, Ink::Text);
const NUMBER: Type = Type::new(Style::Bold, 11.2, 15.5, Ink::Accent);
const FACT: Type = Type::new(Style::Regular, 9.6, 14.2, Ink::Text);
const FACT_NAME: Type = Type::new(Style::Regular, 9.6, 14.2, Ink::Soft);
/// How far the text of a sheet stands in from its number, and the values of facts from their names.
const INDENT: f32 = 36.0;
const NAMES: f32 = 140.0;

/// The pages so far, and where the next line goes.
pub struct Layout {
    pub pages: Vec<Page>,
    pub tree: Tree,
    /// The titles for the contents: how deep, what, where.
    pub headings: Vec<(u16, String, Spot)>,
    pub y: f32,
    pub page: usize,
    pub indent: f32,
    /// Where the text of a sheet begins and ends.
    pub sides: (f32, f32),
    /// Where the text of a page ends.
    pub foot: f32,
    /// The page whose upper half alone has a sheet to cut off.
    pub half_filled: Option<usize>,
    /// Lines to write on that a sheet still has room for, and the weights of the questions that get them.
    pub spare: (u16, u16),
    tongue: Tongue,
}

impl Layout {
    pub fn new(tongue: Tongue) -> Self {
        Self {
            pages: vec![Page::default()],
            tree: Tree::default(),
            headings: Vec::new(),
            y: TOP,
            page: 0,
            indent: 0.0,
            sides: (LEFT, RIGHT),
            foot: BOTTOM,
            half_filled: None,
            spare: (0, 0),
            tongue,
        }
    }

    pub fn new_page(&mut self) {
        self.pages.push(Page::default());
        self.page = self.pages.len().saturating_sub(1);
        self.y = TOP;
    }

    /// Goes on to a new page unless `height` is left on this one.
    pub fn need(&mut self, height: f32) {
        if self.y + height > self.foot && self.y > TOP {
            self.new_page();
        }
    }

    pub fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.pages.get_mut(self.page) {
            page.marks.push(mark);
        }
    }

    pub fn measure<'a>(&self, faces: &'a Faces, kind: Type, width: f32) -> Measure<'a> {
        Measure {
            faces,
            kind,
            width,
            tongue: self.tongue,
        }
    }

    /// Writes lines under each other, page after page; never the first alone at the foot of a page.
    pub fn lines(&mut self, leaf: usize, kind: Type, x: f32, lines: Vec<Line>) {
        let first = if lines.len() > 1 { 2.0 } else { 1.0 };
        self.need(kind.leading * first);
        for line in lines {
            self.need(kind.leading);
            self.run(Some(leaf), kind, x, line);
            self.y += kind.leading;
        }
    }

    /// Writes a line at the height where one is, without going on.
    pub fn run(&mut self, leaf: Option<usize>, kind: Type, x: f32, line: Line) {
        if line.text.trim().is_empty() {
            return;
        }
        let y = self.y + kind.leading * 0.5 + kind.size * 0.36;
        self.mark(Mark::Run(Run {
            leaf,
            x,
            y,
            kind,
            line,
        }));
    }

    pub fn rule(&mut self, x: f32, width: f32, height: f32, ink: Ink) {
        let place = Place {
            x,
            y: self.y,
            width,
            height,
        };
        self.mark(Mark::Block { place, ink });
    }

    /// A paragraph over the width that is left.
    pub fn paragraph(&mut self, role: Role, text: &str, kind: Type, faces: &Faces) {
        let (left, right) = self.sides;
        let x = left + self.indent;
        let lines = self.measure(faces, kind, right - x).lines(text);
        self.tree.open(role);
        let leaf = self.tree.leaf();
        self.lines(leaf, kind, x, lines);
        self.tree.close();
    }

    pub fn blocks(&mut self, paper: &Paper, faces: &Faces) {
        for (idx, block) in paper.blocks.iter().enumerate() {
            self.keep_headings(paper.blocks.get(idx..).unwrap_or_default());
            match block {
                Block::Chapter(title) => self.chapter(title, faces),
                Block::Part(title) => self.part(title, faces),
                Block::Sheet { number, title } => self.sheet(number, title, faces),
                Block::Text(text) => {
                    self.paragraph(Role::Paragraph, text, BODY, faces);
                    self.y += 3.0;
                }
                Block::Gap(text) => self.gap(text, faces),
                Block::Note(text) => self.paragraph(Role::Paragraph, text, NOTE, faces),
                Block::List { name, items } => self.list(name, items, faces),
                Block::Facts(facts) => self.facts(facts, faces),
                Block::Table(table) => self.table(table, faces),
                Block::Bars(bars) => self.bars(bars, paper, faces),
                Block::Numbers(numbers) => {
                    let facts: Vec<Fact> = numbers.iter().map(Number::as_fact).collect();
                    self.facts(&facts, faces);
                }
                Block::Ring(ring) => self.facts(&ring.as_facts(), faces),
                Block::Break => self.new_page(),
                Block::Ticket(_) => self.form(paper, idx, faces),
                Block::Lines { name, lines } => self.ruled(name, *lines, faces),
                Block::Grid(table) => self.grid(table, faces),
                Block::Cards(cards) => self.cards(cards, faces),
                Block::Poster(poster) => self.poster(poster, faces),
                Block::Placard(placard) => self.placard(placard, faces),
            }
        }
    }

    /// Headings that follow one another stand on the page of what they head.
    fn keep_headings(&mut self, blocks: &[Block]) {
        let is_heading = |block: &&Block| matches!(block, Block::Part(_) | Block::Sheet { .. });
        let headings = blocks.iter().take_while(is_heading).count();
        if headings > 1 {
            self.need(headings as f32 * (TITLE.leading + 14.0) + 6.0 * BODY.leading);
        }
    }

    /// A bar in the colour of warnings, and what is missing.
    fn gap(&mut self, text: &str, faces: &Faces) {
        let x = LEFT + self.indent;
        let lines = self.measure(faces, GAP, RIGHT - x - 12.0).lines(text).len();
        let tall = lines as f32 * GAP.leading + 4.0;
        self.need(tall);
        self.rule(x, 3.0, tall, Ink::Warning);
        self.y += 2.0;
        self.indent += 12.0;
        self.paragraph(Role::Paragraph, text, GAP, faces);
        self.indent -= 12.0;
        self.y += 7.0;
    }

    pub fn heading(&mut self, level: u16, title: &str) {
        let spot = Spot {
            page: self.page,
            y: self.y,
        };
        self.headings.push((level, title.to_owned(), spot));
    }

    fn chapter(&mut self, title: &str, faces: &Faces) {
        self.indent = 0.0;
        if self.y > TOP {
            self.y += 26.0;
        }
        self.need(150.0);
        self.heading(2, title);
        self.rule(LEFT, 36.0, 3.0, Ink::Accent);
        self.y += 8.0;
        self.paragraph(Role::Heading(2, title.to_owned()), title, CHAPTER, faces);
        self.y += 8.0;
    }

    fn part(&mut self, title: &str, faces: &Faces) {
        self.indent = 0.0;
        self.y += 12.0;
        self.need(110.0);
        self.paragraph(Role::Heading(3, title.to_owned()), title, PART, faces);
        self.y += 4.0;
    }

    /// The number stands in the margin of its sheet.
    fn sheet(&mut self, number: &str, title: &str, faces: &Faces) {
        self.indent = 0.0;
        if self.y > TOP {
            self.y += 11.0;
        }
        self.need(TITLE.leading + NOTE.leading + 3.0 * BODY.leading);
        let whole = format!("{number} {title}");
        self.heading(3, whole.trim());
        self.tree.open(Role::Heading(3, whole.trim().to_owned()));
        let leaf = self.tree.leaf();
        let wide = faces.width(NUMBER, number);
        let text = faces.printable(number) + " ";
        self.run(Some(leaf), NUMBER, LEFT, Line { text, width: wide });
        self.indent = INDENT.max(wide + 8.0);
        let x = LEFT + self.indent;
        let lines = self.measure(faces, TITLE, RIGHT - x).lines(title);
        self.lines(leaf, TITLE, x, lines);
        self.tree.close();
        self.indent = INDENT;
        self.y += 1.5;
    }

    fn list(&mut self, name: &str, items: &[String], faces: &Faces) {
        self.need(4.0 + NAME.leading + 2.0 * BODY.leading);
        if !name.is_empty() {
            self.y += 4.0;
            self.paragraph(Role::Paragraph, name, NAME, faces);
        }
        self.tree.open(Role::List);
        for item in items {
            self.tree.open(Role::Item);
            self.need(BODY.leading);
            self.tree.open(Role::Label);
            let leaf = self.tree.leaf();
            let dot = Line {
                text: "• ".to_owned(),
                width: faces.width(BODY, "•"),
            };
            self.run(Some(leaf), BODY, LEFT + self.indent, dot);
            self.tree.close();
            self.tree.open(Role::Body);
            let leaf = self.tree.leaf();
            let x = LEFT + self.indent + 11.0;
            let lines = self.measure(faces, BODY, RIGHT - x).lines(item);
            // The first line stays beside its dot.
            for line in lines {
                self.need(BODY.leading);
                self.run(Some(leaf), BODY, x, line);
                self.y += BODY.leading;
            }
            self.tree.close();
            self.tree.close();
        }
        self.tree.close();
        self.y += 4.0;
    }

    /// Names on the left, values on the right, a hair line under each.
    pub fn facts(&mut self, facts: &[Fact], faces: &Faces) {
        let x = LEFT + self.indent;
        self.tree.open(Role::Table);
        for fact in facts {
            let names = self.measure(faces, FACT_NAME, NAMES - 12.0).lines(&fact.name);
            let values = self.measure(faces, FACT, RIGHT - x - NAMES).lines(&fact.value);
            let rows = names.len().max(values.len().min(8));
            self.need(FACT.leading * rows as f32 + 5.0);
            let (page, y) = (self.page, self.y);
            self.tree.open(Role::Row);
            self.tree.open(Role::RowHead);
            let leaf = self.tree.leaf();
            self.lines(leaf, FACT_NAME, x, names);
            self.tree.close();
            let after = self.y;
            (self.page, self.y) = (page, y);
            self.tree.open(Role::Cell);
            let leaf = self.tree.leaf();
            self.lines(leaf, FACT, x + NAMES, values);
            self.tree.close();
            self.tree.close();
            if self.page == page {
                self.y = self.y.max(after);
            }
            self.y += 2.0;
            self.rule(x, RIGHT - x, 0.5, Ink::Rule);
            self.y += 3.0;
        }
        self.tree.close();
        self.y += 4.0;
    }
}
