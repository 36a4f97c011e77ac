//! From a plan back to the cells of the wall.

use super::order::{Cast, Manner};
use crate::domain::{Id, Posting, Session};
use crate::planner::laying;

/// A wall for one way.
pub type Drafted = laying::Drafted<Manner>;

impl Drafted {
    /// The topics that hang elsewhere than now.
    pub fn postings(&self, cast: &Cast, session: &Session) -> Vec<Posting> {
        let topics = cast.topics.iter().enumerate();
        let posting = |(number, topic): (usize, &Id)| {
            let cell = self.plan.cell(number).and_then(|cell| cast.named(cell));
            let now = session.proposal(topic)?.position.cell.clone();
            (cell != now).then(|| Posting {
                topic: topic.clone(),
                cell,
            })
        };
        topics.filter_map(posting).collect()
    }
}
