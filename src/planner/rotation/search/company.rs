//! A company goes to another table: people bound together, who move as one.

use super::{Search, narrow};

impl Search {
    /// Brings a company to another table: each member for one who sits there alone, or to a free chair.
    pub(super) fn move_company(&mut self) {
        let (round, members) = self.movers.companies[self.dice.below(self.movers.companies.len())].clone();
        let round = usize::from(round);
        let table = narrow(self.dice.below(self.state.room.n_tables));
        let Some(from) = members.first().map(|member| self.state.table(round, *member)) else {
            return;
        };
        if from == table {
            return;
        }
        let threshold = i64::from(self.heat.threshold(self.dice.roll()));
        let before = self.state.cost;
        let mut others = self.partners(round, table, members.len());
        let mut steps: Vec<(u16, Option<u16>)> = Vec::new();
        for member in &members {
            let other = others.pop();
            match other {
                Some(other) => self.swap(round, *member, other),
                None if self.state.may_shift(round, from, table) => self.shift(round, *member, table),
                None => break,
            }
            steps.push((*member, other));
        }
        let is_whole = steps.len() == members.len();
        if is_whole && self.state.cost - before <= threshold {
            return;
        }
        for (member, other) in steps.into_iter().rev() {
            match other {
                Some(other) => self.swap(round, member, other),
                None => self.shift(round, member, from),
            }
        }
    }

    /// Those of a table whom so many can change with: a company as large, or people who sit there alone.
    fn partners(&mut self, round: usize, table: u16, n_members: usize) -> Vec<u16> {
        let is_there = |person: &u16| self.state.table(round, *person) == table;
        let is_equal = |(other, members): &&(u16, Vec<u16>)| {
            usize::from(*other) == round && members.len() == n_members && members.iter().all(is_there)
        };
        if self.dice.below(2) == 0
            && let Some((_, members)) = self.movers.companies.iter().find(is_equal)
        {
            return members.clone();
        }
        let alone = self.movers.by_round[round].iter().copied();
        let mut alone: Vec<u16> = alone.filter(is_there).collect();
        self.dice.shuffle(&mut alone);
        let n_swaps = n_members - self.dice.below(2 * n_members).saturating_sub(n_members);
        alone.truncate(n_swaps);
        alone
    }

    fn swap(&mut self, round: usize, one: u16, other: u16) {
        let delta = self.state.swap_delta(round, one, other);
        self.state.swap(round, one, other, delta);
    }

    fn shift(&mut self, round: usize, person: u16, table: u16) {
        let delta = self.state.shift_delta(round, person, table);
        self.state.shift(round, person, table, delta);
    }
}
