//! Proposals: every sheet, card, note, wish, scene or book that people hand in.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::Id;
use crate::format::KindId;

/// One sheet. It is never deleted: merged or withdrawn, it stays in the book.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    pub id: Id,
    pub kind: KindId,
    /// The main text as it was written; each line is a sentence of its own.
    pub text: String,
    /// Whose it is; anonymous where none. For a topic, its convener.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Id>,
    /// Who put it up or typed it for the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posted_by: Option<Id>,
    pub posted_at: NaiveDateTime,
    #[serde(default, skip_serializing_if = "Position::is_empty")]
    pub position: Position,
    /// The proposals, clusters or reports it derives from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Id>,
    #[serde(default)]
    pub state: ProposalState,
    /// Answers to the further fields of its kind, by field id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub details: BTreeMap<String, String>,
    /// Moves on the wall, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<Move>,
}

impl Proposal {
    /// Returns the first line, the one shown in lists.
    pub fn title(&self) -> &str {
        self.text.lines().next().unwrap_or_default()
    }

    /// True unless merged or withdrawn.
    pub fn is_standing(&self) -> bool {
        match self.state {
            ProposalState::Posted => true,
            ProposalState::Merged { .. } | ProposalState::Withdrawn { .. } => false,
        }
    }
}

/// Where a proposal is in the room.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Position {
    /// The group or the café table that wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Id>,
    /// The café round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<u32>,
    /// The cell of the agenda wall.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<Cell>,
}

impl Position {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A cell of the agenda wall. Holds at most one topic.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cell {
    pub slot: Id,
    pub space: Id,
}

/// What became of a sheet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub enum ProposalState {
    /// On the wall (or on the table); scheduled when it has a cell.
    #[default]
    Posted,
    /// Taken into another, by agreement of both conveners.
    Merged {
        into: Id,
        at: NaiveDateTime,
        note: String,
    },
    /// Withdrawn by who wrote it; the sheet stays.
    Withdrawn { at: NaiveDateTime, reason: String },
}

/// A topic moved on the wall.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Move {
    pub at: NaiveDateTime,
    pub from: Option<Cell>,
    pub to: Option<Cell>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}
