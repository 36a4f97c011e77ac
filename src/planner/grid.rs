//! A rectangle of numbers: guest × guest, or guest × table.

/// Zero wherever nothing was added. A cell outside reads as zero.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    width: usize,
    cells: Vec<u32>,
}

impl Grid {
    pub(super) fn new(height: usize, width: usize) -> Self {
        Self {
            width,
            cells: vec![0; height.saturating_mul(width)],
        }
    }

    pub(super) fn get(&self, row: usize, column: usize) -> u32 {
        self.cells
            .get(row * self.width + column)
            .copied()
            .unwrap_or_default()
    }

    pub(super) fn add(&mut self, row: usize, column: usize, amount: u32) {
        if let Some(cell) = self.cells.get_mut(row * self.width + column) {
            *cell = cell.saturating_add(amount);
        }
    }

    pub(super) fn take(&mut self, row: usize, column: usize, amount: u32) {
        if let Some(cell) = self.cells.get_mut(row * self.width + column) {
            *cell = cell.saturating_sub(amount);
        }
    }
}
