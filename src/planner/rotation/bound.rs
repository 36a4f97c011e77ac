//! What no plan can do better: bounds, each with its reason.

use super::check::Contradiction;
use super::golfers;
use super::joint::{Price, joint};
use super::likeness::all_likeness;
use super::plan::Row;
use super::problem::Problem;
use super::reach::{Past, Reach};
use super::setting::Setting;
use super::spread::{even, pairs_of};

/// Limits that no valid plan passes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bound {
    /// The most pairs that can meet.
    pub met_ub: u64,
    pub repeats_lb: u64,
    pub repeat_cost_lb: u64,
    pub revisits_lb: u64,
    /// For each attribute.
    pub same_group_lb: Vec<u64>,
    pub cost_lb: u64,
}

/// Bounds a problem, or tells why it has no plan.
pub fn bound(problem: &Problem) -> Result<Bound, Contradiction> {
    problem.check()?;
    Ok(bound_checked(problem))
}

pub(super) fn bound_checked(problem: &Problem) -> Bound {
    let setting = Setting::new(problem);
    let past = Past::new(problem, &setting);
    let reach = Reach::new(&setting, &past);
    let repeat_cost_lb = repeat_cost(&setting, &problem.held, &past, &reach);
    let mut bound = Bound {
        met_ub: met(&setting, &past, &reach, repeat_cost_lb),
        repeat_cost_lb,
        revisits_lb: revisits(problem, &setting),
        same_group_lb: same_group_lb(problem),
        ..Bound::default()
    };
    bound.repeats_lb = reach.least_meetings(&past).saturating_sub(bound.met_ub);
    bound.cost_lb = cost(problem, &setting, &bound);
    bound
}

/// A revisit is paid for once: so many thirds of it to the repeats, and the rest to the pairs alike that it may spare.
fn cost(problem: &Problem, setting: &Setting, bound: &Bound) -> u64 {
    const ALL: u64 = 3;
    let (repeat, revisit) = (
        u64::from(problem.weights.repeat),
        u64::from(problem.weights.revisit),
    );
    let shared = |to_repeats: u64| {
        let price = Price {
            repeat: ALL * repeat,
            revisit: to_repeats * revisit,
        };
        let apart = price.repeat * bound.repeat_cost_lb + price.revisit * bound.revisits_lb;
        let alike = all_likeness(problem, setting, ALL, (ALL - to_repeats) * revisit);
        apart.max(joint(problem, setting, price)) + alike
    };
    let dearest = (0..=ALL).map(shared).max().unwrap_or(0);
    dearest.div_ceil(ALL)
}

fn met(setting: &Setting, past: &Past, reach: &Reach, repeat_cost_lb: u64) -> u64 {
    let each = reach.new_partners.iter().zip(&reach.most_beside);
    let by_person: u64 = each.map(|(partners, beside)| partners.min(beside)).sum();
    let forced = reach.least_beside.iter().zip(&reach.new_partners);
    let waste: u64 = forced
        .map(|(beside, partners)| beside.saturating_sub(*partners))
        .sum();
    // Nobody meets more often than there are rounds: C(m,2) <= R/2 (m-1).
    let repeats = (2 * repeat_cost_lb).div_ceil(wide(setting.n_rounds).max(1));
    [
        past.met + reach.new_pairs,
        past.met + reach.most_slots,
        past.met + by_person / 2,
        past.met + (2 * reach.most_slots).saturating_sub(waste) / 2,
        reach.most_meetings(past).saturating_sub(repeats),
    ]
    .into_iter()
    .min()
    .unwrap_or(0)
}

fn repeat_cost(setting: &Setting, held: &[Row], past: &Past, reach: &Reach) -> u64 {
    let over_pairs = if reach.pairs == 0 {
        0
    } else {
        even(reach.least_meetings(past), reach.pairs)
    };
    let person = |person: usize| {
        let beside = reach.least_beside[person] + past.meetings[person];
        even(beside, reach.partners[person].max(1))
    };
    let over_people = (0..setting.n_people).map(person).sum::<u64>().div_ceil(2);
    let over_rounds = past.repeat_cost + super::joint::between_rounds(setting, held);
    let known = golfers::repeat_cost(setting);
    over_pairs
        .max(over_people)
        .max(over_rounds)
        .max(past.repeat_cost)
        .max(known)
}

fn revisits(problem: &Problem, setting: &Setting) -> u64 {
    let of = |person: usize| {
        let n_rounds = (0..setting.n_rounds)
            .filter(|round| setting.is_here(*round, person))
            .count();
        let been: Vec<usize> = problem.held.iter().filter_map(|row| row[person]).collect();
        let mut visited = been.clone();
        visited.sort_unstable();
        visited.dedup();
        wide(
            n_rounds
                .saturating_sub(setting.n_tables)
                .max(been.len() - visited.len()),
        )
    };
    let travels = |person: &usize| setting.hosts[*person].is_none();
    (0..setting.n_people).filter(travels).map(of).sum()
}

/// For each attribute, the pairs alike that no plan keeps apart: values over tables, or tables over values.
pub(super) fn same_group_lb(problem: &Problem) -> Vec<u64> {
    let setting = Setting::new(problem);
    let of = |values: &[u16]| {
        let held = problem.held.iter().map(|row| alike(values, row));
        held.sum::<u64>() + even_rounds(&setting, values)
    };
    let attributes = problem.attributes.iter();
    attributes.map(|attribute| of(&attribute.values)).collect()
}

/// Pairs alike in the rounds to come when each of them is as even as can be.
pub(super) fn even_rounds(setting: &Setting, values: &[u16]) -> u64 {
    let coming = setting.future().map(|round| {
        let present: Vec<u16> = setting.present(round).map(|person| values[person]).collect();
        let n_each = counts(present);
        let n_values = wide(n_each.len());
        let by_value: u64 = n_each
            .iter()
            .map(|count| even(*count, wide(setting.n_tables)))
            .sum();
        let sizes = sizes(setting, round, Evenness::Most);
        let by_table: u64 = sizes.iter().map(|size| even(wide(*size), n_values)).sum();
        by_value.max(by_table)
    });
    coming.sum()
}

fn alike(values: &[u16], row: &[Option<usize>]) -> u64 {
    let seated = row.iter().zip(values);
    let seated = seated.filter_map(|(table, value)| Some(((*table)?, *value)));
    counts(seated.collect()).into_iter().map(pairs_of).sum()
}

/// How often each thing is there.
fn counts<T: Ord>(mut things: Vec<T>) -> Vec<u64> {
    things.sort_unstable();
    let runs = things.chunk_by(|one, other| one == other);
    runs.map(|run| wide(run.len())).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Evenness {
    Most,
    Least,
}

/// Table sizes of a round within the limits, as equal or as unequal as they may be; their order does not count.
pub(super) fn sizes(setting: &Setting, round: usize, evenness: Evenness) -> Vec<usize> {
    let mut sizes = setting.least.clone();
    let left = setting.n_present(round).saturating_sub(sizes.iter().sum());
    for _ in 0..left {
        let free = (0..setting.n_tables).filter(|table| sizes[*table] < setting.most[*table]);
        // Of equal tables the first, whichever way is looked.
        let next = match evenness {
            Evenness::Most => free.min_by_key(|table| (sizes[*table], *table)),
            Evenness::Least => free.max_by_key(|table| (sizes[*table], setting.n_tables - table)),
        };
        if let Some(table) = next {
            sizes[table] += 1;
        }
    }
    sizes
}

pub(super) fn slots(sizes: &[usize]) -> u64 {
    sizes.iter().map(|size| pairs_of(wide(*size))).sum()
}

pub(super) fn wide(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
