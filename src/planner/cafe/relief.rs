//! What has to give way where the rules of a café contradict each other.

use super::super::rotation::{Contradiction, Lock, Problem, Solver, TableSize};

/// A wish that could not be kept; people and tables by their number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relief {
    /// Two who should be apart are not kept so.
    Apart(usize, usize),
    /// Two who should be together are not kept so.
    Together(usize, usize),
    /// Somebody who should stay at a table, always or in one round, travels.
    Stays(usize),
}

/// Every wish can be dropped once, and the sizes be loosened once.
fn most_tries(problem: &Problem) -> usize {
    problem.apart.len() + problem.together.len() + problem.locks.len() + problem.people + 4
}

/// Begins to solve a problem, dropping as few wishes as it can where they contradict each other. None where there are
/// not enough chairs.
///
/// `limits` are the fewest and most people each open table takes; `is_host` tells who may never leave a table.
pub fn relieved(
    mut problem: Problem,
    limits: &[Option<(usize, usize)>],
    is_host: impl Fn(usize) -> bool,
    seed: u64,
) -> Option<(Problem, Solver, Vec<Relief>)> {
    let mut reliefs = Vec::new();
    for _ in 0..most_tries(&problem) {
        let contradiction = match Solver::new(&problem, seed) {
            Ok(solver) => return Some((problem, solver, reliefs)),
            Err(contradiction) => contradiction,
        };
        if !relieve(&mut problem, &contradiction, limits, &is_host, &mut reliefs) {
            return None;
        }
    }
    None
}

/// Drops something; false where nothing helps.
fn relieve(
    problem: &mut Problem,
    contradiction: &Contradiction,
    limits: &[Option<(usize, usize)>],
    is_host: &impl Fn(usize) -> bool,
    reliefs: &mut Vec<Relief>,
) -> bool {
    match contradiction {
        Contradiction::Malformed { .. } => false,
        Contradiction::TooManyPeople { .. } | Contradiction::TooFewPeople { .. } => loosen(problem, limits),
        Contradiction::ApartAndTogether { one, other, .. } => drop_apart(problem, &[*one, *other], reliefs),
        Contradiction::TooManyApart { members, .. } => drop_apart(problem, members, reliefs),
        Contradiction::HostsApart { round, table } => {
            let there = at_table(problem, *round, *table);
            drop_apart(problem, &there, reliefs)
        }
        Contradiction::HostsTogether { one, other, .. } => {
            drop_stay(problem, &[*one, *other], is_host, reliefs)
                || drop_together(problem, &[*one, *other], reliefs)
        }
        Contradiction::CompanyTooLarge { members, .. } => {
            loosen(problem, limits) || drop_together(problem, members, reliefs)
        }
        Contradiction::HostsTooMany { round, table, .. } => {
            let there = at_table(problem, *round, *table);
            loosen(problem, limits)
                || drop_stay(problem, &there, is_host, reliefs)
                || drop_together(problem, &there, reliefs)
        }
        Contradiction::NoSeating { .. } => {
            let everybody: Vec<usize> = (0..problem.people).collect();
            loosen(problem, limits)
                || drop_apart(problem, &everybody, reliefs)
                || drop_stay(problem, &everybody, is_host, reliefs)
                || drop_together(problem, &everybody, reliefs)
        }
    }
}

/// Lets every open table take what it can; false where it already does.
fn loosen(problem: &mut Problem, limits: &[Option<(usize, usize)>]) -> bool {
    let loose = limits.iter().map(|limits| match limits {
        Some((_, most)) => TableSize { min: 0, max: *most },
        None => TableSize::default(),
    });
    let loose: Vec<TableSize> = loose.collect();
    let is_looser = problem.tables != loose;
    problem.tables = loose;
    is_looser
}

/// Those who stay at a table, and those bound to them.
fn at_table(problem: &Problem, round: usize, table: usize) -> Vec<usize> {
    let hosts = problem.hosts.iter().enumerate();
    let locks = problem.locks.iter();
    let mut there: Vec<usize> = hosts
        .filter(|(_, host)| **host == Some(table))
        .map(|(person, _)| person)
        .chain(
            locks
                .filter(|lock| (lock.round, lock.table) == (round, table))
                .map(|lock| lock.person),
        )
        .collect();
    let mut next = 0;
    while let Some(person) = there.get(next).copied() {
        next += 1;
        for (one, other) in &problem.together {
            for (here, with) in [(one, other), (other, one)] {
                if *here == person && !there.contains(with) {
                    there.push(*with);
                }
            }
        }
    }
    there
}

/// Drops the last pair of two of these people; false where there is none.
fn drop_apart(problem: &mut Problem, people: &[usize], reliefs: &mut Vec<Relief>) -> bool {
    let pair = take_last(&mut problem.apart, |(one, other)| {
        people.contains(one) && people.contains(other)
    });
    reliefs.extend(pair.map(|(one, other)| Relief::Apart(one, other)));
    pair.is_some()
}

/// Drops the last pair with one of these people; false where there is none.
fn drop_together(problem: &mut Problem, people: &[usize], reliefs: &mut Vec<Relief>) -> bool {
    let pair = take_last(&mut problem.together, |(one, other)| {
        people.contains(one) || people.contains(other)
    });
    reliefs.extend(pair.map(|(one, other)| Relief::Together(one, other)));
    pair.is_some()
}

fn take_last(
    pairs: &mut Vec<(usize, usize)>,
    is_meant: impl Fn(&(usize, usize)) -> bool,
) -> Option<(usize, usize)> {
    let last = pairs.iter().rposition(is_meant)?;
    Some(pairs.remove(last))
}

/// Frees the last seat of these people kept in one round, else lets the last of them who stays at a table, and does not
/// host it, travel; false where there is none.
fn drop_stay(
    problem: &mut Problem,
    people: &[usize],
    is_host: &impl Fn(usize) -> bool,
    reliefs: &mut Vec<Relief>,
) -> bool {
    let is_meant = |lock: &Lock| people.contains(&lock.person) && !is_host(lock.person);
    if let Some(last) = problem.locks.iter().rposition(is_meant) {
        let lock = problem.locks.remove(last);
        reliefs.push(Relief::Stays(lock.person));
        return true;
    }
    for person in people.iter().rev() {
        if let Some(seat) = problem
            .hosts
            .get_mut(*person)
            .filter(|seat| seat.is_some() && !is_host(*person))
        {
            *seat = None;
            reliefs.push(Relief::Stays(*person));
            return true;
        }
    }
    false
}
