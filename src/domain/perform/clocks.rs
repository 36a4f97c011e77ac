//! Clocks of tables and groups.

use super::record;
use crate::domain::{Clock, Id, Noun, Refusal, Session};

/// Starts a clock, in place of the one that the same table or group had.
pub fn set(session: &mut Session, clock: &Clock) -> Result<(), Refusal> {
    match session.noun_of(&clock.of) {
        Some(Noun::Table | Noun::Group | Noun::Proposal) => {}
        Some(_) | None => return Err(record::unknown(&clock.of)),
    }
    session.day.clocks.retain(|known| known.of != clock.of);
    session.day.clocks.push(clock.clone());
    Ok(())
}

/// Takes a clock away: the table or the group keeps the pace of the hall again.
pub fn stop(session: &mut Session, of: &Id) -> Result<(), Refusal> {
    let n_before = session.day.clocks.len();
    session.day.clocks.retain(|known| &known.of != of);
    if session.day.clocks.len() == n_before {
        return Err(record::unknown(of));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id};
    use crate::domain::{Clock, Command};

    fn clock(of: &str, minutes: u32) -> Clock {
        Clock {
            of: id(of),
            started: at("10:00"),
            minutes,
        }
    }

    #[test]
    fn a_table_has_one_clock_and_it_can_be_taken_away() {
        let mut lab = Lab::with_people(1);
        lab.does(Command::SetClock(clock("V01", 20)));
        lab.does(Command::SetClock(clock("V01", 22)));
        assert_eq!(lab.session().day.clocks, [clock("V01", 22)]);
        lab.does(Command::StopClock(id("V01")));
        assert!(lab.session().day.clocks.is_empty());
        lab.refuses(Command::StopClock(id("V01")));
    }

    #[test]
    fn a_person_has_no_clock() {
        let mut lab = Lab::with_people(1);
        lab.refuses(Command::SetClock(clock("P01", 20)));
        lab.refuses(Command::SetClock(clock("V09", 20)));
    }

    #[test]
    fn a_table_that_goes_takes_its_clock_along() {
        let mut lab = Lab::with_people(0);
        lab.does(Command::SetClock(clock("V02", 20)));
        lab.does(Command::Remove(id("V02")));
        assert!(lab.session().day.clocks.is_empty());
    }
}
