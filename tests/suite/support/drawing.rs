//! A screen as a drawing for the pages of the guide: the cells that the program painted, on the black of a terminal.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// A cell, in the units of the drawing.
const CELL: (u32, u32) = (9, 19);
/// The empty edge around the screen.
const EDGE: u32 = 12;
/// How far under the top of its cell a letter stands.
const FOOT: u32 = 14;
const LETTER: &str = "#e5e5e5";
const BEHIND: &str = "#101010";

/// How some letters side by side are painted.
#[derive(PartialEq, Eq, Clone, Copy)]
struct Paint {
    letter: &'static str,
    behind: &'static str,
    is_bold: bool,
    is_crossed: bool,
}

/// Draws the screen. `title` says in words what is on it, for who does not see it.
pub fn drawing(page: &Buffer, title: &str) -> String {
    let (width, height) = (u32::from(page.area.width), u32::from(page.area.height));
    let (wide, high) = (width * CELL.0 + 2 * EDGE, height * CELL.1 + 2 * EDGE);
    let mut lines = vec![
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" role=\"img\" \
             font-family=\"DejaVu Sans Mono, Consolas, Menlo, monospace\" font-size=\"15\">"
        ),
        format!("<title>{}</title>", escaped(title)),
        format!("<rect width=\"{wide}\" height=\"{high}\" rx=\"6\" fill=\"{BEHIND}\"/>"),
    ];
    for y in 0..page.area.height {
        lines.extend(row(page, y));
    }
    lines.push("</svg>\n".to_owned());
    lines.join("\n")
}

/// The letters of a row, those painted alike together.
fn row(page: &Buffer, y: u16) -> Vec<String> {
    let mut runs: Vec<(u16, Paint, String)> = Vec::new();
    for x in 0..page.area.width {
        let cell = &page[(x, y)];
        let paint = paint(cell);
        match runs.last_mut() {
            Some((_, last, text)) if *last == paint => text.push_str(cell.symbol()),
            _ => runs.push((x, paint, cell.symbol().to_owned())),
        }
    }
    runs.into_iter()
        .flat_map(|(x, paint, text)| run(x, y, paint, &text))
        .collect()
}

fn run(x: u16, y: u16, paint: Paint, text: &str) -> Vec<String> {
    let cells = u32::try_from(text.chars().count()).unwrap_or(0);
    let (left, top) = (EDGE + u32::from(x) * CELL.0, EDGE + u32::from(y) * CELL.1);
    let width = cells * CELL.0;
    let mut drawn = Vec::new();
    if paint.behind != BEHIND {
        let (high, fill) = (CELL.1, paint.behind);
        drawn.push(format!(
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{high}\" fill=\"{fill}\"/>"
        ));
    }
    if !text.trim().is_empty() {
        let mut how = String::new();
        if paint.is_bold {
            how.push_str(" font-weight=\"bold\"");
        }
        if paint.is_crossed {
            how.push_str(" text-decoration=\"line-through\"");
        }
        drawn.push(format!(
            "<text x=\"{left}\" y=\"{}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\" \
             xml:space=\"preserve\" fill=\"{}\"{how}>{}</text>",
            top + FOOT,
            paint.letter,
            escaped(text)
        ));
    }
    drawn
}

fn paint(cell: &Cell) -> Paint {
    let (letter, behind) = (colour(cell.fg, LETTER), colour(cell.bg, BEHIND));
    let is_reversed = cell.modifier.contains(Modifier::REVERSED);
    let (letter, behind) = if is_reversed {
        (behind, letter)
    } else {
        (letter, behind)
    };
    Paint {
        letter,
        behind,
        is_bold: cell.modifier.contains(Modifier::BOLD),
        is_crossed: cell.modifier.contains(Modifier::CROSSED_OUT),
    }
}

/// A colour of the normal theme as most terminals show it.
fn colour(colour: Color, own: &'static str) -> &'static str {
    match colour {
        Color::Reset => own,
        Color::Gray => "#e5e5e5",
        Color::DarkGray => "#8a8a8a",
        Color::Cyan => "#00cdcd",
        Color::Yellow => "#cdcd00",
        Color::Green => "#00cd00",
        Color::LightRed => "#ff5c5c",
        other => panic!("{other:?} is no colour of the normal theme"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
