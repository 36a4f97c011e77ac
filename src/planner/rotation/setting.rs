//! A checked problem, laid out for reading fast: who is here when, who goes with whom.

use std::ops::Range;

use super::problem::Problem;

#[derive(Debug, Clone)]
pub(super) struct Setting {
    pub(super) n_people: usize,
    pub(super) n_rounds: usize,
    pub(super) n_tables: usize,
    /// How many rounds have been held.
    pub(super) n_held: usize,
    pub(super) least: Vec<usize>,
    pub(super) most: Vec<usize>,
    pub(super) hosts: Vec<Option<usize>>,
    /// For each person, ascending and each once.
    pub(super) apart: Vec<Vec<usize>>,
    pub(super) together: Vec<Vec<usize>>,
    /// Rounds × people.
    here: Vec<bool>,
    /// Rounds × people: the table somebody is kept at in that round, as a host or by a lock.
    kept: Vec<Option<usize>>,
}

/// People who move as one in a round, most of them alone; at the table of a host among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Company {
    pub(super) members: Vec<usize>,
    pub(super) table: Option<usize>,
}

impl Setting {
    pub(super) fn new(problem: &Problem) -> Self {
        let mut here = vec![true; problem.people * problem.rounds];
        for (person, rounds) in problem.absent.iter().enumerate() {
            for round in rounds {
                here[round * problem.people + person] = false;
            }
        }
        let mut kept = problem.hosts.repeat(problem.rounds);
        for lock in &problem.locks {
            let place = &mut kept[lock.round * problem.people + lock.person];
            *place = place.or(Some(lock.table));
        }
        Self {
            kept,
            n_people: problem.people,
            n_rounds: problem.rounds,
            n_tables: problem.tables.len(),
            n_held: problem.held.len(),
            least: problem.tables.iter().map(|table| table.min).collect(),
            most: problem.tables.iter().map(|table| table.max).collect(),
            hosts: problem.hosts.clone(),
            apart: neighbours(problem.people, &problem.apart),
            together: neighbours(problem.people, &problem.together),
            here,
        }
    }

    pub(super) fn future(&self) -> Range<usize> {
        self.n_held..self.n_rounds
    }

    pub(super) fn is_here(&self, round: usize, person: usize) -> bool {
        self.here[round * self.n_people + person]
    }

    /// The table that somebody does not leave in a round.
    pub(super) fn kept_at(&self, round: usize, person: usize) -> Option<usize> {
        self.kept[round * self.n_people + person]
    }

    /// True when somebody goes where the plan wants, in every round.
    pub(super) fn is_free(&self, person: usize) -> bool {
        self.future().all(|round| self.kept_at(round, person).is_none())
    }

    pub(super) fn present(&self, round: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.n_people).filter(move |person| self.is_here(round, *person))
    }

    pub(super) fn n_present(&self, round: usize) -> usize {
        self.present(round).count()
    }

    pub(super) fn is_apart(&self, one: usize, other: usize) -> bool {
        self.apart[one].binary_search(&other).is_ok()
    }

    pub(super) fn is_together(&self, one: usize, other: usize) -> bool {
        self.together[one].binary_search(&other).is_ok()
    }

    /// Everybody present in a round by company, in the order of the lowest member.
    pub(super) fn companies(&self, round: usize) -> Vec<Company> {
        let mut is_taken = vec![false; self.n_people];
        let mut companies = Vec::new();
        for person in self.present(round) {
            if is_taken[person] {
                continue;
            }
            is_taken[person] = true;
            let mut members = vec![person];
            let mut position = 0;
            while let Some(member) = members.get(position).copied() {
                for other in self.together[member].iter().copied() {
                    if self.is_here(round, other) && !is_taken[other] {
                        is_taken[other] = true;
                        members.push(other);
                    }
                }
                position += 1;
            }
            members.sort_unstable();
            companies.push(Company {
                table: members.iter().find_map(|member| self.kept_at(round, *member)),
                members,
            });
        }
        companies
    }
}

fn neighbours(n_people: usize, pairs: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let mut neighbours = vec![Vec::new(); n_people];
    for (one, other) in pairs {
        neighbours[*one].push(*other);
        neighbours[*other].push(*one);
    }
    for list in &mut neighbours {
        list.sort_unstable();
        list.dedup();
    }
    neighbours
}
