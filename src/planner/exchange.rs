//! Exchanges: a round is bettered by swapping travellers between tables.

use super::dice::Dice;
use super::hall::{Hall, Memory};
use super::layout::{Layout, Unit};

/// Rounds of exchanges after which a layout is good enough; rarely more than five are needed.
const PASSES: usize = 12;
const EXCHANGES_IN_A_SHAKE: usize = 3;

/// One exchange in so many may leave the round as good as it was.
const SIDEWAYS: usize = 4;

/// What a round is bettered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// Mixed bodies and belongings too.
    Everything,
    /// Only those who meet again or go back: ten times faster.
    Repeats,
}

impl Layout {
    /// Exchanges travellers until no exchange makes the round better. Returns whether any did.
    ///
    /// Now and then it takes an exchange that is neither better nor worse: from there another may be better.
    pub(super) fn improve(&mut self, hall: &Hall, memory: &Memory, care: Care, dice: &mut Dice) -> bool {
        let mut is_better = false;
        for _ in 0..PASSES {
            let mut is_moving = false;
            for unit in 0..self.units.len() {
                if self.is_content(memory, unit, care) {
                    continue;
                }
                for table in 0..self.sitting.len() {
                    let least_gain = if dice.below(SIDEWAYS) == 0 { 0 } else { 1 };
                    is_moving |= self.try_table(hall, memory, unit, table, least_gain);
                }
            }
            is_better |= is_moving;
            if !is_moving {
                break;
            }
        }
        is_better
    }

    fn is_content(&self, memory: &Memory, unit: usize, care: Care) -> bool {
        match care {
            Care::Everything => false,
            Care::Repeats => self.units.get(unit).is_none_or(|unit| {
                let sitting = self
                    .sitting
                    .get(unit.table)
                    .map(Vec::as_slice)
                    .unwrap_or_default();
                !memory.is_spoilt(unit.table, &unit.members, sitting)
            }),
        }
    }

    /// Exchanges a few travellers at random.
    pub(super) fn shake(&mut self, dice: &mut Dice) {
        for _ in 0..EXCHANGES_IN_A_SHAKE {
            let (one, other) = (dice.below(self.units.len()), dice.below(self.units.len()));
            let (Some(here), Some(there)) = (self.units.get(one), self.units.get(other)) else {
                return;
            };
            let is_free = !here.is_fixed && !there.is_fixed;
            if is_free && here.members.len() == there.members.len() {
                let (from, to) = (here.table, there.table);
                self.bring(one, to);
                self.bring(other, from);
            }
        }
    }

    /// Brings a unit to `table` where that makes the round better: into a free seat, or for others of the same number.
    fn try_table(
        &mut self,
        hall: &Hall,
        memory: &Memory,
        unit: usize,
        table: usize,
        least_gain: i64,
    ) -> bool {
        let Some(moving) = self
            .units
            .get(unit)
            .filter(|unit| !unit.is_fixed && unit.table != table)
        else {
            return false;
        };
        let n_moving = moving.members.len();
        let from = moving.table;
        let there = |unit: &(usize, &Unit)| unit.1.table == table && !unit.1.is_fixed;
        let mut exchanges: Vec<Vec<usize>> = Vec::new();
        if n_moving == 1 && self.has_free_seat(hall, from, table) {
            exchanges.push(Vec::new());
        }
        let units = self.units.iter().enumerate().filter(there);
        exchanges.extend(
            units
                .clone()
                .filter(|(_, unit)| unit.members.len() == n_moving)
                .map(|(unit, _)| vec![unit]),
        );
        if n_moving > 1 {
            let single: Vec<usize> = units
                .filter(|(_, unit)| unit.members.len() == 1)
                .map(|(unit, _)| unit)
                .collect();
            exchanges.extend(single.windows(n_moving).map(<[usize]>::to_vec));
        }
        let gain = |back: &Vec<usize>| self.gain(memory, unit, back, table);
        let best = exchanges
            .iter()
            .map(|back| (gain(back), back))
            .max_by_key(|(gain, _)| *gain);
        let Some((gain, back)) = best.filter(|(gain, _)| *gain >= least_gain) else {
            return false;
        };
        for moved in back {
            self.bring(*moved, from);
        }
        self.bring(unit, table);
        gain > 0
    }

    /// A traveller may leave a larger table for one smaller by one: the sizes stay as balanced as they were.
    fn has_free_seat(&self, hall: &Hall, from: usize, to: usize) -> bool {
        let size = |table: usize| self.sitting.get(table).map_or(0, Vec::len);
        size(from) == size(to) + 1 && size(to) < hall.most(to)
    }

    /// How much lighter the round gets when `unit` goes to `table` and the units `back` come the other way.
    fn gain(&self, memory: &Memory, unit: usize, back: &[usize], table: usize) -> i64 {
        let Some(moving) = self.units.get(unit) else {
            return 0;
        };
        let coming: Vec<usize> = back
            .iter()
            .filter_map(|unit| self.units.get(*unit))
            .flat_map(|unit| unit.members.iter().copied())
            .collect();
        let going = &moving.members;
        let weigh = |group: &[usize], at: usize| -> i64 {
            let sitting = self.sitting.get(at).map(Vec::as_slice).unwrap_or_default();
            let stays = |person: &&usize| !going.contains(person) && !coming.contains(person);
            let weight: u64 = group
                .iter()
                .map(|person| memory.weight(*person, at, sitting.iter().filter(stays)))
                .sum();
            i64::try_from(weight).unwrap_or(i64::MAX)
        };
        let now = weigh(going, moving.table).saturating_add(weigh(&coming, table));
        let then = weigh(going, table).saturating_add(weigh(&coming, moving.table));
        now.saturating_sub(then)
    }
}
