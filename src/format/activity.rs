//! The closed set of things people do in a phase. A new format picks among these; a new activity is code, on purpose.

use serde::{Deserialize, Serialize};

use super::KindId;

/// The work of a phase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Activity {
    /// The welcome desk: arrivals, consents, badges.
    Welcome,
    /// A circle or a plenary: the facilitator speaks, the log is open.
    Circle,
    /// Lunch, buffet, the time to change table.
    Pause,
    /// Sheets of these kinds are written and typed.
    Collect { kinds: Vec<KindId> },
    /// The agenda wall: topics are posted, moved, merged, signed up for.
    Wall { kind: KindId },
    /// One slot of the wall: groups at work, law of two feet. Each such phase makes one slot.
    Groups,
    /// The news wall: instant reports, the missing ones, augmentations.
    Reports,
    /// One round of conversation at the café tables, with the sheet each table fills. Each such phase makes one round.
    Tables { kind: KindId },
    /// Sheets of these kinds are grouped under a title. Each sheet is in one cluster or in none.
    Cluster { kinds: Vec<KindId> },
    /// Dots on sheets or clusters, `dots` a person. Never removes anything.
    Vote { on: Basket, dots: u32 },
    /// Action plans: who does what, with whom, by when.
    Plans,
    /// Project sheets, that will feed the registry.
    Projects,
    /// The lending desk of the living library. A book may say `rest` and `most_loans` in its form; who waits for it is
    /// on sheets of the kind `bookings`.
    Lend {
        kind: KindId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bookings: Option<KindId>,
    },
    /// The meetings of a cycle: dates, attendance, diary.
    Meetings,
    /// Closing circle, evaluation, offers of help, what is missing; then the laboratory is closed.
    Close,
}

/// What is voted on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Basket {
    Kind(KindId),
    Clusters,
}
