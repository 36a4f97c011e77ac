//! Sheets to fill in, cards to cut out, posters.

use super::face::{Faces, Ink, Style, Type};
use super::layout::Layout;
use super::lines::Line;
use super::page::{BOTTOM, LEFT, Mark, Place, RIGHT, TOP};
use super::tree::Role;
use crate::paper::ring::{Dot, SIDE};
use crate::paper::square::Square;
use crate::paper::{Card, Head, Paper, Table, Tag, Ticket};

const KIND: Type = Type::new(Style::Bold, 10.5, 15.0, Ink::Accent);
const TITLE: Type = Type::new(Style::Bold, 19.0, 24.0, Ink::Text);
const CODE: Type = Type::new(Style::Bold, 12.0, 15.0, Ink::Text);
const NAME: Type = Type::new(Style::Bold, 9.2, 13.0, Ink::Text);
const CELL: Type = Type::new(Style::Regular, 8.6, 11.5, Ink::Text);
const HEAD: Type = Type::new(Style::Bold, 7.8, 10.5, Ink::Soft);
const SMALL: Type = Type::new(Style::Regular, 10.0, 15.0, Ink::Soft);
const ROUTE: Type = Type::new(Style::Bold, 14.0, 20.0, Ink::Accent);

/// The letter in a coloured dot, and how wide the dot is.
const LETTER: Type = Type::new(Style::Bold, 9.5, DOT, Ink::Paper);
const DOT: f32 = 15.0;

/// Between two lines to write on, and the least height of a cell to write in.
pub const PITCH: f32 = 22.0;
/// The square of a code.
const SQUARE: f32 = 66.0;
/// Blank rows after which no page is begun for more.
const ENOUGH_BLANK: usize = 3;
/// A card: two across, five down.
const CARD: f32 = 132.0;

impl Layout {
    /// The head of a sheet: what it is, its title, its code.
    pub fn ticket(&mut self, ticket: &Ticket, paper: &Paper, faces: &Faces) {
        self.indent = 0.0;
        self.heading(2, &ticket.title);
        self.rule(self.sides.0, self.wide(), 3.0, Ink::Accent);
        self.y += 12.0;
        let top = self.y;
        let room = match &ticket.code {
            Some(code) => {
                self.code(code, paper, faces);
                SQUARE + 16.0
            }
            None => 0.0,
        };
        self.y = top;
        let width = self.wide() - room;
        self.set(Role::Paragraph, &ticket.kind, KIND, width, faces);
        let role = Role::Heading(1, ticket.title.clone());
        self.set(role, &ticket.title, TITLE, width, faces);
        if room > 0.0 {
            self.y = self.y.max(top + SQUARE + CODE.leading);
        }
        self.y += 8.0;
    }

    pub fn is_blank(&self) -> bool {
        self.pages
            .get(self.page)
            .is_some_and(|page| page.marks.is_empty())
    }

    fn code(&mut self, code: &str, paper: &Paper, faces: &Faces) {
        let place = Place {
            x: self.sides.1 - SQUARE,
            y: self.y,
            width: SQUARE,
            height: SQUARE,
        };
        if let Some(square) = Square::of(code) {
            self.tree
                .open(Role::Figure(format!("{} {code}", paper.words.code)));
            let leaf = self.tree.leaf();
            self.mark(Mark::Square { leaf, place, square });
            self.tree.close();
        }
        self.y += SQUARE;
        let wide = faces.width(CODE, code);
        self.tree.open(Role::Paragraph);
        let leaf = self.tree.leaf();
        let line = Line {
            text: code.to_owned(),
            width: wide,
        };
        self.run(Some(leaf), CODE, place.x + (SQUARE - wide) / 2.0, line);
        self.tree.close();
    }

    /// A paragraph of a given width.
    fn set(&mut self, role: Role, text: &str, kind: Type, width: f32, faces: &Faces) {
        let lines = self.measure(faces, kind, width).lines(text);
        self.tree.open(role);
        let leaf = self.tree.leaf();
        self.lines(leaf, kind, self.sides.0, lines);
        self.tree.close();
    }

    /// A name, and under it lines to write on.
    pub fn ruled(&mut self, name: &str, lines: u16, faces: &Faces) {
        if lines == 1 {
            self.ruled_once(name, faces);
            return;
        }
        self.need(NAME.leading + PITCH * f32::from(lines.min(3)) + 6.0);
        let lines = lines + self.share_of_spare(lines);
        self.y += 5.0;
        self.paragraph(Role::Paragraph, name, NAME, faces);
        for _ in 0..lines {
            self.need(PITCH);
            self.y += PITCH;
            self.rule(self.sides.0, self.wide(), 0.5, Ink::Soft);
        }
        self.y += 3.0;
    }

    /// A name, and beside it the rest of the line to write on.
    fn ruled_once(&mut self, name: &str, faces: &Faces) {
        let tall = PITCH + 4.0;
        self.need(tall);
        self.y += tall - NAME.leading;
        let line = self
            .measure(faces, NAME, self.wide())
            .lines(name)
            .into_iter()
            .next();
        let Some(line) = line else { return };
        let from = self.sides.0 + line.width + 6.0;
        self.tree.open(Role::Paragraph);
        let leaf = self.tree.leaf();
        self.run(Some(leaf), NAME, self.sides.0, line);
        self.tree.close();
        self.y += NAME.leading - 2.0;
        self.rule(from, (self.sides.1 - from).max(0.0), 0.5, Ink::Soft);
        self.y += 2.0;
    }

    /// A table with a frame round every cell, its heads again on every page.
    pub fn grid(&mut self, table: &Table, faces: &Faces) {
        self.y += 6.0;
        if !table.caption.is_empty() {
            self.need(NAME.leading + PITCH * 3.0);
            self.paragraph(Role::Paragraph, &table.caption, NAME, faces);
        }
        let names: Vec<String> = table.heads.iter().map(|head| head.name.clone()).collect();
        self.tree.open(Role::Table);
        self.grid_row(table, &names, Cells::Heads, faces);
        let mut n_blank = 0;
        for row in &table.rows {
            let page = self.page;
            let tall = self.grid_height(table, row, faces);
            if row.iter().all(String::is_empty) {
                // No new page for nothing but blank rows, where some are there already.
                if n_blank >= ENOUGH_BLANK && self.y + tall > BOTTOM {
                    break;
                }
                n_blank += 1;
            }
            self.need(tall);
            if self.page != page {
                self.grid_row(table, &names, Cells::HeadsAgain, faces);
            }
            self.grid_row(table, row, Cells::Row, faces);
        }
        self.tree.close();
        self.y += 8.0;
    }

    fn grid_height(&self, table: &Table, row: &[String], faces: &Faces) -> f32 {
        let widths = self.widths(table);
        let lines = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| self.measure(faces, CELL, width - 8.0).lines(cell).len());
        let most = lines.max().unwrap_or(1);
        (most as f32 * CELL.leading + 8.0).max(PITCH)
    }

    fn grid_row(&mut self, table: &Table, row: &[String], cells: Cells, faces: &Faces) {
        let kind = if cells == Cells::Row { CELL } else { HEAD };
        let tall = self.grid_height(table, row, faces);
        let (y, mut x) = (self.y, self.sides.0);
        if cells != Cells::HeadsAgain {
            self.tree.open(Role::Row);
        }
        for (cell, width) in row.iter().zip(self.widths(table)) {
            let leaf = match cells {
                Cells::Heads => Some(Role::ColumnHead),
                Cells::Row => Some(Role::Cell),
                Cells::HeadsAgain => None,
            };
            let is_open = leaf.is_some();
            let leaf = leaf.map(|role| {
                self.tree.open(role);
                self.tree.leaf()
            });
            self.y = y + 4.0;
            for line in self.measure(faces, kind, width - 8.0).lines(cell) {
                self.run(leaf, kind, x + 4.0, line);
                self.y += kind.leading;
            }
            if is_open {
                self.tree.close();
            }
            self.y = y;
            self.frame(Place {
                x,
                y,
                width,
                height: tall,
            });
            x += width;
        }
        if cells != Cells::HeadsAgain {
            self.tree.close();
        }
        self.y = y + tall;
    }

    /// A thin line on each side of a place.
    fn frame(&mut self, place: Place) {
        let thin = 0.5;
        let Place { x, y, width, height } = place;
        let sides = [
            (x, y, width, thin),
            (x, y + height, width, thin),
            (x, y, thin, height),
            (x + width, y, thin, height),
        ];
        for (x, y, width, height) in sides {
            let place = Place { x, y, width, height };
            self.mark(Mark::Block {
                place,
                ink: Ink::Soft,
            });
        }
    }

    /// Cards to cut out, two beside each other.
    pub fn cards(&mut self, cards: &[Card], faces: &Faces) {
        let width = (RIGHT - LEFT) / 2.0;
        self.y = 64.0;
        for pair in cards.chunks(2) {
            self.need(CARD);
            if self.y <= TOP {
                self.y = 64.0;
            }
            let y = self.y;
            for (card, x) in pair.iter().zip([LEFT, LEFT + width]) {
                self.y = y;
                self.frame(Place {
                    x,
                    y,
                    width,
                    height: CARD,
                });
                self.card(card, x, width, faces);
            }
            self.y = y + CARD;
        }
    }

    fn card(&mut self, card: &Card, x: f32, width: f32, faces: &Faces) {
        self.y += 14.0;
        let sizes = [30.0, 24.0, 19.0, 15.0];
        let fitting = sizes.map(|size| Type::new(Style::Bold, size, size * 1.25, Ink::Text));
        let fits = |kind: &&Type| faces.width(**kind, &card.big) < width - 24.0;
        let big = fitting.iter().find(fits).copied().unwrap_or(NAME);
        self.centred(Role::Paragraph, &card.big, big, x, width, faces);
        self.y += 2.0;
        self.centred(Role::Paragraph, &card.small, SMALL, x, width, faces);
        self.y += 3.0;
        self.tag(&card.tag, x, width, faces);
        if !card.foot.is_empty() {
            self.y += 5.0;
            self.centred(Role::Paragraph, &card.foot, ROUTE, x, width, faces);
        }
    }

    /// A dot with its letter, and beside it what they stand for.
    fn tag(&mut self, tag: &Tag, x: f32, width: f32, faces: &Faces) {
        let wide = faces.width(SMALL, &tag.name);
        let from = x + (width - wide - DOT - 6.0) / 2.0;
        let place = Place {
            x: from,
            y: self.y,
            width: DOT,
            height: DOT,
        };
        let middle = SIDE / 2.0;
        let dots = vec![Dot {
            x: middle,
            y: middle,
            radius: middle,
            part: tag.part,
        }];
        let leaf = None;
        self.mark(Mark::Dots { leaf, place, dots });
        let letter = Line {
            text: tag.letter.clone(),
            width: faces.width(LETTER, &tag.letter),
        };
        self.run(None, LETTER, from + (DOT - letter.width) / 2.0, letter);
        self.tree.open(Role::Paragraph);
        let leaf = self.tree.leaf();
        let line = Line {
            text: tag.name.clone(),
            width: wide,
        };
        self.run(Some(leaf), SMALL, from + DOT + 6.0, line);
        self.tree.close();
        self.y += DOT;
    }

    /// Lines in the middle of a width.
    pub fn centred(&mut self, role: Role, text: &str, kind: Type, x: f32, width: f32, faces: &Faces) {
        self.tree.open(role);
        let leaf = self.tree.leaf();
        for line in self.measure(faces, kind, width - 24.0).lines(text) {
            let from = x + (width - line.width) / 2.0;
            self.run(Some(leaf), kind, from, line);
            self.y += kind.leading;
        }
        self.tree.close();
    }

    fn wide(&self) -> f32 {
        self.sides.1 - self.sides.0
    }

    fn widths(&self, table: &Table) -> Vec<f32> {
        let shares: f32 = table.heads.iter().map(|head| f32::from(head.share)).sum();
        let width = |head: &Head| self.wide() * f32::from(head.share) / shares.max(1.0);
        table.heads.iter().map(width).collect()
    }
}

/// Which row of a grid is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cells {
    Heads,
    /// At the top of a later page, for the eye alone.
    HeadsAgain,
    Row,
}
