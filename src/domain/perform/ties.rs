//! Ties: who sits with whom, or stays at a table, in every seating proposed.

use super::{cafe, record};
use crate::domain::{Refusal, Session, Tie};

/// Remembers a tie, in the place of the one it excludes.
pub fn tie(session: &mut Session, tie: &Tie) -> Result<(), Refusal> {
    record::check_names(session, tie)?;
    match tie {
        Tie::Together { one, other } | Tie::Apart { one, other } if one == other => {
            return Err(Refusal::TiedToOneself { person: one.clone() });
        }
        Tie::Stays {
            round: Some(round), ..
        } => cafe::check_round(session, *round)?,
        Tie::Together { .. } | Tie::Apart { .. } | Tie::Stays { round: None, .. } => {}
    }
    let ties = &mut session.cafe.ties;
    ties.retain(|known| !known.excludes(tie));
    ties.push(tie.clone());
    Ok(())
}

/// Forgets a tie. One that is not there changes nothing.
pub fn untie(session: &mut Session, tie: &Tie) -> Result<(), Refusal> {
    record::check_names(session, tie)?;
    session.cafe.ties.retain(|known| known != tie);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, id};
    use crate::domain::{Command, Refusal, Tie};

    fn together(one: &str, other: &str) -> Tie {
        Tie::Together {
            one: id(one),
            other: id(other),
        }
    }

    fn apart(one: &str, other: &str) -> Tie {
        Tie::Apart {
            one: id(one),
            other: id(other),
        }
    }

    #[test]
    fn two_who_are_to_be_apart_are_no_longer_kept_together() {
        let mut lab = Lab::with_people(3);
        lab.does(Command::Tie(together("P01", "P02")));
        lab.does(Command::Tie(together("P01", "P03")));
        lab.does(Command::Tie(apart("P02", "P01")));
        let ties = &lab.session().cafe.ties;
        assert_eq!(*ties, [together("P01", "P03"), apart("P02", "P01")]);
    }

    #[test]
    fn a_person_stays_at_one_table_and_a_tie_taken_away_is_gone() {
        let stays = |table: &str| Tie::Stays {
            person: id("P01"),
            table: id(table),
            round: None,
        };
        let mut lab = Lab::with_people(1);
        lab.does(Command::Tie(stays("V01")));
        lab.does(Command::Tie(stays("V02")));
        assert_eq!(lab.session().cafe.ties, [stays("V02")]);
        lab.does(Command::Untie(stays("V02")));
        assert!(lab.session().cafe.ties.is_empty());
    }

    #[test]
    fn a_seat_of_one_round_stays_beside_those_of_other_rounds() {
        let seat = |round, table: &str| Tie::Stays {
            person: id("P01"),
            table: id(table),
            round: Some(round),
        };
        let mut lab = Lab::with_people(1);
        lab.does(Command::Tie(seat(1, "V01")));
        lab.does(Command::Tie(seat(2, "V01")));
        lab.does(Command::Tie(seat(1, "V02")));
        assert_eq!(lab.session().cafe.ties, [seat(2, "V01"), seat(1, "V02")]);
        assert_eq!(
            lab.refuses(Command::Tie(seat(9, "V01"))),
            Refusal::UnknownRound { round: 9 }
        );
    }

    #[test]
    fn nobody_is_tied_to_themselves_or_to_somebody_unknown() {
        let mut lab = Lab::with_people(1);
        let oneself = lab.refuses(Command::Tie(together("P01", "P01")));
        assert_eq!(oneself, Refusal::TiedToOneself { person: id("P01") });
        let unknown = lab.refuses(Command::Tie(together("P01", "P07")));
        assert_eq!(unknown, Refusal::Unknown { id: id("P07") });
    }

    #[test]
    fn what_was_wished_about_a_person_goes_with_them() {
        let mut lab = Lab::with_people(3);
        lab.does(Command::Tie(apart("P01", "P02")));
        lab.does(Command::Remove(id("P02")));
        assert!(lab.session().cafe.ties.is_empty());
    }
}
