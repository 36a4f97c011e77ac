//! The wall while it is being bettered: who is where, what it costs, what a change would cost.

use super::bits::{Bits, shared};
use super::plan::Plan;
use super::setting::{NEVER, Setting};

/// The place of a topic that waits for a cell.
pub(super) const OFF: usize = usize::MAX;

/// Topics in cells, at most one in each.
#[derive(Debug, Clone)]
pub(super) struct Board {
    /// For each topic, its cell or `OFF`.
    pub(super) cells: Vec<usize>,
    /// For each cell, its topic.
    pub(super) topics: Vec<Option<usize>>,
    /// For each slot, the topics in it.
    inside: Bits,
    /// For each slot, who is there and wants at least one of its topics, and who wants two or more.
    once: Bits,
    twice: Bits,
    cost: i64,
    /// Pairs of rivals in one slot: zero on a wall that keeps the rules.
    n_quarrels: i64,
}

/// What a change would do to the cost, and to the pairs of rivals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) cost: i64,
    pub(super) n_quarrels: i64,
}

impl Board {
    /// Nothing on the wall.
    pub(super) fn empty(setting: &Setting) -> Self {
        Self {
            cells: vec![OFF; setting.n_topics],
            topics: vec![None; setting.n_cells()],
            inside: Bits::new(setting.n_slots, setting.n_topics),
            once: Bits::new(setting.n_slots, setting.n_people),
            twice: Bits::new(setting.n_slots, setting.n_people),
            cost: setting.off.iter().sum(),
            n_quarrels: 0,
        }
    }

    pub(super) fn of(setting: &Setting, cells: &[usize]) -> Self {
        let mut board = Self::empty(setting);
        for (topic, cell) in cells.iter().enumerate().filter(|(_, cell)| **cell != OFF) {
            board.exchange(setting, topic, *cell);
        }
        board
    }

    pub(super) fn cost(&self) -> i64 {
        self.cost
    }

    pub(super) fn n_quarrels(&self) -> i64 {
        self.n_quarrels
    }

    pub(super) fn plan(&self, setting: &Setting) -> Plan {
        let cells = self.cells.iter();
        Plan {
            cells: cells
                .map(|cell| (*cell != OFF).then(|| setting.place(*cell)))
                .collect(),
        }
    }

    /// What it would do if a topic went to a cell, or off the wall, and who is there took its place. None where the
    /// rules of one of the two forbid it.
    pub(super) fn change(&self, setting: &Setting, topic: usize, to: usize) -> Option<Change> {
        let from = self.cells[topic];
        let other = if to == OFF { None } else { self.topics[to] };
        let mut cost = own_cost(setting, topic, to) - own_cost(setting, topic, from);
        if let Some(other) = other {
            cost += own_cost(setting, other, from) - own_cost(setting, other, to);
        }
        if cost > NEVER / 2 {
            return None;
        }
        let (from_slot, to_slot) = (slot_of(setting, from), slot_of(setting, to));
        if from_slot == to_slot {
            return Some(Change { cost, n_quarrels: 0 });
        }
        let mut n_quarrels = 0;
        for (slot, goes, comes) in [(from_slot, Some(topic), other), (to_slot, other, Some(topic))] {
            if let Some(slot) = slot {
                cost -= setting.lost * self.more_served(setting, slot, goes, comes);
                n_quarrels += self.more_quarrels(setting, slot, goes, comes);
            }
        }
        Some(Change { cost, n_quarrels })
    }

    /// How many more people find something they want in a slot when one topic goes and another comes.
    fn more_served(&self, setting: &Setting, slot: usize, goes: Option<usize>, comes: Option<usize>) -> i64 {
        let (once, twice) = (self.once.row(slot), self.twice.row(slot));
        match (goes, comes) {
            (Some(goes), Some(comes)) => {
                let fans = setting
                    .fans_in(goes, slot)
                    .iter()
                    .zip(setting.fans_in(comes, slot));
                let slots = once.iter().zip(twice);
                slots
                    .zip(fans)
                    .map(|((once, twice), (goes, comes))| {
                        let stay = once & (!goes | twice);
                        i64::from((comes & !stay).count_ones()) - i64::from((once & !stay).count_ones())
                    })
                    .sum()
            }
            (Some(goes), None) => {
                let fans = setting.fans_in(goes, slot).iter().zip(twice);
                -fans
                    .map(|(fans, twice)| i64::from((fans & !twice).count_ones()))
                    .sum::<i64>()
            }
            (None, Some(comes)) => {
                let fans = setting.fans_in(comes, slot).iter().zip(once);
                fans.map(|(fans, once)| i64::from((fans & !once).count_ones()))
                    .sum()
            }
            (None, None) => 0,
        }
    }

    fn more_quarrels(
        &self,
        setting: &Setting,
        slot: usize,
        goes: Option<usize>,
        comes: Option<usize>,
    ) -> i64 {
        let inside = self.inside.row(slot);
        let of = |topic: Option<usize>| topic.map_or(0, |topic| shared(setting.rivals.row(topic), inside));
        let between = match (goes, comes) {
            (Some(goes), Some(comes)) => i64::from(setting.rivals.has(goes, comes)),
            (Some(_) | None, _) => 0,
        };
        of(comes) - between - of(goes)
    }

    /// Does what `change` weighs.
    pub(super) fn exchange(&mut self, setting: &Setting, topic: usize, to: usize) {
        let Some(change) = self.change(setting, topic, to) else {
            return;
        };
        self.exchange_for(setting, topic, to, change);
    }

    /// Does a change already weighed.
    pub(super) fn exchange_for(&mut self, setting: &Setting, topic: usize, to: usize, change: Change) {
        let from = self.cells[topic];
        let other = if to == OFF { None } else { self.topics[to] };
        self.cost += change.cost;
        self.n_quarrels += change.n_quarrels;
        self.cells[topic] = to;
        if let Some(other) = other {
            self.cells[other] = from;
        }
        for (cell, content) in [(from, other), (to, Some(topic))] {
            if cell != OFF {
                self.topics[cell] = content;
            }
        }
        let (from_slot, to_slot) = (slot_of(setting, from), slot_of(setting, to));
        if from_slot != to_slot {
            for slot in [from_slot, to_slot].into_iter().flatten() {
                self.count_again(setting, slot);
            }
        }
    }

    fn count_again(&mut self, setting: &Setting, slot: usize) {
        let (once, twice) = (self.once.row_mut(slot), self.twice.row_mut(slot));
        once.fill(0);
        twice.fill(0);
        self.inside.row_mut(slot).fill(0);
        let cells = slot * setting.n_spaces..(slot + 1) * setting.n_spaces;
        for topic in self.topics[cells].iter().flatten() {
            self.inside.insert(slot, *topic);
            let fans = setting.fans_in(*topic, slot);
            for ((once, twice), fans) in once.iter_mut().zip(&mut *twice).zip(fans) {
                *twice |= *once & fans;
                *once |= fans;
            }
        }
    }
}

fn own_cost(setting: &Setting, topic: usize, cell: usize) -> i64 {
    if cell == OFF {
        setting.off[topic]
    } else {
        setting.cost(topic, cell)
    }
}

fn slot_of(setting: &Setting, cell: usize) -> Option<usize> {
    (cell != OFF).then(|| cell / setting.n_spaces)
}
