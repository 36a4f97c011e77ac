//! A plan: a cell for each topic.

use super::problem::Cell;

/// One place for each topic, none where it has to wait.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    pub cells: Vec<Option<Cell>>,
}

impl Plan {
    pub fn cell(&self, topic: usize) -> Option<Cell> {
        self.cells.get(topic).copied().flatten()
    }
}
