//! What a schedule is asked for.

/// A schedule to make. Every number is a position from 0; `check` tells whether they agree.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problem {
    pub slots: usize,
    /// For each space, how many people it holds.
    pub spaces: Vec<usize>,
    pub topics: Vec<Topic>,
    pub people: Vec<Person>,
    /// Pairs of topics that never run in one slot.
    pub apart: Vec<(usize, usize)>,
    /// Cells that cannot be used.
    pub closed: Vec<Cell>,
    /// How many of the first slots have been held: what was announced in them stays, and nothing is added.
    pub held: usize,
    pub weights: Weights,
}

/// A slot and a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    pub slot: usize,
    pub space: usize,
}

/// A sheet to be given a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topic {
    /// Who must be there; nobody convenes two topics of one slot. They want it, too.
    pub conveners: Vec<usize>,
    pub pin: Pin,
    /// Where people have been told it is; none for a topic that is new.
    pub announced: Option<Cell>,
}

/// What the place of a topic must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pin {
    pub slot: Option<usize>,
    pub space: Option<usize>,
}

/// What the schedule knows of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// The topics signed up for, in any order.
    pub wishes: Vec<usize>,
    /// The slots missed, in any order.
    pub away: Vec<usize>,
}

/// What each unwanted thing costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weights {
    /// A wish that cannot be followed.
    pub lost: u32,
    /// A person more than a space holds.
    pub overflow: u32,
    /// A topic in another slot than announced.
    pub move_slot: u32,
    /// A topic in another space of the slot announced.
    pub move_space: u32,
    /// A topic without a cell.
    pub unscheduled: u32,
}
