//! A plan: a table for each person in each round.

/// One round: for each person a table, or none when away.
pub type Row = Vec<Option<usize>>;

/// Rounds × people.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    pub rounds: Vec<Row>,
}

impl Plan {
    pub fn table(&self, round: usize, person: usize) -> Option<usize> {
        self.rounds.get(round)?.get(person).copied().flatten()
    }

    /// The people of each table in a round, ascending.
    pub fn sitting(&self, round: usize, n_tables: usize) -> Vec<Vec<usize>> {
        let mut sitting = vec![Vec::new(); n_tables];
        for (person, table) in self.rounds.get(round).into_iter().flatten().enumerate() {
            if let Some(people) = table.and_then(|table| sitting.get_mut(table)) {
                people.push(person);
            }
        }
        sitting
    }
}
