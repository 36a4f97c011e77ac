//! The cover and the contents.

use super::face::{Faces, Ink, Style, Type};
use super::layout::{BODY, Layout};
use super::lines::Line;
use super::page::{BOTTOM, LEFT, Mark, Place, RIGHT, TOP};
use super::tree::Role;
use crate::paper::Paper;

const KIND: Type = Type::new(Style::Bold, 11.5, 16.0, Ink::Accent);
const TITLE: Type = Type::new(Style::Bold, 32.0, 39.0, Ink::Text);
const QUESTION: Type = Type::new(Style::Italic, 15.0, 22.0, Ink::Text);
const STAMP: Type = Type::new(Style::Bold, 13.0, 18.0, Ink::Warning);
const MEANING: Type = Type::new(Style::Regular, 9.6, 14.0, Ink::Warning);
const CONTENTS: Type = Type::new(Style::Bold, 18.0, 23.0, Ink::Accent);
/// The lines of contents that fit on their page.
const MOST: usize = 34;

pub fn write(layout: &mut Layout, paper: &Paper, faces: &Faces) {
    let cover = &paper.cover;
    layout.y = TOP + 80.0;
    layout.rule(LEFT, 56.0, 5.0, Ink::Accent);
    layout.y += 20.0;
    layout.paragraph(Role::Paragraph, &cover.kind, KIND, faces);
    layout.y += 6.0;
    layout.paragraph(Role::Heading(1, cover.title.clone()), &cover.title, TITLE, faces);
    layout.y += 14.0;
    if !cover.question.is_empty() {
        layout.paragraph(Role::Quote, &cover.question, QUESTION, faces);
        layout.y += 20.0;
    }
    layout.facts(&cover.facts, faces);
    if let Some(stamp) = &paper.stamp {
        let frame = 64.0;
        layout.need(frame + 10.0);
        layout.y = layout.y.max(BOTTOM - frame);
        layout.rule(LEFT, 4.0, frame - 8.0, Ink::Warning);
        layout.indent = 16.0;
        layout.paragraph(Role::Paragraph, &stamp.mark, STAMP, faces);
        layout.paragraph(Role::Paragraph, &stamp.meaning, MEANING, faces);
        layout.indent = 0.0;
    }
}

/// The page kept for the contents, which are known only at the end.
pub struct Reserved {
    page: usize,
    part: usize,
    heading: usize,
}

pub fn reserve_contents(layout: &mut Layout) -> Reserved {
    layout.new_page();
    let heading = layout.tree.open(Role::Heading(2, String::new()));
    layout.tree.close();
    let part = layout.tree.open(Role::Contents);
    layout.tree.close();
    Reserved {
        page: layout.page,
        part,
        heading,
    }
}

/// One line a chapter, with its page, which it leads to.
pub fn write_contents(layout: &mut Layout, reserved: Reserved, paper: &Paper, faces: &Faces) {
    (layout.page, layout.y, layout.indent) = (reserved.page, TOP, 0.0);
    layout.tree.reopen(reserved.heading);
    if let Some(part) = layout.tree.parts.get_mut(reserved.heading) {
        part.role = Role::Heading(2, paper.words.contents.clone());
    }
    let leaf = layout.tree.leaf();
    let title = layout
        .measure(faces, CONTENTS, RIGHT - LEFT)
        .lines(&paper.words.contents);
    layout.lines(leaf, CONTENTS, LEFT, title);
    layout.tree.close();
    layout.y += 10.0;
    layout.tree.reopen(reserved.part);
    let chapters: Vec<_> = layout
        .headings
        .iter()
        .filter(|(level, ..)| *level == 2)
        .take(MOST)
        .cloned()
        .collect();
    for (_, title, spot) in chapters {
        let number = (spot.page + 1).to_string();
        layout.tree.open(Role::Entry);
        layout.tree.open(Role::Link);
        let leaf = layout.tree.leaf();
        let place = Place {
            x: LEFT,
            y: layout.y,
            width: RIGHT - LEFT,
            height: BODY.leading + 4.0,
        };
        layout.mark(Mark::Link {
            leaf,
            place,
            to: spot,
        });
        let leaf = layout.tree.leaf();
        let width = RIGHT - LEFT - 40.0;
        let line = layout
            .measure(faces, BODY, width)
            .lines(&title)
            .into_iter()
            .next();
        if let Some(mut line) = line {
            line.text = format!("{} ", line.text.trim_end());
            layout.run(Some(leaf), BODY, LEFT, line);
        }
        let wide = faces.width(BODY, &number);
        let line = Line {
            text: number,
            width: wide,
        };
        layout.run(Some(leaf), BODY, RIGHT - wide, line);
        layout.tree.close();
        layout.tree.close();
        layout.y += BODY.leading + 3.0;
        layout.rule(LEFT, RIGHT - LEFT, 0.5, Ink::Rule);
        layout.y += 1.5;
    }
    layout.tree.close();
}
