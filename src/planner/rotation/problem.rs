//! What a plan is asked for.

use super::plan::{Plan, Row};

/// A rotation to plan. People, tables and rounds are positions from 0; `check` tells whether the numbers agree.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problem {
    pub people: usize,
    /// All the rounds, those already held included.
    pub rounds: usize,
    /// The sizes allowed in the rounds still to be held.
    pub tables: Vec<TableSize>,
    /// For each person, the rounds away, in any order.
    pub absent: Vec<Vec<usize>>,
    /// For each person, the table they host in every round still to be held.
    pub hosts: Vec<Option<usize>>,
    /// Seats that stay in one round to come.
    pub locks: Vec<Lock>,
    /// Pairs who share a table whenever both are present.
    pub together: Vec<(usize, usize)>,
    /// Pairs who never share a table.
    pub apart: Vec<(usize, usize)>,
    pub attributes: Vec<Attribute>,
    /// The first rounds, as they really were: they may break every rule.
    pub held: Vec<Row>,
    /// The plan people have been told, all its rounds; seats that differ from it count as changes.
    pub announced: Option<Plan>,
    pub weights: Weights,
}

/// Somebody who sits at a table in a round; everything else about them is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lock {
    pub round: usize,
    pub person: usize,
    pub table: usize,
}

/// How many people a table takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TableSize {
    pub min: usize,
    pub max: usize,
}

/// Something people of one table should differ in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attribute {
    /// What one pair alike at one table costs.
    pub weight: u32,
    /// One for each person; only whether two are equal counts.
    pub values: Vec<u16>,
}

/// What each unwanted thing costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weights {
    /// Two people at one table again: the second time once, the third time twice more, and so on.
    pub repeat: u32,
    /// Somebody at a table already visited; hosts stay for nothing.
    pub revisit: u32,
    /// Somebody at another table than announced.
    pub change: u32,
}
