//! A vote as screens show it: what can be voted on in a line of the programme, and whether the count adds up.

use super::Desk;
use crate::domain::{Ballot, Id, Session, speaking};
use crate::format::{Activity, Basket};

/// The vote of a line: what it is about and the dots each person has; none where the line is not a vote.
pub fn vote_of<'a>(line: &Id, desk: &Desk<'a>) -> Option<(&'a Basket, u32)> {
    let document = desk.document()?;
    let mut programme = document.session.day.programme.iter();
    let line = programme.find(|known| &known.id == line)?;
    let Activity::Vote { on, dots } = &document.template.phase(&line.phase)?.activity else {
        return None;
    };
    Some((on, *dots))
}

/// The count of the vote held in a line, once it is written.
pub fn ballot_of<'a>(line: &Id, session: &'a Session) -> Option<&'a Ballot> {
    let mut ballots = session.outcomes.ballots.iter();
    ballots.find(|ballot| &ballot.phase == line)
}

/// The dots a count put on a thing.
pub fn dots_of(ballot: &Ballot, thing: &Id) -> u32 {
    let mut tallies = ballot.tallies.iter();
    tallies
        .find(|tally| &tally.on == thing)
        .map_or(0, |tally| tally.dots)
}

/// What is voted on: the clusters, or the sheets of a kind that speak for themselves; and whatever already has dots in
/// the count.
pub fn things<'a>(on: &Basket, ballot: Option<&'a Ballot>, session: &'a Session) -> Vec<&'a Id> {
    let mut things: Vec<&Id> = match on {
        Basket::Clusters => session
            .outcomes
            .clusters
            .iter()
            .map(|cluster| &cluster.id)
            .collect(),
        Basket::Kind(kind) => {
            let of_kind = speaking(session).filter(|sheet| &sheet.kind == kind);
            of_kind.map(|sheet| &sheet.id).collect()
        }
    };
    let counted = ballot.map_or(&[] as &[_], |ballot| ballot.tallies.as_slice());
    for tally in counted {
        if !things.contains(&&tally.on) {
            things.push(&tally.on);
        }
    }
    things
}

/// The numbers of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    pub voters: u32,
    /// Dots each.
    pub dots: u32,
    pub given: u32,
    pub unused: u32,
}

impl Count {
    pub fn of(ballot: &Ballot) -> Self {
        let dots = ballot.tallies.iter().map(|tally| tally.dots);
        Self {
            voters: ballot.voters,
            dots: ballot.dots,
            given: dots.fold(0, u32::saturating_add),
            unused: ballot.unused,
        }
    }

    /// How many dots are not accounted for; below zero where there are too many.
    pub fn missing(&self) -> i64 {
        let expected = i64::from(self.voters.saturating_mul(self.dots));
        expected - i64::from(self.given) - i64::from(self.unused)
    }

    /// The count as a sum, and whether it adds up.
    pub fn sentence(&self, desk: &Desk) -> String {
        let missing = self.missing();
        let key = match missing {
            0 => "count-adds-up",
            1.. => "count-missing",
            ..0 => "count-over",
        };
        desk.tell(
            key,
            &[
                ("voters", self.voters.into()),
                ("dots", self.dots.into()),
                ("expected", self.voters.saturating_mul(self.dots).into()),
                ("given", self.given.into()),
                ("unused", self.unused.into()),
                ("missing", missing.abs().into()),
            ],
        )
    }
}
