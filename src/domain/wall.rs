//! The life of the agenda wall: who signed up, who walked.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{Cell, Id};

/// Sign-ups and walks of an Open Space.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Wall {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sign_ups: Vec<SignUp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub walks: Vec<Walk>,
    /// Topics that a wall proposed leaves where they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<Id>,
}

/// Where a topic is to hang; none is off the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posting {
    pub topic: Id,
    pub cell: Option<Cell>,
}

/// Interest in a topic. It is not attendance: that is in the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignUp {
    pub topic: Id,
    pub person: Id,
    /// The topics it was made for, where some of them were merged into this one. Empty where it was made here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Id>,
}

impl SignUp {
    /// An interest as it is written on the sheet.
    pub fn new(topic: Id, person: Id) -> Self {
        Self {
            topic,
            person,
            from: Vec::new(),
        }
    }

    /// Returns the topics it was made for, at least one.
    pub fn made_for(&self) -> &[Id] {
        if self.from.is_empty() {
            std::slice::from_ref(&self.topic)
        } else {
            &self.from
        }
    }

    /// Says for which topics it was made. Nothing is kept where that is only the topic it is on.
    pub fn remember(&mut self, made_for: Vec<Id>) {
        let is_plain = made_for == [self.topic.clone()];
        self.from = if is_plain { Vec::new() } else { made_for };
    }
}

/// A use of the law of two feet (Harrison Owen). Leaving a group is not an offence and is never shown as absence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Walk {
    pub id: Id,
    pub at: NaiveDateTime,
    pub person: Id,
    /// The topic left, none for who was in no group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Id>,
    /// The topic joined, none for who goes for a walk or a coffee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Id>,
}
