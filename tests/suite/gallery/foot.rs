//! Rows that are cut at the foot: what is on a taller screen and neither on the small one nor told there.

use crate::support::stage::Stage;

/// On a screen so tall every row has its room.
const TALL: u16 = 200;
/// Where one is, what the phase is, and what to say in it: told by its own key where there is no room.
const HEAD: usize = 5;
/// The status line and the bar of keys.
const FEET: usize = 2;

/// The rows that one would scroll to, where no sign stands at the place where they would be.
pub fn untold_rows(stage: &Stage, width: u16, height: u16) -> Vec<String> {
    // A box lies over the screen, and says itself that it goes on.
    if stage.model.is_asking() {
        return Vec::new();
    }
    let tall = stage.text(width, TALL);
    let rows: Vec<&str> = tall.lines().collect();
    let body = rows
        .get(HEAD..rows.len().saturating_sub(FEET))
        .unwrap_or_default();
    untold(&stage.text(width, height), body)
}

/// The rows that the screen has not, and tells neither in the row before them nor in the one after.
fn untold(screen: &str, rows: &[&str]) -> Vec<String> {
    let said: Vec<&str> = rows.iter().copied().filter(|row| says(row)).collect();
    let places: Vec<(&str, &str)> = places(screen);
    let shown = |row: &&str| places.iter().find(|(there, _)| bare(there) == bare(row));
    let mut before = None;
    let mut untold = Vec::new();
    let mut left = said.as_slice();
    while let Some((row, rest)) = left.split_first() {
        if let Some(there) = shown(row) {
            (before, left) = (Some(there), rest);
            continue;
        }
        let n_hidden = left.iter().take_while(|row| shown(row).is_none()).count();
        let (hidden, after) = left.split_at(n_hidden);
        let is_told = before.is_some_and(|(row, next)| is_gone_on(row) || is_gone_on(next))
            || after
                .first()
                .and_then(shown)
                .is_some_and(|(row, _)| row.contains(['▲', '▼']))
            || screen.lines().any(|there| begins(there, row));
        if !is_told {
            untold.extend(hidden.iter().map(|row| bare(row).to_owned()));
        }
        left = after;
    }
    untold
}

/// Each row of the screen, with the next that is not blank where that is only a mark, or nothing.
fn places(screen: &str) -> Vec<(&str, &str)> {
    let rows: Vec<&str> = screen.lines().filter(|row| !row.trim().is_empty()).collect();
    let next = |idx: usize| rows.get(idx + 1).filter(|row| !says(row)).copied();
    rows.iter()
        .enumerate()
        .map(|(idx, row)| (*row, next(idx).unwrap_or_default()))
        .collect()
}

/// False for a row of a grid: its cells grow with the screen, and cut their texts with an ellipsis.
fn says(row: &str) -> bool {
    row.chars().filter(|letter| letter.is_alphabetic()).count() > 3 && !is_of_a_grid(row)
}

fn is_of_a_grid(row: &str) -> bool {
    let row = row.trim();
    let inside = row.strip_prefix('│').unwrap_or(row);
    inside.strip_suffix('│').unwrap_or(inside).contains('│')
}

/// A row without the border of a box and the mark before it.
fn bare(row: &str) -> &str {
    row.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '│' | '►' | '▲' | '▼'))
}

fn is_gone_on(row: &str) -> bool {
    row.contains('▼') || bare(row).ends_with('…')
}

/// True where what is shown is the beginning of the row, with an ellipsis for the rest.
fn begins(shown: &str, row: &str) -> bool {
    let (beginning, row) = (bare(shown).strip_suffix('…').map(str::trim_end), bare(row));
    beginning.is_some_and(|beginning| {
        says(beginning) && (row.starts_with(beginning) || beginning.starts_with(row))
    })
}

#[test]
fn a_row_that_is_cut_at_the_foot_is_seen() {
    let tall = [
        "Anna Verdi",
        "  Bea Neri",
        "  Carlo Rossi",
        "Dora Bruni e altre persone",
    ];
    let hidden = |screen: &str| untold(screen, &tall);
    assert!(hidden("Anna Verdi\n  Bea Neri\n▼ Carlo Rossi").is_empty());
    assert!(hidden("▲ Carlo Rossi\nDora Bruni e altre persone").is_empty());
    assert!(hidden("Anna Verdi\n  Bea Neri\n  Carlo Rossi\nDora Bruni…").is_empty());
    assert_eq!(
        hidden("Anna Verdi\n  Bea Neri\nDora Bruni e altre persone"),
        ["Carlo Rossi"]
    );
    assert!(hidden("Anna Verdi\n  Bea Neri\n\n…\n").is_empty());
    assert_eq!(hidden("Titolo…\nAnna Verdi\n  Bea Neri").len(), 2);
}
