//! From a plan back to who reads whom, and when.

use chrono::NaiveDateTime;

use super::order::{Asking, Cast, Manner};
use crate::domain::Id;
use crate::planner::laying;
use crate::planner::schedule::Cell;

/// The loans for one way.
pub type Drafted = laying::Drafted<Manner>;

/// Somebody who reads a book in a turn.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<'a> {
    pub asking: &'a Asking,
    pub book: &'a Id,
    pub turn: NaiveDateTime,
}

impl Drafted {
    /// Turn by turn, and in each in the order of the books.
    pub fn readings<'a>(&self, cast: &'a Cast) -> Vec<Reading<'a>> {
        let cells = self.brought_forward(cast);
        let reading = |(topic, asking): (usize, &'a Asking)| {
            let cell = cells.get(topic).copied().flatten()?;
            Some(Reading {
                asking,
                book: cast.books.get(cell.space)?,
                turn: *cast.turns.get(cell.slot)?,
            })
        };
        let mut readings: Vec<Reading> = cast.asking.iter().enumerate().filter_map(reading).collect();
        readings.sort_by_key(|reading| (reading.turn, reading.book));
        readings
    }

    /// The plan with everybody in the first turn in which neither their book nor they are busy: the engine only looks for
    /// some turn, and nobody likes to wait.
    fn brought_forward(&self, cast: &Cast) -> Vec<Option<Cell>> {
        let mut cells = self.plan.cells.clone();
        let mut order: Vec<(Cell, usize)> = cells
            .iter()
            .zip(0..)
            .filter_map(|(cell, topic)| Some(((*cell)?, topic)))
            .collect();
        order.sort_unstable();
        for (now, topic) in order {
            let Some(asking) = cast.asking.get(topic) else {
                continue;
            };
            let open = cast.open.get(now.space).into_iter().flatten();
            let mut earlier = open.filter(|slot| (asking.from..now.slot).contains(*slot));
            let is_free = |slot: &&usize| {
                let mut others = cast.asking.iter().zip(&cells);
                !others.any(|(other, cell)| {
                    let shares = other.busy.iter().any(|person| asking.busy.contains(person));
                    cell.is_some_and(|cell| cell.slot == **slot && (shares || cell.space == now.space))
                })
            };
            if let (Some(slot), Some(place)) = (earlier.find(is_free), cells.get_mut(topic)) {
                *place = Some(Cell { slot: *slot, ..now });
            }
        }
        cells
    }

    /// Those for whom this way looks for a turn and finds none.
    pub fn left_out<'a>(&self, cast: &'a Cast) -> Vec<&'a Asking> {
        let n_looked_for = self.plan.cells.len();
        let asking = cast.asking.iter().take(n_looked_for).enumerate();
        asking
            .filter(|(topic, _)| self.plan.cell(*topic).is_none())
            .map(|(_, asking)| asking)
            .collect()
    }
}
