//! What the director of the day keeps beside the programme: private notes, the checklist, what the hall may see.

use serde::{Deserialize, Serialize};

use super::Id;

/// The desk of the director.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Director {
    /// For the facilitators alone: on no billboard, in no book.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// The names of what is done in the checklist.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub done: Vec<String>,
    /// The count whose results are open on the billboard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Id>,
    /// The line in which the hall was called to change tables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called: Option<Id>,
}

impl Director {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Ticks something in the checklist, or takes the tick away.
    pub fn turned(&self, check: &str) -> Self {
        let mut next = self.clone();
        let n_before = next.done.len();
        next.done.retain(|known| known != check);
        if next.done.len() == n_before {
            next.done.push(check.to_owned());
        }
        next
    }
}

/// When something of the checklist is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    Before,
    During,
    After,
}

/// The checklist: what facilitators of participatory laboratories do before, during and after the day.
pub const CHECKLIST: [(Moment, &[&str]); 3] = [
    (
        Moment::Before,
        &[
            "mandate",
            "steering",
            "stakeholders",
            "calls",
            "invitations",
            "venue",
            "kit",
            "notice",
            "no-power",
        ],
    ),
    (
        Moment::During,
        &["desk", "icebreaker", "bell", "log", "harvest", "plenary", "slips"],
    ),
    (
        Moment::After,
        &[
            "photos",
            "backup",
            "instant-report",
            "final-report",
            "projects",
            "calls-back",
            "follow-up",
            "told",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tick_is_put_and_taken_away() {
        let director = Director::default().turned("venue");
        assert_eq!(director.done, ["venue"]);
        assert!(director.turned("venue").is_empty());
    }
}
