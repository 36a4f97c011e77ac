//! What a form is for. Saved with a draft, so that the form can be opened again with what was typed.

use serde::{Deserialize, Serialize};

use crate::domain::Id;
use crate::format::KindId;

/// The form that is open, and the record it is about (`None`: a new one).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    NewLab {
        template: String,
    },
    Header,
    Person(Option<Id>),
    /// Someone at the door who was not registered; `typed` is what was searched for.
    WalkIn {
        typed: String,
    },
    LogEntry(Option<Id>),
    /// A sheet of that kind; the group or table is the one proposed.
    NewSheet {
        kind: KindId,
        at: Proposed<Option<Id>>,
    },
    Sheet(Id),
    /// A sheet is taken back by who wrote it.
    Withdrawal(Id),
    /// A cluster with these sheets in it.
    NewCluster {
        sheets: Proposed<Vec<Id>>,
    },
    Cluster(Id),
    /// The count of the vote held in that line of the programme.
    Ballot(Id),
}

/// What a form starts from. Two forms that differ only in it are the same form, so that a text left aside in one is
/// found again in the other.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Proposed<T>(pub T);

impl<T> PartialEq for Proposed<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Proposed<T> {}
