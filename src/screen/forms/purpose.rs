//! What a form is for. Saved with a draft, so that the form can be opened again with what was typed.

use serde::{Deserialize, Serialize};

use crate::domain::Id;

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
}
