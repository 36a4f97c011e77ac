//! The room: spaces, slots, tables, rounds, groups.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::Id;

/// Where things happen. Order is the order on the screen and on paper.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Room {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spaces: Vec<Space>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<Slot>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<Table>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Round>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
}

/// A corner of the hall where a group meets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Space {
    pub id: Id,
    /// The short mark on the wall: `"A"`.
    pub mark: String,
    pub name: String,
    /// How many people it holds; unbounded where none ("sotto il portico").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
}

/// A time slot of the agenda wall.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Slot {
    pub id: Id,
    /// The day of the laboratory, from 1.
    #[serde(default = "first_day")]
    pub day: u32,
    pub begins: NaiveTime,
    pub ends: NaiveTime,
}

/// A café table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub id: Id,
    /// Its theme; empty where every table has the same question.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub theme: String,
    /// The table host at the start; the host of each round is in the seating.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<Id>,
    /// Fewest and most people, host included.
    pub least: u32,
    pub most: u32,
}

impl Table {
    /// Returns the number on the card of the table: 3 for `V03`.
    pub fn number(&self) -> String {
        self.id
            .parts()
            .map_or_else(|| self.id.to_string(), |(_, number)| number.to_string())
    }
}

/// A round of conversation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// From 1.
    pub number: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    pub begins: NaiveTime,
    pub ends: NaiveTime,
}

/// A group that works together through a phase or a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub id: Id,
    pub name: String,
    /// Nobody is in two groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Id>,
}

fn first_day() -> u32 {
    1
}
