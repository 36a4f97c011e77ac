//! One round laid out: who sits at which table, each party where it weighs least.

use std::collections::BTreeMap;

use super::dice::Dice;
use super::hall::{Hall, Memory, Party};

/// One round.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    /// Travellers who move together, with their table.
    pub(super) units: Vec<Unit>,
    /// Everybody at each table, host first.
    pub(super) sitting: Vec<Vec<usize>>,
}

/// A party, or one of a party that fitted nowhere whole, at its table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Unit {
    pub(super) members: Vec<usize>,
    pub(super) table: usize,
    /// Stays at its table: with its host, or gone home.
    pub(super) is_fixed: bool,
}

impl Unit {
    fn free(members: &[usize], table: usize) -> Self {
        Self {
            members: members.to_vec(),
            table,
            is_fixed: false,
        }
    }

    fn fixed(members: &[usize], table: usize) -> Self {
        Self {
            is_fixed: true,
            ..Self::free(members, table)
        }
    }
}

impl Layout {
    /// Seats the hosts, then every party where it weighs least. `homes` are tables people must go back to.
    pub(super) fn greedy(
        hall: &Hall,
        memory: &Memory,
        homes: &BTreeMap<usize, usize>,
        dice: &mut Dice,
    ) -> Self {
        let mut layout = Self {
            units: Vec::new(),
            sitting: hall
                .hosts
                .iter()
                .map(|host| host.iter().copied().collect())
                .collect(),
        };
        let home = |party: &Party| party.members.iter().find_map(|person| homes.get(person)).copied();
        let mut loose: Vec<&Party> = Vec::new();
        for party in &hall.parties {
            match party.fixed.or_else(|| home(party)) {
                Some(table) => layout.place(Unit::fixed(&party.members, table)),
                None => loose.push(party),
            }
        }
        // Shuffled, then the largest first again: a pair finds no room once single people fill the tables.
        dice.shuffle(&mut loose);
        loose.sort_by_key(|party| std::cmp::Reverse(party.members.len()));
        let n_loose = loose.iter().map(|party| party.members.len()).sum();
        let sizes = layout.sizes(hall, n_loose, dice);
        for party in loose {
            match layout.best_table(&party.members, &sizes, memory) {
                Some(table) => layout.place(Unit::free(&party.members, table)),
                None => layout.split(&party.members, &sizes, memory),
            }
        }
        layout
    }

    /// The travellers of a table, in the order of the request.
    pub(super) fn travellers(&self, table: usize) -> Vec<usize> {
        let at_table = |unit: &&Unit| unit.table == table;
        let mut travellers: Vec<usize> = self
            .units
            .iter()
            .filter(at_table)
            .flat_map(|unit| unit.members.iter().copied())
            .collect();
        travellers.sort_unstable();
        travellers
    }

    /// The total weight of the round, each pair counted twice.
    pub(super) fn weight(&self, memory: &Memory) -> u64 {
        let of_table = |(table, sitting): (usize, &Vec<usize>)| -> u64 {
            let others = |person: usize| sitting.iter().filter(move |other| **other != person);
            sitting
                .iter()
                .map(|person| memory.weight(*person, table, others(*person)))
                .sum()
        };
        self.sitting.iter().enumerate().map(of_table).sum()
    }

    fn place(&mut self, unit: Unit) {
        if let Some(sitting) = self.sitting.get_mut(unit.table) {
            sitting.extend_from_slice(&unit.members);
        }
        self.units.push(unit);
    }

    /// Balanced sizes come before company: a party that fits nowhere whole is seated one by one.
    fn split(&mut self, members: &[usize], sizes: &[usize], memory: &Memory) {
        for person in members {
            let table = self.best_table(&[*person], sizes, memory);
            if let Some(table) = table.or_else(|| self.smallest()) {
                self.place(Unit::free(&[*person], table));
            }
        }
    }

    fn smallest(&self) -> Option<usize> {
        let by_size = self
            .sitting
            .iter()
            .enumerate()
            .min_by_key(|(_, sitting)| sitting.len());
        by_size.map(|(table, _)| table)
    }

    /// How many people each table will have: one seat at a time to the smallest table, up to its most. Beyond that,
    /// nobody is left standing: the tables grow.
    fn sizes(&self, hall: &Hall, n_loose: usize, dice: &mut Dice) -> Vec<usize> {
        let mut sizes: Vec<usize> = self.sitting.iter().map(Vec::len).collect();
        let mut order: Vec<usize> = (0..sizes.len()).collect();
        dice.shuffle(&mut order);
        for _ in 0..n_loose {
            let size = |table: &&usize| sizes.get(**table).copied().unwrap_or_default();
            let is_full = |table: &&usize| size(table) >= hall.most(**table);
            let Some(table) = order
                .iter()
                .min_by_key(|table| (is_full(table), size(table)))
                .copied()
            else {
                break;
            };
            if let Some(size) = sizes.get_mut(table) {
                *size += 1;
            }
        }
        sizes
    }

    fn best_table(&self, members: &[usize], sizes: &[usize], memory: &Memory) -> Option<usize> {
        self.sitting
            .iter()
            .zip(sizes)
            .enumerate()
            .filter(|(_, (sitting, size))| sitting.len() + members.len() <= **size)
            .min_by_key(|(table, (sitting, size))| {
                let weight: u64 = members
                    .iter()
                    .map(|person| memory.weight(*person, *table, sitting.iter()))
                    .sum();
                // Among equals, the emptiest: it leaves more choice to who comes after.
                (weight, sitting.len().saturating_sub(**size))
            })
            .map(|(table, _)| table)
    }

    pub(super) fn bring(&mut self, unit: usize, table: usize) {
        let Some(unit) = self.units.get_mut(unit) else {
            return;
        };
        if let Some(sitting) = self.sitting.get_mut(unit.table) {
            sitting.retain(|person| !unit.members.contains(person));
        }
        if let Some(sitting) = self.sitting.get_mut(table) {
            sitting.extend_from_slice(&unit.members);
        }
        unit.table = table;
    }
}
