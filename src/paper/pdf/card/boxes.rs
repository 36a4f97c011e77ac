//! The pictures and boxes of a card: people in a circle, numbers, a small table.

use super::super::face::{Ink, Style, Type};
use super::super::page::{HEIGHT, Mark, Place, WIDTH};
use super::super::pictures::dot_ink;
use super::super::tree::Role;
use super::{Column, GAP, LEFT, PAD, RIGHT, Setter};
use crate::paper::{Number, Ring, Table};

impl Setter<'_> {
    pub fn portrait(&mut self, ring: &Ring, column: Column) {
        let place = Place {
            x: column.x,
            y: self.layout.y,
            width: column.width,
            height: column.width,
        };
        self.fill(place, Ink::Tint);
        self.ring(ring, inset(place, 12.0));
        self.layout.y = place.y + place.height + 6.0;
        self.legend(ring, column);
        self.layout.y += 6.0;
    }

    fn ring(&mut self, ring: &Ring, place: Place) {
        self.layout.tree.open(Role::Figure(ring.says.clone()));
        let leaf = Some(self.layout.tree.leaf());
        let dots = ring.dots();
        self.layout.mark(Mark::Dots { leaf, place, dots });
        self.layout.tree.close();
    }

    /// The colour of each part, its name, its number.
    fn legend(&mut self, ring: &Ring, column: Column) {
        let kind = self.kind(Style::Regular, 8.0, Ink::Text);
        let number = self.kind(Style::Bold, 8.0, Ink::Text);
        self.layout.tree.open(Role::Table);
        for (part, (name, count)) in ring.parts.iter().enumerate() {
            let y = self.layout.y;
            let place = Place {
                x: column.x,
                y: y + kind.leading * 0.5 - 2.6,
                width: 5.2,
                height: 5.2,
            };
            self.fill(place, dot_ink(part));
            self.layout.tree.open(Role::Row);
            let text = Column {
                x: column.x + 11.0,
                width: column.width - 40.0,
            };
            self.put(Role::RowHead, name, kind, text);
            let below = self.layout.y;
            self.layout.y = y;
            let count = count.to_string();
            let from = column.x + column.width - self.faces.width(number, &count);
            self.put(Role::Cell, &count, number, Column { x: from, width: 60.0 });
            self.layout.y = below;
            self.layout.tree.close();
        }
        self.layout.tree.close();
    }

    /// Numbers beside each other, each in its box.
    pub fn boxes(&mut self, numbers: &[Number]) {
        let width =
            (RIGHT - LEFT - GAP * (numbers.len().saturating_sub(1)) as f32) / numbers.len().max(1) as f32;
        let (big, name) = (
            self.kind(Style::Bold, 25.0, Ink::Accent),
            self.kind(Style::Bold, 8.8, Ink::Text),
        );
        let small = self.kind(Style::Regular, 8.0, Ink::Soft);
        let inner = width - 2.0 * PAD;
        let tall = numbers.iter().map(|each| {
            let name = self.height(&each.name, name, inner);
            big.leading + name + self.height(&each.text, small, inner) + 2.0 * PAD
        });
        let tall = tall.fold(0.0, f32::max);
        self.room(tall + 8.0);
        let top = self.layout.y;
        let mut x = LEFT;
        for each in numbers {
            let height = tall;
            self.fill(
                Place {
                    x,
                    y: top,
                    width,
                    height,
                },
                Ink::Tint,
            );
            self.layout.y = top + PAD - 3.0;
            let column = Column {
                x: x + PAD,
                width: inner,
            };
            self.put(Role::Paragraph, &each.number, big, column);
            self.put(Role::Paragraph, &each.name, name, column);
            self.put(Role::Paragraph, &each.text, small, column);
            x += width + GAP;
        }
        self.layout.y = top + tall + 7.0;
    }

    /// Rows as close to each other as they can be read.
    pub fn small_table(&mut self, table: &Table) {
        let (head, cell) = (
            self.kind(Style::Bold, 7.2, Ink::Soft),
            self.kind(Style::Regular, 8.4, Ink::Text),
        );
        let names: Vec<String> = table.heads.iter().map(|head| head.name.clone()).collect();
        self.layout.tree.open(Role::Table);
        self.small_row(table, &names, head, Role::ColumnHead);
        for row in &table.rows {
            self.small_row(table, row, cell, Role::Cell);
        }
        self.layout.tree.close();
        self.layout.y += 4.0;
    }

    fn small_row(&mut self, table: &Table, row: &[String], kind: Type, role: Role) {
        let shares: f32 = table.heads.iter().map(|head| f32::from(head.share)).sum();
        self.room(kind.leading * 2.0);
        let (top, mut x) = (self.layout.y, LEFT);
        let mut below = top + kind.leading;
        self.layout.tree.open(Role::Row);
        for (idx, (cell, head)) in row.iter().zip(&table.heads).enumerate() {
            let width = (RIGHT - LEFT) * f32::from(head.share) / shares.max(1.0);
            self.layout.y = top;
            let role = match (&role, idx) {
                (Role::Cell, 0) => Role::RowHead,
                _ => role.clone(),
            };
            let width = width - 6.0;
            self.put(role, cell, kind, Column { x, width });
            below = below.max(self.layout.y);
            x += width + 6.0;
        }
        self.layout.tree.close();
        self.layout.y = below + 1.0;
        let place = Place {
            x: LEFT,
            y: self.layout.y,
            width: RIGHT - LEFT,
            height: 0.4,
        };
        self.fill(place, Ink::Rule);
        self.layout.y += 1.4;
    }

    /// A thick and a thin line round every page, under everything else.
    pub fn frames(&mut self) {
        let lines = [(16.0, 2.4), (21.0, 0.6)];
        let marks = || {
            lines.into_iter().flat_map(|(from, thick)| {
                let (width, height) = (WIDTH - 2.0 * from, HEIGHT - 2.0 * from);
                let sides = [
                    (from, from, width, thick),
                    (from, HEIGHT - from - thick, width, thick),
                    (from, from, thick, height),
                    (WIDTH - from - thick, from, thick, height),
                ];
                sides.map(|(x, y, width, height)| Mark::Block {
                    place: Place { x, y, width, height },
                    ink: Ink::Accent,
                })
            })
        };
        for page in &mut self.layout.pages {
            page.marks.splice(0..0, marks());
        }
    }
}

fn inset(place: Place, by: f32) -> Place {
    Place {
        x: place.x + by,
        y: place.y + by,
        width: place.width - 2.0 * by,
        height: place.height - 2.0 * by,
    }
}
