//! The last round at the first table, to compare what was found.

use super::super::rotation::{Plan, Problem, Row};
use super::call::Call;

/// The first table of each person in these rows, where it is still open.
pub fn homes(call: &Call, rows: &[Row]) -> Vec<Option<usize>> {
    let is_open = |table: &usize| call.tables.get(*table).is_some_and(super::Spot::is_open);
    let first = |person: usize| rows.iter().find_map(|row| row.get(person).copied().flatten());
    (0..call.people.len())
        .map(|person| first(person).filter(is_open))
        .collect()
}

/// Adds a round in which everybody goes home; who finds no chair there, or has no home, sits where fewest do, with the
/// people they came with.
pub fn come_home(call: &Call, problem: &Problem, plan: &mut Plan) {
    let mut row = homes(call, &plan.rounds);
    for (seat, host) in row.iter_mut().zip(&problem.hosts) {
        *seat = host.or(*seat);
    }
    let company = |person: usize| {
        let mut members = vec![person];
        let mut next = 0;
        while let Some(member) = members.get(next).copied() {
            next += 1;
            for (one, other) in &problem.together {
                for (here, there) in [(one, other), (other, one)] {
                    if *here == member && !members.contains(there) {
                        members.push(*there);
                    }
                }
            }
        }
        members
    };
    let mut sizes = vec![0; call.tables.len()];
    let mut is_seated = vec![false; row.len()];
    let mut order: Vec<usize> = (0..row.len()).collect();
    order.sort_by_key(|person| {
        (
            problem.hosts.get(*person).copied().flatten().is_none(),
            row.get(*person).copied().flatten().is_none(),
        )
    });
    for person in order {
        if is_seated.get(person) == Some(&true) {
            continue;
        }
        let members = company(person);
        let fixed = members
            .iter()
            .find_map(|member| problem.hosts.get(*member).copied().flatten());
        let home = row.get(person).copied().flatten();
        let room = |table: usize| {
            let most = call
                .tables
                .get(table)
                .and_then(|spot| spot.least_and_most)
                .map_or(0, |(_, most)| most);
            most.saturating_sub(sizes.get(table).copied().unwrap_or(0))
        };
        let fits = |table: &usize| room(*table) >= members.len();
        let elsewhere = || {
            (0..call.tables.len())
                .filter(fits)
                .min_by_key(|table| sizes.get(*table).copied())
        };
        let roomiest = || (0..call.tables.len()).max_by_key(|table| room(*table));
        let table = fixed
            .or_else(|| home.filter(fits))
            .or_else(elsewhere)
            .or_else(roomiest);
        if let Some(size) = table.and_then(|table| sizes.get_mut(table)) {
            *size += members.len();
        }
        for member in members {
            if let (Some(seat), Some(is_seated)) = (row.get_mut(member), is_seated.get_mut(member)) {
                *seat = table;
                *is_seated = true;
            }
        }
    }
    plan.rounds.push(row);
}
