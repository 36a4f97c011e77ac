//! How much somebody who is back at tables they know revisits.

use super::bound::wide;
use super::joint::signed;
use super::setting::Setting;

/// More rounds than anybody holds in a day; for them the simplest toll has to do.
const MOST_ROUNDS: usize = 16;

/// Whoever sits at one table in two rounds, counted over all pairs of rounds, revisits at least `back` / `parts` for
/// each of them, and what they pay on entering besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Toll {
    pub(super) back: u64,
    /// Never 0.
    pub(super) parts: u64,
}

/// How one person goes round: pairs of rounds at one table, and revisits.
type Way = (u64, u64);

/// The tolls that are worth trying: the edges below all ways to go round.
pub(super) fn tolls(setting: &Setting) -> Vec<Toll> {
    // Nobody visits a table more often than there are rounds: v-1 >= 2/R C(v,2).
    let plain = Toll {
        back: 2,
        parts: wide(setting.n_rounds).max(1),
    };
    let mut tolls = vec![plain];
    if setting.n_rounds > MOST_ROUNDS {
        return tolls;
    }
    let ways = ways(setting.n_rounds, setting.n_tables);
    for one in &ways {
        for other in ways.iter().filter(|other| other.0 > one.0 && other.1 > one.1) {
            let toll = Toll {
                back: other.1 - one.1,
                parts: other.0 - one.0,
            };
            let is_below = ways.iter().all(|way| toll.beyond(*way) >= toll.beyond(*one));
            if is_below && !tolls.contains(&toll) {
                tolls.push(toll);
            }
        }
    }
    tolls
}

impl Toll {
    /// What all who travel revisit at least, besides paying for each time they are back; in parts, and may be below 0.
    pub(super) fn entry(self, setting: &Setting) -> i64 {
        let n_rounds = |person: usize| {
            (0..setting.n_rounds)
                .filter(|round| setting.is_here(*round, person))
                .count()
        };
        let mut entries = vec![None; setting.n_rounds + 1];
        let travels = (0..setting.n_people).filter(|person| setting.hosts[*person].is_none());
        travels
            .map(|person| {
                let n_rounds = n_rounds(person);
                *entries[n_rounds].get_or_insert_with(|| self.entry_of(n_rounds, setting.n_tables))
            })
            .sum()
    }

    fn entry_of(self, n_rounds: usize, n_tables: usize) -> i64 {
        if n_rounds > MOST_ROUNDS {
            return 0;
        }
        let ways = ways(n_rounds, n_tables);
        ways.into_iter().map(|way| self.beyond(way)).min().unwrap_or(0)
    }

    fn beyond(self, (back, revisits): Way) -> i64 {
        signed(self.parts * revisits) - signed(self.back * back)
    }
}

/// All the ways to spend so many rounds at so many tables.
fn ways(n_rounds: usize, n_tables: usize) -> Vec<Way> {
    let mut ways = Vec::new();
    spend(n_rounds, n_rounds, n_tables, (0, 0), &mut ways);
    ways.sort_unstable();
    ways.dedup();
    ways
}

/// Spends the rounds left at the tables left, never more at one than at the one before.
fn spend(left: usize, most: usize, n_tables: usize, (back, revisits): Way, ways: &mut Vec<Way>) {
    if left == 0 {
        ways.push((back, revisits));
        return;
    }
    if n_tables == 0 {
        return;
    }
    for visits in 1..=left.min(most) {
        let way = (
            back + wide(visits * (visits - 1) / 2),
            revisits + wide(visits - 1),
        );
        spend(left - visits, visits, n_tables - 1, way, ways);
    }
}
