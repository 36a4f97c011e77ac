//! The rotation over several rounds: who sits where, meeting as many others as the tables allow.

use std::collections::BTreeMap;

use super::dice::Dice;
use super::exchange::Care;
use super::hall::{Hall, Memory, count};
use super::layout::Layout;
use super::{LastRound, Request};
use crate::domain::{Id, Seating};

/// Times each round is looked at again in the light of the others.
const SWEEPS: usize = 4;
/// Guests × guests × rounds × rounds over all attempts: keeps sixty people in three rounds well under 50 ms.
const EFFORT: usize = 300_000;
const MOST_ATTEMPTS: usize = 300;
/// Every so many attempts one starts anew instead of bettering the best.
const FRESH_START: usize = 3;

/// The rounds planned, and what could not be avoided.
#[derive(Debug, Clone, PartialEq)]
pub struct Rotation {
    /// One for each round and open table.
    pub seatings: Vec<Seating>,
    /// Pairs who meet again. Companions and the way home do not count.
    pub repeats: usize,
    /// Travellers sent to a themed table they had already visited, the way home not counted.
    pub returns: usize,
    /// Round and table with fewer people than its least: better closed.
    pub small: Vec<(u32, Id)>,
    /// Round and table with more people than its most: another should be opened.
    pub crowded: Vec<(u32, Id)>,
}

/// Plans the rounds of `request`, keeping in this order: everybody at one table; sizes that differ by one at most;
/// hosts stay; nobody twice at a themed table; few meet again; bodies and belongings mixed, companions together.
///
/// With no table or no round there are no seatings. What cannot be avoided is accepted and counted.
pub fn seat(request: &Request) -> Rotation {
    let hall = Hall::new(request);
    let size = request.guests.len().saturating_mul(request.rounds.len());
    let n_attempts = (EFFORT / size.saturating_mul(size).max(1)).clamp(1, MOST_ATTEMPTS);
    let mut dice = Dice::new(request.seed);
    let mut best = Plan::draw(&hall, &mut dice);
    for attempt in 1..n_attempts {
        if best.repeats == 0 && best.returns == 0 {
            break;
        }
        let is_fresh = attempt % FRESH_START == 0;
        let other = if is_fresh {
            Plan::draw(&hall, &mut dice)
        } else {
            best.shaken(&hall, &mut dice)
        };
        if other.rank() <= best.rank() {
            best = other;
        }
    }
    best.go_home(&hall, &mut dice);
    best.write(&hall)
}

impl Rotation {
    fn empty() -> Self {
        Self {
            seatings: Vec::new(),
            repeats: 0,
            returns: 0,
            small: Vec::new(),
            crowded: Vec::new(),
        }
    }
}

/// One attempt.
#[derive(Debug)]
struct Plan {
    layouts: Vec<Layout>,
    repeats: usize,
    returns: usize,
    /// Everything unwanted; lower is better.
    weight: u64,
}

impl Plan {
    /// Draws the rounds one after the other, the way home left out.
    fn draw(hall: &Hall, dice: &mut Dice) -> Self {
        let n_rounds = hall.request.rounds.len();
        let n_free = match hall.request.last {
            LastRound::Anywhere => n_rounds,
            LastRound::Home => n_rounds.saturating_sub(1),
        };
        let mut memory = hall.held.clone();
        let mut layouts = Vec::new();
        for _ in 0..n_free {
            let mut layout = Layout::greedy(hall, &memory, &BTreeMap::new(), dice);
            layout.improve(hall, &memory, Care::Everything, dice);
            remember(&mut memory, &layout);
            layouts.push(layout);
        }
        sweep(hall, &mut memory, &mut layouts, dice);
        Self::counted(hall, layouts)
    }

    /// Shakes every round, then betters all: it leaves a plan that no single exchange can better.
    fn shaken(&self, hall: &Hall, dice: &mut Dice) -> Self {
        let mut layouts = self.layouts.clone();
        let mut memory = hall.held.clone();
        for layout in &mut layouts {
            layout.shake(dice);
            remember(&mut memory, layout);
        }
        sweep(hall, &mut memory, &mut layouts, dice);
        Self::counted(hall, layouts)
    }

    /// Adds the round in which everybody goes back, where it is asked for.
    fn go_home(&mut self, hall: &Hall, dice: &mut Dice) {
        if self.layouts.len() >= hall.request.rounds.len() {
            return;
        }
        let mut memory = hall.held.clone();
        for layout in &self.layouts {
            remember(&mut memory, layout);
        }
        let homes = homes(hall, &self.layouts);
        let mut layout = Layout::greedy(hall, &memory, &homes, dice);
        layout.improve(hall, &memory, Care::Everything, dice);
        self.layouts.push(layout);
    }

    fn counted(hall: &Hall, layouts: Vec<Layout>) -> Self {
        let mut memory = hall.held.clone();
        let (mut repeats, mut returns, mut weight) = (0, 0, 0);
        for layout in &layouts {
            weight += layout.weight(&memory);
            for (table, sitting) in layout.sitting.iter().enumerate() {
                repeats += memory.repeats(sitting);
                returns += memory.returns(table, &layout.travellers(table));
            }
            remember(&mut memory, layout);
        }
        Self {
            layouts,
            repeats,
            returns,
            weight,
        }
    }

    /// Lower is better: first what matters first.
    fn rank(&self) -> (usize, usize, u64) {
        (self.returns, self.repeats, self.weight)
    }

    fn write(self, hall: &Hall) -> Rotation {
        let mut rotation = Rotation {
            repeats: self.repeats,
            returns: self.returns,
            ..Rotation::empty()
        };
        let id = |person: usize| hall.request.guests.get(person).map(|guest| guest.id.clone());
        for (round, layout) in hall.request.rounds.iter().zip(&self.layouts) {
            for (position, table) in hall.request.tables.iter().enumerate() {
                let n_people = layout.sitting.get(position).map_or(0, Vec::len);
                if n_people < count(table.least) {
                    rotation.small.push((*round, table.id.clone()));
                }
                if n_people > count(table.most) {
                    rotation.crowded.push((*round, table.id.clone()));
                }
                rotation.seatings.push(Seating {
                    round: *round,
                    table: table.id.clone(),
                    host: hall.hosts.get(position).copied().flatten().and_then(id),
                    travellers: layout.travellers(position).into_iter().filter_map(id).collect(),
                });
            }
        }
        rotation
    }
}

/// Betters each round knowing all the others, until none changes.
fn sweep(hall: &Hall, memory: &mut Memory, layouts: &mut [Layout], dice: &mut Dice) {
    for _ in 0..SWEEPS {
        let mut is_better = false;
        for layout in &mut *layouts {
            for (table, sitting) in layout.sitting.iter().enumerate() {
                memory.forget(table, sitting);
            }
            is_better |= layout.improve(hall, memory, Care::Repeats, dice);
            remember(memory, layout);
        }
        if !is_better {
            break;
        }
    }
}

fn remember(memory: &mut Memory, layout: &Layout) {
    for (table, sitting) in layout.sitting.iter().enumerate() {
        memory.remember(Some(table), sitting);
    }
}

/// The first table of each guest, in the rounds held or in those just planned.
fn homes(hall: &Hall, layouts: &[Layout]) -> BTreeMap<usize, usize> {
    let mut homes = hall.homes.clone();
    for layout in layouts {
        for (table, sitting) in layout.sitting.iter().enumerate() {
            for person in sitting {
                homes.entry(*person).or_insert(table);
            }
        }
    }
    homes
}
