//! What the wall is drawn from: the laboratory, where one is, the topic in hand, the topics that clash.

use super::spot::Spot;
use crate::domain::{Id, Proposal, ProposalState, Session, clashes_of_wall};
use crate::format::KindId;
use crate::screen::Desk;

/// The wall as it is seen now.
pub struct Sight<'a> {
    pub session: &'a Session,
    pub desk: &'a Desk<'a>,
    pub kind: &'a KindId,
    pub here: Spot,
    pub carried: Option<&'a Proposal>,
    /// Topics that share people with another of the same slot.
    pub clashing: Vec<Id>,
    /// Topics that a wall proposed moves.
    pub moved: Vec<Id>,
}

impl<'a> Sight<'a> {
    pub fn new(session: &'a Session, kind: &'a KindId, here: Spot, desk: &'a Desk<'a>) -> Self {
        let clashes = clashes_of_wall(session);
        Self {
            session,
            desk,
            kind,
            here,
            carried: None,
            clashing: clashes.into_iter().flat_map(|clash| clash.topics).collect(),
            moved: Vec::new(),
        }
    }

    /// True when one is in a cell of that slot.
    pub fn is_in_slot(&self, slot: &Id) -> bool {
        self.here
            .cell(self.session)
            .is_some_and(|cell| &cell.slot == slot)
    }

    /// Returns "T03+T05 Come arrivo alla visita": the numbers of a topic and of those that went into it.
    pub fn short_name(&self, topic: &Proposal) -> String {
        let mut numbers = vec![topic.id.as_str()];
        numbers.extend(
            merged_into(self.session, &topic.id)
                .iter()
                .map(|merged| merged.id.as_str()),
        );
        format!("{} {}", numbers.join("+"), topic.title())
    }
}

/// Returns the topics that went into another.
pub fn merged_into<'a>(session: &'a Session, topic: &Id) -> Vec<&'a Proposal> {
    let is_merged = |each: &&Proposal| match &each.state {
        ProposalState::Merged { into, .. } => into == topic,
        ProposalState::Posted | ProposalState::Withdrawn { .. } => false,
    };
    session.proposals.iter().filter(is_merged).collect()
}
