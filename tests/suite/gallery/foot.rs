//! Rows that are cut at the foot: what is on a taller screen and neither on the small one nor told there.

use std::collections::HashSet;

use crate::support::stage::Stage;

/// On a screen so tall every row has its room.
const TALL: u16 = 200;
/// Where one is, what the phase is, and what to say in it: told by its own key where there is no room.
const HEAD: usize = 5;
/// The status line and the bar of keys.
const FEET: usize = 2;

/// The rows that one would scroll to, where no sign says that there are others.
pub fn untold_rows(stage: &Stage, width: u16, height: u16) -> Vec<String> {
    let small = stage.text(width, height);
    let tall = stage.text(width, TALL);
    // A box lies over the screen, and says itself that it goes on.
    if stage.model.is_asking() || is_told(&small) {
        return Vec::new();
    }
    let shown: HashSet<&str> = small.lines().map(bare).collect();
    let rows: Vec<&str> = tall.lines().map(bare).collect();
    let body = rows
        .get(HEAD..rows.len().saturating_sub(FEET))
        .unwrap_or_default();
    let hidden = body.iter().filter(|row| {
        row.chars().filter(|letter| letter.is_alphabetic()).count() > 3 && !shown.contains(**row)
    });
    hidden.map(|row| (*row).to_owned()).collect()
}

/// A row without the border of a box and the mark before it.
fn bare(row: &str) -> &str {
    row.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '│' | '►' | '▲' | '▼'))
}

/// True where a mark stands before a row, or a row ends with an ellipsis.
fn is_told(screen: &str) -> bool {
    screen.lines().any(|row| {
        let row = row.trim_matches(|letter: char| letter.is_whitespace() || letter == '│');
        row.starts_with(['▲', '▼']) || row.ends_with('…')
    })
}

#[test]
fn a_row_that_is_cut_at_the_foot_is_seen() {
    let stage = crate::support::library::home(cerchio::text::Tongue::Italian);
    assert!(untold_rows(&stage, 80, 24).is_empty());
    let screen = "Anna Verdi\n  Bea Neri\n▼ Carlo Rossi";
    assert!(is_told(screen) && !is_told("Anna Verdi\n  Bea Neri"));
}
