//! Votes with dots.

use cerchio::domain::{Ballot, Id, Session, Stacking, Tally};
use cerchio::format::{Activity, Template};
use chrono::NaiveDateTime;

use super::source::Source;

/// A vote as it is written in the file; the dots on each thing are beside it.
pub fn ballot(node: Source<'_>, id: Id, line: Id, at: NaiveDateTime, tallies: Vec<Tally>) -> Ballot {
    Ballot {
        id,
        phase: line,
        at,
        dots: node.number("punti_per_persona"),
        stacking: match node.maybe("cumulabili").is_none_or(|node| node.0 != false) {
            true => Stacking::Allowed,
            false => Stacking::OneEach,
        },
        voters: node.number("votanti"),
        unused: node.number("non_usati"),
        slips: Vec::new(),
        tallies,
    }
}

/// The lines of the programme in which people vote, in their order.
pub fn voting_lines(session: &Session, template: &Template) -> Vec<Id> {
    let votes = |line: &&cerchio::domain::Line| {
        template
            .phase(&line.phase)
            .is_some_and(|phase| matches!(phase.activity, Activity::Vote { .. }))
    };
    session
        .day
        .programme
        .iter()
        .filter(votes)
        .map(|line| line.id.clone())
        .collect()
}
