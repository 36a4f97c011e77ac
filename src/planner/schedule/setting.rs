//! A checked problem, laid out for reading fast: what each topic costs in each cell, and who wants it there.

use super::bits::Bits;
use super::problem::{Cell, Problem};

#[derive(Debug, Clone)]
pub(super) struct Setting {
    pub(super) n_topics: usize,
    pub(super) n_slots: usize,
    pub(super) n_spaces: usize,
    pub(super) n_people: usize,
    /// What a wish that cannot be followed costs.
    pub(super) lost: i64,
    /// Topics × slots: who wants the topic and is there.
    pub(super) fans: Bits,
    /// For each topic, those that cannot run beside it.
    pub(super) rivals: Bits,
    /// For each topic, the cells it may be in, ascending; the one it was held in, where it was.
    pub(super) allowed: Vec<Vec<usize>>,
    /// For each topic, where people were told it is, if it may still be there.
    pub(super) announced: Vec<Option<usize>>,
    /// For each topic, whether it has been held.
    pub(super) held: Vec<bool>,
    /// For each topic, what it costs without a cell.
    pub(super) off: Vec<i64>,
    /// Topics × cells: what the topic costs there by itself.
    costs: Vec<i64>,
}

/// The cost of a cell that a topic may not be in.
pub(super) const NEVER: i64 = i64::MAX / 4;

impl Setting {
    pub(super) fn new(problem: &Problem) -> Self {
        let (n_topics, n_slots) = (problem.topics.len(), problem.slots);
        let wishes = wishes(problem);
        let mut setting = Self {
            n_topics,
            n_slots,
            n_spaces: problem.spaces.len(),
            n_people: problem.people.len(),
            lost: i64::from(problem.weights.lost),
            fans: Bits::new(n_topics * n_slots, problem.people.len()),
            rivals: rivals(problem),
            allowed: vec![Vec::new(); n_topics],
            announced: vec![None; n_topics],
            held: vec![false; n_topics],
            off: vec![0; n_topics],
            costs: vec![NEVER; n_topics * n_slots * problem.spaces.len()],
        };
        for (person, each) in problem.people.iter().enumerate() {
            for topic in (0..n_topics).filter(|topic| wishes.has(person, *topic)) {
                setting.off[topic] += setting.lost;
                for slot in (0..n_slots).filter(|slot| !each.away.contains(slot)) {
                    setting.fans.insert(topic * n_slots + slot, person);
                }
            }
        }
        for topic in 0..n_topics {
            setting.price(problem, topic);
        }
        setting
    }

    /// Works out the cells of a topic and what each costs.
    fn price(&mut self, problem: &Problem, topic: usize) {
        let weights = problem.weights;
        let all_fans = self.off[topic];
        self.off[topic] += i64::from(weights.unscheduled);
        let announced = problem.topics[topic].announced;
        for cell in 0..self.n_cells() {
            let place = self.place(cell);
            if !may_be_in(problem, topic, place) {
                continue;
            }
            let demand = self.fans.count(topic * self.n_slots + place.slot);
            let seats = i64::try_from(problem.spaces[place.space]).unwrap_or(i64::MAX);
            let moved = match announced {
                Some(told) if told.slot != place.slot => weights.move_slot,
                Some(told) if told.space != place.space => weights.move_space,
                Some(_) | None => 0,
            };
            // All who want it lose a wish, then each slot gives one back to each who is there: see `Board`.
            let cost = all_fans + i64::from(weights.overflow) * (demand - seats).max(0) + i64::from(moved);
            let at = topic * self.n_cells() + cell;
            self.costs[at] = cost;
            self.allowed[topic].push(cell);
        }
        self.held[topic] = announced.is_some_and(|told| told.slot < problem.held);
        self.announced[topic] = announced
            .map(|told| self.cell(told))
            .filter(|cell| self.allowed[topic].contains(cell));
    }

    pub(super) fn n_cells(&self) -> usize {
        self.n_slots * self.n_spaces
    }

    pub(super) fn cell(&self, place: Cell) -> usize {
        place.slot * self.n_spaces + place.space
    }

    pub(super) fn place(&self, cell: usize) -> Cell {
        Cell {
            slot: cell / self.n_spaces,
            space: cell % self.n_spaces,
        }
    }

    /// What a topic costs in a cell by itself, `NEVER` where it may not be.
    pub(super) fn cost(&self, topic: usize, cell: usize) -> i64 {
        self.costs[topic * self.n_cells() + cell]
    }

    /// Whether a topic has a choice.
    pub(super) fn is_movable(&self, topic: usize) -> bool {
        self.allowed[topic].len() > 1 || !self.held[topic]
    }

    /// Who wants a topic and is there in a slot.
    pub(super) fn fans_in(&self, topic: usize, slot: usize) -> &[u64] {
        self.fans.row(topic * self.n_slots + slot)
    }
}

/// For each person, the topics wanted, those convened among them.
pub(super) fn wishes(problem: &Problem) -> Bits {
    let mut wishes = Bits::new(problem.people.len(), problem.topics.len());
    for (person, each) in problem.people.iter().enumerate() {
        for topic in &each.wishes {
            wishes.insert(person, *topic);
        }
    }
    for (topic, each) in problem.topics.iter().enumerate() {
        for person in &each.conveners {
            wishes.insert(*person, topic);
        }
    }
    wishes
}

/// Topics kept apart, or with a convener in common.
fn rivals(problem: &Problem) -> Bits {
    let n_topics = problem.topics.len();
    let mut rivals = Bits::new(n_topics, n_topics);
    for (one, other) in &problem.apart {
        rivals.insert(*one, *other);
        rivals.insert(*other, *one);
    }
    for (one, topic) in problem.topics.iter().enumerate() {
        for (other, beside) in problem.topics.iter().enumerate() {
            let is_convened_by_same = topic
                .conveners
                .iter()
                .any(|person| beside.conveners.contains(person));
            if one != other && is_convened_by_same {
                rivals.insert(one, other);
            }
        }
    }
    rivals
}

fn may_be_in(problem: &Problem, topic: usize, place: Cell) -> bool {
    let topic = &problem.topics[topic];
    match topic.announced {
        Some(told) if told.slot < problem.held => return told == place,
        Some(_) | None if place.slot < problem.held => return false,
        Some(_) | None => {}
    }
    let is_pinned_elsewhere = topic.pin.slot.is_some_and(|slot| slot != place.slot)
        || topic.pin.space.is_some_and(|space| space != place.space);
    let is_convener_away = || {
        let mut conveners = topic.conveners.iter();
        conveners.any(|person| problem.people[*person].away.contains(&place.slot))
    };
    !is_pinned_elsewhere && !problem.closed.contains(&place) && !is_convener_away()
}
