//! A paper as tagged PDF, set with the program's own fonts: no program is called and no file is read.

mod card;
mod cover;
mod face;
mod forms;
mod hanging;
mod layout;
mod lines;
mod page;
mod paint;
mod pictures;
mod posters;
mod sharing;
mod tables;
mod tree;

use self::face::Faces;
use self::layout::Layout;
use self::page::Mark;
use super::{Paper, Shape};

/// Why a PDF could not be made: in the words of its library, for who looks into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprintable(pub String);

/// Sets a paper as a PDF that a screen reader can read (PDF/UA-1).
pub fn set(paper: &Paper) -> Result<Vec<u8>, Unprintable> {
    let faces = Faces::load()?;
    let layout = lay_out(paper, &faces);
    paint::paint(paper, layout, &faces)
}

/// The lines of a paper as they stand on each page, for who checks that nothing is lost.
pub fn laid_out(paper: &Paper) -> Result<Vec<Vec<String>>, Unprintable> {
    let faces = Faces::load()?;
    let layout = lay_out(paper, &faces);
    let lines = layout.pages.iter().map(|page| {
        let runs = page.marks.iter().filter_map(|mark| match mark {
            Mark::Run(run) => Some(run.line.text.clone()),
            Mark::Block { .. } | Mark::Link { .. } | Mark::Square { .. } | Mark::Dots { .. } => None,
        });
        runs.collect()
    });
    Ok(lines.collect())
}

fn lay_out(paper: &Paper, faces: &Faces) -> Layout {
    match paper.shape {
        Shape::Sheets | Shape::Large => {
            let mut layout = Layout::new(paper.tongue);
            layout.blocks(paper, faces);
            layout
        }
        Shape::Card => card::lay_out(paper, faces),
        Shape::Book => lay_out_book(paper, faces),
    }
}

fn lay_out_book(paper: &Paper, faces: &Faces) -> Layout {
    let mut layout = Layout::new(paper.tongue);
    cover::write(&mut layout, paper, faces);
    let contents = cover::reserve_contents(&mut layout);
    layout.new_page();
    layout.blocks(paper, faces);
    cover::write_contents(&mut layout, contents, paper, faces);
    layout
}
