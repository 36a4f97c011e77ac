//! What is read from far: posters, and the pages of a wall.

use super::face::{Faces, Ink, Style, Type};
use super::layout::Layout;
use super::page::{BOTTOM, LEFT, RIGHT, TOP};
use super::tree::Role;
use crate::paper::{Placard, Posted, Poster};

const KIND: Type = Type::new(Style::Bold, 10.5, 15.0, Ink::Accent);
const POSTER_TEXT: Type = Type::new(Style::Regular, 24.0, 31.0, Ink::Text);
const POSTER_LINE: Type = Type::new(Style::Regular, 13.0, 19.0, Ink::Soft);
/// What those around a table read: as large as fits under its number.
const TABLE_LINES: [f32; 4] = [17.0, 15.0, 13.0, 11.0];
const BETWEEN_LINES: f32 = 8.0;
/// From what reads best three metres away down to what still reads.
const FAR: [f32; 6] = [46.0, 42.0, 38.0, 34.0, 30.0, 26.0];
/// A page of a wall has narrow margins.
const WALL_LEFT: f32 = 40.0;
const WALL_TOP: f32 = 62.0;
/// What is read from close by.
const WALL_SMALL: Type = Type::new(Style::Regular, 13.0, 20.0, Ink::Soft);

impl Layout {
    /// One page to be read from across a room.
    pub fn poster(&mut self, poster: &Poster, faces: &Faces) {
        if !self.is_blank() {
            self.new_page();
        }
        self.heading(2, &poster.big);
        let (x, width) = (LEFT, RIGHT - LEFT);
        let sizes = [190.0, 96.0, 38.0, 28.0];
        let fitting = sizes.map(|size| Type::new(Style::Bold, size, size * 1.2, Ink::Text));
        let fits = |kind: &&Type| faces.width(**kind, &poster.big) < width - 40.0;
        let is_short = poster.big.chars().count() <= 3;
        let mut sizes = fitting.iter().skip(if is_short { 0 } else { 2 });
        let big = sizes.find(fits).copied().unwrap_or(POSTER_TEXT);
        self.y = TOP + (BOTTOM - TOP) * if is_short { 0.06 } else { 0.18 };
        self.centred(
            Role::Paragraph,
            &poster.kind,
            Type {
                size: 18.0,
                leading: 26.0,
                ..KIND
            },
            x,
            width,
            faces,
        );
        self.centred(
            Role::Heading(1, poster.big.clone()),
            &poster.big,
            big,
            x,
            width,
            faces,
        );
        self.y += 12.0;
        self.centred(Role::Paragraph, &poster.text, POSTER_TEXT, x, width, faces);
        self.y += 26.0;
        let kind = if is_short {
            self.table_line(&poster.lines, width, faces)
        } else {
            POSTER_LINE
        };
        for line in &poster.lines {
            self.centred(Role::Paragraph, line, kind, x, width, faces);
            self.y += BETWEEN_LINES;
        }
    }

    /// The largest type that lets all the lines stand on what is left of the page.
    fn table_line(&self, lines: &[String], width: f32, faces: &Faces) -> Type {
        let kinds = TABLE_LINES.map(|size| Type::new(Style::Regular, size, size * 1.41, Ink::Text));
        let fits = |kind: &&Type| {
            let heights = lines.iter().map(|line| {
                let rows = self.measure(faces, **kind, width - 24.0).lines(line).len();
                rows as f32 * kind.leading + BETWEEN_LINES
            });
            self.y + heights.sum::<f32>() <= BOTTOM
        };
        kinds.iter().find(fits).copied().unwrap_or(POSTER_LINE)
    }

    /// As large as its lines allow.
    pub fn placard(&mut self, placard: &Placard, faces: &Faces) {
        if !self.is_blank() {
            self.new_page();
        }
        self.heading(2, &placard.big);
        let big = Type::new(Style::Bold, 60.0, 70.0, Ink::Accent);
        let kind = Type {
            size: 15.0,
            leading: 21.0,
            ..KIND
        };
        let width = RIGHT + LEFT - 2.0 * WALL_LEFT;
        self.y = WALL_TOP;
        self.far(Role::Paragraph, &placard.kind, kind, (WALL_LEFT, width), faces);
        self.far(
            Role::Heading(1, placard.big.clone()),
            &placard.big,
            big,
            (WALL_LEFT, width),
            faces,
        );
        self.y += 6.0;
        self.foot = BOTTOM + 24.0;
        let room = self.foot - self.y;
        let fits = |size: &&f32| self.rows_height(placard, **size, width, faces) <= room;
        let size = FAR.iter().find(fits).copied().unwrap_or(24.0);
        self.rows(placard, size, width, faces);
    }

    fn rows_height(&self, placard: &Placard, size: f32, width: f32, faces: &Faces) -> f32 {
        let text = Type::new(Style::Bold, size, size * 1.18, Ink::Text);
        let rows = placard.rows.iter().map(|row| {
            let width = width - mark_width(&row.mark, size, faces);
            let lines = self.measure(faces, text, width).lines(&row.text).len();
            lines as f32 * text.leading + self.small_height(row, width, faces) + 20.0
        });
        rows.sum()
    }

    fn rows(&mut self, placard: &Placard, size: f32, width: f32, faces: &Faces) {
        let text = Type::new(Style::Bold, size, size * 1.18, Ink::Text);
        let accent = Type {
            ink: Ink::Accent,
            ..text
        };
        self.tree.open(Role::Table);
        for row in &placard.rows {
            let wide = mark_width(&row.mark, size, faces);
            let room = (WALL_LEFT + wide, width - wide);
            let lines = self.measure(faces, text, room.1).lines(&row.text).len();
            let tall = lines as f32 * text.leading + self.small_height(row, room.1, faces);
            self.need(tall + 20.0);
            self.rule(WALL_LEFT, width, 1.2, Ink::Rule);
            self.y += 8.0;
            let y = self.y;
            self.tree.open(Role::Row);
            self.far(Role::RowHead, &row.mark, accent, (WALL_LEFT, wide), faces);
            self.y = y;
            self.far(Role::Cell, &row.text, text, room, faces);
            self.far(Role::Cell, &row.small, WALL_SMALL, room, faces);
            self.tree.close();
            self.y = y + tall + 12.0;
        }
        self.tree.close();
    }

    fn small_height(&self, row: &Posted, width: f32, faces: &Faces) -> f32 {
        self.measure(faces, WALL_SMALL, width).lines(&row.small).len() as f32 * WALL_SMALL.leading
    }

    fn far(&mut self, role: Role, text: &str, kind: Type, (x, width): (f32, f32), faces: &Faces) {
        let lines = self.measure(faces, kind, width).lines(text);
        self.tree.open(role);
        let leaf = self.tree.leaf();
        self.lines(leaf, kind, x, lines);
        self.tree.close();
    }
}

/// The column of a mark: that of its letters, and a gap.
fn mark_width(mark: &str, size: f32, faces: &Faces) -> f32 {
    let kind = Type::new(Style::Bold, size, size, Ink::Accent);
    faces.width(kind, mark).max(size * 0.9) + size * 0.35
}
