//! Facts: what a refusal names, so that its sentence can show names in place of ids.

use chrono::NaiveDateTime;

use super::{Cell, Id};

/// One thing that a refusal names, for the sentence that explains it. A room above puts names in place of ids.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    Id(Id),
    Ids(Vec<Id>),
    Cell(Cell),
    Number(u32),
    Text(String),
    Time(NaiveDateTime),
}

impl From<&Id> for Fact {
    fn from(id: &Id) -> Self {
        Self::Id(id.clone())
    }
}

impl From<&Vec<Id>> for Fact {
    fn from(ids: &Vec<Id>) -> Self {
        Self::Ids(ids.clone())
    }
}

impl From<&Cell> for Fact {
    fn from(cell: &Cell) -> Self {
        Self::Cell(cell.clone())
    }
}

impl From<&u32> for Fact {
    fn from(number: &u32) -> Self {
        Self::Number(*number)
    }
}

impl From<&String> for Fact {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&&'static str> for Fact {
    fn from(text: &&'static str) -> Self {
        Self::Text((*text).to_owned())
    }
}

impl From<&NaiveDateTime> for Fact {
    fn from(time: &NaiveDateTime) -> Self {
        Self::Time(*time)
    }
}
