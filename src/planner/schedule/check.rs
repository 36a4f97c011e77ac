//! Whether a problem can be solved at all: numbers that name nothing, and rules that contradict each other.

use super::problem::{Cell, Problem};

/// Why there is no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// The entry of a list names a person, topic, slot or space that there is not.
    Malformed {
        field: Field,
        entry: usize,
        number: usize,
    },
    /// A topic belongs in a cell that is closed.
    Closed { topic: usize, cell: Cell },
    /// A topic belongs in a slot that its convener misses.
    ConvenerAway {
        topic: usize,
        person: usize,
        slot: usize,
    },
    /// A topic is pinned to a slot that has been held without it.
    Past { topic: usize, slot: usize },
    /// A topic has been held, and is pinned elsewhere.
    Held { topic: usize },
    /// Two topics belong in one cell.
    SameCell { one: usize, other: usize, cell: Cell },
    /// Two topics that must not run at once belong in one slot.
    Apart { one: usize, other: usize, slot: usize },
    /// Two topics of one convener belong in one slot.
    SameConvener {
        one: usize,
        other: usize,
        person: usize,
        slot: usize,
    },
    /// More topics belong in a slot than it has open cells.
    SlotTooFull {
        slot: usize,
        topics: usize,
        cells: usize,
    },
    /// More topics belong in a space than it has open cells still to be held.
    SpaceTooFull {
        space: usize,
        topics: usize,
        cells: usize,
    },
}

/// A part of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Conveners,
    Pin,
    Announced,
    Wishes,
    Away,
    Apart,
    Closed,
    Held,
}

impl Problem {
    /// Finds the first numbers that name nothing, else the first rules that cannot all be kept.
    ///
    /// A topic may always be left without a cell, so only what is pinned or has been held can contradict.
    pub fn check(&self) -> Result<(), Contradiction> {
        self.check_numbers()?;
        for topic in 0..self.topics.len() {
            self.check_place(topic)?;
        }
        for other in 0..self.topics.len() {
            for one in 0..other {
                self.check_pair(one, other)?;
            }
        }
        self.check_room()
    }

    fn check_numbers(&self) -> Result<(), Contradiction> {
        let (n_topics, n_people) = (self.topics.len(), self.people.len());
        for (entry, topic) in self.topics.iter().enumerate() {
            within(Field::Conveners, entry, &topic.conveners, n_people)?;
            within(Field::Pin, entry, topic.pin.slot.as_slice(), self.slots)?;
            within(Field::Pin, entry, topic.pin.space.as_slice(), self.spaces.len())?;
            if let Some(told) = topic.announced {
                self.check_cell(Field::Announced, entry, told)?;
            }
        }
        for (entry, person) in self.people.iter().enumerate() {
            within(Field::Wishes, entry, &person.wishes, n_topics)?;
            within(Field::Away, entry, &person.away, self.slots)?;
        }
        for (entry, (one, other)) in self.apart.iter().enumerate() {
            within(Field::Apart, entry, &[*one, *other], n_topics)?;
            if one == other {
                return Err(malformed(Field::Apart, entry, *one));
            }
        }
        for (entry, cell) in self.closed.iter().enumerate() {
            self.check_cell(Field::Closed, entry, *cell)?;
        }
        within(Field::Held, 0, &[self.held], self.slots + 1)
    }

    fn check_cell(&self, field: Field, entry: usize, cell: Cell) -> Result<(), Contradiction> {
        within(field, entry, &[cell.slot], self.slots)?;
        within(field, entry, &[cell.space], self.spaces.len())
    }

    fn check_place(&self, topic: usize) -> Result<(), Contradiction> {
        let sheet = &self.topics[topic];
        let (slot, space) = self.fixed(topic);
        if self.is_held(topic) {
            let is_elsewhere = |pin: Option<usize>, held: Option<usize>| pin.is_some() && pin != held;
            if is_elsewhere(sheet.pin.slot, slot) || is_elsewhere(sheet.pin.space, space) {
                return Err(Contradiction::Held { topic });
            }
        }
        let Some(slot) = slot else { return Ok(()) };
        if slot < self.held && !self.is_held(topic) {
            return Err(Contradiction::Past { topic, slot });
        }
        if let Some(cell) = space.map(|space| Cell { slot, space })
            && self.closed.contains(&cell)
        {
            return Err(Contradiction::Closed { topic, cell });
        }
        let mut conveners = sheet.conveners.iter();
        match conveners.find(|person| self.people[**person].away.contains(&slot)) {
            Some(person) => Err(Contradiction::ConvenerAway {
                topic,
                person: *person,
                slot,
            }),
            None => Ok(()),
        }
    }

    fn check_pair(&self, one: usize, other: usize) -> Result<(), Contradiction> {
        let ((slot, space), (other_slot, other_space)) = (self.fixed(one), self.fixed(other));
        let Some(slot) = slot.filter(|_| slot == other_slot) else {
            return Ok(());
        };
        if let Some(space) = space.filter(|_| space == other_space) {
            let cell = Cell { slot, space };
            return Err(Contradiction::SameCell { one, other, cell });
        }
        if self.apart.contains(&(one, other)) || self.apart.contains(&(other, one)) {
            return Err(Contradiction::Apart { one, other, slot });
        }
        let mut conveners = self.topics[one].conveners.iter();
        match conveners.find(|person| self.topics[other].conveners.contains(person)) {
            Some(person) => Err(Contradiction::SameConvener {
                one,
                other,
                person: *person,
                slot,
            }),
            None => Ok(()),
        }
    }

    fn check_room(&self) -> Result<(), Contradiction> {
        let fixed: Vec<_> = (0..self.topics.len()).map(|topic| self.fixed(topic)).collect();
        let is_open = |cell: &Cell| !self.closed.contains(cell);
        for slot in 0..self.slots {
            let topics = fixed.iter().filter(|(fixed, _)| *fixed == Some(slot)).count();
            let spaces = (0..self.spaces.len()).map(|space| Cell { slot, space });
            let cells = spaces.filter(is_open).count();
            if topics > cells {
                return Err(Contradiction::SlotTooFull { slot, topics, cells });
            }
        }
        for space in 0..self.spaces.len() {
            let to_come = (0..self.topics.len()).filter(|topic| !self.is_held(*topic));
            let topics = to_come.filter(|topic| fixed[*topic].1 == Some(space)).count();
            let slots = (self.held..self.slots).map(|slot| Cell { slot, space });
            let cells = slots.filter(is_open).count();
            if topics > cells {
                return Err(Contradiction::SpaceTooFull { space, topics, cells });
            }
        }
        Ok(())
    }

    /// The slot and the space a topic belongs in, where that is settled.
    fn fixed(&self, topic: usize) -> (Option<usize>, Option<usize>) {
        let sheet = &self.topics[topic];
        match sheet.announced.filter(|_| self.is_held(topic)) {
            Some(held) => (Some(held.slot), Some(held.space)),
            None => (sheet.pin.slot, sheet.pin.space),
        }
    }

    fn is_held(&self, topic: usize) -> bool {
        let announced = self.topics[topic].announced;
        announced.is_some_and(|told| told.slot < self.held)
    }
}

fn within(field: Field, entry: usize, numbers: &[usize], limit: usize) -> Result<(), Contradiction> {
    match numbers.iter().find(|number| **number >= limit) {
        Some(number) => Err(malformed(field, entry, *number)),
        None => Ok(()),
    }
}

fn malformed(field: Field, entry: usize, number: usize) -> Contradiction {
    Contradiction::Malformed { field, entry, number }
}
