//! Votes with dots and rankings, counted on paper and checked here. A vote never removes anything.

use super::record;
use crate::domain::{Ballot, Counters, Noun, Refusal, Session, Stacking};

pub fn put(session: &mut Session, ids: &Counters, ballot: &Ballot) -> Result<(), Refusal> {
    if ballot.voters == 0 || ballot.dots == 0 {
        return Err(Refusal::EmptyBallot);
    }
    record::check(session, ids, &ballot.id, Noun::Ballot, ballot)?;
    check_voters(session, ballot)?;
    if ballot.is_ranking() {
        check_slips(ballot)?;
    } else {
        check_tallies(ballot)?;
    }
    check_sum(ballot)?;
    record::store(ids, &mut session.outcomes.ballots, ballot.clone(), |ballot| {
        &ballot.id
    });
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

/// A slip names a thing once, and as many as there are places; the points are those of the slips.
fn check_slips(ballot: &Ballot) -> Result<(), Refusal> {
    for (number, slip) in (1..).zip(&ballot.slips) {
        let mut twice = (1..)
            .zip(slip)
            .filter(|(at, on)| slip.iter().skip(*at).any(|other| other == *on));
        if let Some((_, on)) = twice.next() {
            return Err(Refusal::RankedTwice {
                slip: number,
                on: on.clone(),
            });
        }
        let chosen = u32::try_from(slip.len()).unwrap_or(u32::MAX);
        if chosen > ballot.dots {
            return Err(Refusal::SlipTooLong {
                slip: number,
                chosen,
                places: ballot.dots,
            });
        }
    }
    let counted = ballot.clone().rank(ballot.dots, ballot.slips.clone());
    let is_counted = counted.voters == ballot.voters && counted.tallies == ballot.tallies;
    if is_counted {
        Ok(())
    } else {
        Err(Refusal::SlipsMiscounted)
    }
}

/// Every dot handed out is on a sheet or was not used.
fn check_sum(ballot: &Ballot) -> Result<(), Refusal> {
    let given = ballot
        .tallies
        .iter()
        .fold(0_u32, |sum, tally| sum.saturating_add(tally.dots));
    let expected = ballot.points();
    if given.checked_add(ballot.unused) == Some(expected) {
        return Ok(());
    }
    Err(Refusal::DotsDoNotAddUp {
        given,
        unused: ballot.unused,
        expected,
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id, ids};
    use crate::domain::{Ballot, Record, Refusal, Stacking, Tally};

    /// Two voters with three dots each: five on T01 and T02, one unused.
    fn ballot() -> Ballot {
        let tally = |on: &str, dots: u32| Tally { on: id(on), dots };
        Ballot {
            id: id("B01"),
            phase: id("L07"),
            at: at("15:45"),
            dots: 3,
            stacking: Stacking::Allowed,
            voters: 2,
            unused: 1,
            tallies: vec![tally("T01", 3), tally("T02", 2)],
            slips: Vec::new(),
        }
    }

    /// A ranking of the first two, from those slips.
    fn ranking(slips: &[&str]) -> Ballot {
        let slips = slips.iter().map(|slip| ids(slip)).collect();
        ballot().rank(2, slips)
    }

    fn lab() -> Lab {
        let mut lab = Lab::with_people(2);
        lab.posts("T01", "P01", None);
        lab.posts("T02", "P01", None);
        lab
    }

    #[test]
    fn every_dot_is_on_a_sheet_or_unused() {
        let mut lab = lab();
        lab.put(Record::Ballot(ballot()));
        let mut short = ballot();
        short.unused = 0;
        assert_eq!(
            lab.refuses_to_put(Record::Ballot(short)),
            Refusal::DotsDoNotAddUp {
                given: 5,
                unused: 0,
                expected: 6
            }
        );
    }

    #[test]
    fn only_who_is_here_at_the_hour_of_the_vote_votes() {
        let mut lab = lab();
        lab.leaves("P02", "15:20");
        assert_eq!(
            lab.refuses_to_put(Record::Ballot(ballot())),
            Refusal::TooManyVoters {
                voters: 2,
                present: 1
            }
        );
    }

    #[test]
    fn a_thing_is_counted_once() {
        let mut lab = lab();
        let mut double = ballot();
        double.tallies[1].on = id("T01");
        assert_eq!(
            lab.refuses_to_put(Record::Ballot(double)),
            Refusal::CountedTwice { on: id("T01") }
        );
    }

    #[test]
    fn with_one_dot_each_nothing_gets_more_dots_than_voters() {
        let mut lab = lab();
        let mut single = ballot();
        single.stacking = Stacking::OneEach;
        assert_eq!(
            lab.refuses_to_put(Record::Ballot(single)),
            Refusal::TooManyDots {
                on: id("T01"),
                dots: 3,
                voters: 2
            }
        );
    }

    #[test]
    fn a_vote_has_voters_and_dots_and_known_things() {
        let mut lab = lab();
        let mut nobody = ballot();
        nobody.voters = 0;
        assert_eq!(lab.refuses_to_put(Record::Ballot(nobody)), Refusal::EmptyBallot);
        let mut strange = ballot();
        strange.tallies[1].on = id("T09");
        assert_eq!(
            lab.refuses_to_put(Record::Ballot(strange)),
            Refusal::Unknown { id: id("T09") }
        );
    }

    #[test]
    fn enormous_numbers_are_refused_and_not_wrapped() {
        let mut lab = lab();
        let mut enormous = ballot();
        enormous.dots = u32::MAX;
        enormous.unused = u32::MAX;
        assert!(matches!(
            lab.refuses_to_put(Record::Ballot(enormous)),
            Refusal::DotsDoNotAddUp { .. }
        ));
    }

    #[test]
    fn the_first_place_of_a_slip_gives_most_points() {
        let mut lab = lab();
        let counted = ranking(&["T01 T02", "T01"]);
        assert_eq!((counted.voters, counted.unused, counted.points()), (2, 1, 6));
        let points = counted
            .tallies
            .iter()
            .map(|tally| (tally.on.as_str(), tally.dots));
        assert_eq!(points.collect::<Vec<_>>(), [("T01", 4), ("T02", 1)]);
        lab.put(Record::Ballot(counted));
    }

    #[test]
    fn a_slip_ranks_a_thing_once_and_no_more_than_its_places() {
        let mut lab = lab();
        assert_eq!(
            lab.refuses_to_put(Record::Ballot(ranking(&["T02", "T01 T01"]))),
            Refusal::RankedTwice {
                slip: 2,
                on: id("T01")
            }
        );
        lab.posts("T03", "P01", None);
        assert_eq!(
            lab.refuses_to_put(Record::Ballot(ranking(&["T01 T02 T03"]))),
            Refusal::SlipTooLong {
                slip: 1,
                chosen: 3,
                places: 2
            }
        );
    }

    #[test]
    fn the_points_of_a_ranking_are_those_of_its_slips() {
        let mut lab = lab();
        let mut false_count = ranking(&["T01 T02", "T01"]);
        false_count.tallies[0].dots = 3;
        false_count.tallies[1].dots = 2;
        assert_eq!(
            lab.refuses_to_put(Record::Ballot(false_count)),
            Refusal::SlipsMiscounted
        );
        assert!(matches!(
            lab.refuses_to_put(Record::Ballot(ranking(&["T01", "T02", "T01"]))),
            Refusal::TooManyVoters { .. }
        ));
    }
}
