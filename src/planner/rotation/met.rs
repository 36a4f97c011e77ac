//! Who has met whom and been where so far.

use super::plan::Row;
use super::problem::Problem;

/// Counted round after round, as they are seated.
#[derive(Debug, Clone)]
pub(super) struct Met {
    n_people: usize,
    n_tables: usize,
    times: Vec<u16>,
    been: Vec<u16>,
    repeat: u32,
    revisit: u32,
}

impl Met {
    pub(super) fn new(problem: &Problem) -> Self {
        let mut met = Self {
            n_people: problem.people,
            n_tables: problem.tables.len(),
            times: vec![0; problem.people * problem.people],
            been: vec![0; problem.people * problem.tables.len()],
            repeat: problem.weights.repeat.max(1),
            revisit: problem.weights.revisit,
        };
        for row in &problem.held {
            met.remember(row);
        }
        met
    }

    pub(super) fn remember(&mut self, row: &Row) {
        let mut sitting = vec![Vec::new(); self.n_tables];
        for (person, table) in row.iter().enumerate() {
            if let Some(table) = table {
                self.been[person * self.n_tables + table] += 1;
                sitting[*table].push(person);
            }
        }
        for people in sitting {
            for one in &people {
                for other in &people {
                    self.times[one * self.n_people + other] += 1;
                }
            }
        }
    }

    /// What it costs that somebody sits with those of a table: once more together, once more there.
    pub(super) fn tired(&self, person: usize, table: usize, sitting: &[usize]) -> u32 {
        let times = |other: &usize| u32::from(self.times[person * self.n_people + other]);
        let been = u32::from(self.been[person * self.n_tables + table]);
        self.repeat * sitting.iter().map(times).sum::<u32>() + self.revisit * been
    }
}
