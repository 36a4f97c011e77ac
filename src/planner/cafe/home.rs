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

/// Adds a round in which everybody goes home, with the people they came with. Who finds no chair there, or has no home,
/// sits where fewest do.
pub fn come_home(call: &Call, problem: &Problem, plan: &mut Plan) {
    let homes = homes(call, &plan.rounds);
    let mut round = Homecoming {
        call,
        problem,
        sitting: vec![Vec::new(); call.tables.len()],
    };
    let mut companies: Vec<Vec<usize>> = Vec::new();
    for person in 0..problem.people {
        if !companies.iter().any(|company| company.contains(&person)) {
            companies.push(round.company(person));
        }
    }
    let home = |company: &Vec<usize>| {
        company
            .iter()
            .find_map(|person| homes.get(*person).copied().flatten())
    };
    companies.sort_by_key(|company| (round.kept_at(company).is_none(), home(company).is_none()));
    for company in companies {
        let home = home(&company);
        round.seat(company, home);
    }
    let mut row = vec![None; problem.people];
    for (table, people) in round.sitting.iter().enumerate() {
        for person in people {
            if let Some(seat) = row.get_mut(*person) {
                *seat = Some(table);
            }
        }
    }
    plan.rounds.push(row);
}

/// The last round, company by company.
struct Homecoming<'a> {
    call: &'a Call,
    problem: &'a Problem,
    sitting: Vec<Vec<usize>>,
}

impl Homecoming<'_> {
    /// Somebody and everybody bound to them, directly or through others.
    fn company(&self, person: usize) -> Vec<usize> {
        let mut members = vec![person];
        let mut next = 0;
        while let Some(member) = members.get(next).copied() {
            next += 1;
            for (one, other) in &self.problem.together {
                for (here, there) in [(one, other), (other, one)] {
                    if *here == member && !members.contains(there) {
                        members.push(*there);
                    }
                }
            }
        }
        members
    }

    /// The table that one of them never leaves.
    fn kept_at(&self, company: &[usize]) -> Option<usize> {
        let hosts = &self.problem.hosts;
        company
            .iter()
            .find_map(|person| hosts.get(*person).copied().flatten())
    }

    fn n_seated(&self, table: usize) -> usize {
        self.sitting.get(table).map_or(0, Vec::len)
    }

    fn room(&self, table: usize) -> usize {
        let limits = self.call.tables.get(table).and_then(|spot| spot.least_and_most);
        limits
            .map_or(0, |(_, most)| most)
            .saturating_sub(self.n_seated(table))
    }

    /// There are chairs enough, and nobody from whom one of them is to be apart.
    fn takes(&self, table: usize, company: &[usize]) -> bool {
        let there = self.sitting.get(table).map_or(&[][..], Vec::as_slice);
        let is_apart = |(one, other): &(usize, usize)| {
            (company.contains(one) && there.contains(other))
                || (company.contains(other) && there.contains(one))
        };
        self.room(table) >= company.len() && !self.problem.apart.iter().any(is_apart)
    }

    fn seat(&mut self, company: Vec<usize>, home: Option<usize>) {
        let tables = 0..self.call.tables.len();
        let takes = |table: &usize| self.takes(*table, &company);
        let elsewhere = tables
            .clone()
            .filter(takes)
            .min_by_key(|table| self.n_seated(*table));
        let roomiest = tables.max_by_key(|table| self.room(*table));
        let table = self
            .kept_at(&company)
            .or(home.filter(takes))
            .or(elsewhere)
            .or(roomiest);
        if let Some(people) = table.and_then(|table| self.sitting.get_mut(table)) {
            people.extend(company);
        }
    }
}
