//! How many people each table takes.

use super::super::rotation::TableSize;

/// How far the sizes of two tables may be from each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evenness {
    /// One person at most, where every table has room.
    Tight,
    /// A little more, so that fewer people have to change.
    Easy,
    /// As the tables allow.
    Any,
}

/// The sizes of tables that take `least_and_most` people each, none at a closed one, for `n_people` in all.
pub fn sizes(tables: &[Option<(usize, usize)>], n_people: usize, evenness: Evenness) -> Vec<TableSize> {
    let seats = |level: usize| -> usize { tables.iter().flatten().map(|(_, most)| level.min(*most)).sum() };
    // The highest level to which all tables can be filled.
    let level = (0..=n_people)
        .rev()
        .find(|level| seats(*level) <= n_people)
        .unwrap_or(0);
    let size = |(least, most): (usize, usize)| match evenness {
        Evenness::Tight => (level.min(most), (level + 1).min(most)),
        Evenness::Easy => (
            least.min(level).max(level.saturating_sub(1)),
            (level + 2).min(most),
        ),
        Evenness::Any => (0, most),
    };
    let closed = TableSize::default();
    let size = |table: &Option<(usize, usize)>| {
        table.map_or(closed, |table| {
            let (min, max) = size(table);
            TableSize {
                min: min.min(max),
                max,
            }
        })
    };
    tables.iter().map(size).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tables: &[Option<(usize, usize)>], n_people: usize) -> Vec<(usize, usize)> {
        let sizes = sizes(tables, n_people, Evenness::Tight).into_iter();
        sizes.map(|size| (size.min, size.max)).collect()
    }

    #[test]
    fn sizes_differ_by_one_at_most() {
        assert_eq!(of(&[Some((3, 6)); 3], 14), [(4, 5); 3]);
        assert_eq!(of(&[Some((3, 6)); 3], 18), [(6, 6); 3]);
    }

    #[test]
    fn a_small_table_is_full_and_the_others_take_the_rest() {
        assert_eq!(
            of(&[Some((2, 3)), None, Some((3, 6))], 8),
            [(3, 3), (0, 0), (5, 6)]
        );
    }
}
