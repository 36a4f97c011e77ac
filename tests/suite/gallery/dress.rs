//! The colours of a screen in each theme and size: which style each letter has, a letter for each style.

use std::fmt::Write as _;

use cerchio::look::{Drawing, Look, Theme};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Style};

use crate::support::stage::Stage;

const SIGNS: &str = ".abcdefghijklmnopqrstuvwxyz";

/// The screen of that size in every theme, where its cells are of the same kinds only the styles of these; leaves the stage
/// as it was.
pub fn in_every_theme(stage: &mut Stage, (width, height): (u16, u16)) -> String {
    let look = stage.model.look;
    let mut told = String::new();
    let mut before = String::new();
    for theme in Theme::ALL {
        stage.model.look = Look::new(theme, Drawing::Lines);
        let (legend, rows) = dressed(&stage.buffer(width, height));
        let _ = write!(told, "=== {width}×{height} {theme:?} ===\n{legend}");
        if rows != before {
            let _ = writeln!(told, "---\n{rows}");
        }
        before = rows;
    }
    stage.model.look = look;
    told
}

/// What the signs mean, and a sign for each cell; a blank in the style of the page has none.
fn dressed(page: &Buffer) -> (String, String) {
    let mut styles = vec![commonest(page)];
    let mut rows = Vec::new();
    for row in page.content.chunks(usize::from(page.area.width)) {
        let signs: String = row.iter().map(|cell| sign(cell, &mut styles)).collect();
        rows.push(signs.trim_end().to_owned());
    }
    let mut legend = String::new();
    for (sign, style) in SIGNS.chars().zip(&styles) {
        let colour = |colour: Option<Color>| colour.map(|colour| colour.to_string()).unwrap_or_default();
        let (front, behind) = (colour(style.fg), colour(style.bg));
        let _ = writeln!(legend, "{sign} {front} on {behind} {:?}", style.add_modifier);
    }
    (legend, rows.join("\n"))
}

fn commonest(page: &Buffer) -> Style {
    let mut n_of: Vec<(Style, usize)> = Vec::new();
    for style in page.content.iter().map(Cell::style) {
        match n_of.iter_mut().find(|(known, _)| *known == style) {
            Some((_, n_cells)) => *n_cells += 1,
            None => n_of.push((style, 1)),
        }
    }
    n_of.into_iter()
        .max_by_key(|(_, n_cells)| *n_cells)
        .map_or_else(Style::default, |(style, _)| style)
}

fn sign(cell: &Cell, styles: &mut Vec<Style>) -> char {
    let style = cell.style();
    let place = styles.iter().position(|known| *known == style);
    let place = place.unwrap_or_else(|| {
        styles.push(style);
        styles.len() - 1
    });
    match place {
        0 if cell.symbol().trim().is_empty() => ' ',
        place => SIGNS.chars().nth(place).unwrap_or('?'),
    }
}
