//! A screen painted on a large sheet, and the sheet read line by line.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

use super::Spoken;
use crate::screen::{Desk, Hit, Screen};

/// So wide that titles and names are whole.
const WIDE: u16 = 240;
/// How long the sheet is; a longer one is taken while a list nearly fills it.
const LONG: [u16; 4] = [48, 160, 640, 2_000];

/// Reads a screen from top to bottom.
pub fn read(screen: &dyn Screen, desk: &Desk) -> Vec<Spoken> {
    let mut lines = Vec::new();
    for long in LONG {
        desk.hits.borrow_mut().clear();
        let Some(page) = painted(screen, desk, long) else {
            return lines;
        };
        let hits = desk.hits.borrow().clone();
        let is_filled = hits.len() > usize::from(long) / 4;
        if !is_filled || Some(&long) == LONG.last() {
            lines = said(&page, &hits, screen, desk);
            break;
        }
    }
    lines
}

/// A page in memory; none where there is no memory for it.
fn painted(screen: &dyn Screen, desk: &Desk, long: u16) -> Option<Buffer> {
    let mut terminal = Terminal::new(TestBackend::new(WIDE, long)).ok()?;
    let mut page = None;
    let painted = terminal.draw(|frame| {
        screen.view(desk, frame.area(), frame);
        page = Some(frame.buffer_mut().clone());
    });
    painted.ok()?;
    page
}

fn said(page: &Buffer, hits: &[(Rect, Hit)], screen: &dyn Screen, desk: &Desk) -> Vec<Spoken> {
    let mut lines: Vec<Spoken> = Vec::new();
    // Where the last sentence stopped, while the next row may go on with it.
    let mut stopped: Option<usize> = None;
    for y in 0..page.area.height {
        let mut here: Vec<&(Rect, Hit)> = hits
            .iter()
            .filter(|(place, _)| place.y == y && !place.is_empty())
            .collect();
        here.sort_by_key(|(place, _)| place.x);
        let names: Vec<Option<String>> = here
            .iter()
            .map(|(_, hit)| match hit {
                Hit::Row(row) => screen.aloud(*row, desk),
                Hit::Act(_) | Hit::Dialog(_) | Hit::Help => None,
            })
            .collect();
        let is_named = !names.is_empty() && names.iter().all(Option::is_some);
        let free = row_of(page, y, |x| !is_hit(hits, x, y));
        if !free.trim().is_empty() && !is_named {
            stopped = sentence(&mut lines, &free, stopped);
        } else {
            stopped = None;
        }
        for ((place, hit), name) in here.into_iter().zip(names) {
            lines.push(Spoken::Choice {
                text: name.unwrap_or_else(|| text_in(page, *place)),
                hit: hit.clone(),
                is_selected: is_selected(page, *place),
            });
        }
    }
    lines
}

/// Adds a row to what is said: to the sentence before, where that was folded because the next word did not fit. Returns
/// where the row stops, if it may go on.
fn sentence(lines: &mut Vec<Spoken>, row: &str, stopped: Option<usize>) -> Option<usize> {
    let text = tidy(row);
    if text.is_empty() {
        return None;
    }
    let first = text.split(' ').next().map_or(0, UnicodeWidthStr::width);
    let is_folded = stopped.is_some_and(|at| at + 1 + first >= usize::from(WIDE));
    match lines.last_mut() {
        Some(Spoken::Sentence(before)) if is_folded => {
            before.push(' ');
            before.push_str(&text);
        }
        _ => lines.push(Spoken::Sentence(text)),
    }
    // What stands in columns is no prose, wherever it ends.
    let is_prose = !row.trim().contains("  ");
    is_prose.then(|| row.trim_end().width())
}

fn is_hit(hits: &[(Rect, Hit)], x: u16, y: u16) -> bool {
    hits.iter().any(|(place, _)| place.contains(Position { x, y }))
}

/// The text of a row, with a blank for each cell that is left out.
fn row_of(page: &Buffer, y: u16, is_wanted: impl Fn(u16) -> bool) -> String {
    let mut text = String::new();
    let mut skipped = 0;
    for x in 0..page.area.width {
        if skipped > 0 {
            skipped -= 1;
            continue;
        }
        match page.cell((x, y)).map(Cell::symbol) {
            Some(symbol) if is_wanted(x) => {
                text.push_str(symbol);
                skipped = symbol.width().saturating_sub(1);
            }
            Some(_) | None => text.push(' '),
        }
    }
    text
}

fn text_in(page: &Buffer, place: Rect) -> String {
    let rows = (place.top()..place.bottom())
        .map(|y| tidy(&row_of(page, y, |x| (place.left()..place.right()).contains(&x))));
    let rows: Vec<String> = rows.filter(|row| !row.is_empty()).collect();
    rows.join(" ")
}

fn is_selected(page: &Buffer, place: Rect) -> bool {
    place.positions().any(|at| {
        page.cell(at)
            .is_some_and(|cell| cell.modifier.contains(Modifier::REVERSED))
    })
}

/// A row without its drawing: what stands apart in columns is set apart by commas.
fn tidy(row: &str) -> String {
    let plain: String = row
        .chars()
        .map(|letter| match letter {
            '\u{2500}'..='\u{259f}' | '►' | '◄' | '▲' | '▼' => ' ',
            letter => letter,
        })
        .collect();
    let parts = || plain.split("  ").map(str::trim).filter(|part| !part.is_empty());
    // Lists of names in columns: where one list ends is heard.
    let apart = if parts().any(|part| part.contains(", ")) {
        "; "
    } else {
        ", "
    };
    let mut text = String::new();
    for part in parts() {
        if !text.is_empty() {
            text.push_str(joint(&text, apart));
        }
        text.push_str(part);
    }
    text
}

/// What goes between a text and what stands apart from it.
fn joint<'a>(text: &str, apart: &'a str) -> &'a str {
    let is_closed = text.ends_with([':', '.', ';', ',', '?', '!', ']']);
    if is_closed { " " } else { apart }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_become_commas_and_drawing_is_not_read() {
        assert_eq!(
            tidy("  [x] Rossi Anna    Auser   │ 09:31 ──"),
            "[x] Rossi Anna, Auser, 09:31"
        );
        assert_eq!(tidy("Cerca:   due lettere bastano"), "Cerca: due lettere bastano");
        assert_eq!(tidy("Neri, Parri     Berti, Masi"), "Neri, Parri; Berti, Masi");
        assert_eq!(tidy("──────"), "");
    }

    #[test]
    fn a_sentence_that_was_folded_is_one_again() {
        let mut lines = Vec::new();
        let long = "parola ".repeat(34);
        let stopped = sentence(&mut lines, long.trim_end(), None);
        let stopped = sentence(&mut lines, "continua.", stopped);
        sentence(&mut lines, "Un'altra.", stopped);
        assert_eq!(lines.len(), 2, "{lines:?}");
    }
}
