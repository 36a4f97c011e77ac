//! Tables and bars on the page.

use super::face::{Faces, Ink, Style, Type};
use super::layout::Layout;
use super::lines::Line;
use super::page::{BOTTOM, LEFT, Mark, Place, RIGHT, TOP};
use super::tree::Role;
use crate::paper::{Bars, Paper, Table};

const CELL: Type = Type::new(Style::Regular, 9.2, 13.0, Ink::Text);
const HEAD: Type = Type::new(Style::Bold, 8.6, 12.5, Ink::Soft);
const CAPTION: Type = Type::new(Style::Bold, 9.6, 15.0, Ink::Text);
/// Between two columns.
const GAP: f32 = 9.0;

/// A column: where it begins and how wide it is.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
}

impl Layout {
    pub fn table(&mut self, table: &Table, faces: &Faces) {
        let columns = columns(table, LEFT + self.indent);
        self.y += 3.0;
        self.need(CAPTION.leading + 4.0 * CELL.leading);
        self.tree.open(Role::Table);
        self.caption(&table.caption, faces);
        self.heads(table, &columns, faces);
        for row in &table.rows {
            self.row(table, row, &columns, faces);
        }
        self.tree.close();
        self.y += 8.0;
    }

    fn caption(&mut self, caption: &str, faces: &Faces) {
        if !caption.is_empty() {
            self.paragraph(Role::Caption, caption, CAPTION, faces);
        }
    }

    fn heads(&mut self, table: &Table, columns: &[Column], faces: &Faces) {
        self.tree.open(Role::Row);
        let texts: Vec<Vec<Line>> = self.set_heads(table, columns, faces);
        let height = height(&texts, HEAD);
        let y = self.y;
        for (lines, column) in texts.into_iter().zip(columns) {
            self.tree.open(Role::ColumnHead);
            let leaf = self.tree.leaf();
            self.column(Some(leaf), HEAD, *column, lines);
            self.y = y;
            self.tree.close();
        }
        self.tree.close();
        self.under(columns, y + height + 2.0, 1.0, Ink::Accent);
    }

    /// The heads again at the top of a new page, for the eye alone.
    fn heads_again(&mut self, table: &Table, columns: &[Column], faces: &Faces) {
        let texts = self.set_heads(table, columns, faces);
        let height = height(&texts, HEAD);
        let y = self.y;
        for (lines, column) in texts.into_iter().zip(columns) {
            self.column(None, HEAD, *column, lines);
            self.y = y;
        }
        self.under(columns, y + height + 2.0, 1.0, Ink::Accent);
    }

    fn set_heads(&self, table: &Table, columns: &[Column], faces: &Faces) -> Vec<Vec<Line>> {
        let cells = table.heads.iter().zip(columns);
        cells
            .map(|(head, column)| self.measure(faces, HEAD, column.width).lines(&head.name))
            .collect()
    }

    fn row(&mut self, table: &Table, row: &[String], columns: &[Column], faces: &Faces) {
        let texts: Vec<Vec<Line>> = row
            .iter()
            .zip(columns)
            .map(|(cell, column)| self.measure(faces, CELL, column.width).lines(cell))
            .collect();
        let tall = height(&texts, CELL);
        if tall > (BOTTOM - TOP) * 0.8 {
            self.long_row(table, row, faces);
            return;
        }
        if self.y + tall + 5.0 > BOTTOM {
            self.new_page();
            self.heads_again(table, columns, faces);
        }
        let y = self.y;
        self.tree.open(Role::Row);
        for (idx, (lines, column)) in texts.into_iter().zip(columns).enumerate() {
            self.tree.open(if idx == 0 { Role::RowHead } else { Role::Cell });
            let leaf = self.tree.leaf();
            self.column(Some(leaf), CELL, *column, lines);
            self.y = y;
            self.tree.close();
        }
        self.tree.close();
        self.under(columns, y + tall + 2.0, 0.5, Ink::Rule);
    }

    /// A row taller than a page: its cells under each other, each after its head.
    fn long_row(&mut self, table: &Table, row: &[String], faces: &Faces) {
        self.tree.open(Role::Row);
        for (head, cell) in table.heads.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
            self.paragraph(Role::Cell, &format!("{}: {cell}", head.name), CELL, faces);
        }
        self.tree.close();
        self.y += 5.0;
    }

    /// Lines under each other in a column that is known to fit.
    fn column(&mut self, leaf: Option<usize>, kind: Type, column: Column, lines: Vec<Line>) {
        for line in lines {
            self.run(leaf, kind, column.x, line);
            self.y += kind.leading;
        }
    }

    /// A rule under a row; the next begins below it.
    fn under(&mut self, columns: &[Column], y: f32, height: f32, ink: Ink) {
        let x = columns.first().map_or(LEFT, |column| column.x);
        self.y = y;
        self.rule(x, RIGHT - x, height, ink);
        self.y += 3.0;
    }

    /// Each bar beside its name and its number.
    pub fn bars(&mut self, bars: &Bars, paper: &Paper, faces: &Faces) {
        let x = LEFT + self.indent;
        let wide = RIGHT - x;
        let name = Column {
            x,
            width: wide * 0.52,
        };
        let number = Column {
            x: x + wide * 0.52 + GAP,
            width: 34.0,
        };
        let from = number.x + number.width + GAP;
        self.y += 3.0;
        // Whole on one page, where a page holds it.
        let names = bars
            .rows
            .iter()
            .map(|bar| self.measure(faces, CELL, name.width).lines(&bar.name).len());
        let rows: f32 = names.map(|lines| CELL.leading * lines as f32 + 2.0).sum();
        let tall = CAPTION.leading + HEAD.leading + 5.0 + rows;
        self.need(if tall < (BOTTOM - TOP) * 0.6 {
            tall
        } else {
            CAPTION.leading + 3.0 * CELL.leading
        });
        self.tree.open(Role::Table);
        self.caption(&bars.caption, faces);
        self.bar_heads(paper, [name, number], faces);
        let most = bars.most().max(1);
        for bar in &bars.rows {
            let lines = self.measure(faces, CELL, name.width).lines(&bar.name);
            self.need(CELL.leading * lines.len() as f32 + 5.0);
            let y = self.y;
            self.tree.open(Role::Row);
            self.tree.open(Role::RowHead);
            let leaf = self.tree.leaf();
            self.column(Some(leaf), CELL, name, lines);
            let below = self.y;
            self.tree.close();
            self.y = y;
            self.tree.open(Role::Cell);
            let leaf = self.tree.leaf();
            let (x, line) = right(&bar.number, CELL, number, faces);
            self.run(Some(leaf), CELL, x, line);
            self.tree.close();
            self.tree.close();
            let place = Place {
                x: from,
                y: y + 2.5,
                width: (RIGHT - from) * (bar.size as f32) / (most as f32),
                height: CELL.leading - 5.0,
            };
            self.mark(Mark::Block {
                place,
                ink: Ink::Accent,
            });
            self.y = below + 2.0;
        }
        self.tree.close();
        self.y += 10.0;
    }

    fn bar_heads(&mut self, paper: &Paper, columns: [Column; 2], faces: &Faces) {
        let y = self.y;
        self.tree.open(Role::Row);
        let [name, number] = columns;
        let what = Line {
            text: paper.words.what.clone(),
            width: faces.width(HEAD, &paper.words.what),
        };
        // Above its numbers, and as far to the left of them as it needs.
        let (x, how_many) = right(&paper.words.how_many, HEAD, number, faces);
        for (x, line) in [(name.x, what), (x, how_many)] {
            self.tree.open(Role::ColumnHead);
            let leaf = self.tree.leaf();
            self.run(Some(leaf), HEAD, x, line);
            self.tree.close();
        }
        self.tree.close();
        self.y = y + HEAD.leading + 2.0;
    }
}

/// A number, and where its line would begin so that it ends with its column.
fn right(text: &str, kind: Type, column: Column, faces: &Faces) -> (f32, Line) {
    let width = faces.width(kind, text);
    let line = Line {
        text: text.to_owned(),
        width,
    };
    (column.x + column.width - width, line)
}

/// The columns side by side, each with its share of the width.
fn columns(table: &Table, x: f32) -> Vec<Column> {
    let shares: f32 = table.heads.iter().map(|head| f32::from(head.share)).sum();
    let room = RIGHT - x - GAP * (table.heads.len().saturating_sub(1) as f32);
    let mut x = x;
    let columns = table.heads.iter().map(|head| {
        let width = room * f32::from(head.share) / shares.max(1.0);
        let column = Column { x, width };
        x += width + GAP;
        column
    });
    columns.collect()
}

fn height(texts: &[Vec<Line>], kind: Type) -> f32 {
    let rows = texts.iter().map(Vec::len).max().unwrap_or(1);
    kind.leading * rows as f32
}
