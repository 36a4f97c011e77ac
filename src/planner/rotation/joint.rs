//! Bounds between every two rounds: who shares a table in one comes from few tables of the other.

use super::bound::{Evenness, sizes, wide};
use super::problem::Problem;
use super::setting::Setting;
use super::spread::{even, pairs_of};
use super::toll::{Toll, tolls};

/// Pairs who must sit together in both of two rounds, summed over every two rounds with a coming one.
pub(super) fn between_rounds(setting: &Setting, held: &[Vec<Option<usize>>]) -> u64 {
    let mut pairs = 0;
    for coming in setting.future() {
        for earlier in 0..coming {
            pairs += match held.get(earlier) {
                Some(row) => since_held(setting, row, coming),
                None => between(setting, earlier, coming),
            };
        }
    }
    pairs
}

/// The people of each past table are spread over all the tables.
fn since_held(setting: &Setting, row: &[Option<usize>], coming: usize) -> u64 {
    let tables = groups(setting, row, |person| setting.is_here(coming, person));
    let n_tables = wide(setting.n_tables);
    let spread: u64 = tables
        .iter()
        .map(|people| even(wide(people.len()), n_tables))
        .sum();
    spread.saturating_sub(tables.iter().map(|people| bound_pairs(setting, people)).sum())
}

fn between(setting: &Setting, one: usize, other: usize) -> u64 {
    let both: Vec<usize> = setting
        .present(one)
        .filter(|person| setting.is_here(other, *person))
        .collect();
    let n_tables = wide(setting.n_tables);
    // Those of one round only take seats where they help most: at the fullest tables.
    let side = |round: usize| {
        let mut sizes = sizes(setting, round, Evenness::Most);
        for _ in both.len()..setting.n_present(round) {
            if let Some(fullest) = sizes.iter_mut().max() {
                *fullest = fullest.saturating_sub(1);
            }
        }
        sizes.iter().map(|size| even(wide(*size), n_tables)).sum::<u64>()
    };
    side(one)
        .max(side(other))
        .saturating_sub(bound_pairs(setting, &both))
}

/// What a repeat and a revisit cost to a bound, in any unit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Price {
    pub(super) repeat: u64,
    pub(super) revisit: u64,
}

/// Repeats and revisits together, at that price.
///
/// Of the s visitors of a table, d sat at the same one in the other round and the rest come from the others: C(d,2) and
/// an even spread of s-d meet again. Each of the d is back, and who is back often revisits: every `Toll` says how often
/// at least. A host pays nothing, and meets the d again. The dearest toll bounds best.
pub(super) fn joint(problem: &Problem, setting: &Setting, price: Price) -> u64 {
    let tolls = tolls(setting);
    let with = |toll| Joint::new(setting, price, toll).total(problem);
    tolls.into_iter().map(with).max().unwrap_or(0)
}

/// Whether a host sits at a table in both rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Free,
    Hosted,
}

struct Joint<'a> {
    setting: &'a Setting,
    toll: Toll,
    price: Price,
    /// One repeat, and one person seated twice at one table in two rounds, in parts of the toll.
    repeat: u64,
    back: u64,
    /// What so many visitors cost at a table, by its kind.
    free: Vec<u64>,
    hosted: Vec<u64>,
}

impl<'a> Joint<'a> {
    fn new(setting: &'a Setting, price: Price, toll: Toll) -> Self {
        let mut joint = Self {
            setting,
            toll,
            price,
            repeat: price.repeat * toll.parts,
            back: price.revisit * toll.back,
            free: Vec::new(),
            hosted: Vec::new(),
        };
        let visitors = || 0..=wide(setting.n_people);
        joint.free = visitors().map(|visitors| joint.visit(visitors, 0)).collect();
        joint.hosted = visitors().map(|visitors| joint.visit(visitors, 1)).collect();
        joint
    }

    fn total(&self, problem: &Problem) -> u64 {
        let is_full = problem.absent.iter().all(Vec::is_empty);
        let mut of_full = None;
        let mut total = signed(self.price.revisit) * self.toll.entry(self.setting);
        for coming in 0..self.setting.n_rounds {
            for earlier in 0..coming {
                total += match (problem.held.get(earlier), problem.held.get(coming)) {
                    (Some(one), Some(other)) => self.both_held(one, other),
                    (Some(row), None) => self.since_held(row, coming),
                    (None, Some(_)) => 0,
                    (None, None) if is_full => {
                        *of_full.get_or_insert_with(|| self.both_coming(earlier, coming))
                    }
                    (None, None) => self.both_coming(earlier, coming),
                };
            }
        }
        u64::try_from(total).unwrap_or(0).div_ceil(self.toll.parts)
    }

    fn visit(&self, visitors: u64, host: u64) -> u64 {
        let others = wide(self.setting.n_tables).saturating_sub(1);
        let same = |back: u64| {
            self.repeat * (pairs_of(back + host) + even(visitors - back, others)) + self.back * back
        };
        if visitors == 0 {
            0
        } else if others == 0 {
            self.repeat * pairs_of(visitors + host) + self.back * visitors
        } else {
            (0..=visitors).map(same).min().unwrap_or(0)
        }
    }

    fn cost(&self, visitors: usize, kind: Kind) -> u64 {
        match kind {
            Kind::Free => self.free[visitors],
            Kind::Hosted => self.hosted[visitors],
        }
    }

    fn both_held(&self, one: &[Option<usize>], other: &[Option<usize>]) -> i64 {
        let mut total = 0;
        let mut seats: Vec<(usize, usize, usize)> = Vec::new();
        for person in 0..self.setting.n_people {
            if let (Some(here), Some(there)) = (one[person], other[person]) {
                seats.push((there, here, person));
                let is_back = here == there && self.setting.hosts[person].is_none();
                total += if is_back { self.back } else { 0 };
            }
        }
        seats.sort_unstable();
        for met in seats.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let people: Vec<usize> = met.iter().map(|(_, _, person)| *person).collect();
            total += self.repeat * (pairs_of(wide(people.len())) - bound_pairs(self.setting, &people));
        }
        signed(total)
    }

    fn since_held(&self, row: &[Option<usize>], coming: usize) -> i64 {
        let travels =
            |person: usize| self.setting.hosts[person].is_none() && self.setting.is_here(coming, person);
        let tables = groups(self.setting, row, travels);
        let cost: u64 = tables
            .iter()
            .map(|people| self.cost(people.len(), Kind::Free))
            .sum();
        let bound: u64 = tables
            .iter()
            .map(|people| bound_pairs(self.setting, people))
            .sum();
        signed(cost) - signed(self.repeat * bound)
    }

    fn both_coming(&self, one: usize, other: usize) -> i64 {
        signed(self.side(one, other).max(self.side(other, one)))
    }

    /// The cheapest way to seat in `round` those who are in the other round too.
    fn side(&self, round: usize, other: usize) -> u64 {
        let setting = self.setting;
        let is_both = |person: &usize| setting.is_here(other, *person);
        let both: Vec<usize> = setting.present(round).filter(is_both).collect();
        let n_only = setting.n_present(round) - both.len();
        let mut hosts = vec![0; setting.n_tables];
        let mut kinds = vec![Kind::Free; setting.n_tables];
        for person in setting.present(round) {
            if let Some(table) = setting.hosts[person] {
                hosts[table] += 1;
                if is_both(&person) {
                    kinds[table] = Kind::Hosted;
                }
            }
        }
        let n_visitors = both
            .iter()
            .filter(|person| setting.hosts[**person].is_none())
            .count();
        let least = |table: usize| setting.least[table].saturating_sub(hosts[table] + n_only);
        let mut seats: Vec<usize> = (0..setting.n_tables).map(least).collect();
        let Some(left) = n_visitors.checked_sub(seats.iter().sum()) else {
            return 0;
        };
        for _ in 0..left {
            let has_room = |table: &usize| seats[*table] < setting.most[*table].saturating_sub(hosts[*table]);
            let rise = |table: &usize| {
                let (now, kind) = (seats[*table], kinds[*table]);
                signed(self.cost(now + 1, kind)) - signed(self.cost(now, kind))
            };
            let Some(table) = (0..setting.n_tables).filter(has_room).min_by_key(rise) else {
                return 0;
            };
            seats[table] += 1;
        }
        let all = seats.iter().zip(kinds);
        let cost: u64 = all.map(|(visitors, kind)| self.cost(*visitors, kind)).sum();
        cost.saturating_sub(self.repeat * bound_pairs(setting, &both))
    }
}

/// The people of each table of a row who count.
fn groups(setting: &Setting, row: &[Option<usize>], counts: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
    let mut groups = vec![Vec::new(); setting.n_tables];
    for (person, table) in row.iter().enumerate() {
        if let Some(table) = table
            && counts(person)
        {
            groups[*table].push(person);
        }
    }
    groups
}

/// How many pairs among `people`, ascending, are bound together.
fn bound_pairs(setting: &Setting, people: &[usize]) -> u64 {
    let later = |person: &usize| {
        let companions = setting.together[*person].iter();
        companions
            .filter(|other| *other > person && people.binary_search(other).is_ok())
            .count()
    };
    wide(people.iter().map(later).sum())
}

pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
