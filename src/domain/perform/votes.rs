//! Votes with dots, counted on paper and checked here. A vote never removes anything.

use super::record;
use crate::domain::{Ballot, Noun, Refusal, Session, Stacking};

pub fn put(session: &mut Session, ballot: &Ballot) -> Result<(), Refusal> {
    if ballot.voters == 0 || ballot.dots == 0 {
        return Err(Refusal::EmptyBallot);
    }
    record::check(session, &ballot.id, Noun::Ballot, ballot)?;
    check_voters(session, ballot)?;
    check_tallies(ballot)?;
    check_sum(ballot)?;
    record::store(&mut session.outcomes.ballots, ballot.clone(), |ballot| &ballot.id);
    Ok(())
}

/// Only who is here when the vote is held can vote.
fn check_voters(session: &Session, ballot: &Ballot) -> Result<(), Refusal> {
    let here = session
        .people
        .iter()
        .filter(|person| person.attendance.here_at(ballot.at));
    let present = u32::try_from(here.count()).unwrap_or(u32::MAX);
    if ballot.voters <= present {
        return Ok(());
    }
    Err(Refusal::TooManyVoters {
        voters: ballot.voters,
        present,
    })
}

fn check_tallies(ballot: &Ballot) -> Result<(), Refusal> {
    for (idx, tally) in ballot.tallies.iter().enumerate() {
        if ballot.tallies.iter().take(idx).any(|other| other.on == tally.on) {
            return Err(Refusal::CountedTwice { on: tally.on.clone() });
        }
        let most = match ballot.stacking {
            Stacking::OneEach => ballot.voters,
            Stacking::Allowed => u32::MAX,
        };
        if tally.dots > most {
            return Err(Refusal::TooManyDots {
                on: tally.on.clone(),
                dots: tally.dots,
                voters: ballot.voters,
            });
        }
    }
    Ok(())
}

/// Every dot handed out is on a sheet or was not used.
fn check_sum(ballot: &Ballot) -> Result<(), Refusal> {
    let given = ballot
        .tallies
        .iter()
        .fold(0_u32, |sum, tally| sum.saturating_add(tally.dots));
    let expected = ballot.voters.saturating_mul(ballot.dots);
    if given.checked_add(ballot.unused) == Some(expected) {
        return Ok(());
    }
    Err(Refusal::DotsDoNotAddUp {
        given,
        unused: ballot.unused,
        expected,
    })
}
