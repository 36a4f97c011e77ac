//! People of whom too few are alike: what tells them apart is left out, so that nobody is found by what is known of them.

use std::collections::BTreeMap;

use super::Cell;

/// As many people at least are alike in what a table that is handed on says of them.
pub const ALIKE: usize = 5;

/// Leaves cells out of the rows until every row is like four others at least. `columns` says which cells tell about a
/// person, what is left out last first; a table of fewer people says nothing of any of them.
pub fn merge_few(rows: &mut [Vec<Cell>], columns: &[usize]) {
    let mut open: Vec<usize> = (0..rows.len()).collect();
    let mut settled: Vec<Vec<usize>> = Vec::new();
    for n_kept in (0..=columns.len()).rev() {
        for row in &open {
            blank(rows, *row, columns.get(n_kept..).unwrap_or_default());
        }
        let mut left = Vec::new();
        for group in alike(rows, &open, columns) {
            if group.len() >= ALIKE {
                settled.push(group);
            } else {
                left.extend(group);
            }
        }
        open = left;
    }
    // A handful of people without anything said of them would be told apart by that: another group joins them.
    if let Some(smallest) = settled.into_iter().min_by_key(Vec::len)
        && !open.is_empty()
    {
        for row in smallest {
            blank(rows, row, columns);
        }
    }
}

fn blank(rows: &mut [Vec<Cell>], row: usize, columns: &[usize]) {
    for column in columns {
        if let Some(cell) = rows.get_mut(row).and_then(|row| row.get_mut(*column)) {
            *cell = Cell::Blank;
        }
    }
}

/// The rows that say the same in those columns, together.
fn alike(rows: &[Vec<Cell>], among: &[usize], columns: &[usize]) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for row in among {
        let cells = rows.get(*row);
        let said = |column: &usize| cells.and_then(|cells| cells.get(*column));
        let said: Vec<Option<&Cell>> = columns.iter().map(said).collect();
        groups.entry(format!("{said:?}")).or_default().push(*row);
    }
    groups.into_values().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const COLUMNS: [usize; 3] = [1, 2, 3];

    fn table(people: &[(u8, u8, u8)]) -> Vec<Vec<Cell>> {
        let said = |number: u8| Cell::text(format!("v{number}"));
        let rows = people.iter().enumerate();
        rows.map(|(number, (one, two, three))| {
            vec![Cell::number(number), said(*one), said(*two), said(*three)]
        })
        .collect()
    }

    fn blanks(rows: &[Vec<Cell>]) -> usize {
        rows.iter().flatten().filter(|cell| **cell == Cell::Blank).count()
    }

    #[test]
    fn what_many_share_stays_and_what_few_have_goes() {
        let mut rows = table(&[(1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 2)]);
        rows.extend(table(&[(1, 1, 3), (1, 1, 4), (1, 1, 5), (1, 1, 6)]));
        merge_few(&mut rows, &COLUMNS);
        assert_eq!(blanks(&rows), 5);
        let mut few = table(&[(1, 1, 1), (1, 1, 1)]);
        merge_few(&mut few, &COLUMNS);
        assert_eq!(blanks(&few), 6);
    }

    proptest! {
        #[test]
        fn nobody_is_alone_in_what_is_said(people in prop::collection::vec((0_u8..3, 0_u8..4, 0_u8..5), 0..60)) {
            let mut rows = table(&people);
            merge_few(&mut rows, &COLUMNS);
            let all: Vec<usize> = (0..rows.len()).collect();
            for group in alike(&rows, &all, &COLUMNS) {
                prop_assert!(group.len() >= ALIKE.min(rows.len()));
            }
        }
    }
}
