//! How the rows of the pane are shared between the wall, the sheets below it and the details.

use ratatui::layout::Rect;

/// The places of the parts of the pane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    pub grid: Rect,
    pub below: Rect,
    pub details: Rect,
    /// Rows of text in a cell.
    pub cell_height: u16,
    /// Rows of a rule under each row of cells: none or one.
    pub rule_height: u16,
}

const HEAD: u16 = 1;
const DETAILS: u16 = 3;
const MOST_BELOW: u16 = 5;

/// Shares `area` among the parts, so that the whole wall is seen before anything else has more than it needs.
pub fn parts(n_spaces: usize, n_below: usize, area: Rect) -> Parts {
    let n_spaces = u16::try_from(n_spaces).unwrap_or(u16::MAX).max(1);
    let n_below = u16::try_from(n_below).unwrap_or(u16::MAX);
    let wanted_below = if n_below == 0 {
        0
    } else {
        n_below.saturating_add(1).min(MOST_BELOW)
    };
    let least_below = wanted_below.min(if area.height >= 17 { 3 } else { 1 });
    let rows = area.height.saturating_sub(HEAD + DETAILS + least_below);
    let (cell_height, rule_height) = heights(n_spaces, rows);
    let used = n_spaces.saturating_mul(cell_height + rule_height).min(rows);
    let left = rows.saturating_sub(used) + least_below;
    let grid = Rect {
        height: (HEAD + used).min(area.height),
        ..area
    };
    let below_height = wanted_below.min(left).min(area.height - grid.height);
    let below = Rect {
        y: grid.bottom(),
        height: below_height,
        ..area
    };
    let details = Rect {
        y: below.bottom(),
        height: area.bottom().saturating_sub(below.bottom()),
        ..area
    };
    Parts {
        grid,
        below,
        details,
        cell_height,
        rule_height,
    }
}

/// The tallest cells with which all spaces are seen; one row where not even that is enough.
fn heights(n_spaces: u16, rows: u16) -> (u16, u16) {
    [(3, 1), (2, 1), (3, 0), (2, 0), (1, 0)]
        .into_iter()
        .find(|(cell, rule)| n_spaces.saturating_mul(cell + rule) <= rows)
        .unwrap_or((1, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts_of(n_spaces: usize, n_below: usize, height: u16) -> Parts {
        parts(n_spaces, n_below, Rect::new(0, 0, 80, height))
    }

    #[test]
    fn five_spaces_have_cells_of_two_rows_in_a_small_window() {
        for height in [15, 17] {
            let parts = parts_of(5, 4, height);
            assert_eq!((parts.cell_height, parts.grid.height), (2, 11), "{height} rows");
            assert!(parts.details.height >= 3);
        }
    }

    #[test]
    fn all_the_rows_are_shared_out_and_none_twice() {
        for (n_spaces, n_below) in [(0, 0), (1, 0), (5, 2), (12, 9), (40, 40)] {
            for height in 0..60 {
                let parts = parts_of(n_spaces, n_below, height);
                assert_eq!(parts.below.y, parts.grid.bottom());
                assert_eq!(parts.details.bottom(), height, "{n_spaces} spaces, {height} rows");
            }
        }
    }
}
